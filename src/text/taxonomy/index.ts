/** The taxonomy that ships with cxstat, for comments in English. */
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
