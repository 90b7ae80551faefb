/**
 * Where the countries' discs lie: at the countries' places on the globe, brought close together and pushed apart
 * until they stand clear of each other (a Dorling cartogram: D. Dorling, "Area cartograms", 1996). A country keeps
 * its place whoever is drawn in it, so the picture holds still when members come and go.
 */

import type { Group } from '../grouping.ts';
import { chanceFrom } from './chance.ts';
import { placeOfCountry } from './places.ts';
import type { Disc } from './settle.ts';

/** Those without a country lie where no country is: in the South Atlantic and the southern Indian Ocean. */
const OPEN_SEA = {
  outside: { latitude: -38, longitude: -12 },
  unstated: { latitude: -38, longitude: 78 },
} as const;

/** Screens are wider than high. */
const BREADTH = 1.25;
const SMALL_GAP = 28;
const GATHERING_STEPS = 260;
const CLEARING_STEPS = 400;

/**
 * One disc for each group, in the order given.
 * @param radii of the groups, in the same order.
 * @param lane the space between two large discs, for those who belong to both.
 */
export function placeDiscs(groups: readonly Group[], radii: readonly number[], lane: number): Disc[] {
  const degrees = groups.map(degreesOf);
  const scale = unitsPerDegree(degrees, radii);
  const discs = degrees.map(({ x, y }, index) => ({
    x: x * scale * BREADTH,
    y: (y * scale) / BREADTH,
    radius: radii[index] ?? 0,
  }));
  for (let step = 0; step < GATHERING_STEPS; step += 1) {
    gather(discs, 0.03 * (1 - step / GATHERING_STEPS));
    clear(discs, lane);
  }
  for (let step = 0; step < CLEARING_STEPS && clear(discs, lane) > 0.01; step += 1);
  return discs;
}

function degreesOf({ kind, key, id }: Group): { x: number; y: number } {
  const place = kind === 'outside' || kind === 'unstated' ? OPEN_SEA[kind] : placeOfCountry(key);
  const chance = chanceFrom(id);
  const jitter = { x: chance() - 0.5, y: chance() - 0.5 };
  if (!place) return { x: 150 * jitter.x, y: 60 + 20 * jitter.y };
  return { x: place.longitude + jitter.x * 0.01, y: -place.latitude + jitter.y * 0.01 };
}

/** As many as give the discs about as much room as they need. */
function unitsPerDegree(degrees: readonly { x: number; y: number }[], radii: readonly number[]): number {
  const width = spread(degrees.map(({ x }) => x));
  const height = spread(degrees.map(({ y }) => y));
  const area = radii.reduce((sum, radius) => sum + 4 * radius * radius, 0);
  return Math.sqrt((2 * area) / (width * height));
}

function spread(values: readonly number[]): number {
  return Math.max(10, Math.max(...values) - Math.min(...values));
}

function gather(discs: Disc[], share: number): void {
  const weight = discs.reduce((sum, { radius }) => sum + radius * radius, 0);
  const x = discs.reduce((sum, disc) => sum + disc.x * disc.radius * disc.radius, 0) / weight;
  const y = discs.reduce((sum, disc) => sum + disc.y * disc.radius * disc.radius, 0) / weight;
  for (const disc of discs) {
    disc.x += ((x - disc.x) * share) / BREADTH;
    disc.y += (y - disc.y) * share * BREADTH;
  }
}

/** Pushes overlapping discs apart, the smaller further than the larger; returns the worst overlap found. */
function clear(discs: Disc[], lane: number): number {
  let worst = 0;
  for (const [index, one] of discs.entries()) {
    for (const other of discs.slice(index + 1)) {
      const dx = other.x - one.x;
      const dy = other.y - one.y;
      const apart = Math.sqrt(dx * dx + dy * dy) || 1;
      const overlap = one.radius + other.radius + gapBetween(one, other, lane) - apart;
      if (overlap <= 0) continue;
      worst = Math.max(worst, overlap);
      const share = other.radius / (one.radius + other.radius);
      one.x -= (dx / apart) * overlap * share;
      one.y -= (dy / apart) * overlap * share;
      other.x += (dx / apart) * overlap * (1 - share);
      other.y += (dy / apart) * overlap * (1 - share);
    }
  }
  return worst;
}

/** A small disc needs no lane around it, only room for its name. */
function gapBetween(one: Disc, other: Disc, lane: number): number {
  return Math.min(lane, SMALL_GAP + Math.min(one.radius, other.radius) / 2);
}
