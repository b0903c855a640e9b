import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Result, Section } from '../../src/model/document.js';
import { chartsOf, drawingsOf, NARROW, WIDE } from '../../src/present/charts/index.js';
import { at, type Picture } from '../../src/present/charts/picture.js';
import { textWidth, wrapped } from '../../src/present/charts/text-layout.js';
import { formatsOf, HOUSE_FORMATS } from '../../src/present/format.js';
import * as documents from './documents.js';

const OPTIONS = { formats: HOUSE_FORMATS, prefix: 'a-' };
const WIDTHS = [WIDE, NARROW];

const inRegion = (value: string, promoters: number, more: Partial<Result> = {}) =>
  documents.nps(60, 60, promoters, { segment: [{ column: 'Region', value }], ...more });

const REGIONS = documents.scores([
  documents.nps(180, 180, 300),
  inRegion('North', 130),
  inRegion('South', 40),
  inRegion('East', 90, { notices: [documents.SMALL_BASE] }),
  inRegion('Abroad', 4, { estimate: null, intervals: [], notices: [documents.SUPPRESSED] }),
]);

const column = (id: string, type: 'text' | 'integer' | 'share', label = id) => ({
  id,
  label,
  type,
  detail: false,
});

const IMPORTANCE: Section = {
  kind: 'table',
  id: 'importance',
  title: 'Importance',
  columns: [
    column('driver', 'text'),
    column('value', 'share'),
    column('low', 'share'),
    column('high', 'share'),
  ],
  rows: [
    { driver: 'Speed', value: 0.5, low: 0.4, high: 0.6 },
    { driver: 'Price', value: 0.3, low: 0.25, high: 0.35 },
    { driver: 'Colour', value: null, low: null, high: null },
  ],
  drawing: { as: 'intervals', label: 'driver', value: 'value', low: 'low', high: 'high', reference: 0.25 },
};

const TOPICS: Section = {
  kind: 'table',
  id: 'topics',
  title: 'Topics',
  columns: [
    column('topic', 'text'),
    column('n', 'integer', 'Comments'),
    column('bad', 'share', 'negative'),
    column('good', 'share', 'positive'),
  ],
  rows: [
    { topic: 'Delivery', n: 400, bad: 0.75, good: 0.25 },
    { topic: 'Staff', n: 200, bad: 0.1, good: 0.5 },
  ],
  drawing: {
    as: 'parts',
    label: 'topic',
    size: 'n',
    parts: [
      { column: 'bad', tone: 'bad' },
      { column: 'good', tone: 'good' },
    ],
  },
};

const drawnSections: Section[] = [
  REGIONS,
  IMPORTANCE,
  TOPICS,
  ...Object.values(documents.ALL).flatMap(({ sections }) => sections),
];

/** Where the words of a picture lie, by the same widths that placed them. */
function boxes(picture: Picture) {
  return picture.words
    .filter(({ text }) => text !== '')
    .map(({ x, y, text, size, bold, align }) => {
      const width = textWidth(text, size, bold);
      const left = align === 'left' ? x : align === 'right' ? x - width : x - width / 2;
      return { text, left, right: left + width, top: y - size * 0.75, bottom: y + size * 0.2 };
    });
}

