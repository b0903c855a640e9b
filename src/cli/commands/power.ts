import { type Groups, POWER_CARD, type PowerQuestion, powerSections } from '../../measure/power.js';
import type { Section } from '../../model/document.js';
import { EXIT, Problem } from '../../model/problem.js';
import type { UpDown } from '../../stats/trinomial-intervals.js';
import { type PlannedMetric, readPlannedMetric } from '../expectations.js';
import type { Flags } from '../flags.js';
import { readInteger, readLevels, readList, readPositive, readShare } from '../option-values.js';
import { formatOf, writeTyped } from '../output.js';
import type { World } from '../world.js';

/** n per group, power, or detectable difference: any two give the third. */
export async function runPower(world: World, flags: Flags): Promise<number> {
  formatOf(flags);
  const { sections, notices } = powerSections(readQuestion(flags));
  const card: Section[] =
    flags.explain === true ? [{ kind: 'card', id: 'power', title: POWER_CARD.label, card: POWER_CARD }] : [];
  await writeTyped(world, flags, {
    title: POWER_CARD.label,
    sections: [...sections, ...card],
    notices,
  });
  return EXIT.ok;
}

const text = (flags: Flags, name: string) => flags[name] as string | undefined;

function readQuestion(flags: Flags): PowerQuestion {
  const metric = readPlannedMetric(flags);
  const groups = readGroups(metric, flags);
  const difference = readDifference(groups, flags);
  const n = readSizes(flags);
  const power = text(flags, 'power');
  if (difference === null && n === null) {
    throw new Problem('usage', 'Neither a difference nor a number of answers is given.', {
      tryThis: '--difference 5 asks for the answers needed, --n 400 for the difference that they would show',
    });
  }
  if (difference !== null && n !== null && power !== undefined) {
    throw new Problem(
      'usage',
      'The difference, --n and --power are all given; leave out the one that you ask for.',
    );
  }
  const levels = readLevels('--confidence', text(flags, 'confidence') ?? '95');
  if (levels.length > 1) throw new Problem('usage', '--confidence takes one level here.');
  const wanted = difference !== null && n !== null ? null : readShare('--power', power ?? '80');
  if (wanted !== null && wanted <= (1 - levels[0]!) / 2) {
    throw new Problem('usage', `--power ${power} is no more than chance finds at this confidence.`, {
      tryThis: '--power 80',
    });
  }
  const ratio = text(flags, 'ratio');
  if (ratio !== undefined && n !== null) {
    throw new Problem('usage', '--ratio is for answers that are asked for; with --n name both: --n 400,800.');
  }
  return {
    groups,
    difference,
    n,
    power: wanted,
    ratio: ratio === undefined ? 1 : readPositive('--ratio', ratio),
    level: levels[0]!,
    overlap: readOverlap(flags),
  };
}

/** One value for the first group, or two for both. */
function readPair(option: string, value: string): [number, number | null] {
  const parts = readList(value);
  if (parts.length < 1 || parts.length > 2) {
    throw new Problem(
      'usage',
      `${option} "${value}" is not understood: it takes one share, or two for both groups.`,
    );
  }
  return [readShare(option, parts[0]!), parts[1] === undefined ? null : readShare(option, parts[1])];
}

function readGroups(metric: PlannedMetric, flags: Flags): Groups {
  if (metric === 'mean') {
    const sd = text(flags, 'sd');
    if (sd === undefined)
      throw new Problem('usage', 'No standard deviation is given.', { tryThis: '--sd 1.2' });
    return { metric, sd: readPositive('--sd', sd), origin: 'given' };
  }
  if (metric === 'proportion') {
    const value = text(flags, 'proportion');
    if (value === undefined) return { metric, first: 0.5, second: null, origin: 'worst case' };
    const [first, second] = readPair('--proportion', value);
    return { metric, first, second, origin: 'given' };
  }
  const [promoters, detractors] = [text(flags, 'promoters'), text(flags, 'detractors')];
  if (promoters === undefined && detractors === undefined) {
    return { metric, first: { up: 0.5, down: 0.5 }, second: null, origin: 'worst case' };
  }
  if (promoters === undefined || detractors === undefined) {
    throw new Problem(
      'usage',
      '--promoters and --detractors are needed both, or neither for the worst case.',
    );
  }
  const [up1, up2] = readPair('--promoters', promoters);
  const [down1, down2] = readPair('--detractors', detractors);
  if ((up2 === null) !== (down2 === null)) {
    throw new Problem(
      'usage',
      '--promoters and --detractors must name the same groups: one share each, or two.',
    );
  }
  const shares = (up: number, down: number): UpDown => {
    if (up + down > 1)
      throw new Problem(
        'usage',
        `--promoters ${promoters} and --detractors ${detractors} are more than 100 % together.`,
      );
    return { up, down };
  };
  return {
    metric,
    first: shares(up1, down1),
    second: up2 === null ? null : shares(up2, down2!),
    origin: 'given',
  };
}

function readDifference(groups: Groups, flags: Flags): number | null {
  const value = text(flags, 'difference');
  const named =
    groups.metric === 'mean' || groups.second === null
      ? null
      : groups.metric === 'proportion'
        ? Math.abs(groups.second - groups.first)
        : 100 * Math.abs(groups.second.up - groups.second.down - groups.first.up + groups.first.down);
  if (named !== null) {
    if (value !== undefined) {
      throw new Problem('usage', 'The shares of both groups give their difference; leave out --difference.');
    }
    if (named < 1e-9)
      throw new Problem('usage', 'Both groups are the same, so there is no difference to find.');
    return named;
  }
  if (value === undefined) return null;
  if (groups.metric !== 'proportion') return readPositive('--difference', value.replace(/%\s*$/, ''));
  const difference = readShare('--difference', value);
  if (groups.first + difference >= 1) {
    throw new Problem('usage', `--difference ${value} takes the second proportion to 100 % or more.`, {
      tryThis: 'a smaller difference, or the proportion of the lower group as --proportion',
    });
  }
  return difference;
}

function readSizes(flags: Flags): [number, number] | null {
  const value = text(flags, 'n');
  if (value === undefined) return null;
  const sizes = readList(value).map((part) => readInteger('--n', part, 2, 100_000_000_000));
  if (sizes.length > 2) throw new Problem('usage', `--n "${value}" names more than two groups.`);
  return [sizes[0]!, sizes[1] ?? sizes[0]!];
}

function readOverlap(flags: Flags): PowerQuestion['overlap'] {
  const [share, correlation] = [text(flags, 'overlap'), text(flags, 'correlation')];
  if (share === undefined && correlation === undefined) return null;
  if (share === undefined || correlation === undefined) {
    throw new Problem('usage', '--overlap and --correlation belong together.', {
      tryThis:
        '--overlap 40 --correlation 0.5, the share that answers in both waves and how alike its answers are',
    });
  }
  return { share: readShare('--overlap', share, true), correlation: readShare('--correlation', correlation) };
}
