import { CARDS } from '../../measure/cards.js';
import { EXIT } from '../../model/problem.js';
import { readChoice } from '../option-values.js';
import { writeTyped } from '../output.js';
import type { Flags } from '../program.js';
import type { World } from '../world.js';

/** The card of one metric or planning analysis, or of all. */
export async function runExplain(world: World, name: string | undefined, flags: Flags): Promise<number> {
  const ids = CARDS.map(({ id }) => id);
  const wanted = name === undefined ? ids : [readChoice('explain', name, ids)];
  const cards = CARDS.filter(({ id }) => wanted.includes(id));
  await writeTyped(world, flags, {
    title: cards.length === 1 ? cards[0]!.label : 'Metrics and planning',
    sections: cards.map((card) => ({ kind: 'card', id: card.id, title: card.label, card })),
    notices: [],
  });
  return EXIT.ok;
}
