/**
 * Where the countries' discs lie: at the countries' places on the globe, brought close together and pushed apart
 * until they stand clear of each other (a Dorling cartogram: D. Dorling, "Area cartograms", 1996). The picture holds
 * still when members come and go: sizes grow smoothly, all discs are pushed at once, and each is drawn back to its
 * place all the while, so that hardly ever one slips past another.
 */
import type { Group } from '../grouping.ts';
import { chanceFrom } from './chance.ts';
import { clearDiscs, pushDiscs } from './discs.ts';
import { placeOfCountry } from './places.ts';
import type { Disc } from './settle.ts';

/** Those without a country lie where no country is: in the South Atlantic and the southern Indian Ocean. */
const OPEN_SEA = {
  outside: { latitude: -38, longitude: -12 },
  unstated: { latitude: -38, longitude: 78 },
} as const;

/** Screens are wider than high. */
const BREADTH = 1.1;
const STEPS = 300;
/** What part of the way back to its place a disc goes in one step, at first. */
const HOLD = 0.03;
/** The area of the picture as a multiple of what the discs and the lanes between them take. */
const SPACE = 1;
/** Up to here distances from the middle are as on the globe, in deviations. */
const NEAR = 1.5;
/** A disc of this radius and any larger one counts fully. */
const FULL_WEIGHT = 60;

/**
 * One disc for each group, in the order given.
 * @param radii of the groups, in the same order.
 * @param lane the space between two large discs, for those who belong to both.
 */
export function placeDiscs(groups: readonly Group[], radii: readonly number[], lane: number): Disc[] {
  const places = placesOf(groups, radii, lane);
  const discs = places.map(({ x, y }, index) => ({ x, y, radius: radii[index] ?? 0 }));
  for (let step = 0; step < STEPS; step += 1) {
    const share = HOLD * (1 - step / STEPS);
    for (const [index, disc] of discs.entries()) {
      const place = places[index] ?? disc;
      disc.x += (place.x - disc.x) * share;
      disc.y += (place.y - disc.y) * share;
    }
    pushDiscs(discs, lane);
  }
  clearDiscs(discs, lane);
  return discs;
}

/** Where each disc would like to lie: as on the globe, in a scale that gives all about as much room as they need. */
function placesOf(groups: readonly Group[], radii: readonly number[], lane: number): Point[] {
  const degrees = groups.map(degreesOf);
  const areas = radii.map((radius) => (2 * radius + Math.min(lane, 2 * radius)) ** 2);
  const weights = radii.map((radius) => Math.min(1, (radius / FULL_WEIGHT) ** 2));
  const xs = drawnIn(
    degrees.map(({ x }) => x),
    weights,
  );
  const ys = drawnIn(
    degrees.map(({ y }) => y),
    weights,
  );
  const scale = Math.sqrt((SPACE * areas.reduce((sum, area) => sum + area, 0)) / (xs.spread * ys.spread));
  return degrees.map((_, index) => ({
    x: (xs.values[index] ?? 0) * scale * BREADTH,
    y: ((ys.values[index] ?? 0) * scale) / BREADTH,
  }));
}

/**
 * Measured from the middle, with those far out drawn in: an ocean takes no room of its own. Small discs count less, so
 * that one far away does not decide.
 */
function drawnIn(degrees: readonly number[], weights: readonly number[]): { values: number[]; spread: number } {
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  const meanOf = (values: readonly number[]) =>
    values.reduce((sum, value, index) => sum + (value * (weights[index] ?? 0)) / total, 0);
  const mean = meanOf(degrees);
  const variance = meanOf(degrees.map((degree) => (degree - mean) ** 2));
  const deviation = Math.max(3, Math.sqrt(variance));
  const values = degrees.map((degree) => {
    const far = Math.abs(degree - mean) / deviation;
    return Math.sign(degree - mean) * deviation * (far < NEAR ? far : NEAR + Math.log1p(far - NEAR) / 2);
  });
  return { values, spread: 3.5 * deviation };
}

type Point = { x: number; y: number };

function degreesOf({ kind, key, id }: Group): Point {
  const place = kind === 'outside' || kind === 'unstated' ? OPEN_SEA[kind] : placeOfCountry(key);
  const chance = chanceFrom(id);
  const jitter = { x: chance() - 0.5, y: chance() - 0.5 };
  if (!place) return { x: 150 * jitter.x, y: 60 + 20 * jitter.y };
  return { x: place.longitude + jitter.x, y: -place.latitude + jitter.y };
}
