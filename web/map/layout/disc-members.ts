/**
 * Where the members of one group lie within its disc. Each starts at a point that follows from its id, is drawn
 * towards those it is tied to and towards the side where its ties lead out of the disc; then all are spread over the
 * disc and pushed a little apart. Few and small steps, all points at once: somebody new changes little for the others.
 * No disc needs to know what lies within another.
 */
import { chanceFrom, pointInCircle } from './chance.ts';
import { eachPairWithin } from './grid.ts';
import { type Links, neighboursOf } from './links.ts';
import { add, at } from './numbers.ts';
import { type Disc, type Points, pointsOf, settle } from './settle.ts';

/** How often and how strongly a place is a mean of the places of the neighbours. */
const MEAN_STEPS = 8;
const MEAN_SHARE = 0.8;
/** How far ties that lead out of the disc draw to their side, in radii of the disc. */
const LEAN = 6;

/** What part of the way to standing evenly around the middle each goes. */
const EVENLY = 0.6;

const PUSH_STEPS = 12;
/** Neighbours push each other up to this distance, as a multiple of what each has on average. */
const PUSH_REACH = 2.1;
const PUSH = 0.21;
/** How far its ties pull a member in one step; in a crowd less, or it would find another order for each newcomer. */
const TIE_PULL = 3.7;
const MOST_TIE_PULL = 1;
const LEAN_PULL = 0.35;

/** The way that a member's ties lead out of its disc: the mean of one unit for each tie, 0 for those within. */
export type Lean = { x: number; y: number };

/**
 * Points around the disc's middle, in the order of the ids of `links`.
 * @param links those between the members of this disc.
 * @param distance no two come closer, where there is room.
 */
export function placeWithin(radius: number, links: Links, leanOf: (id: string) => Lean, distance: number): Points {
  const leans = links.ids.map(leanOf);
  const points = meansOf(links, leans);
  const reach = radius - distance / 2;
  spreadOut(points, reach);
  pushSoftly(points, links, leans, reach);
  const disc: Disc = { x: 0, y: 0, radius };
  settle(points, { distance, steps: 0, discs: [disc], springs: [], obstacles: [] });
  return points;
}

function meansOf(links: Links, leans: readonly Lean[]): Points {
  const count = links.ids.length;
  const [ownX, ownY] = [new Float64Array(count), new Float64Array(count)];
  for (const [index, id] of links.ids.entries()) {
    const start = pointInCircle(chanceFrom(id));
    ownX[index] = start.x + LEAN * (leans[index]?.x ?? 0);
    ownY[index] = start.y + LEAN * (leans[index]?.y ?? 0);
  }
  const points = pointsOf(count);
  points.disc.fill(0);
  points.x.set(ownX);
  points.y.set(ownY);
  for (let step = 0; step < MEAN_STEPS; step += 1) {
    const [x, y] = [points.x.slice(), points.y.slice()];
    for (let index = 0; index < count; index += 1) {
      points.x[index] = meanWith(x, ownX, links, index);
      points.y[index] = meanWith(y, ownY, links, index);
    }
  }
  return points;
}

function meanWith(places: Float64Array, own: Float64Array, { start, near }: Links, index: number): number {
  const [from, to] = [at(start, index), at(start, index + 1)];
  if (from === to) return at(own, index);
  let sum = 0;
  for (let slot = from; slot < to; slot += 1) sum += at(places, at(near, slot));
  return (1 - MEAN_SHARE) * at(own, index) + (MEAN_SHARE * sum) / (to - from);
}

/**
 * Keeps the order from the middle outwards and that around it, so that each has about as much room. Around, only part
 * of the way: those who are drawn to one side stay near it.
 */
function spreadOut({ x, y }: Points, reach: number): void {
  const count = x.length;
  const [middleX, middleY] = [meanOf(x), meanOf(y)];
  const far = x.map((_, index) => Math.sqrt((at(x, index) - middleX) ** 2 + (at(y, index) - middleY) ** 2));
  const angles = x.map((_, index) => Math.atan2(at(y, index) - middleY, at(x, index) - middleX));
  const even = new Float64Array(count);
  for (const [rank, index] of inOrder(angles).entries()) even[index] = ((rank + 0.5) / count) * 2 * Math.PI;
  const turn = meanOf(angles.map((angle, index) => angle - at(even, index)));
  for (const [rank, index] of inOrder(far).entries()) {
    const angle = at(angles, index) + (at(even, index) + turn - at(angles, index)) * EVENLY;
    const distance = reach * Math.sqrt((rank + 0.5) / count);
    x[index] = Math.cos(angle) * distance;
    y[index] = Math.sin(angle) * distance;
  }
}

/** The indices of the numbers from the smallest to the largest. */
function inOrder(numbers: Float64Array): number[] {
  return [...numbers.keys()].sort((one, other) => at(numbers, one) - at(numbers, other) || one - other);
}

function pushSoftly(points: Points, links: Links, leans: readonly Lean[], reach: number): void {
  const { x, y } = points;
  const count = x.length;
  const near = (PUSH_REACH * reach) / Math.sqrt(count);
  const tiePull = Math.min(MOST_TIE_PULL, TIE_PULL / Math.sqrt(count));
  for (let step = 0; step < PUSH_STEPS; step += 1) {
    const warmth = 1 - step / PUSH_STEPS;
    const [moveX, moveY] = [new Float64Array(count), new Float64Array(count)];
    for (let index = 0; index < count; index += 1) {
      const tied = neighboursOf(links, index);
      for (const other of tied) {
        add(moveX, index, ((at(x, other) - at(x, index)) * tiePull * warmth) / tied.length);
        add(moveY, index, ((at(y, other) - at(y, index)) * tiePull * warmth) / tied.length);
      }
      add(moveX, index, (leans[index]?.x ?? 0) * LEAN_PULL * near * warmth);
      add(moveY, index, (leans[index]?.y ?? 0) * LEAN_PULL * near * warmth);
    }
    eachPairWithin(points, near, (one, other, apart) => {
      const push = apart < 1e-9 ? 0 : (PUSH * (near - apart)) / apart;
      const [dx, dy] = [(at(x, other) - at(x, one)) * push, (at(y, other) - at(y, one)) * push];
      add(moveX, one, -dx);
      add(moveY, one, -dy);
      add(moveX, other, dx);
      add(moveY, other, dy);
    });
    for (let index = 0; index < count; index += 1) {
      const [toX, toY] = [at(x, index) + at(moveX, index), at(y, index) + at(moveY, index)];
      const share = Math.min(1, reach / (Math.sqrt(toX * toX + toY * toY) || 1));
      x[index] = toX * share;
      y[index] = toY * share;
    }
  }
}

function meanOf(numbers: Float64Array): number {
  return numbers.reduce((sum, number) => sum + number, 0) / numbers.length;
}
