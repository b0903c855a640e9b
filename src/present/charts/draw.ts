/**
 * The doorway of Vega-Lite and Vega: a picture as a specification, and that as SVG. They take 0.2 s to load, so
 * this file is to be imported when something is drawn.
 */
import * as vega from 'vega';
import { compile, type TopLevelSpec } from 'vega-lite';
import type { Picture } from './picture.js';

const DATA = ['grid', 'bands', 'rects', 'rules', 'lines', 'dots', 'words'] as const;

const plain = (field: string) => ({ field, type: 'nominal', scale: null });
const position = (field: string, scale: string) => ({
  field,
  type: 'quantitative',
  axis: null,
  scale: {
    domain: [{ expr: `${scale}Domain[0]` }, { expr: `${scale}Domain[1]` }],
    range: [{ expr: `${scale}Range[0]` }, { expr: `${scale}Range[1]` }],
    zero: false,
    nice: false,
  },
});
const x = position('x', 'x');
const y = position('y', 'y');
const ends = { x, y, x2: { field: 'x2' }, y2: { field: 'y2' } };
const moved = { xOffset: { expr: 'datum.dx || 0' }, yOffset: { expr: 'datum.dy || 0' } };
const movedEnds = { ...moved, x2Offset: moved.xOffset, y2Offset: moved.yOffset };

const rule = {
  mark: {
    type: 'rule',
    ...movedEnds,
    strokeWidth: { expr: 'datum.width' },
    strokeDash: { expr: 'datum.dash ? [3, 3] : []' },
  },
  encoding: { ...ends, stroke: plain('stroke') },
};

/** One specification for all pictures: what differs is data, and the ends of the scales. */
const SPECIFICATION = {
  $schema: 'https://vega.github.io/schema/vega-lite/v5.json',
  params: ['x', 'y'].flatMap((scale) => [
    { name: `${scale}Domain`, value: [0, 1] },
    { name: `${scale}Range`, value: [0, 1] },
  ]),
  datasets: Object.fromEntries(DATA.map((name) => [name, []])),
  width: 100,
  height: 100,
  padding: 0,
  autosize: 'none',
  background: null,
  layer: [
    { data: { name: 'grid' }, ...rule },
    {
      data: { name: 'bands' },
      mark: { type: 'area', ...moved, y2Offset: moved.yOffset, fillOpacity: 0.16 },
      encoding: { x, y, y2: { field: 'y2' }, detail: plain('series'), fill: plain('stroke') },
    },
    {
      data: { name: 'rects' },
      mark: { type: 'rect', ...movedEnds },
      encoding: { ...ends, fill: plain('fill') },
    },
    { data: { name: 'rules' }, ...rule },
    {
      data: { name: 'lines' },
      mark: { type: 'line', ...moved, strokeWidth: 2, strokeJoin: 'round' },
      encoding: { x, y, detail: plain('series'), stroke: plain('stroke') },
    },
    {
      data: { name: 'dots' },
      mark: { type: 'point', ...moved, opacity: 1, strokeWidth: 1.75, size: { expr: 'datum.size' } },
      encoding: { x, y, fill: plain('fill'), stroke: plain('stroke') },
    },
    {
      data: { name: 'words' },
      mark: {
        type: 'text',
        baseline: 'alphabetic',
        align: { expr: 'datum.align' },
        fontSize: { expr: 'datum.size' },
        fontWeight: { expr: "datum.bold ? 600 : 'normal'" },
      },
      encoding: {
        x: { value: { expr: 'datum.x' } },
        y: { value: { expr: 'datum.y' } },
        text: { field: 'text', type: 'nominal' },
        fill: plain('fill'),
      },
    },
  ],
  config: { aria: false, font: 'inherit', view: { stroke: null }, mark: { invalid: null } },
};

/** What Vega has beyond its types: its scene as SVG at once, where `toSVG` would wait. */
interface Rendering {
  SVGStringRenderer: new () => {
    initialize(element: null, width: number, height: number, origin: [number, number]): Renderer;
  };
}
interface Renderer {
  render(scene: unknown): { svg(): string };
}

const { SVGStringRenderer } = vega as unknown as Rendering;

/** One view draws all pictures, one after another and each at once: a new one would cost more than the drawing. */
let view: vega.View | null = null;

function compiled(): vega.View {
  const { spec } = compile(SPECIFICATION as unknown as TopLevelSpec);
  const logger = vega.logger(vega.None);
  // Or it would draw what it has, such as marks of the picture before.
  logger.error = (problem: unknown) => {
    throw problem;
  };
  return new vega.View(vega.parse(spec), { renderer: 'none', logger });
}

/** A picture as SVG text for a page, which gives it its colours, its font and its role. */
export function draw(picture: Picture): string {
  view ??= compiled();
  view.width(picture.width).height(picture.height);
  for (const scale of ['x', 'y'] as const) {
    view.signal(`${scale}Domain`, picture[scale].domain).signal(`${scale}Range`, picture[scale].range);
  }
  for (const name of DATA) {
    // Because Vega marks what it is given.
    const copies = picture[name].map((datum) => ({ ...datum }));
    view.data(name, copies);
  }
  view.run();
  const renderer = new SVGStringRenderer().initialize(null, picture.width, picture.height, [0, 0]);
  return tidied(renderer.render((view.scenegraph() as unknown as { root: unknown }).root).svg(), picture);
}

/** Without what only a page of Vega needs, and with positions no finer than a screen can show. */
function tidied(svg: string, { width, height }: Picture): string {
  const root =
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="100%" direction="ltr" ` +
    'font-family="inherit" aria-hidden="true" focusable="false">';
  return svg
    .replace(/^<svg[^>]*>/u, root)
    .replace(/<path (?:class="(?:background|foreground)"|aria-hidden="true")[^>]*\/>/gu, '')
    .replace(/<[^>]+>/gu, (tag) =>
      tag.startsWith('<svg')
        ? tag
        : tag
            .replace(/ (?:class|role|aria-[a-z]+|pointer-events|font-family|stroke-miterlimit)="[^"]*"/gu, '')
            .replace(/-?\d+\.\d{3,}(?:e-?\d+)?/gu, (number) => String(Number(Number(number).toFixed(2)))),
    );
}
