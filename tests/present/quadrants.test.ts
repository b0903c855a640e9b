import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Section } from '../../src/model/document.js';
import { displayWidth } from '../../src/present/display-width.js';
import { present } from '../../src/present/index.js';
import { mixInk } from '../../src/present/ink.js';
import { layAxis } from '../../src/present/quadrant-plane.js';
import { terminalQuadrants } from '../../src/present/terminal-quadrants.js';
import * as documents from './documents.js';

type Quadrants = Extract<Section, { kind: 'quadrants' }>;

const PLAIN = mixInk(0);
const COLOURED = mixInk(1);

const draw = (section: Quadrants, width = 80) => terminalQuadrants(section, width, PLAIN);
const drivers = documents.plane(documents.DRIVERS);

/** The rows between the sides of the frame, and where the cuts are among them. */
function plane(lines: readonly string[]): { rows: string[]; column: number; row: number } {
  const top = lines.findIndex((line) => /┌─+┬─+┐/u.test(line));
  const bottom = lines.findIndex((line) => /└─+┴─+┘/u.test(line));
  const head = lines[top] ?? '';
  const side = head.indexOf('┌');
  const body = lines.slice(top + 1, bottom);
  return {
    rows: body.map((line) => line.slice(side + 1, head.indexOf('┐'))),
    column: head.indexOf('┬') - side - 1,
    row: body.findIndex((line) => line[side] === '├'),
  };
}

/** Points without labels in fields without names: whatever is no line is a marker. */
function unnamed(points: readonly (readonly [number, number])[], cut?: Quadrants['cut']): Quadrants {
  return documents.plane(
    points.map(([x, y]) => ['', x, y]),
    cut,
    { fields: { topLeft: '', topRight: '', bottomLeft: '', bottomRight: '' } },
  );
}

/** On which side of the cuts each marker stands: 1 right or above, −1 left or below. */
function sides(section: Quadrants, width = 80): Record<string, { x: number; y: number }> {
  const { rows, column, row } = plane(draw(section, width));
  const found: Record<string, { x: number; y: number }> = {};
  for (const [y, line] of rows.entries()) {
    for (const [x, mark] of [...line].entries()) {
      if (/[ │─┼]/u.test(mark)) continue;
      expect(found[mark], mark).toBeUndefined();
      found[mark] = { x: Math.sign(x - column), y: Math.sign(row - y) };
    }
  }
  return found;
}

