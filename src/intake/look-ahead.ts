/**
 * Each item with what is made of it, in the order of the items, while the making of the next ones is under way:
 * so that one piece of a file is written, the next ones are worked on and the one after them is read at a time.
 * At most `ahead` are made before they are asked for, so that memory stays flat.
 */
export async function* lookAhead<Item, Made>(
  items: AsyncIterable<Item>,
  make: (item: Item) => Promise<Made>,
  ahead: number,
): AsyncGenerator<[Item, Made]> {
  const underWay: Promise<[Item, Made]>[] = [];
  for await (const item of items) {
    const made = make(item).then((own): [Item, Made] => [item, own]);
    // What fails is thrown in its turn; what comes after it is of no use then.
    made.catch(() => undefined);
    underWay.push(made);
    if (underWay.length > ahead) yield await underWay.shift()!;
  }
  for (const made of underWay) yield await made;
}
