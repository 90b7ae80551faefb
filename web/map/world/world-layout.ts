/** A spot for every country of the world view, and for those present in none. */
import { type GroupKind, groupId } from '../grouping.ts';
import type { Spot } from '../layout/layout.ts';
import type { MapNetwork } from '../map-network.ts';
import { countryCodes } from './country-codes.ts';
import { PLANE_AREA, placeBubbles } from './world-places.ts';

/** A country with nobody is a dot; the others grow with the number of their members. */
const DOT = 9;
const SMALLEST = 12;
const LARGEST_GROWTH = 7;
/** All bubbles with members together take no more of the plane than this. */
const MOST_OF_PLANE = 0.22;
/** What is left of the growth each time that it is too much. */
const LESS = 0.8;

const known = new WeakMap<MapNetwork, Map<string, Spot>>();

/** The same for equal networks, whatever the order of their records; worked out once for each. */
export function worldLayoutOf(network: MapNetwork): Map<string, Spot> {
  const layout = known.get(network) ?? placed(network);
  known.set(network, layout);
  return layout;
}

function placed(network: MapNetwork): Map<string, Spot> {
  const counts = memberCounts(network);
  const growth = growthFor([...counts.values()]);
  const radiusOf = (count: number) => (count === 0 ? DOT : grownRadius(count, growth));
  const codes = [...countryCodes(network), ...ASIDE.filter((kind) => counts.has(kind))];
  const radii = new Map(codes.map((code) => [code, radiusOf(counts.get(code) ?? 0)]));
  return new Map(
    placeBubbles(radii).map(({ code, ...spot }) => [isAside(code) ? code : groupId('country', code), spot]),
  );
}

const ASIDE: readonly string[] = ['outside', 'unstated'] satisfies GroupKind[];

function isAside(code: string): boolean {
  return ASIDE.includes(code);
}

/** How many members are present in each country, and how many in none. */
function memberCounts({ members }: MapNetwork): Map<string, number> {
  const counts = new Map<string, number>();
  const count = (key: string) => counts.set(key, (counts.get(key) ?? 0) + 1);
  for (const { countries, reach } of members) {
    if (countries.length === 0) count(reach.length > 0 ? 'outside' : 'unstated');
    for (const code of countries) count(code);
  }
  return counts;
}

/** By how much a bubble's radius grows with the root of its number. */
function growthFor(counts: readonly number[]): number {
  const areaAt = (growth: number) => counts.reduce((sum, count) => sum + Math.PI * grownRadius(count, growth) ** 2, 0);
  let growth = LARGEST_GROWTH;
  while (growth > 0.1 && areaAt(growth) > MOST_OF_PLANE * PLANE_AREA) growth *= LESS;
  return growth;
}

/** In steps, so that one more member mostly leaves a bubble as it is. */
function grownRadius(count: number, growth: number): number {
  return SMALLEST + growth * (Math.ceil(Math.sqrt(count) * 2) / 2 - 1);
}
