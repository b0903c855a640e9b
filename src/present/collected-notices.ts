/** Every notice of a document once, with what it is about. */
import type { Document, Notice, Result } from '../model/document.js';
import { truncate } from './display-width.js';
import { safeText, safeValue } from './safe-text.js';

export interface AboutNotice {
  /** Metric, question, segments and wave; empty for the whole document. */
  about: string;
  notice: Notice;
}

/** The document's own notices first. A notice that many results share word for word names them together. */
export function collectNotices(document: Document): AboutNotice[] {
  const found = new Map<string, { notice: Notice; about: string[] }>();
  const add = (notice: Notice, about: string | null) => {
    const key = JSON.stringify([notice.id, notice.level, notice.text, notice.tryThis]);
    const entry = found.get(key) ?? { notice, about: [] };
    if (about !== null && !entry.about.includes(about)) entry.about.push(about);
    found.set(key, entry);
  };
  for (const notice of document.notices) add(notice, null);
  for (const section of document.sections) {
    if (section.kind !== 'scores') continue;
    const questions = new Set(section.results.map(subject));
    for (const result of section.results) {
      for (const notice of result.notices) add(notice, about(result, questions.size > 1));
    }
  }
  return [...found.values()].map((entry) => ({
    notice: entry.notice,
    about: document.notices.includes(entry.notice) ? '' : inWords(entry.about),
  }));
}

/** The same as notices, each text opening with what it is about, unless it says so itself. */
export function noticesOf(document: Document): Notice[] {
  return collectNotices(document).map(({ about, notice }) => ({
    ...notice,
    text: about === '' || safeText(notice.text).includes(about) ? notice.text : `${about}: ${notice.text}`,
  }));
}

function subject(result: Result): string {
  const column = result.column === null ? '' : ` of ${truncate(safeText(result.column.id), 32)}`;
  return safeText(result.metricLabel) + column;
}

function about(result: Result, withSubject: boolean): string {
  const place = [
    ...result.segment.map((part) => safeValue(part.value)),
    ...(result.wave === null ? [] : [safeValue(result.wave)]),
  ].join(' / ');
  return [withSubject ? subject(result) : '', place].filter((part) => part !== '').join(', ');
}

const NAMED = 5;

function inWords(names: string[]): string {
  const given = names.filter((name) => name !== '');
  const more = given.length - NAMED;
  return more > 0 ? `${given.slice(0, NAMED).join('; ')} and ${more} more` : given.join('; ');
}

/** The sentence and what to try. */
export function noticeText(notice: Notice): string {
  const text = safeText(notice.text);
  const attempt = safeText(notice.tryThis ?? '');
  if (attempt === '') return text;
  const sentence = /[.!?…]$/u.test(text) ? text : `${text}.`;
  return `${sentence} Try: ${attempt}`;
}
