import { METRICS } from '../../measure/index.js';
import { EXIT } from '../../model/problem.js';
import type { Flags } from '../flags.js';
import { readChoice } from '../option-values.js';
import { formatOf, writeTyped } from '../output.js';
import type { World } from '../world.js';

/** The card of one metric or planning analysis, or of all. */
export async function runExplain(world: World, name: string | undefined, flags: Flags): Promise<number> {
  formatOf(flags);
  const metric = METRICS.find(({ id }) => id === name?.toLowerCase());
  // The planning analyses bring their statistics along; a metric's card needs none of them.
  const all = metric ? [metric.card] : (await import('../../measure/cards.js')).CARDS;
  const wanted =
    name === undefined
      ? null
      : readChoice(
          'explain',
          name,
          all.map(({ id }) => id),
        );
  const cards = wanted === null ? all : all.filter(({ id }) => id === wanted);
  await writeTyped(world, flags, {
    title: cards.length === 1 ? cards[0]!.label : 'Metrics and planning',
    sections: cards.map((card) => ({ kind: 'card', id: card.id, title: card.label, card })),
    notices: [],
  });
  return EXIT.ok;
}