describe('quadrants at the terminal', () => {
  it('name the fields in the corners, and have the cuts and the ends on the axes', () => {
    const lines = draw(drivers);
    const { rows } = plane(lines);
    expect(rows[0]).toMatch(/^ Fix first +│ +Keep up $/u);
    expect(rows.at(-1)).toMatch(/^ Low priority +│ +Overdone $/u);
    expect(lines[0]).toMatch(/^ +↑ Importance$/u);
    expect(lines.find((line) => line.includes('┼'))).toMatch(/^14\.0 % ├/u);
    expect(lines.filter((line) => /^ ?(?:28|3)\.0 % │/u.test(line))).toHaveLength(2);
    const bottom = lines.findIndex((line) => line.includes('┴'));
    expect(lines[bottom + 1]).toMatch(/^ +2\.90 +3\.60 +4\.30$/u);
    const cut = lines[bottom]?.indexOf('┴') ?? 0;
    expect(lines[bottom + 1]?.slice(cut - 1, cut + 3)).toBe('3.60');
    expect(lines[bottom + 2]).toMatch(/ Performance →$/u);
  });

  it('have labels beside their markers where there is room', () => {
    const wide = plane(draw(drivers)).rows.join('\n');
    for (const text of ['3 Delivery', 'Agent attitude 2', '4 Website', '5 Ease', '6 Price']) {
      expect(wide).toContain(text);
    }
    expect(plane(draw(drivers, 40)).rows.join('\n')).not.toContain('Agent');
  });

  it('list the points in their order with figures and fields, beside or beneath', () => {
    const list = draw(drivers).slice(-9);
    expect(list[0]).toMatch(/^ {3}Point +Performance +Importance +Field$/u);
    expect(list[2]).toMatch(/^1 {2}Speed of service +3\.40 +28\.0 % {2}Fix first$/u);
    expect(list[8]).toMatch(/^7 {2}Opening hours +4\.10 +3\.0 % {2}Overdone$/u);
    const narrow = draw(drivers, 40);
    expect(narrow).toContain('7  Opening hours                Overdone');
    expect(narrow).toContain('   Performance 4.10 · Importance 3.0 %');
    const wide = draw(drivers, 160);
    expect(wide[2]).toMatch(/Keep up │ {4}1 {2}Speed of service +3\.40/u);
  });

  it('are a list alone where the terminal is very narrow', () => {
    const lines = draw(drivers, 30);
    expect(lines.join('')).not.toMatch(/[│─┼]/u);
    expect(lines[0]).toMatch(/^1 {2}Speed of service +Fix first$/u);
  });

  it('show each point once, in the field of its values', () => {
    // Coarse values, so that points meet and lie on the cuts.
    const value = fc.integer({ min: -6, max: 6 });
    fc.assert(
      fc.property(
        fc.array(fc.tuple(value, value), { minLength: 1, maxLength: 30 }),
        fc.record({ x: value, y: value }),
        fc.integer({ min: 60, max: 120 }),
        (points, cut, width) => {
          const found = sides(unnamed(points, cut), width);
          expect(Object.keys(found)).toHaveLength(points.length);
          for (const [index, [x, y]] of points.entries()) {
            const place = found['123456789abcdefghijkmnpqrstuvwxyz'[index] ?? ''];
            const side = { x: Math.sign(x - cut.x), y: Math.sign(y - cut.y) };
            // What lies on a cut stands on its line, or in the field to which it belongs where the line is full.
            const own = place?.x === side.x && place.y === side.y;
            const onLines = side.x === 0 && side.y === 0 && (place?.x === 0 || place?.y === 0);
            const field = place?.x === (side.x || 1) && place.y === (side.y || 1);
            expect(own || onLines || field, `${index}: ${x} ${y}`).toBe(true);
          }
        },
      ),
      { numRuns: 60 },
    );
  });

  it('show points of one place apart, and say which were moved far', () => {
    const nine = unnamed(Array.from({ length: 9 }, () => [3, 0.2]));
    expect(Object.keys(sides(nine))).toHaveLength(9);
    const lines = draw(nine);
    expect(plane(lines).rows.join('\n')).not.toMatch(/\d\d/u);
    expect(lines.join('\n')).toMatch(/Moved to a free cell nearby: [4-9, ]+\./u);
    expect(draw(drivers).join('\n')).not.toContain('Moved');
  });

  it('put what lies on a cut on its line', () => {
    expect(
      sides(
        unnamed([
          [3.6, 0.3],
          [3, 0.14],
          [3.6, 0.14],
        ]),
      ),
    ).toEqual({ 1: { x: 0, y: 1 }, 2: { x: -1, y: 0 }, 3: { x: 0, y: 0 } });
  });

  it('draw no distance that is but the rounding of a mean', () => {
    const mean = (0.1 + 0.1 + 0.1) / 3;
    expect(mean).not.toBe(0.1);
    expect(sides(unnamed([[0.1, 0.1]], { x: mean, y: mean }))).toEqual({ 1: { x: 0, y: 0 } });
  });

  it('say that there is nothing to draw', () => {
    expect(draw(documents.plane([]))).toEqual(['Nothing to draw.']);
  });

  it('show what no cell is left for as one marker, and list it', () => {
    const many = documents.plane(Array.from({ length: 300 }, () => ['', 3, 0.2]));
    const lines = draw(many, 40);
    expect(lines.filter((line) => /^• {2}–/u.test(line))).toHaveLength(300 - 57);
    expect(plane(lines).rows.join('')).toContain('Z');
  });

  it('list what is no number, and draw the rest', () => {
    const lines = draw(
      documents.plane([
        ['Lost', Number.NaN, 0.2],
        ['Found', 3, 0.2],
      ]),
    );
    expect(plane(lines).rows.join('')).toContain('2 Found');
    expect(plane(lines).rows.join('')).not.toContain('Lost');
    expect(lines.join('\n')).toMatch(/1 {2}Lost +– +20\.0 %/u);
    expect(draw(documents.plane(documents.DRIVERS, { x: Number.NaN, y: 0 }))[0]).toMatch(/^ {3}Point/u);
    expect(draw(documents.plane([['Lost', Number.NaN, 0.2]]))[0]).toMatch(/^ {3}Point/u);
  });

  it('hold their frame around texts of any width', () => {
    const hostile = documents.planes.sections[0] as Quadrants;
    for (const width of [36, 40, 80, 100]) {
      const framed = draw(hostile, width).filter((line) => /[│├].*[│┤]$/u.test(line));
      expect(framed.length).toBeGreaterThan(8);
      expect([...new Set(framed.map(displayWidth))]).toEqual([width]);
    }
  });

  it('leave letters that run from right to left out of the drawing, and in the list', () => {
    const lines = draw(documents.plane([['שירות', 3, 0.2]]));
    expect(plane(lines).rows.join('')).not.toContain('שירות');
    expect(lines.at(-1)).toContain('שירות');
  });

  it('fit any points into any width, and say the same with colours', () => {
    const number = fc.oneof(fc.double({ noNaN: true, noDefaultInfinity: true }), fc.integer());
    const label = fc.string({ unit: 'grapheme', maxLength: 40 });
    fc.assert(
      fc.property(
        fc.integer({ min: 20, max: 200 }),
        fc.array(fc.tuple(label, number, number), { maxLength: 70 }),
        fc.record({ x: number, y: number }),
        fc.constantFrom('points' as const, 'share' as const, 'number' as const, 'integer' as const),
        label,
        (width, points, cut, type, name) => {
          const axis = { id: 'x', label: name, type, detail: false };
          const section = documents.plane(points, cut, { x: axis, y: axis });
          const plain = draw(section, width);
          for (const line of plain) {
            expect(displayWidth(line), line).toBeLessThanOrEqual(width);
            expect(line).toBe(line.trimEnd());
          }
          const coloured = terminalQuadrants(section, width, COLOURED).join('\n');
          expect(coloured.replace(/\u001b\[[\d;]*m/gu, '')).toBe(plain.join('\n'));
        },
      ),
      { numRuns: 60 },
    );
  });

  it('are coloured by place, whatever the names', () => {
    const { topLeft, topRight } = documents.FIELDS;
    for (const fields of [documents.FIELDS, { ...documents.FIELDS, topLeft: topRight, topRight: topLeft }]) {
      const lines = terminalQuadrants({ ...drivers, fields }, 80, COLOURED).slice(-7);
      const tones = lines.map((line) => /^\u001b\[1m(?:\u001b\[(\d+)m)?\d/u.exec(line)?.[1] ?? 'none');
      expect(tones).toEqual(['31', '32', '31', 'none', 'none', 'none', 'none']);
    }
  });
});

describe('an axis', () => {
  it('keeps the order of values and the sides of its cut, at one scale', () => {
    const value = fc.double({ noNaN: true, min: -1e6, max: 1e6 });
    fc.assert(
      fc.property(
        fc.array(value, { minLength: 1, maxLength: 20 }),
        value,
        fc.integer({ min: 24, max: 160 }),
        (values, cut, cells) => {
          const axis = layAxis(values, cut, cells, 2);
          const inner = cells - 5;
          expect(axis.cut - 2).toBeGreaterThanOrEqual(Math.floor(inner / 4));
          expect(cells - 3 - axis.cut).toBeGreaterThanOrEqual(Math.floor(inner / 4));
          const places = [...values].sort((a, b) => a - b).map(axis.cellOf);
          expect(places).toEqual([...places].sort((a, b) => a - b));
          const below = Math.max(0, ...values.map((each) => cut - each));
          const above = Math.max(0, ...values.map((each) => each - cut));
          const span = Math.max(below, above / 3) + Math.max(above, below / 3);
          for (const each of values) {
            const place = axis.cellOf(each);
            expect(place).toBeGreaterThanOrEqual(2);
            expect(place).toBeLessThanOrEqual(cells - 3);
            // Nearer than the rounding of numbers of this size, it is on the cut.
            if (Math.abs(each - cut) < 1e-5) continue;
            expect(Math.sign(place - axis.cut)).toBe(Math.sign(each - cut));
            // Half a cell for the cut, half a cell for the value; or a whole one, to keep off the line.
            const exact = axis.cut + ((each - cut) / span) * inner;
            expect(Math.abs(place - exact)).toBeLessThanOrEqual(1.001);
          }
        },
      ),
    );
  });
});

describe('quadrants for machines and pages', () => {
  const options = { width: 80, color: 0 } as const;

  it('are a CSV table with the cuts on every line', async () => {
    const text = await present(documents.priorities, 'csv', options);
    const [header, ...rows] = parse(text.split('\n\n')[0] ?? '') as string[][];
    expect(header).toEqual([
      'label',
      'performance',
      'importance',
      'field',
      'cut_performance',
      'cut_importance',
    ]);
    expect(rows.map((row) => [row[0], Number(row[1]), Number(row[2])])).toEqual(documents.DRIVERS);
    expect(rows.map((row) => row[3])).toEqual(drivers.points.map((point) => point.field));
    for (const row of rows) expect(row.slice(4)).toEqual(['3.6', '0.14']);
  });

  it('are a Markdown table under a line with the cuts', async () => {
    const text = await present(documents.priorities, 'markdown', options);
    expect(text).toContain('Cut at Performance 3.60 and Importance 14.0 %.\n\n| Point ');
    expect(text).toMatch(/\| Speed of service \| +3\.40 \| +28\.0 % \| Fix first +\|/u);
  });

  it('are data in JSON, in the order of the schema', async () => {
    const { sections } = JSON.parse(await present(documents.priorities, 'json', options));
    expect(sections).toEqual(documents.priorities.sections);
    expect(Object.keys(sections[0])).toEqual(Object.keys(drivers));
  });
});
