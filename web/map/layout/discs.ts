/** Pushes discs apart until they stand clear of each other. */
import type { Disc } from './settle.ts';

/** A small disc needs no wide lane around it, only room for its name. */
const SMALL_GAP = 28;
const CLEARING_STEPS = 400;
/** Less than half of the overlap at a time: where many push at once, nothing swings. */
const PART = 0.45;

/** Moves all of the overlapping at once, the smaller further than the larger, so that no order of discs can be seen. */
export function pushDiscs(discs: readonly Disc[], lane: number): void {
  const moves = discs.map(() => ({ x: 0, y: 0 }));
  eachOverlap(discs, lane, (one, other, { x, y, share }) => {
    const [mine, theirs] = [moves[one], moves[other]];
    if (!mine || !theirs) return;
    mine.x -= x * PART * share;
    mine.y -= y * PART * share;
    theirs.x += x * PART * (1 - share);
    theirs.y += y * PART * (1 - share);
  });
  for (const [index, disc] of discs.entries()) {
    disc.x += moves[index]?.x ?? 0;
    disc.y += moves[index]?.y ?? 0;
  }
}

/** Pushes until nothing overlaps any more. */
export function clearDiscs(discs: readonly Disc[], lane: number): void {
  for (let step = 0; step < CLEARING_STEPS; step += 1) {
    let worst = 0;
    eachOverlap(discs, lane, (first, second, { x, y, share }) => {
      const [one, other] = [discs[first], discs[second]];
      if (!one || !other) return;
      worst = Math.max(worst, Math.abs(x), Math.abs(y));
      one.x -= x * share;
      one.y -= y * share;
      other.x += x * (1 - share);
      other.y += y * (1 - share);
    });
    if (worst < 0.01) return;
  }
}

/** The way out of an overlap, and what part of it the first of the two goes. */
type Way = { x: number; y: number; share: number };

function eachOverlap(discs: readonly Disc[], lane: number, meet: (one: number, other: number, way: Way) => void): void {
  for (const [index, one] of discs.entries()) {
    for (let next = index + 1; next < discs.length; next += 1) {
      const other = discs[next];
      if (!other) continue;
      const dx = other.x - one.x;
      const dy = other.y - one.y;
      const reach = one.radius + other.radius + gapBetween(one, other, lane);
      const apart = Math.sqrt(dx * dx + dy * dy);
      if (apart >= reach) continue;
      const push =
        apart < 1e-9 ? { x: reach, y: 0 } : { x: (dx / apart) * (reach - apart), y: (dy / apart) * (reach - apart) };
      meet(index, next, { ...push, share: other.radius / (one.radius + other.radius) });
    }
  }
}

function gapBetween(one: Disc, other: Disc, lane: number): number {
  return Math.min(lane, SMALL_GAP + Math.min(one.radius, other.radius));
}
