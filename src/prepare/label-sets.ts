import type { ScaleKind } from '../model/survey.js';
import { LANGUAGES } from './languages/index.js';
import type { Language, QuestionWords } from './languages/language.js';
import { normaliseLabel } from './languages/normalise.js';

/** One label set of one language, ready for matching. */
export interface KnownSet {
  /** `language/id`. */
  id: string;
  kind: ScaleKind;
  size: number;
  codes: Map<string, number>;
  /** The usual spelling of each point, lowest first. */
  names: string[];
}

const spellings = (text: string) => text.split(' | ');

const byLabel = new Map<string, KnownSet[]>();
const unread = new Set(LANGUAGES);
let texts: Map<Language, string> | null = null;
let missing: Set<string> | null = null;
let notApplicable: Set<string> | null = null;

/**
 * The sets that have a label. A language's labels are read only when the longest word of a label occurs in
 * them: most columns hold names that are labels in no language.
 */
function setsWith(label: string): KnownSet[] {
  texts ??= new Map(
    LANGUAGES.map((language) => [
      language,
      language.labelSets
        .flatMap((set) => set.points)
        .join('\n')
        .toLowerCase(),
    ]),
  );
  const word = label.split(' ').reduce((longest, one) => (one.length > longest.length ? one : longest), '');
  for (const language of unread) {
    if (texts.get(language)!.includes(word)) readLanguage(language);
  }
  return byLabel.get(label) ?? [];
}

function readLanguage(language: Language): void {
  unread.delete(language);
  for (const { id, kind, points } of language.labelSets) {
    const known: KnownSet = {
      id: `${language.code}/${id}`,
      kind,
      size: points.length,
      codes: new Map(
        points.flatMap((point, i) => spellings(point).map((label) => [normaliseLabel(label), i + 1])),
      ),
      names: points.map((point) => spellings(point)[0]!),
    };
    for (const label of known.codes.keys()) {
      const having = byLabel.get(label);
      if (having) having.push(known);
      else byLabel.set(label, [known]);
    }
  }
}

/** Whether a normalised answer is no answer in any language ("no answer", "n/a", "keine Angabe"). */
export function isMissingMarker(normalised: string): boolean {
  missing ??= markers('missing');
  return missing.has(normalised) || isNotApplicable(normalised);
}

/** Whether a missing marker says in any language that the question does not apply ("n/a", "nie dotyczy"). */
export function isNotApplicable(normalised: string): boolean {
  notApplicable ??= markers('notApplicable');
  return notApplicable.has(normalised);
}

const markers = (field: 'missing' | 'notApplicable') =>
  new Set(LANGUAGES.flatMap((language) => spellings(language[field]).map(normaliseLabel)));

export type LabelMatch =
  | { kind: 'none' }
  | { kind: 'ambiguous'; ids: string[] }
  | { kind: 'match'; set: KnownSet; covered: number };

/**
 * The label set that covers the answers of a column: all of the answers but a few per cent, the largest
 * share first, then a set that other columns of the file use (`usual`), then the set with the fewest points
 * that nobody chose. Sets that give the same answers
 * different codes are ambiguous unless one of them fits better.
 *
 * `counts` holds normalised answers without missing markers.
 */
export function matchLabels(counts: Map<string, number>, usual: Set<string> = new Set()): LabelMatch {
  const candidates = new Set<KnownSet>();
  for (const label of counts.keys()) for (const set of setsWith(label)) candidates.add(set);
  const total = [...counts.values()].reduce((sum, n) => sum + n, 0);
  const familiar = ({ set }: { set: KnownSet }) => (usual.has(set.id) ? 1 : 0);
  const fits = [...candidates]
    .map((set) => {
      const seen = [...counts.keys()].filter((label) => set.codes.has(label));
      const answers = seen.reduce((sum, label) => sum + counts.get(label)!, 0);
      const points = new Set(seen.map((label) => set.codes.get(label)));
      return { set, answers, points: points.size, unseen: set.size - points.size };
    })
    .filter((fit) => fit.points >= 2 && fit.answers >= 0.95 * total)
    .sort((a, b) => b.answers - a.answers || familiar(b) - familiar(a) || a.unseen - b.unseen);
  const best = fits[0];
  if (!best) return { kind: 'none' };
  const coding = (set: KnownSet) =>
    JSON.stringify([set.size, ...[...counts.keys()].map((label) => set.codes.get(label) ?? null)]);
  const rivals = fits.filter(
    (fit) =>
      fit.answers === best.answers &&
      familiar(fit) === familiar(best) &&
      fit.unseen === best.unseen &&
      coding(fit.set) !== coding(best.set),
  );
  if (rivals.length > 0) return { kind: 'ambiguous', ids: [best, ...rivals].map((fit) => fit.set.id) };
  return { kind: 'match', set: best.set, covered: best.answers / total };
}

/**
 * Where a label stands between the unfavourable (−1) and the favourable end (1) of the sets that have it, and
 * what those sets measure; null for a label that none has. Of a question of effort, amounts are amounts of effort.
 */
export function polarity(label: string, asked: ScaleKind): { value: number; kinds: Set<ScaleKind> } | null {
  const normalised = normaliseLabel(label);
  const having = setsWith(normalised);
  if (having.length === 0) return null;
  let value = 0;
  for (const set of having) {
    const place = (2 * (set.codes.get(normalised)! - 1)) / (set.size - 1) - 1;
    const isEffort = set.kind === 'effort' || (asked === 'effort' && set.kind === 'amount');
    value += isEffort ? -place : place;
  }
  return { value: value / having.length, kinds: new Set(having.map((set) => set.kind)) };
}

/** A text as the question words are written: letters and digits in single spaces, one at each end. */
export function normaliseQuestion(text: string): string {
  return ` ${normaliseLabel(text)
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, ' ')
    .trim()} `;
}

/** Which subjects a question's text names, with the words that say so. */
export function questionSubjects(text: string): Partial<Record<keyof QuestionWords, string>> {
  const normalised = normaliseQuestion(text);
  const found: Partial<Record<keyof QuestionWords, string>> = {};
  for (const language of LANGUAGES) {
    for (const [subject, words] of Object.entries(language.questions) as [keyof QuestionWords, string[]][]) {
      if (found[subject] !== undefined) continue;
      const word = words.find((one) => normalised.includes(one));
      if (word !== undefined) found[subject] = word.trim();
    }
  }
  return found;
}
