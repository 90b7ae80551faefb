/** The outline of a field: where its values cross a level, walked around once (marching squares, W. Lorensen and H. Cline, 1987). */
export type Point = { x: number; y: number };

/** Between two neighbouring points of the grid, in the layout's units. */
export const STEP = 5;

/** Values at points of the grid, by `fieldKey`; 0 everywhere else. */
export type Field = Map<number, number>;

const WIDE = 2 ** 20;
const HALF = WIDE / 2;

export function fieldKey(column: number, row: number): number {
  return (row + HALF) * WIDE + column + HALF;
}

/** The longest outline of what lies at the level or above; holes and crumbs are left out. Empty: nothing does. */
export function contourOf(field: Field, level: number): Point[] {
  const steps = new Map<string, { to: string; place: Point }>();
  for (const cell of cellsAround(field, level)) addSteps(steps, cell, field, level);
  return roundedOff(longestRing(steps));
}

type Cell = { column: number; row: number };

/** Cells by their upper left corner, of which at least one corner is inside. */
function cellsAround(field: Field, level: number): Cell[] {
  const keys = new Set<number>();
  for (const [key, value] of field) {
    if (value < level) continue;
    for (const shift of [0, 1, WIDE, WIDE + 1]) keys.add(key - shift);
  }
  return [...keys]
    .sort((one, other) => one - other)
    .map((key) => ({ column: (key % WIDE) - HALF, row: Math.floor(key / WIDE) - HALF }));
}

/** The sides of a cell that an outline enters and leaves by, with what is inside on its left; by which corners are inside. */
const CROSSINGS: readonly (readonly (readonly [Side, Side])[])[] = [
  [],
  [['left', 'top']],
  [['top', 'right']],
  [['left', 'right']],
  [['right', 'bottom']],
  [
    ['left', 'bottom'],
    ['right', 'top'],
  ],
  [['top', 'bottom']],
  [['left', 'bottom']],
  [['bottom', 'left']],
  [['bottom', 'top']],
  [
    ['top', 'left'],
    ['bottom', 'right'],
  ],
  [['bottom', 'right']],
  [['right', 'left']],
  [['right', 'top']],
  [['top', 'left']],
  [],
];

type Side = 'left' | 'top' | 'right' | 'bottom';

function addSteps(
  steps: Map<string, { to: string; place: Point }>,
  { column, row }: Cell,
  field: Field,
  level: number,
): void {
  const valueAt = (right: number, down: number) => field.get(fieldKey(column + right, row + down)) ?? 0;
  const corners = [valueAt(0, 0), valueAt(1, 0), valueAt(1, 1), valueAt(0, 1)] as const;
  const inside = corners.reduce<number>((sum, value, index) => sum + (value >= level ? 2 ** index : 0), 0);
  for (const [enter, leave] of CROSSINGS[inside] ?? []) {
    const place = crossing(enter, { column, row }, corners, level);
    steps.set(sideKey(enter, column, row), { to: sideKey(leave, column, row), place });
  }
}

function sideKey(side: Side, column: number, row: number): string {
  if (side === 'right') return `${column + 1} ${row} down`;
  if (side === 'bottom') return `${column} ${row + 1} across`;
  return `${column} ${row} ${side === 'left' ? 'down' : 'across'}`;
}

function crossing(
  side: Side,
  { column, row }: Cell,
  [topLeft, topRight, bottomRight, bottomLeft]: readonly [number, number, number, number],
  level: number,
): Point {
  const between = (from: number, to: number) => (level - from) / (to - from);
  if (side === 'top') return { x: (column + between(topLeft, topRight)) * STEP, y: row * STEP };
  if (side === 'bottom') return { x: (column + between(bottomLeft, bottomRight)) * STEP, y: (row + 1) * STEP };
  if (side === 'left') return { x: column * STEP, y: (row + between(topLeft, bottomLeft)) * STEP };
  return { x: (column + 1) * STEP, y: (row + between(topRight, bottomRight)) * STEP };
}

function longestRing(steps: Map<string, { to: string; place: Point }>): Point[] {
  let longest: Point[] = [];
  const left = new Map(steps);
  for (const start of steps.keys()) {
    const ring: Point[] = [];
    for (let key = start, step = left.get(key); step !== undefined; step = left.get(key)) {
      ring.push(step.place);
      left.delete(key);
      key = step.to;
    }
    if (ring.length > longest.length) longest = ring;
  }
  return longest;
}

/** Each point between its neighbours, so that the steps of the grid do not show. */
function roundedOff(ring: readonly Point[]): Point[] {
  return ring.map(({ x, y }, index) => {
    const before = ring[(index + ring.length - 1) % ring.length] ?? { x, y };
    const after = ring[(index + 1) % ring.length] ?? { x, y };
    return { x: (before.x + 2 * x + after.x) / 4, y: (before.y + 2 * y + after.y) / 4 };
  });
}
