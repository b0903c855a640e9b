import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { cleanHeading as fold } from '../../src/intake/dialect.js';
import { openSource } from '../../src/intake/source.js';
import type { Survey } from '../../src/model/survey.js';
import { findColumn } from '../../src/prepare/find-column.js';
import { NO_OVERRIDES, understand } from '../../src/prepare/survey.js';
import { countAnswers } from '../../src/tally/counts.js';

interface Expected {
  dialect: string;
  encoding: string;
  delimiter: string;
  titleRows: number;
  headerRows: number;
  read: number;
  leftOut: Record<string, number>;
  repaired: number;
  columns: string[];
  labels: Record<string, string>;
  roles: Record<string, string>;
  nps: {
    column: string;
    n: number;
    promoters: number;
    passives: number;
    detractors: number;
    missing: number;
    offScale: number;
  } | null;
}

const FOLDER = new URL('../../fixtures/exports', import.meta.url).pathname;
const NO_DESIGN = { weight: null, strata: null, cluster: null };

async function open(path: string): Promise<Survey> {
  return understand(await openSource([path], process.stdin), NO_OVERRIDES);
}

for (const dialect of readdirSync(FOLDER, { withFileTypes: true }).filter((entry) => entry.isDirectory())) {
  const folder = join(FOLDER, dialect.name);
  const all = JSON.parse(readFileSync(join(folder, 'expected.json'), 'utf8')) as Record<string, Expected>;
  describe(dialect.name, () => {
    for (const [name, expected] of Object.entries(all)) {
      it(`${name} is read as it is written`, async () => {
        const survey = await open(join(folder, name));
        const [file] = survey.source.files;
        const column = (id: string) => survey.columns[expected.columns.indexOf(id)]!;
        const answers = expected.nps ? [column(expected.nps.column)] : [];
        const question = { survey, answers, groupings: [], wave: null, design: NO_DESIGN, where: null };
        const { rows, tallies } = await countAnswers(question, (id) => findColumn(survey.columns, id));
        expect({
          dialect: file!.dialect.id,
          encoding: file!.format.encoding,
          delimiter: file!.format.delimiter,
          titleRows: file!.format.titleRows,
          headerRows: file!.format.headerRows,
          columns: survey.columns.length,
          read: rows.read,
          repaired: rows.repaired,
          leftOut: Object.fromEntries(rows.leftOut.map(({ reason, n }) => [reason, n])),
        }).toEqual({
          dialect: expected.dialect,
          encoding: expected.encoding,
          delimiter: expected.delimiter,
          titleRows: expected.titleRows,
          headerRows: expected.headerRows,
          columns: expected.columns.length,
          read: expected.read,
          repaired: expected.repaired,
          leftOut: Object.fromEntries(Object.entries(expected.leftOut).filter(([, n]) => n > 0)),
        });
        expect(rows.used + rows.leftOut.reduce((sum, { n }) => sum + n, 0)).toBe(rows.read);
        survey.columns.forEach((own, i) => {
          const id = fold(expected.columns[i]!);
          const written = expected.columns[i]!;
          const label = Object.hasOwn(expected.labels, written) ? fold(expected.labels[written]!) : id;
          // LimeSurvey's "code. text" is split; a nameless part of a group is named by its question and option.
          expect([own.id, `${own.id}. ${own.label}`, own.part === null ? '' : id]).toContain(id);
          expect([own.label, `${own.id}. ${own.label}`, own.part === null ? '' : label]).toContain(label);
        });
        for (const [id, role] of Object.entries(expected.roles)) {
          expect([id, column(id).role]).toEqual([id, role]);
        }
        if (expected.nps) {
          const cells = tallies[0]!.cells;
          const count = (test: (code: number) => boolean) =>
            cells.reduce(
              (sum, { answer, n }) => sum + (answer.kind === 'point' && test(answer.code) ? n : 0),
              0,
            );
          const other = (kind: string) =>
            cells.reduce((sum, { answer, n }) => sum + (answer.kind === kind ? n : 0), 0);
          expect({
            promoters: count((code) => code >= 9),
            passives: count((code) => code === 7 || code === 8),
            detractors: count((code) => code <= 6),
            missing: other('missing'),
            offScale: other('off-scale'),
          }).toEqual({
            promoters: expected.nps.promoters,
            passives: expected.nps.passives,
            detractors: expected.nps.detractors,
            missing: expected.nps.missing,
            offScale: expected.nps.offScale,
          });
        }
        survey.source.dispose();
      });
    }
  });
}
