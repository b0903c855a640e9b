import type { Column, Confidence, Role, Scale, ScaleKind, SourceColumn } from '../model/survey.js';
import { detectDates } from './dates.js';
import { questionSubjects } from './label-sets.js';
import { parseNumber } from './numbers.js';
import { statedScale } from './question-scale.js';
import { readScale, type ScaleOverride } from './scales.js';

/** A column with its trimmed cells of the sample. */
export interface SampleColumn {
  own: SourceColumn;
  cells: string[];
  monthFirst: boolean;
  decimal: '.' | ',';
}

type Subjects = ReturnType<typeof questionSubjects>;

/** Everything that role rules look at. */
interface Facts {
  own: SourceColumn;
  subjects: Subjects;
  /** Cells that are not blank, and each distinct one with its count. */
  filled: string[];
  counts: Map<string, number>;
  scale: Scale | null;
  /** Share of the filled cells that the scale can read, missing markers aside. */
  onScale: number;
  numeric: number;
  fractions: number;
  averageLength: number;
  separator: string | null;
  isDate: boolean;
  number(cell: string): number | null;
}

/** A role that is known and not guessed: the platform fixes it, or the user says it. */
export interface FixedRole {
  role: Role;
  because: string;
  separator?: string;
  confidence?: Confidence;
}

interface RoleGuess {
  role: Role;
  confidence: Confidence;
  evidence: string;
}

/** Role, scale and reading rule of one column, with the evidence. */
export function describeColumn(
  sample: SampleColumn,
  fixed: FixedRole | null,
  override: ScaleOverride,
  isScored: boolean,
  usualSets: Set<string>,
): Column {
  const { own } = sample;
  const filled = sample.cells.filter((cell) => cell !== '');
  const counts = new Map<string, number>();
  for (const cell of filled) counts.set(cell, (counts.get(cell) ?? 0) + 1);
  const question = [own.label, own.part ?? '', own.id].join(' · ');
  const subjects = questionSubjects(question);
  const isAnswer = fixed === null || !['date', 'id', 'metadata', 'personal', 'comment'].includes(fixed.role);
  const reading = readScale(
    counts,
    {
      decimal: sample.decimal,
      stated: isAnswer ? statedScale(own.label, kindOf(subjects)) : null,
      recommends: subjects.recommend !== undefined || fixed?.role === 'nps' || /^nps\b/i.test(own.id),
      kind: kindOf(subjects),
      usualSets,
    },
    isAnswer ? override : {},
  );
  const number = (cell: string) => parseNumber(cell, sample.decimal);
  const dateFormat = isAnswer && reading.scale ? null : detectDates(filled.slice(0, 500), sample.monthFirst);
  const facts: Facts = {
    own,
    subjects,
    filled,
    counts,
    scale: reading.scale,
    onScale: shareOnScale(counts, reading.read),
    numeric: share(counts, (cell) => number(cell) !== null),
    fractions: share(counts, (cell) => /^[-+]?\d+[.,]\d*[1-9]\d*$/.test(cell)),
    averageLength:
      [...counts].reduce((sum, [cell, n]) => sum + n * cell.length, 0) / Math.max(filled.length, 1),
    separator: share(counts, (cell) => number(cell) !== null) > 0.8 ? null : separatorOf(counts),
    isDate: dateFormat !== null,
    number,
  };
  const guess: RoleGuess = fixed
    ? { role: fixed.role, confidence: fixed.confidence ?? 'high', evidence: fixed.because }
    : withGivenScale(guessRole(facts), reading.scale, override);
  const blank = sample.cells.length - filled.length;
  const missing = blank + filled.length * share(counts, (cell) => reading.read(cell).kind === 'missing');
  return {
    ...own,
    role: guess.role,
    confidence: guess.confidence,
    evidence: [guess.evidence, ...(isScaleRole(guess.role) || isScored ? reading.evidence : [])],
    scale: reading.scale,
    read: reading.read,
    missingMarkers: reading.missingMarkers,
    dateFormat,
    numeric: facts.numeric > 0.9 || (reading.scale?.coding === 'numbers' && facts.onScale > 0.9),
    separator: guess.role === 'multi' ? (fixed?.separator ?? facts.separator) : null,
    sampleBlank: sample.cells.length === 0 ? 1 : 1 - filled.length / sample.cells.length,
    sampleMissing: sample.cells.length === 0 ? 1 : missing / sample.cells.length,
    sampleDistinct: counts.size,
    examples: [...counts]
      .sort((a, b) => b[1] - a[1])
      .slice(0, 3)
      .map(([cell]) => cell),
  };
}

