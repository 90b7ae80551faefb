/**
 * Where countries lie in the world view: at their places on the globe, pushed apart until their bubbles stand clear of
 * each other (a Dorling cartogram: D. Dorling, "Area cartograms", 1996). No border is drawn from it.
 */
import { chanceFrom } from '../layout/chance.ts';
import { type DegreePlace, placeOfCountry } from '../layout/places.ts';
import { projected } from './projection.ts';

export type Bubble = { code: string; x: number; y: number; radius: number };

/** Half of the picture's width and height, in the layout's units, and of the projection's. */
const HALF = { width: 560, height: 400 };
const PROJECTED_HALF = { width: 2.71, height: 1.32 };
/** Below 1, far places come closer to the middle: oceans shrink, and neighbours stay on their sides. */
const GATHERING = 0.82;

/** Those present in no country lie where no country is: in the South Atlantic and the southern Indian Ocean. */
const OPEN_SEA: ReadonlyMap<string, DegreePlace> = new Map([
  ['outside', { latitude: -42, longitude: -14 }],
  ['unstated', { latitude: -42, longitude: 82 }],
]);

export const PLANE_AREA = 4 * HALF.width * HALF.height;

const GAP = 3;
const STEPS = 80;
const MOST_CLEARING_STEPS = 800;
/** How far of the way back to its place a bubble goes in one step. */
const PULL = 0.08;
/** Pairs further apart than this are not compared for some steps. */
const NEAR = 24;
const STEPS_BETWEEN_LOOKS = 12;

/**
 * One bubble for each country. Equal countries and radii give equal places, in whatever order they come.
 * @param radii by the country's code, or `outside` and `unstated` for those present in none.
 */
export function placeBubbles(radii: ReadonlyMap<string, number>): Bubble[] {
  const bubbles = [...radii]
    .sort(([one], [other]) => (one < other ? -1 : 1))
    .map(([code, radius]) => ({ code, radius, ...placeOf(code) }));
  const anchors = bubbles.map(({ x, y }) => ({ x, y }));
  const clear = clearing(bubbles);
  for (let step = 0; step < STEPS; step += 1) {
    const pull = PULL * (1 - step / STEPS);
    for (const [index, bubble] of bubbles.entries()) {
      const anchor = anchors[index] ?? bubble;
      bubble.x += (anchor.x - bubble.x) * pull;
      bubble.y += (anchor.y - bubble.y) * pull;
    }
    clear();
  }
  for (let step = 0; step < MOST_CLEARING_STEPS && !clear(); step += 1);
  return bubbles;
}

function placeOf(code: string): { x: number; y: number } {
  const chance = chanceFrom(code);
  const jitter = { x: chance() - 0.5, y: chance() - 0.5 };
  const place = OPEN_SEA.get(code) ??
    placeOfCountry(code) ?? { latitude: -40 + 10 * jitter.y, longitude: 100 * jitter.x };
  const { x, y } = projected(place);
  return {
    x: HALF.width * gathered(x / PROJECTED_HALF.width) + jitter.x,
    y: HALF.height * gathered(y / PROJECTED_HALF.height) + jitter.y,
  };
}

function gathered(share: number): number {
  return Math.sign(share) * Math.abs(share) ** GATHERING;
}

/** A step that pushes overlapping bubbles apart; it answers whether none is left, having looked at every pair. */
function clearing(bubbles: Bubble[]): () => boolean {
  let near: [Bubble, Bubble][] = [];
  let steps = 0;
  const step = () => {
    if (steps % STEPS_BETWEEN_LOOKS === 0) near = nearPairs(bubbles);
    steps += 1;
    let worst = 0;
    for (const pair of near) worst = Math.max(worst, pushApart(pair));
    return worst < 0.02;
  };
  return () => {
    if (!step()) return false;
    steps = 0;
    return step();
  };
}

function nearPairs(bubbles: readonly Bubble[]): [Bubble, Bubble][] {
  const pairs: [Bubble, Bubble][] = [];
  for (const [index, one] of bubbles.entries()) {
    for (let next = index + 1; next < bubbles.length; next += 1) {
      const other = bubbles[next];
      if (!other) continue;
      const reach = one.radius + other.radius + GAP + NEAR;
      const [dx, dy] = [other.x - one.x, other.y - one.y];
      if (dx * dx + dy * dy < reach * reach) pairs.push([one, other]);
    }
  }
  return pairs;
}

function overlapOf(one: Bubble, other: Bubble): number {
  return one.radius + other.radius + GAP - distanceOf(one, other);
}

/** The smaller goes further than the larger; returns by how much they overlapped. */
function pushApart([one, other]: [Bubble, Bubble]): number {
  const overlap = overlapOf(one, other);
  if (overlap <= 0) return 0;
  const [dx, dy] = [other.x - one.x, other.y - one.y];
  const apart = distanceOf(one, other) || 1;
  const share = (overlap / apart) * (other.radius / (one.radius + other.radius));
  const rest = overlap / apart - share;
  one.x -= dx * share;
  one.y -= dy * share;
  other.x += dx * rest;
  other.y += dy * rest;
  return overlap;
}

function distanceOf(one: Bubble, other: Bubble): number {
  const [dx, dy] = [other.x - one.x, other.y - one.y];
  return Math.sqrt(dx * dx + dy * dy);
}
