import { enginesWith, type OwnData } from './engines.js';
import { detectLanguages, languageDetector } from './language.js';
import type { CommentReading, Mention, Scored } from './reading.js';
import { answersNothing, asksForFaults, saysNothing } from './says-nothing.js';
import { tokenise } from './tokens.js';

/** Comments of one question, read one after the other: language first, then what is said in it. */

export interface ReaderOptions {
  /** The question's own words: "nothing" is praise where it asks what to improve. */
  question: string;
  /** Comments of the head, for the mix of languages. */
  sample: readonly string[];
  /** Finds the topics of an English comment; null for none. */
  mentions:
    | ((tokens: ReturnType<typeof tokenise>, clauses: { start: number; end: number }[]) => Mention[])
    | null;
  /** The user's own lexicons, and what was learned from the user's scores. */
  own?: OwnData;
}

/** Distinct comments whose reading is kept: the same few words come again and again. */
const MOST_REMEMBERED = 20_000;
/** Longer ones seldom come twice. */
const LONGEST_REMEMBERED = 200;

/** A function that reads comments in batches; the same comment is read once. */
export function commentReader(options: ReaderOptions): (comments: readonly string[]) => CommentReading[] {
  const { mix } = detectLanguages(options.sample);
  const detect = languageDetector(mix);
  const engines = enginesWith(options.own ?? {});
  const nothingIsPraise = asksForFaults(options.question);
  const known = new Map<string, CommentReading>();
  const read = (comment: string): CommentReading => {
    const language = detect(comment);
    if (nothingIsPraise && answersNothing(comment)) {
      return { language, saysSomething: true, scored: praise(comment), mentions: [] };
    }
    if (saysNothing(comment, language)) {
      return { language: null, saysSomething: false, scored: null, mentions: [] };
    }
    const scored = engines[language ?? '']?.(comment) ?? null;
    const mentions =
      language === 'en' && scored && options.mentions
        ? options.mentions(tokenise(comment), scored.clauses)
        : [];
    return { language, saysSomething: true, scored, mentions };
  };
  return (comments) =>
    comments.map((comment) => {
      const text = comment.trim();
      const remembered = known.get(text);
      if (remembered) return remembered;
      const reading = read(text);
      if (text.length <= LONGEST_REMEMBERED) {
        if (known.size >= MOST_REMEMBERED) known.clear();
        known.set(text, reading);
      }
      return reading;
    });
}

/** "Nothing" to the question what could be better. */
function praise(comment: string): Scored {
  const reason = { text: comment, start: 0, value: 0.5, rule: 'nothing to improve' };
  return {
    score: 0.5,
    sentiment: 'positive',
    clauses: [{ start: 0, end: comment.length, score: 0.5, sentiment: 'positive', reasons: [reason] }],
  };
}
