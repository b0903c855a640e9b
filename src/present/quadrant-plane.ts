/**
 * Where things stand in a plane of character cells that is cut into four fields. Cells are counted from the left and
 * from the top. No marker hides another, and none leaves its field: what lies left of a cut is drawn left of it,
 * however near it is, and only what lies on a cut stands on its line.
 */

export interface Axis {
  cells: number;
  /** The cell of the cut. */
  cut: number;
  cellOf: (value: number) => number;
}

export interface Cell {
  column: number;
  row: number;
}

/** A text in a row of the plane. */
export interface Piece extends Cell {
  width: number;
}

export interface Marker extends Cell {
  /** True where it stands more than a row, or two columns, from where its values would have it. */
  moved: boolean;
}

/** The narrower side of a cut gets at least this part of the wider one, so that a field can always be seen and named. */
const LEAST_SIDE = 1 / 3;

/** A mean of equal values may differ from them in its last digits, which must not be drawn as a distance. */
const NOISE = 1e-12;

/** One scale on both sides of the cut; `inset` cells at both ends stay free of points. */
export function layAxis(values: readonly number[], cut: number, cells: number, inset: number): Axis {
  // In units of the largest value, as the distance of two huge ones is no number.
  const unit = Math.max(Math.abs(cut), ...values.map(Math.abs)) || 1;
  const distanceOf = (value: number): number => {
    const distance = value / unit - cut / unit;
    return Math.abs(distance) < NOISE ? 0 : distance;
  };
  const distances = values.map(distanceOf);
  const below = Math.max(0, ...distances.map((distance) => -distance));
  const above = Math.max(0, ...distances);
  const left = Math.max(below, above * LEAST_SIDE) || 1;
  const right = Math.max(above, below * LEAST_SIDE) || 1;
  const last = cells - 1 - inset;
  const middle = inset + Math.round((last - inset) * (left / (left + right)));
  const cellOf = (value: number): number => {
    const distance = distanceOf(value);
    if (distance < 0) return Math.min(middle - 1, middle + Math.round((distance / left) * (middle - inset)));
    if (distance > 0) return Math.max(middle + 1, middle + Math.round((distance / right) * (last - middle)));
    return middle;
  };
  return { cells, cut: middle, cellOf };
}

/** The same axis upside down, as rows are counted from the top. */
export function upwards(axis: Axis): Axis {
  const flip = (cell: number) => axis.cells - 1 - cell;
  return { cells: axis.cells, cut: flip(axis.cut), cellOf: (value) => flip(axis.cellOf(value)) };
}

/** Cells that are in use. */
export class Taken {
  readonly #rows: boolean[][];

  constructor(columns: number, rows: number) {
    this.#rows = Array.from({ length: rows }, () => Array<boolean>(columns).fill(false));
  }

  take({ column, row, width }: Piece): void {
    this.#rows[row]?.fill(true, Math.max(0, column), column + width);
  }

  isFree({ column, row, width }: Piece): boolean {
    return !(this.#rows[row]?.slice(Math.max(0, column), column + width).includes(true) ?? true);
  }
}

/** Each marker in its cell, or in the nearest free one of the same field; the first come have the first choice. */
export function placeMarkers(targets: readonly Cell[], x: Axis, y: Axis, taken: Taken): Marker[] {
  return targets.map((target) => {
    const side = { x: Math.sign(target.column - x.cut), y: Math.sign(target.row - y.cut) };
    const own = ({ column, row }: Cell) => {
      const here = { x: Math.sign(column - x.cut), y: Math.sign(row - y.cut) };
      // A crossing is one cell; what lies on both cuts may stand on either line.
      if (side.x === 0 && side.y === 0) return here.x === 0 || here.y === 0;
      return here.x === side.x && here.y === side.y;
    };
    const field = ({ column, row }: Cell) =>
      Math.sign(column - x.cut) === (side.x || 1) && Math.sign(row - y.cut) === (side.y || -1);
    const free = ({ column, row }: Cell) => taken.isFree({ column, row, width: 1 });
    // Two markers that touch would read as one number.
    const apart = ({ column, row }: Cell) => taken.isFree({ column: column - 1, row, width: 3 });
    const found =
      nearest(target, x, y, (cell) => own(cell) && apart(cell)) ??
      nearest(target, x, y, (cell) => own(cell) && free(cell)) ??
      nearest(target, x, y, (cell) => field(cell) && apart(cell)) ??
      nearest(target, x, y, (cell) => field(cell) && free(cell)) ??
      target;
    taken.take({ ...found, width: 1 });
    return { ...found, moved: Math.round(steps(target, found)) > 2 };
  });
}

/** A row is about twice as high as a column is wide; among equals the same row, and there the right side. */
function steps(from: Cell, to: Cell): number {
  const across = to.column - from.column;
  return Math.abs(across) + 2.02 * Math.abs(to.row - from.row) + (across < 0 ? 0.01 : 0);
}

function nearest(target: Cell, x: Axis, y: Axis, accepts: (cell: Cell) => boolean): Cell | null {
  let best: Cell | null = null;
  let fewest = Number.POSITIVE_INFINITY;
  for (let row = 0; row < y.cells; row += 1) {
    for (let column = 1; column < x.cells - 1; column += 1) {
      const distance = steps(target, { column, row });
      if (distance < fewest && accepts({ column, row })) {
        best = { column, row };
        fewest = distance;
      }
    }
  }
  return best;
}

/**
 * A text right or left of its marker, with a blank on both sides: where it neither crosses the upright cut nor comes
 * so near to another that one would wonder whose it is. Null where there is no such place.
 */
export function placeBeside(marker: Cell, width: number, x: Axis, taken: Taken): Piece | null {
  const { column, row } = marker;
  const room = width + 2;
  const end = column < x.cut ? x.cut : x.cells;
  const start = column > x.cut ? x.cut + 1 : 0;
  const right = { column: column + 1, row, width: room };
  const left = { column: column - room, row, width: room };
  const fits = (piece: Piece, watched: Piece) =>
    piece.column >= start && piece.column + room <= end && taken.isFree(watched);
  if (fits(right, { ...right, width: room + 1 })) return right;
  if (fits(left, { ...left, column: left.column - 1, width: room + 1 })) return left;
  return null;
}

/** Texts centred on their cells and kept inside; those given first go first, and one without room is left out. */
export function placeFigures<T extends { cell: number; width: number }>(
  figures: readonly T[],
  cells: number,
  gap: number,
): (T & { start: number })[] {
  const placed: (T & { start: number })[] = [];
  for (const figure of figures) {
    const start = Math.max(
      0,
      Math.min(cells - figure.width, figure.cell - Math.floor((figure.width - 1) / 2)),
    );
    const clear = placed.every(
      (other) => start >= other.start + other.width + gap || start + figure.width + gap <= other.start,
    );
    if (clear && figure.width <= cells) placed.push({ ...figure, start });
  }
  return placed.sort((a, b) => a.start - b.start);
}