/** What is wrong with a picture: words over words, anything outside. */
function faults(picture: Picture): string[] {
  const { width, height } = picture;
  const found: string[] = [];
  const words = boxes(picture);
  words.forEach((a, index) => {
    if (a.left < -0.5 || a.right > width + 0.5 || a.top < -0.5 || a.bottom > height) {
      found.push(`${a.text} is outside`);
    }
    for (const b of words.slice(index + 1)) {
      const apart = a.right <= b.left || b.right <= a.left || a.bottom <= b.top || b.bottom <= a.top;
      if (!apart) found.push(`${a.text} lies on ${b.text}`);
    }
  });
  const inside = (x: number, y: number) => x >= -0.5 && x <= width + 0.5 && y >= -0.5 && y <= height + 0.5;
  const spots = [...picture.grid, ...picture.rules, ...picture.rects, ...picture.bands].flatMap((mark) => {
    const { x, y, y2, dx = 0, dy = 0 } = mark;
    return [
      [at(picture.x, x) + dx, at(picture.y, y) + dy],
      [at(picture.x, 'x2' in mark ? mark.x2 : x) + dx, at(picture.y, y2) + dy],
    ];
  });
  for (const { x, y, dx = 0, dy = 0, size } of picture.dots) {
    const radius = Math.sqrt(size / Math.PI);
    const [left, top] = [at(picture.x, x) + dx, at(picture.y, y) + dy];
    spots.push([left - radius, top - radius], [left + radius, top + radius]);
  }
  for (const [x, y] of spots) if (!inside(x!, y!)) found.push(`a mark at ${x}, ${y}`);
  return found;
}

const pictures = (section: Section) =>
  drawingsOf(section, HOUSE_FORMATS).flatMap((drawing) => WIDTHS.map((width) => drawing.picture(width)));

/** Centres of the dots of an SVG, from the first row to the last, and the ends of the lines through them. */
function marks(svg: string) {
  const dots = [...svg.matchAll(/<path transform="translate\(([\d.]+),([\d.]+)\)" d="[^"]*A/gu)];
  const lines = [
    ...svg.matchAll(/<line transform="translate\(([\d.]+),([\d.]+)\)" x2="(-?[\d.]+)" y2="0"/gu),
  ];
  return dots.map(([, x, y]) => {
    const line = lines.find((each) => each[2] === y)!;
    const ends = [Number(line[1]), Number(line[1]) + Number(line[3])].sort((a, b) => a - b);
    return { x: Number(x), low: ends[0]!, high: ends[1]! };
  });
}

const textsOf = (svg: string) => [...svg.matchAll(/<text[^>]*>([^<]*)</gu)].map((match) => match[1]!);