/** Who writes down the scale of a column says that its answers are ratings, whatever they look like. */
function withGivenScale(
  guess: RoleGuess,
  scale: Scale | null,
  { configured = [] }: ScaleOverride,
): RoleGuess {
  const isGiven = scale !== null && configured.some((what) => what !== 'reverse');
  if (!isGiven || (isScaleRole(guess.role) && guess.confidence !== 'low')) return guess;
  return { role: 'rating', confidence: 'given', evidence: 'the configuration says its scale' };
}

export function isScaleRole(role: Role): boolean {
  return role === 'nps' || role === 'satisfaction' || role === 'effort' || role === 'rating';
}

function kindOf(subjects: Subjects): ScaleKind {
  if (subjects.ease !== undefined) return 'ease';
  if (subjects.effort !== undefined) return 'effort';
  if (subjects.satisfaction !== undefined) return 'satisfaction';
  if (subjects.agreement !== undefined) return 'agreement';
  return 'unknown';
}

/** The rules for a column that no platform fixes, the surest first. */
function guessRole(facts: Facts): RoleGuess {
  if (facts.filled.length === 0) return { role: 'empty', confidence: 'high', evidence: 'no cell is filled' };
  const rules = [
    personal,
    scored,
    dated,
    weight,
    optionColumn,
    severalChoices,
    identifier,
    money,
    freeText,
    fewValues,
  ];
  for (const rule of rules) {
    const guess = rule(facts);
    if (guess) return guess;
  }
  if (facts.numeric > 0.9)
    return { role: 'number', confidence: 'medium', evidence: 'numbers that are no scale' };
  return { role: 'comment', confidence: 'low', evidence: `${facts.counts.size} different texts` };
}

function personal({ own, subjects, counts }: Facts): RoleGuess | null {
  const mail = share(counts, (cell) => /^[^\s@]+@[^\s@]+\.[a-z]{2,}$/i.test(cell));
  if (mail > 0.5) return { role: 'personal', confidence: 'high', evidence: 'mail addresses' };
  if (share(counts, (cell) => /^(\d{1,3}\.){3}\d{1,3}$/.test(cell)) > 0.5) {
    return { role: 'personal', confidence: 'high', evidence: 'network addresses' };
  }
  if (/^name$/i.test(own.id.trim()))
    return { role: 'personal', confidence: 'medium', evidence: `it is called "${own.id.trim()}"` };
  const name = /\b(first|last|full|customer|contact|respondent|user|your)[ _-]?name\b/i.exec(own.id)?.[0];
  if (name !== undefined)
    return { role: 'personal', confidence: 'medium', evidence: `it is called "${name}"` };
  if (subjects.personal !== undefined && own.label.length < 40) {
    return { role: 'personal', confidence: 'medium', evidence: `its name says "${subjects.personal}"` };
  }
  return null;
}

