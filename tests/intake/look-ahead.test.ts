/** What is made ahead comes in order, is not much, and fails in its turn. */
import { setTimeout as wait } from 'node:timers/promises';
import { expect, it } from 'vitest';
import { lookAhead } from '../../src/intake/look-ahead.js';

async function* numbers(count: number, closed: () => void = () => undefined) {
  try {
    for (let i = 0; i < count; i++) yield i;
  } finally {
    closed();
  }
}

it.each([0, 1, 2, 9])('in order, with at most %i made before they are asked for', async (ahead) => {
  let underWay = 0;
  let most = 0;
  const make = async (i: number) => {
    underWay += 1;
    most = Math.max(most, underWay);
    await wait((7 - i) * 3); // the first take longest
    return i * 10;
  };
  const seen: [number, number][] = [];
  for await (const one of lookAhead(numbers(7), make, ahead)) {
    seen.push(one);
    underWay -= 1;
  }
  expect(seen).toEqual([0, 1, 2, 3, 4, 5, 6].map((i) => [i, i * 10]));
  expect(most).toBe(Math.min(ahead + 1, 7));
});

it('an error comes after what is before it, ends the source, and leaves no other behind', async () => {
  let closed = false;
  const make = async (i: number) => {
    if (i > 0) throw new Error(`no ${i}`);
    return i;
  };
  const seen: number[] = [];
  const all = (async () => {
    const made = lookAhead(
      numbers(5, () => (closed = true)),
      make,
      2,
    );
    for await (const [item] of made) seen.push(item);
  })();
  await expect(all).rejects.toThrow('no 1');
  expect(seen).toEqual([0]);
  expect(closed).toBe(true);
});
