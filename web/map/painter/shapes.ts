/** The outlines of marks, in units of a mark's radius, made so that all look equally large beside a circle. */

export const SHAPES = ['ellipse', 'tile', 'rectangle', 'diamond', 'triangle', 'pentagon', 'hexagon', 'star'] as const;
/** *tile*: a plain square whose side is twice the radius; the others are those of sectors. */
export type Shape = (typeof SHAPES)[number];

/** Corners as x, y, x, y …; an ellipse has none. */
const CORNERS: Readonly<Record<Shape, readonly number[]>> = {
  ellipse: [],
  tile: square(1),
  rectangle: square(0.9),
  diamond: [0, -1.16, 1.16, 0, 0, 1.16, -1.16, 0],
  triangle: scaled([0, -1, 1, 1, -1, 1], 1.14),
  pentagon: scaled(inSquare(turned(5, [1])), 1.06),
  hexagon: scaled([-0.5, -1, 0.5, -1, 1, 0, 0.5, 1, -0.5, 1, -1, 0], 1.08),
  star: scaled(inSquare(turned(10, [1, 0.5 * (3 - Math.sqrt(5))])), 1.28),
};

/** None for an ellipse. */
export function cornersOf(shape: Shape): readonly number[] {
  return CORNERS[shape];
}

function square(half: number): number[] {
  return [-half, -half, half, -half, half, half, -half, half];
}

/** Corners on rays from the middle, the first one upwards; how far out they lie repeats. */
function turned(count: number, reaches: readonly number[]): number[] {
  return Array.from({ length: count }, (_, index) => {
    const angle = (index / count) * 2 * Math.PI;
    const reach = reaches[index % reaches.length] ?? 1;
    return [Math.sin(angle) * reach, -Math.cos(angle) * reach];
  }).flat();
}

/** Stretched until it fills the square from -1 to 1. */
function inSquare(corners: readonly number[]): number[] {
  const [xs, ys] = [0, 1].map((axis) => corners.filter((_, index) => index % 2 === axis));
  const spans = [xs ?? [], ys ?? []].map((values) => ({ low: Math.min(...values), high: Math.max(...values) }));
  return corners.map((value, index) => {
    const { low, high } = spans[index % 2] ?? { low: -1, high: 1 };
    return (2 * (value - low)) / (high - low) - 1;
  });
}

function scaled(corners: readonly number[], factor: number): number[] {
  return corners.map((value) => value * factor);
}
