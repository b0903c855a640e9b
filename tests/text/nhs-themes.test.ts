import { existsSync, readFileSync } from 'node:fs';
import { parse } from 'csv-parse/sync';
import { describe, expect, test } from 'vitest';
import { englishTaxonomy } from '../../src/text/taxonomy/index.js';
import { tokenise } from '../../src/text/tokens.js';
import { topicsInOrder } from '../../src/text/topic-order.js';
import { topicMatcher } from '../../src/text/topics.js';

const COMMENTS = new URL('../../../shared/exports/text-nhs-feedback/text_data.csv', import.meta.url);

/** Which topics a theme of that survey stands for. People gave each comment one theme, however many it has. */
const THEMES: Record<string, string[]> = {
  Access: ['appointments', 'waiting', 'reachability', 'availability', 'location'],
  'Care received': ['care', 'medication'],
  Communication: ['communication', 'contradictions', 'follow-up'],
  "Couldn't be improved": ['nothing-to-improve'],
  Dignity: ['dignity', 'safety', 'privacy'],
  'Environment/ facilities': [
    'facilities',
    'cleanliness',
    'noise',
    'food',
    'parking',
    'atmosphere',
    'seating',
    'waiting-room',
    'accessibility',
  ],
  Miscellaneous: ['general-praise', 'general-complaint'],
  Staff: ['agent-attitude', 'agent-knowledge', 'customer-service', 'staff-on-site'],
  'Transition/coordination': ['coordination', 'passed-on'],
};

describe.skipIf(!existsSync(COMMENTS))('themes that people gave to comments of patients', () => {
  // Floors, not expectations: a change that loses more than it finds is seen here.
  test('are found among the topics', () => {
    const rows: { label: string; feedback: string }[] = parse(readFileSync(COMMENTS), { columns: true });
    const match = topicMatcher(englishTaxonomy);
    const found = rows.map(({ feedback }) =>
      topicsInOrder(match(tokenise(feedback), [{ start: 0, end: feedback.length }])),
    );
    const topicsOfThemes = new Set(Object.values(THEMES).flat());
    const main = found.map((topics) => topics.filter((topic) => topicsOfThemes.has(topic)).slice(0, 1));
    const all = figures(rows, found);
    // Remarks such as "very good" are topics only where nothing else is said.
    for (const { theme, recall } of all) {
      expect(recall, theme).toBeGreaterThan(theme === 'Miscellaneous' ? 0.25 : 0.4);
    }
    expect(meanF1(all)).toBeGreaterThan(0.47);
    expect(meanF1(figures(rows, main))).toBeGreaterThan(0.5);
  });
});

function figures(rows: readonly { label: string }[], found: readonly string[][]) {
  return Object.entries(THEMES).map(([theme, topics]) => {
    const said = found.map((one) => topics.some((topic) => one.includes(topic)));
    const both = rows.filter(({ label }, i) => label === theme && said[i]).length;
    const recall = both / rows.filter(({ label }) => label === theme).length;
    const precision = both / said.filter(Boolean).length;
    return { theme, recall, f1: (2 * precision * recall) / (precision + recall) };
  });
}

function meanF1(figures: readonly { f1: number }[]): number {
  return figures.reduce((sum, { f1 }) => sum + f1, 0) / figures.length;
}
