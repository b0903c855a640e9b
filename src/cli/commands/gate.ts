import { GATE_EXAMPLES, looksLikeRule } from '../../measure/gates/rule.js';
import { EXIT, Problem } from '../../model/problem.js';
import { runAnalysis } from '../analysis.js';
import type { Flags } from '../flags.js';
import { gateOpening, judgeGates } from '../gate-verdicts.js';
import { readLevels } from '../option-values.js';
import { commentColumn } from '../text-columns.js';
import { exists, type World } from '../world.js';

/** Holds an export against bounds; the exit code says whether all are kept. */
export async function runGate(world: World, given: string[], flags: Flags): Promise<number> {
  const { files, rules } = filesAndRules(given, flags);
  if (readLevels('--confidence', String(flags.confidence ?? '95')).length > 1) {
    throw new Problem('usage', '--confidence takes one level here.');
  }
  const opening = gateOpening(rules, flags);
  return runAnalysis(
    world,
    files,
    flags,
    {
      flags: opening.flags,
      comments: (survey) =>
        opening.comments.length === 0
          ? null
          : { from: commentColumn(survey, flags), columns: opening.comments },
    },
    async (survey, check) => {
      const judged = await judgeGates(survey, rules, flags);
      check(judged.rows, [[judged.offScale, 'off the scale']]);
      return {
        title: (names) => `Gates: ${names}`,
        sections: [judged.section],
        notices: judged.notices,
        rows: judged.rows,
        used: judged.columns,
        exit: judged.failed ? EXIT.gate : EXIT.ok,
      };
    },
  );
}

const isFile = (text: string) =>
  exists(text) || (!looksLikeRule(text) && /[*?]|\.(?:csv|tsv|txt|gz)$/i.test(text));

/** The export comes first, rules follow; where --file names the exports, all are rules. */
function filesAndRules(given: string[], flags: Flags): { files: string[]; rules: string[] } {
  const further = (flags.file as string[] | undefined) ?? [];
  const [first] = given;
  const withoutExport = first !== undefined && looksLikeRule(first) && !exists(first);
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