describe('charts', () => {
  it('keep words apart and everything within the drawing, whatever the section', () => {
    const found = drawnSections.flatMap((section) => pictures(section).flatMap(faults));
    expect(found).toEqual([]);
  });

  it('are drawn of every kind of section that has figures for one', () => {
    const [total] = documents.singleTotal.sections;
    const [curve] = documents.curves.sections.filter(({ kind }) => kind === 'curve');
    const waves = documents.scores(['May', 'June'].map((wave) => documents.nps(9, 9, 30, { wave })));
    const drawn = [total!, REGIONS, waves, documents.plane(documents.DRIVERS), IMPORTANCE, TOPICS, curve!];
    // Of one total: its groups, and the points of the scale.
    expect(drawn.map((section) => drawingsOf(section, HOUSE_FORMATS).length)).toEqual([2, 1, 1, 1, 1, 1, 1]);
    const marks = drawn.map((section) => {
      const [{ rects, lines, dots }] = pictures(section) as [Picture];
      return [rects.length, lines.length, dots.length > 0];
    });
    expect(marks).toEqual([
      [3, 0, false],
      [1, 0, true],
      [0, 2, true],
      [expect.any(Number), 0, true],
      [0, 0, true],
      [8, 0, false],
      [0, expect.any(Number), expect.any(Boolean)],
    ]);
  });

  it('place the names of any points in a plane apart', () => {
    const point = fc.tuple(
      fc.constantFrom('Speed', 'Friendliness of the staff', ...documents.HOSTILE),
      fc.integer({ min: 10, max: 20 }),
      fc.integer({ min: 0, max: 10 }),
    );
    fc.assert(
      fc.property(fc.array(point, { minLength: 1, maxLength: 25 }), (points) => {
        const section = documents.plane(points.map(([label, x, y]) => [label, x / 4, y / 20]));
        expect(pictures(section).flatMap(faults)).toEqual([]);
      }),
      { numRuns: 12 },
    );
  });

  it('draw estimates in their order, each within its interval', async () => {
    const [chart] = await chartsOf(REGIONS, OPTIONS);
    for (const svg of [chart!.wide, chart!.narrow]) {
      const [total, north, south, east, ...more] = marks(svg);
      expect(more).toEqual([]);
      expect([south!.x < east!.x, east!.x < total!.x, total!.x < north!.x]).toEqual([true, true, true]);
      for (const { x, low, high } of [total!, north!, south!, east!]) {
        // The half widths are the same on both sides.
        expect(x - low).toBeGreaterThan(5);
        expect(Math.abs(x - low - (high - x))).toBeLessThan(0.05);
      }
    }
    expect(textsOf(chart!.wide)).toContain('suppressed');
    // East has a small base.
    expect(chart!.wide.match(/fill="var\(--surface\)" stroke="var\(--accent\)"/gu)).toHaveLength(1);
  });

  it('make bars as long as the sizes and their parts', () => {
    const [picture] = pictures(TOPICS);
    const lengths = picture!.rects
      .filter(({ fill }) => fill !== 'var(--line)')
      .map(({ x, x2 }) => at(picture!.x, x2) - at(picture!.x, x))
      .slice(2);
    const whole = picture!.x.range[1] - picture!.x.range[0];
    const expected = [0.75, 0.25, 0.05, 0.25].map((share) => share * whole);
    // Parts are a pixel apart.
    lengths.forEach((length, index) => {
      expect(Math.abs(length - expected[index]!)).toBeLessThan(1.01);
    });
    expect(lengths).toHaveLength(4);
    // What is neither good nor bad lies between them.
    const staff = picture!.rects.at(-1)!;
    expect([staff.fill, staff.x, staff.x2]).toEqual(['var(--good)', 100, 200]);
  });

  it('are SVG in the colours of the page alone, the same bytes each time, with no ids to clash', async () => {
    const first = [];
    for (const section of drawnSections) first.push(await chartsOf(section, OPTIONS));
    const again = await Promise.all([...drawnSections].reverse().map((each) => chartsOf(each, OPTIONS)));
    expect(again.reverse()).toEqual(first);
    for (const { wide, narrow } of first.flat()) {
      for (const [svg, width] of [
        [wide, WIDE],
        [narrow, NARROW],
      ] as const) {
        expect(svg).toMatch(new RegExp(`^<svg [^>]*viewBox="0 0 ${width} \\d+" width="100%"`, 'u'));
        expect(svg).not.toMatch(/ id=| href=| style=| class=|url\(|<style|<script|<image|NaN|undefined/u);
        const colours = [...svg.matchAll(/ (?:fill|stroke)="([^"]*)"/gu)].map((match) => match[1]!);
        expect(colours.filter((colour) => !/^(?:none|var\(--[a-z-]+\))$/u.test(colour))).toEqual([]);
      }
    }
    const ids = first.map((charts) => charts.map(({ id }) => id));
    expect(
      ids.every((each) => new Set(each).size === each.length && each.every((id) => id.startsWith('a-'))),
    ).toBe(true);
  });

  it('show hostile text as text', async () => {
    const name = '<script>alert("1")</script>\u0007\u202E & more';
    const [chart] = await chartsOf(documents.scores([documents.nps(9, 9, 9), inRegion(name, 9)]), OPTIONS);
    const shown = textsOf(chart!.wide).join(' ');
    expect(shown).toContain('&lt;script&gt;');
    expect(shown).toContain('&amp; more');
    expect(chart!.wide + chart!.narrow + chart!.alt).not.toMatch(/[\u0000-\u0008\u202A-\u202E]/u);
  });

  it('write all numbers as the locale does', async () => {
    const formats = formatsOf('pl');
    const texts: string[] = [];
    for (const section of [
      REGIONS,
      IMPORTANCE,
      TOPICS,
      documents.singleTotal.sections[0]!,
      documents.plane(documents.DRIVERS),
    ]) {
      for (const { wide, narrow, alt } of await chartsOf(section, { formats, prefix: '' })) {
        texts.push(...textsOf(wide), ...textsOf(narrow), alt);
      }
    }
    expect(texts.filter((text) => /\d\.\d/u.test(text))).toEqual([]);
    expect(texts.filter((text) => /\d,\d/u.test(text)).length).toBeGreaterThan(20);
  });

  it('say in words what they show', async () => {
    const [regions] = await chartsOf(REGIONS, OPTIONS);
    expect(regions!.title).toBe('NPS by Region, 95 % interval');
    // 70 of 250 and −20 of 160 answers; half widths of 165 / √n.
    expect(regions!.alt).toBe(
      'Highest: North (+28.0, +17.6 to +38.4); lowest: South (−12.5, −25.5 to +0.5); ' +
        'their intervals do not overlap. The total is +18.2. ' +
        'Of the rows, 1 with a small base (hollow) and 1 without a value.',
    );
    const [topics] = await chartsOf(TOPICS, OPTIONS);
    expect(topics!.alt).toBe(
      'The longest of 2 bars: Delivery (Comments: 400, negative: 75.0 %). ' +
        'The largest bad part: Delivery (Comments: 400, negative: 75.0 %).',
    );
    const [waves] = await chartsOf(
      documents.scores([
        documents.nps(50, 0, 50, { wave: 'May' }),
        documents.nps(20, 0, 80, { wave: 'June' }),
      ]),
      OPTIONS,
    );
    expect(waves!.alt).toContain('+60.0, +43.5 to +76.5 in June; their intervals do not overlap');
  });

  it('draw the first 40 segments and say so', async () => {
    const many = Array.from({ length: 45 }, (_, index) => inRegion(`Shop ${index + 1}`, 30 + index));
    const [chart] = await chartsOf(documents.scores([documents.nps(90, 90, 90), ...many]), OPTIONS);
    expect(chart!.title).toBe('NPS by Region, 95 % interval, the first 40 of 45 segments');
    expect(marks(chart!.wide)).toHaveLength(41);
  });

  it('are none where nothing is to be drawn', async () => {
    const { drawing: _, ...plain } = IMPORTANCE as Extract<Section, { kind: 'table' }>;
    const none: Section[] = [
      plain,
      { kind: 'facts', id: 'f', title: 'Facts', facts: [] },
      documents.scores([documents.nps(0, 0, 0, { estimate: null, intervals: [] })]),
      documents.plane([]),
    ];
    for (const section of none) expect(await chartsOf(section, OPTIONS)).toEqual([]);
  });
});

describe('labels', () => {
  it('are wrapped between words of any script and cut after the last line', () => {
    const thai = 'ความพึงพอใจต่อการให้บริการของพนักงานที่สาขาใกล้บ้าน';
    const lines = wrapped(thai, 150, 13, 5);
    expect(lines.join('')).toBe(thai);
    const words = [...new Intl.Segmenter('th', { granularity: 'word' }).segment(thai)].map(
      ({ index }) => index,
    );
    lines.slice(0, -1).reduce((end, line) => {
      expect(words).toContain(end + line.length);
      return end + line.length;
    }, 0);
    expect(wrapped('Obsługa klienta w oddziale', 90, 13, 3)).toEqual(['Obsługa', 'klienta w', 'oddziale']);
    expect(wrapped('שירות לקוחות מרכזי', 60, 13, 1)[0]).toMatch(/…\u200F$/u);
    expect(wrapped('one two three four five six', 50, 13, 2).at(-1)).toMatch(/…$/u);
  });

  it('fit their width, and take none for combining marks', () => {
    for (const text of [...documents.HOSTILE, ...documents.LONG_TEXTS]) {
      const lines = wrapped(text, 120, 13, 3);
      expect(lines.length).toBeLessThanOrEqual(3);
      for (const line of lines) expect(textWidth(line, 13)).toBeLessThanOrEqual(120);
    }
    expect(textWidth('e\u0301\u0302', 13)).toBe(textWidth('e', 13));
    expect(textWidth('調査', 13)).toBeGreaterThan(textWidth('ab', 13) * 1.5);
  });
});
