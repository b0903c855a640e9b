/** A curve drawn in character cells: the shape at a glance, the ends in figures. */
import type { Section } from '../model/document.js';
import { displayWidth, padEnd, padStart, truncate, widest } from './display-width.js';
import { NOTHING, tableValue } from './format.js';
import type { Ink } from './ink.js';
import { safeText } from './safe-text.js';

type Curve = Extract<Section, { kind: 'curve' }>;

const ROWS = 10;
const WIDEST = 64;
/** Eighths of a cell from the ground, so that a gentle slope is seen as one. */
const BLOCKS = [' ', '▁', '▂', '▃', '▄', '▅', '▆', '▇', '█'];

export function terminalCurve(curve: Curve, width: number, ink: Ink): string[] {
  const { points, x, y } = curve;
  const first = points[0];
  const last = points.at(-1);
  if (!first || !last) return [ink.faint('Nothing to draw.')];
  const most = Math.max(...points.map((point) => point.y));
  const labels = [tableValue(most, y.type), tableValue(0, y.type)].map((label) => safeText(label) || NOTHING);
  const margin = widest(labels);
  const cells = Math.max(1, Math.min(WIDEST, width - margin - 2));
  const heights = Array.from({ length: cells }, (_, cell) => {
    const at = cells === 1 ? 0 : Math.round((cell * (points.length - 1)) / (cells - 1));
    return most > 0 ? Math.round(((points[at]?.y ?? 0) / most) * ROWS * 8) : 0;
  });
  const lines = Array.from({ length: ROWS }, (_, line) => {
    const ground = (ROWS - 1 - line) * 8;
    const bars = heights.map((height) => BLOCKS[Math.max(0, Math.min(8, height - ground))]).join('');
    const label = line === 0 ? (labels[0] ?? '') : line === ROWS - 1 ? (labels[1] ?? '') : '';
    return `${ink.faint(padStart(label, margin))} │${bars}`.trimEnd();
  });
  const [left, right] = [first.x, last.x].map((value) => safeText(tableValue(value, x.type)) || NOTHING) as [
    string,
    string,
  ];
  const room = Math.max(0, cells - displayWidth(left) - displayWidth(right));
  const name = truncate(safeText(x.label), Math.max(0, room - 2));
  const before = Math.floor((room - displayWidth(name)) / 2);
  const axis = `${left}${' '.repeat(Math.max(0, before))}${padEnd(name, room - Math.max(0, before))}${right}`;
  return [
    ink.faint(truncate(safeText(y.label), width)),
    ...lines,
    `${' '.repeat(margin)} └${'─'.repeat(cells)}`,
    ink.faint(`${' '.repeat(margin + 2)}${truncate(axis, cells)}`.trimEnd()),
  ];
}
