import { Problem } from '../model/problem.js';
import { safeText } from '../present/safe-text.js';

/** What people read when something went wrong: the sentence, where, what exists, what to try. */
export function failureText(error: unknown, debug: boolean): string {
  if (!(error instanceof Problem)) {
    const message = error instanceof Error ? error.message : String(error);
    const trace = debug && error instanceof Error ? `\n${error.stack}` : '';
    return `error: this is a bug of cxstat: ${safeText(message.split('\n')[0]!)}\n  try: run it again with CXSTAT_DEBUG=1 and report what it prints${trace}\n`;
  }
  const { place } = error;
  const lines = [`error: ${safeText(error.message)}`];
  const where = [
    place.file === undefined ? '' : `file ${safeText(place.file)}`,
    place.line === undefined ? '' : `line ${place.line}`,
    place.column === undefined ? '' : `column ${safeText(place.column)}`,
  ].filter((part) => part !== '');
  if (where.length > 0 && !error.message.includes(place.file ?? '\0'))
    lines.push(`  in: ${where.join(', ')}`);
  error.exists.forEach((one, i) => {
    lines.push(`  ${i === 0 ? 'there is:' : '         '} ${safeText(one)}`);
  });
  if (error.tryThis !== undefined) lines.push(`  try: ${safeText(error.tryThis)}`);
  return `${lines.join('\n')}\n`;
}
