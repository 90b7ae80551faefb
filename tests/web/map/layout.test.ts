import { expect, test } from 'vitest';
import { type Layout, layoutOf as layoutOfPlan, type Spot } from '../../../web/map/layout/layout.ts';
import { type MapNetwork, mapNetworkOf } from '../../../web/map/map-network.ts';
import type { Arrangement } from '../../../web/map/view.ts';
import { aMapMember, aMapNetwork, generatedParts, shuffled } from './a-map-network.ts';

const CONNECTIONS = ['country', 'capacity', 'ties'] as const;
const layoutOf = (network: MapNetwork, by: Arrangement) =>
  layoutOfPlan(network, { by, values: [], ghosts: [], opened: [] });

const SAMPLE_SIZE = { memberCount: 109, countryCount: 4, tieCount: 16, outsideCount: 28 };
const LARGER_SIZE = { memberCount: 300, countryCount: 20, tieCount: 150, outsideCount: 30 };

test.each(CONNECTIONS)('by %s, the same records in any order lie in the same places', (by) => {
  const parts = generatedParts('order', SAMPLE_SIZE);
  const mixed = { ...parts, members: shuffled(parts.members, 'a'), ties: shuffled(parts.ties, 'b') };
  expect(spotsById(layoutOf(mapNetworkOf(mixed), by))).toEqual(spotsById(layoutOf(mapNetworkOf(parts), by)));
});

test.each(CONNECTIONS.flatMap((by) => [SAMPLE_SIZE, LARGER_SIZE].map((size) => ({ by, size, n: size.memberCount }))))(
  'by $by, no two of $n members overlap',
  ({ by, size }) => {
    const network = mapNetworkOf(generatedParts('overlap', size));
    expect(overlapsIn(memberSpots(network, layoutOf(network, by)))).toBe(0);
  },
);

test('every member and every group has a place', () => {
  const network = mapNetworkOf(generatedParts('all', SAMPLE_SIZE));
  const layout = layoutOf(network, 'country');
  const codes = new Set(network.members.flatMap((member) => member.countries));
  expect([...layout.keys()].toSorted()).toEqual(
    [...network.members.map(({ id }) => id), ...[...codes].map((code) => `country:${code}`), 'outside'].toSorted(),
  );
});

test('a member of one country lies inside its disc, a member of several in none', () => {
  const network = mapNetworkOf(generatedParts('discs', SAMPLE_SIZE));
  const layout = layoutOf(network, 'country');
  for (const { id, countries } of network.members.filter((member) => member.countries.length > 0)) {
    const around = [...layout]
      .filter(([key, disc]) => key.startsWith('country:') && isWithin(spotOf(layout, id), disc))
      .map(([key]) => key);
    expect(around).toEqual(countries.length === 1 ? [`country:${countries[0]}`] : []);
  }
});

test('countries keep clear of each other', () => {
  const network = mapNetworkOf(generatedParts('clear', LARGER_SIZE));
  const layout = layoutOf(network, 'country');
  expect(overlapsIn([...layout].filter(([id]) => id.startsWith('country:')).map(([, disc]) => disc))).toBe(0);
});

test('the picture reads like a map', () => {
  const members = ['CO', 'NO', 'ZA', 'PH'].map((code) => aMapMember(code, { countries: [code] }));
  const layout = layoutOf(aMapNetwork(members), 'country');
  const [colombia, norway, southAfrica, philippines] = ['CO', 'NO', 'ZA', 'PH'].map((code) =>
    spotOf(layout, `country:${code}`),
  );
  expect(colombia?.x).toBeLessThan(Number(norway?.x));
  expect(norway?.x).toBeLessThan(Number(philippines?.x));
  expect(norway?.y).toBeLessThan(Number(southAfrica?.y));
});

test('a newcomer hardly moves the others', () => {
  const parts = generatedParts('newcomer', SAMPLE_SIZE);
  const before = layoutOf(mapNetworkOf(parts), 'country');
  const newcomer = aMapMember('Newcomer', { countries: ['TD'] });
  const after = layoutOf(mapNetworkOf({ ...parts, members: [...parts.members, newcomer] }), 'country');
  const moves = parts.members.map(({ id }) => distance(spotOf(before, id), spotOf(after, id)));
  const mean = moves.reduce((sum, move) => sum + move, 0) / moves.length;
  expect(mean).toBeLessThan(0.02 * widthOf(before));
});

test('a country that no list knows still gets a place', () => {
  const layout = layoutOf(aMapNetwork([aMapMember('Ana', { countries: ['QQ'] })]), 'country');
  expect(Number.isFinite(spotOf(layout, 'country:QQ').x)).toBe(true);
});

test.each(CONNECTIONS)('by %s, a network without members has no places', (by) => {
  expect(layoutOf(aMapNetwork([]), by).size).toBe(0);
});

test('ten thousand members and their countries each find a place', () => {
  const network = mapNetworkOf(generatedParts('large', { memberCount: 10_000, countryCount: 32, tieCount: 20_000 }));
  const layout = layoutOf(network, 'country');
  expect(layout.size).toBe(10_032);
});

function spotsById(layout: Layout) {
  return [...layout].toSorted(([one], [other]) => (one < other ? -1 : 1));
}

function memberSpots(network: MapNetwork, layout: Layout): Spot[] {
  return network.members.map(({ id }) => spotOf(layout, id));
}

function spotOf(layout: Layout, id: string): Spot {
  const spot = layout.get(id);
  if (!spot) throw new Error(`${id} has no place.`);
  return spot;
}

function overlapsIn(spots: readonly Spot[]): number {
  return spots
    .flatMap((one, index) => spots.slice(index + 1).map((other) => distance(one, other) - one.radius - other.radius))
    .filter((gap) => gap < 0).length;
}

function isWithin(spot: Spot, disc: Spot): boolean {
  return distance(spot, disc) < disc.radius;
}

function distance(one: Spot, other: Spot): number {
  return Math.hypot(one.x - other.x, one.y - other.y);
}

function widthOf(layout: Layout): number {
  const xs = [...layout.values()].map(({ x }) => x);
  return Math.max(...xs) - Math.min(...xs);
}
