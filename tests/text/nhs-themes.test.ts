import { existsSync, readFileSync } from 'node:fs';
import { parse } from 'csv-parse/sync';
import { describe, expect, test } from 'vitest';
import { englishTaxonomy } from '../../src/text/taxonomy/index.js';
import { tokenise } from '../../src/text/tokens.js';
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
  test('are found among the topics', () => {
    const rows: { label: string; feedback: string }[] = parse(readFileSync(COMMENTS), { columns: true });
    const match = topicMatcher(englishTaxonomy);
    const found = rows.map(
      ({ feedback }) =>
        new Set(match(tokenise(feedback), [{ start: 0, end: feedback.length }]).map(({ topic }) => topic)),
    );
    const figures = Object.entries(THEMES).map(([theme, topics]) => {
      const said = found.map((one) => topics.some((topic) => one.has(topic)));
      const both = rows.filter(({ label }, i) => label === theme && said[i]).length;
      const recall = both / rows.filter(({ label }) => label === theme).length;
      const precision = both / said.filter(Boolean).length;
      return { theme, precision, recall, f1: (2 * precision * recall) / (precision + recall) };
    });
    // Floors, not expectations: a change that loses more than it finds is seen here.
    for (const { theme, recall } of figures) expect(recall, theme).toBeGreaterThan(0.4);
    expect(figures.reduce((sum, { f1 }) => sum + f1, 0) / figures.length).toBeGreaterThan(0.44);
  });
});
