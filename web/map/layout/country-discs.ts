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
const SPACE = 0.8;

/**
 * One disc for each group, in the order given.
 * @param radii of the groups, in the same order.
 * @param lane the space between two large discs, for those who belong to both.
 */
export function placeDiscs(groups: readonly Group[], radii: readonly number[], lane: number): Disc[] {
  const degrees = groups.map(degreesOf);
  const scale = unitsPerDegree(degrees, radii, lane);
  const places = degrees.map(({ x, y }) => ({ x: x * scale * BREADTH, y: (y * scale) / BREADTH }));
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

function degreesOf({ kind, key, id }: Group): { x: number; y: number } {
  const place = kind === 'outside' || kind === 'unstated' ? OPEN_SEA[kind] : placeOfCountry(key);
  const chance = chanceFrom(id);
  const jitter = { x: chance() - 0.5, y: chance() - 0.5 };
  if (!place) return { x: 150 * jitter.x, y: 60 + 20 * jitter.y };
  return { x: place.longitude + jitter.x, y: -place.latitude + jitter.y };
}

/** As many as give the discs about as much room as they need. */
function unitsPerDegree(degrees: readonly { x: number; y: number }[], radii: readonly number[], lane: number): number {
  const width = spread(degrees.map(({ x }) => x));
  const height = spread(degrees.map(({ y }) => y));
  const area = radii.reduce((sum, radius) => sum + (2 * radius + lane) ** 2, 0);
  return Math.sqrt((SPACE * area) / (width * height));
}

/** About from end to end; from the deviation of all places, so that one far away does not decide alone. */
function spread(values: readonly number[]): number {
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
  const variance = values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / values.length;
  return Math.max(10, 3.5 * Math.sqrt(variance));
}