function scored(facts: Facts): RoleGuess | null {
  const { scale, subjects, own } = facts;
  if (!scale || facts.onScale < 0.5) return null;
  const named = (words: RegExp) => words.exec(`${own.id} ${own.label.length < 60 ? own.label : ''}`)?.[0];
  const recommends = subjects.recommend ?? named(/\bnps\b|net promoter/i);
  if (recommends !== undefined && scale.low === 0 && scale.high === 10 && scale.coding === 'numbers') {
    return {
      role: 'nps',
      confidence: 'high',
      evidence: `0 to 10, and "${recommends}" asks for recommendation`,
    };
  }
  const because = (word: string) => `a scale, and its text says "${word}"`;
  const effort = subjects.ease ?? subjects.effort ?? named(/\bces\b|customer effort/i);
  if (effort !== undefined && ['ease', 'effort', 'agreement', 'unknown'].includes(scale.kind)) {
    return { role: 'effort', confidence: 'high', evidence: because(effort) };
  }
  const satisfied = subjects.satisfaction ?? named(/\bcsat\b/i);
  if (satisfied !== undefined && !['frequency', 'amount', 'importance'].includes(scale.kind)) {
    return { role: 'satisfaction', confidence: 'high', evidence: because(satisfied) };
  }
  const byKind: Partial<Record<ScaleKind, Role>> = {
    satisfaction: 'satisfaction',
    ease: 'effort',
    effort: 'effort',
  };
  if (scale.labelSet) {
    if (scale.kind === 'frequency' || scale.kind === 'amount') {
      return {
        role: 'segment',
        confidence: 'medium',
        evidence: `labels of ${scale.labelSet}, which name no degree of approval`,
      };
    }
    return {
      role: byKind[scale.kind] ?? 'rating',
      confidence: 'high',
      evidence: `labels of ${scale.labelSet}`,
    };
  }
  if (recommends !== undefined) {
    return {
      role: 'rating',
      confidence: 'medium',
      evidence: `"${recommends}" asks for recommendation, but on ${scale.low} to ${scale.high}: NPS needs 0 to 10`,
    };
  }
  const word =
    subjects.agreement ??
    named(/\b(rate|rating|ratings|score|scores|stars?|scale|how (much|well|good|likely))\b/i);
  if (word !== undefined && scale.confidence !== 'low')
    return { role: 'rating', confidence: 'medium', evidence: because(word) };
  if (scale.points.some((point) => point.label !== null)) {
    return { role: 'rating', confidence: 'medium', evidence: 'numbered answer labels' };
  }
  if (statedScale(own.label, kindOf(subjects)))
    return { role: 'rating', confidence: 'medium', evidence: 'the question states a scale' };
  const all =
    scale.points.length >= 5 &&
    scale.points.every((point) => [...facts.counts.keys()].some((cell) => facts.number(cell) === point.code));
  if (all && scale.confidence !== 'low' && facts.onScale > 0.9) {
    return {
      role: 'rating',
      confidence: 'low',
      evidence: `all whole numbers from ${scale.low} to ${scale.high} and nothing else`,
    };
  }
  return null;
}

function dated({ isDate }: Facts): RoleGuess | null {
  return isDate ? { role: 'date', confidence: 'high', evidence: 'dates' } : null;
}

function weight({ subjects, numeric, fractions, counts, number }: Facts): RoleGuess | null {
  if (subjects.weight === undefined || numeric < 0.9) return null;
  const positive = share(counts, (cell) => (number(cell) ?? 1) >= 0);
  if (positive < 1) return null;
  const confidence = fractions > 0 ? 'high' : 'low';
  return { role: 'weight', confidence, evidence: `its name says "${subjects.weight}", positive numbers` };
}

const YES_OR_NO = /^(y|n|yes|no|ja|nein|oui|non|tak|nie|s[ií]|não|nao|sim|ano|ne|true|false|0|1)$/i;

/** One column per option, as SurveyMonkey and Typeform write a multi-select. */
function optionColumn({ own, counts }: Facts): RoleGuess | null {
  if (counts.size > 2) return null;
  const only = [...counts.keys()][0]!;
  if (counts.size === 1 && own.part !== null && only.toLowerCase() === own.part.toLowerCase()) {
    return { role: 'multi', confidence: 'high', evidence: 'holds its own option or nothing' };
  }
  if (own.part !== null && [...counts.keys()].every((cell) => YES_OR_NO.test(cell))) {
    return { role: 'multi', confidence: 'medium', evidence: 'yes, no or nothing for one option' };
  }
  if (counts.size === 1 && /\d_\d+$/.test(own.id) && own.label !== own.id) {
    return { role: 'multi', confidence: 'medium', evidence: `"${own.id}" holds one value or nothing` };
  }
  return null;
}

function severalChoices({ separator, counts, averageLength }: Facts): RoleGuess | null {
  if (separator === null || averageLength > 400) return null;
  return {
    role: 'multi',
    confidence: 'medium',
    evidence: `${counts.size} combinations joined by "${separator}"`,
  };
}

function identifier({ subjects, filled, counts, averageLength }: Facts): RoleGuess | null {
  const unique = counts.size / filled.length;
  if (unique < 0.98 || filled.length < 3 || averageLength > 40) return null;
  if (filled.some((cell) => /\s/.test(cell))) return null;
  const increasing = filled.every((cell, i) => i === 0 || Number(cell) > Number(filled[i - 1]));
  if (subjects.id !== undefined)
    return { role: 'id', confidence: 'high', evidence: `all different, its name says "${subjects.id}"` };
  if (increasing) return { role: 'id', confidence: 'medium', evidence: 'all different and counting upwards' };
  const shapes = new Set(filled.map((cell) => cell.replace(/\p{L}+/gu, 'a').replace(/\d+/g, '0')));
  if (
    filled.every((cell) => /^[\w-]{2,}$/.test(cell) && /\d/.test(cell)) &&
    (shapes.size === 1 || averageLength >= 8)
  ) {
    return { role: 'id', confidence: 'medium', evidence: 'all different codes' };
  }
  return null;
}

