import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { openSource } from '../../src/intake/source.js';
import { Problem } from '../../src/model/problem.js';
import type { Irregularity } from '../../src/model/survey.js';
import { NO_OVERRIDES, understand } from '../../src/prepare/survey.js';
import { countAnswers } from '../../src/tally/counts.js';

interface Expected {
  outcome: 'refused' | 'repaired';
  read: number;
  repaired: number;
  rejected: number;
  lines: number[];
  note: string;
}

const FOLDER = new URL('../../fixtures/broken', import.meta.url).pathname;
const all = JSON.parse(readFileSync(join(FOLDER, 'expected.json'), 'utf8')) as Record<string, Expected>;

describe('broken files', () => {
  for (const [name, expected] of Object.entries(all)) {
    it(`${name}: ${expected.note}`, async () => {
      const path = join(FOLDER, name);
      if (expected.outcome === 'refused') {
        const error = await openSource([path], process.stdin).catch((thrown: unknown) => thrown);
        expect(error).toBeInstanceOf(Problem);
        expect((error as Problem).exitCode).toBe(3);
        expect((error as Problem).message).toContain(name);
        return;
      }
      const survey = understand(await openSource([path], process.stdin), NO_OVERRIDES);
      const design = { weight: null, strata: null, cluster: null };
      const question = { survey, answers: [], groupings: [], wave: null, design, where: null };
      const { rows } = await countAnswers(question, () => survey.columns[0]!);
      const { irregularities } = survey.source.files[0]!;
      const listed = irregularities.listPath === null ? '' : readFileSync(irregularities.listPath, 'utf8');
      const lines = listed
        .split('\n')
        .filter((line) => line !== '')
        .map((line) => (JSON.parse(line) as Irregularity).line);
      expect({ read: rows.read, repaired: rows.repaired, rejected: irregularities.rejected, lines }).toEqual({
        read: expected.read,
        repaired: expected.repaired,
        rejected: expected.rejected,
        lines: expected.lines,
      });
      survey.source.dispose();
    });
  }
});
