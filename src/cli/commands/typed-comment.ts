import type { Section } from '../../model/document.js';
import { EXIT, Problem } from '../../model/problem.js';
import { languageName } from '../../text/language-name.js';
import { languageOf } from '../../text/topics.js';
import { type Flags, nameOfKey } from '../flags.js';
import { formatOf, writeTyped } from '../output.js';
import { readerSettings } from '../text-columns.js';
import type { World } from '../world.js';

/** Flags that mean something for a single comment. */
const TYPED = ['text', 'engine', 'lexicon', 'learned', 'topics', 'format', 'output', 'color'];

/** A comment on the command line: its language, sentiment and topics, clause by clause. */
export async function runTypedComment(world: World, files: string[], flags: Flags): Promise<number> {
  formatOf(flags);
  if (files.length > 0) {
    throw new Problem('usage', '--text is a comment in the place of a file; a file is named too.', {
      tryThis: 'leave out one of them',
    });
  }
  // Commander gives --no-redact a value where it is not named.
  const idle = Object.keys(flags).find(
    (name) => !TYPED.includes(name) && !(name === 'redact' && flags.redact === true),
  );
  if (idle !== undefined) {
    const option = idle === 'redact' ? 'no-redact' : nameOfKey(idle);
    throw new Problem('usage', `--${option} changes nothing for a typed comment.`, {
      tryThis: 'leave it out, or name a file instead of --text',
    });
  }
  const comment = String(flags.text).trim();
  if (comment === '') throw new Problem('usage', '--text is empty.');
  const [{ settings, taxonomy }, { commentReader }] = await Promise.all([
    readerSettings(flags, '', [comment], true),
    import('../../text/read.js'),
  ]);
  const { language, saysSomething, scored, mentions } = commentReader(settings)(comment);
  const labelOf = (id: string) => taxonomy.topics.find((topic) => topic.id === id)?.label ?? id;
  const topics = [...new Set(mentions.map(({ topic }) => topic))].map((id) => `${labelOf(id)} (${id})`);
  const known = taxonomy.topics.some((topic) => languageOf(topic) === language);
  const noTopics = known ? 'none' : 'not known in this language';
  const text = (id: string, label: string, value: string | null) =>
    ({ id, label, value, type: 'text' }) as const;
  const facts: Section = {
    kind: 'facts',
    id: 'comment',
    title: 'Comment',
    facts: [
      text('language', 'Language', language === null ? 'not told' : languageName(language)),
      text('sentiment', 'Sentiment', scored?.sentiment ?? (saysSomething ? 'not scored' : 'says nothing')),
      { id: 'sentiment_score', label: 'Score', value: scored?.score ?? null, type: 'number' },
      text('topics', 'Topics', topics.length > 0 ? topics.join(', ') : noTopics),
    ],
  };
  const clauses = (scored?.clauses ?? []).map(({ start, end, sentiment, score, reasons }) => ({
    text: comment.slice(start, end).trim(),
    sentiment,
    score,
    reasons: reasons.map((reason) => ({ text: reason.text, value: reason.value, rule: reason.rule })),
  }));
  const quotes: Section = {
    kind: 'verbatims',
    id: 'clauses',
    title: 'Clauses',
    groups: [
      {
        label: scored?.sentiment ?? 'not scored',
        n: 1,
        quotes: [
          {
            kind: 'as typed',
            text: comment,
            redacted: 0,
            language,
            sentiment: scored?.sentiment ?? null,
            score: scored?.score ?? null,
            beside: [],
            clauses,
          },
        ],
      },
    ],
  };
  await writeTyped(world, flags, { title: 'Sentiment of a comment', sections: [facts, quotes], notices: [] });
  return EXIT.ok;
}
