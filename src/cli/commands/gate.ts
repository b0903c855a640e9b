import { existsSync } from 'node:fs';
import { GATE_EXAMPLES } from '../../measure/gates/rule.js';
import { EXIT, Problem } from '../../model/problem.js';
import { gateOpening, judgeGates } from '../gate-verdicts.js';
import {
  hashInputs,
  intakeNotices,
  openSurvey,
  readingLosses,
  refuseEmpty,
  refuseLosses,
  writeRejects,
} from '../open-survey.js';
import { readLevels } from '../option-values.js';
import { formatOf, makeDocument, writeDocument } from '../output.js';
import type { Flags } from '../program.js';
import { withProgress } from '../progress.js';
import { type World, writeWhole } from '../world.js';

/** Holds an export against bounds; the exit code says whether all are kept. */
export async function runGate(world: World, given: string[], flags: Flags): Promise<number> {
  const { files, rules } = filesAndRules(given, flags);
  const format = formatOf(flags);
  if (readLevels('--confidence', String(flags.confidence ?? '95')).length > 1) {
    throw new Problem('usage', '--confidence takes one level here.');
  }
  const opening = gateOpening(rules, flags);
  const survey = await openSurvey(world, files, opening.flags, { comments: opening.comments });
  try {
    const where = (flags.where as string | undefined) ?? null;
    const names = survey.source.files.map(({ name }) => name).join(', ');
    const [judged, hashes] = await withProgress(world, `reading ${names}`, () =>
      Promise.all([
        judgeGates(survey, rules, flags),
        ['json', 'markdown'].includes(format) ? hashInputs(survey) : [],
      ]),
    );
    const { section, rows, columns } = judged;
    writeRejects(survey, flags);
    refuseEmpty(rows, where);
    refuseLosses(flags, [...readingLosses(survey, rows), [judged.offScale, 'off the scale']]);
    const document = makeDocument(world, {
      title: `Gates: ${names}`,
      sections: [section],
      notices: [...intakeNotices(survey, rows, flags, columns), ...judged.notices],
      files: survey.source.files,
      hashes,
      rows,
      where,
    });
    if (typeof flags.junit === 'string') {
      const { junit } = await import('../../present/junit.js');
      writeWhole(flags.junit, junit(document, { allowUndetermined: flags.allowUndetermined === true }));
    }
    await writeDocument(world, document, flags);
    return judged.failed ? EXIT.gate : EXIT.ok;
  } finally {
    survey.source.dispose();
  }
}

const isRule = (text: string) => /[<>≤≥]|\bno\s+significant\b/i.test(text);
const isFile = (text: string) =>
  existsSync(text) || (!isRule(text) && /[*?]|\.(?:csv|tsv|txt|gz)$/i.test(text));

/** The export comes first, rules follow; where --file names the exports, all are rules. */
function filesAndRules(given: string[], flags: Flags): { files: string[]; rules: string[] } {
  const further = (flags.file as string[] | undefined) ?? [];
  const [first] = given;
  const withoutExport = first !== undefined && isRule(first) && !existsSync(first);
  if (withoutExport && further.length === 0) {
    throw new Problem('usage', `No export is named: "${first}" is a rule.`, {
      tryThis: `cxstat gate responses.csv '${first}'`,
    });
  }
  const typed = withoutExport ? given : given.slice(1);
  const stray = typed.find(isFile);
  if (stray !== undefined) {
    throw new Problem('usage', `"${stray}" is a file, and behind the export stand rules.`, {
      tryThis: `--file ${stray} adds a further export`,
    });
  }
  const rules = [...typed, ...((flags.gate as string[] | undefined) ?? [])];
  if (rules.length === 0) {
    throw new Problem('usage', 'No rule says what is to be kept.', {
      exists: GATE_EXAMPLES,
      tryThis: `cxstat gate ${first ?? 'responses.csv'} 'nps >= 30'`,
    });
  }
  return { files: [...(withoutExport || first === undefined ? [] : [first]), ...further], rules };
}