function money({ subjects, numeric, counts }: Facts): RoleGuess | null {
  const currency = share(counts, (cell) => /^[-+]?[$€£¥฿]\s?\d|\d\s?(€|zł|kr|USD|EUR|PLN)$/.test(cell));
  if (currency > 0.8) return { role: 'revenue', confidence: 'high', evidence: 'amounts of money' };
  if (subjects.revenue === undefined || numeric < 0.8) return null;
  return { role: 'revenue', confidence: 'medium', evidence: `numbers, its name says "${subjects.revenue}"` };
}

function freeText({ subjects, filled, counts, averageLength, numeric }: Facts): RoleGuess | null {
  const distinct = counts.size / filled.length;
  if (numeric > 0.5) return null;
  const asks = subjects.comment !== undefined;
  if (asks && distinct > 0.2 && averageLength > 15) {
    return { role: 'comment', confidence: 'medium', evidence: `its text says "${subjects.comment}"` };
  }
  if (distinct > 0.5 && (averageLength > 30 || (asks && filled.length > 1) || counts.size > 100)) {
    return {
      role: 'comment',
      confidence: averageLength > 30 ? 'high' : 'medium',
      evidence: `${counts.size} different texts, ${Math.round(averageLength)} characters on average`,
    };
  }
  return null;
}

function fewValues({ filled, counts, numeric, fractions }: Facts): RoleGuess | null {
  // Ages, years and counts are numbers first; --by takes them all the same.
  if (numeric > 0.9 && (counts.size > 12 || fractions > 0 || filled.some((cell) => /^[-+]/.test(cell))))
    return null;
  const most = Math.max(12, Math.min(200, 0.2 * filled.length));
  if (counts.size > most || (counts.size === filled.length && filled.length > 12)) return null;
  return { role: 'segment', confidence: 'medium', evidence: `${counts.size} different values` };
}

/** What joins several choices in one cell, where most parts come again in other combinations. */
function separatorOf(counts: Map<string, number>): string | null {
  let best: { separator: string; score: number } | null = null;
  for (const separator of [';', ', ', ',', '\n', ' / ', '|']) {
    const joined = [...counts.keys()].filter((cell) => cell.includes(separator));
    if (joined.length < Math.max(2, 0.2 * counts.size)) continue;
    const parts = new Map<string, { cells: number; uses: number }>();
    for (const [cell, n] of counts) {
      for (const part of new Set(cell.split(separator).map((one) => one.trim()))) {
        if (part === '') continue;
        const own = parts.get(part) ?? { cells: 0, uses: 0 };
        parts.set(part, { cells: own.cells + 1, uses: own.uses + n });
      }
    }
    // Prose and names with a comma in them ("No, never") hardly share parts; combinations of options do.
    let uses = 0;
    let shared = 0;
    let letters = 0;
    for (const [name, part] of parts) {
      uses += part.uses;
      letters += part.uses * name.length;
      if (part.cells > 1) shared += part.uses;
    }
    const score = shared / uses;
    // Options are names; sentences that come again are the phrases of a comment.
    if (letters / uses > 50) continue;
    if (score > 0.7 && (!best || score > best.score + 0.05)) best = { separator, score };
  }
  return best?.separator ?? null;
}

/** Share of the filled cells that pass; each distinct one is tested once. */
function share(counts: Map<string, number>, test: (cell: string) => boolean): number {
  let all = 0;
  let passed = 0;
  for (const [cell, n] of counts) {
    all += n;
    if (test(cell)) passed += n;
  }
  return all === 0 ? 0 : passed / all;
}

/** Of the answers that are some, the share that the scale can read. */
function shareOnScale(counts: Map<string, number>, read: Column['read']): number {
  let points = 0;
  let answers = 0;
  for (const [cell, n] of counts) {
    const { kind } = read(cell);
    if (kind !== 'missing') answers += n;
    if (kind === 'point') points += n;
  }
  return answers === 0 ? 0 : points / answers;
}
