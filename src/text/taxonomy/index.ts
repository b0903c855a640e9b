/**
 * The taxonomy that ships with cxstat, for comments in English: a file for each group of topics.
 *
 * A topic is a list of patterns (see ../topic-pattern.ts), exceptions, and sentences on both sides of its border,
 * which the tests hold against it. To review one, read `belongs` and the sentences; to change one, write the
 * sentence first.
 *
 * Several topics of one comment are ordered, the main one first (see `REMARK` in ../topics.ts). Remarks on
 * everything (`general-praise`, `general-complaint`, `brand`) are topics only of comments that mention no other;
 * broad topics (`customer-service`, `recommendation`, `ease`, `travel-info`) only of clauses that mention no
 * specific one. Being kept waiting, not getting through and not being answered are topics of service; standing in
 * a line is `queues`, and sitting in a plane that does not leave is `flight-delay`.
 */
import type { Taxonomy } from '../topics.js';
import { digital } from './digital.js';
import type { GroupEntry } from './entry.js';
import { goods } from './goods.js';
import { health } from './health.js';
import { lists } from './lists.js';
import { money } from './money.js';
import { overall } from './overall.js';
import { place } from './place.js';
import { service } from './service.js';
import { travel } from './travel.js';

const GROUPS: readonly GroupEntry[] = [service, money, goods, digital, travel, place, health, overall];

export const englishTaxonomy: Taxonomy = {
  groups: GROUPS.map(({ id, label }) => ({ id, label })),
  topics: GROUPS.flatMap((group) =>
    group.topics.map(({ id, label, belongs, salience, patterns, except, examples, counterExamples }) => ({
      id,
      group: group.id,
      label,
      belongs,
      ...(salience === undefined ? {} : { salience }),
      patterns: lines(patterns),
      except: lines(except ?? ''),
      examples: lines(examples),
      counterExamples: lines(counterExamples),
    })),
  ),
  lists: new Map(Object.entries(lists)),
};

function lines(text: string): string[] {
  return text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
}
