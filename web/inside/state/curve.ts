/** A curve as rows of a table. */
import type { Spread } from '../fairness-api.ts';

type Curve = Spread['curve'];
export type CurveRow = { least: number; shown: number; plain: number };

/** What the least suggested have together, in so many even steps; both curves are of the same members. */
export function curveRows(shown: Curve, plain: Curve, steps: number): CurveRow[] {
  return Array.from({ length: steps }, (_, step) => {
    const least = (step + 1) / steps;
    return { least, shown: shareAt(shown, least), plain: shareAt(plain, least) };
  });
}

/** Between two points of the curve as on the straight line between them. */
function shareAt(curve: Curve, least: number): number {
  const members = least * (curve.at(-1)?.members ?? 0);
  const place = curve.findIndex((point) => point.members >= members);
  const [before, after] = [curve[place - 1], curve[place]];
  if (!before || !after) return after?.share ?? 0;
  const part = (members - before.members) / (after.members - before.members);
  return before.share + part * (after.share - before.share);
}
