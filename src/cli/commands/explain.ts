import { METRICS } from '../../measure/index.js';
import { EXIT } from '../../model/problem.js';
import { readChoice } from '../option-values.js';
import { makeDocument, writeDocument } from '../output.js';
import type { Flags } from '../program.js';
import type { World } from '../world.js';

/** The card of one metric, or of all. */
export async function runExplain(world: World, name: string | undefined, flags: Flags): Promise<number> {
  const ids = METRICS.map((metric) => metric.id);
  const wanted = name === undefined ? ids : [readChoice('explain', name, ids)];
  const cards = METRICS.filter((metric) => wanted.includes(metric.id)).map(({ card }) => card);
  const document = makeDocument(world, {
    title: cards.length === 1 ? cards[0]!.label : 'Metrics',
    sections: cards.map((card) => ({ kind: 'card', id: card.id, title: card.label, card })),
    notices: [],
    files: [],
    hashes: [],
    rows: null,
    where: null,
  });
  await writeDocument(world, document, flags);
  return EXIT.ok;
}
