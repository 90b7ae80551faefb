/** The heads of arrows and the bends of curves, in the layout's units. */
import type { Line } from '../drawing.ts';

/** The head of an arrow on a line of some width. */
export function headLength(width: number): number {
  return 4 + 2.5 * width;
}

/** The point that a curve bends towards; twice as far beside the way as its middle lies. */
export function turnOf({ x1, y1, x2, y2 }: Line, curve: number): [number, number] {
  return [(x1 + x2) / 2 - (y2 - y1) * 2 * curve, (y1 + y2) / 2 + (x2 - x1) * 2 * curve];
}

/** The two corners of an arrow's head behind its point. */
export function headAt(
  fromX: number,
  fromY: number,
  x: number,
  y: number,
  length: number,
): [number, number, number, number] {
  const distance = Math.hypot(x - fromX, y - fromY) || 1;
  const [dx, dy] = [((x - fromX) / distance) * length, ((y - fromY) / distance) * length];
  const half = 0.42;
  return [x - dx - dy * half, y - dy + dx * half, x - dx + dy * half, y - dy - dx * half];
}
