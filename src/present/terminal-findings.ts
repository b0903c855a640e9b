/** What a reader should know first, and whether bounds are kept, for the terminal. */
import type { Finding, GateVerdict, Verdict } from '../model/document.js';
import { wrap } from './display-width.js';
import { sentence } from './format.js';
import { GAP } from './grid.js';
import type { Ink, Tone } from './ink.js';
import { safeText } from './safe-text.js';

const MARKS: Record<Finding['tone'], string> = { good: '▲', neutral: '•', bad: '▼' };

export function terminalFindings(findings: readonly Finding[], width: number, ink: Ink): string[] {
  if (findings.length === 0) return [ink.faint('Nothing stands out.')];
  return findings.flatMap(({ tone, text }) =>
    marked(ink.tone[tone](MARKS[tone]), 1, wrap(safeText(sentence(text)), width - 2)),
  );
}

const TONES: Record<Verdict, Tone> = { pass: 'good', fail: 'bad', undetermined: 'neutral' };
const VERDICT_WIDTH = 'undetermined'.length;

export function terminalGates(gates: readonly GateVerdict[], width: number, ink: Ink): string[] {
  if (gates.length === 0) return [ink.faint('Nothing to list.')];
  const room = width - VERDICT_WIDTH - GAP;
  return gates.flatMap(({ gate, verdict, because }) => {
    const head = marked(
      ink.tone[TONES[verdict]](verdict) + ' '.repeat(VERDICT_WIDTH - verdict.length + GAP - 1),
      VERDICT_WIDTH + GAP - 1,
      wrap(safeText(gate), room).map(ink.strong),
    );
    const margin = ' '.repeat(VERDICT_WIDTH + GAP);
    return [...head, ...wrap(safeText(sentence(because)), room).map((line) => margin + ink.faint(line))];
  });
}

/** Lines with a mark before the first, of so many cells. */
function marked(mark: string, cells: number, lines: string[]): string[] {
  return lines.map((line, index) => (index === 0 ? `${mark} ${line}` : ' '.repeat(cells + 1) + line));
}
