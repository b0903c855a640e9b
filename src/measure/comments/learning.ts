import type { Notice, Section, TableValue } from '../../model/document.js';
import type { LearnedModel } from '../../text/learned.js';
import { learnWeights, type ScoredComment } from '../../text/learning.js';
import type { LexiconFile } from '../../text/lexicon-file.js';
import { fact, tableColumn } from '../section-parts.js';
import { type Outcome, toneOf } from './question.js';
import { type Collector, isEnglish } from './responses.js';

/** Words that are shown of each side: enough to see what was learned. */
const SHOWN = 12;

/** Weights learned from the scores that stand beside the comments. */
export function learning(outcome: Outcome, lexicon: LexiconFile | undefined): Collector<LearnedModel> {
  const comments: ScoredComment[] = [];
  return {
    take: (response) => {
      const { comment, code, weight } = response;
      if (!isEnglish(response) || comment === null || code === null) return;
      comments.push({ text: comment, target: targetOf(code, outcome), weight });
    },
    end: () => learnWeights(comments, { source: outcome.column.id, lexicon }),
  };
}

/** "^ nothing" begins a clause, "!good" stands behind a negation, "#" is a number. */
function inWords(name: string): string {
  const start = name.startsWith('^ ');
  const words = (start ? name.slice(2) : name)
    .split(' ')
    .map((word) => (word === '#' ? '(number)' : word.startsWith('!') ? `(not) ${word.slice(1)}` : word))
    .join(' ');
  return start ? `${words}, first of a clause` : words;
}

/** 1 for a good answer, 0 for a bad one, ½ between them; by its place on the scale where nothing says what is good. */
function targetOf(code: number, outcome: Outcome): number {
  const { definition, column } = outcome;
  const tones = definition.groups.map(({ tone }) => tone);
  if (tones.includes('good') && tones.includes('bad')) {
    const tone = toneOf(outcome, code);
    return tone === 'good' ? 1 : tone === 'bad' ? 0 : 0.5;
  }
  const { low, high, favourable } = column.scale!;
  const place = (code - low) / (high - low);
  return favourable === 'high' ? place : 1 - place;
}

export function learningSections(
  model: LearnedModel,
  file: string,
): { sections: Section[]; notices: Notice[] } {
  const { rows, crossValidated, improves, ngrams, folds, source } = model;
  const measures = [
    ['accuracy', 'Right side'],
    ['macroF1', 'Macro-F1'],
    ['auc', 'Area under the curve'],
    ['spearman', 'Spearman’s ρ'],
  ] as const;
  const words = Object.entries(ngrams).sort(([, a], [, b]) => b - a);
  const list = (some: [string, number][]): Record<string, TableValue>[] =>
    some.map(([word, hundredths]) => ({ word: inWords(word), weight: hundredths / 100 }));
  const columns = [tableColumn('word', 'Word', 'text'), tableColumn('weight', 'Weight', 'number')];
  return {
    sections: [
      {
        kind: 'facts',
        id: 'learning',
        title: 'What was learned',
        facts: [
          fact('source', 'Score', source),
          fact('high', 'Comments with a good score', rows.high, 'integer'),
          fact('low', 'With a bad one', rows.low, 'integer'),
          fact('middle', 'Between', rows.middle, 'integer'),
          fact('folds', 'Folds', folds, 'integer'),
          fact('words', 'Words and pairs', words.length, 'integer'),
          fact('improves', 'Better than before', improves ? 'yes' : 'no'),
          fact('file', 'Written to', file),
        ],
      },
      {
        kind: 'table',
        id: 'cross_validated',
        title: 'On comments that were not learned from (cross-validated)',
        columns: [
          tableColumn('measure', 'Measure', 'text'),
          tableColumn('shipped', 'As shipped', 'number'),
          tableColumn('learned', 'Learned', 'number'),
        ],
        rows: measures.map(([id, label]) => ({
          measure: label,
          shipped: crossValidated.shipped[id],
          learned: crossValidated.learned[id],
        })),
      },
      {
        kind: 'table',
        id: 'good_words',
        title: 'Words of good scores',
        columns,
        rows: list(words.slice(0, SHOWN)),
      },
      {
        kind: 'table',
        id: 'bad_words',
        title: 'Words of bad scores',
        columns,
        rows: list(words.slice(-SHOWN).reverse()),
      },
    ],
    notices: [
      improves
        ? {
            id: 'learned',
            level: 'note',
            text: `The weights in "${file}" read these comments better than those that ship with cxstat.`,
            tryThis: `--learned ${file}`,
          }
        : {
            id: 'learned',
            level: 'warning',
            text: `The weights in "${file}" are no better than those that ship with cxstat, as far as these comments show.`,
            tryThis: 'learn from more comments',
          },
    ],
  };
}
