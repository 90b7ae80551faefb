import { expect, test } from 'vitest';
import { ARRANGEMENTS, type Arrangement, VALUE_KINDS } from '#core/map-view/view.ts';
import type { Layout, LayoutPlan, Spot } from '../../../web/map/layout/layout.ts';
import { layoutOf } from '../../../web/map/layout/layout-of.ts';
import { type MapNetwork, type MapNetworkParts, mapNetworkOf } from '../../../web/map/map-network.ts';
import { aMapMember, aMapNetwork, aTie, generatedParts, shuffled } from './a-map-network.ts';

const SAMPLE_SIZE = { memberCount: 109, countryCount: 4, tieCount: 16, outsideCount: 28 };
const LARGER_SIZE = { memberCount: 300, countryCount: 20, tieCount: 150, outsideCount: 30 };
const SIZES = [
  { memberCount: 1, countryCount: 1, tieCount: 0 },
  { memberCount: 7, countryCount: 3, tieCount: 9 },
  SAMPLE_SIZE,
  { memberCount: 110, countryCount: 9, tieCount: 440, outsideCount: 2 },
  LARGER_SIZE,
];

const MANY = process.env['ATLAS_LONG'] ? 10_000 : 1000;

/** The first letter of an id stands for a community. */
function planOf(by: Arrangement, network: MapNetwork, plan: Partial<LayoutPlan> = {}): LayoutPlan {
  const communityById = new Map(network.members.map(({ id }) => [id, (id.codePointAt(0) ?? 0) % 6]));
  return { by, communityById, values: [], ghosts: [], opened: [], ...plan };
}

const placed = (by: Arrangement, parts: MapNetworkParts, plan: Partial<LayoutPlan> = {}) => {
  const network = mapNetworkOf(parts);
  return layoutOf(network, planOf(by, network, plan));
};

const CASES = ARRANGEMENTS.flatMap((by) => SIZES.map((size, index) => ({ by, size, seed: `case ${index}` })));

test.each(CASES)('by $by, $size.memberCount members: the same places in any order, and nobody under another', (one) => {
  const parts = generatedParts(one.seed, one.size);
  const mixed = { ...parts, members: shuffled(parts.members, 'a'), ties: shuffled(parts.ties, 'b').map(turned) };
  const layout = placed(one.by, parts);
  expect(spotsById(placed(one.by, mixed))).toEqual(spotsById(layout));
  const spots = parts.members.map(({ id }) => spotOf(layout, id));
  expect(spots.every(({ x, y, radius }) => Number.isFinite(x) && Number.isFinite(y) && radius > 0)).toBe(true);
  expect(overlapsIn(spots)).toBe(0);
});

test.each(ARRANGEMENTS)('by %s, a network without members has no places', (by) => {
  expect(placed(by, { ...generatedParts('none', LARGER_SIZE), members: [], ties: [] }).size).toBe(0);
});

test('every member and every group has a place', () => {
  const network = mapNetworkOf(generatedParts('all', SAMPLE_SIZE));
  const layout = layoutOf(network, planOf('country', network));
  const codes = new Set(network.members.flatMap((member) => member.countries));
  expect([...layout.keys()].toSorted()).toEqual(
    [...network.members.map(({ id }) => id), ...[...codes].map((code) => `country:${code}`), 'outside'].toSorted(),
  );
});

test('a member of one country lies inside its disc, a member of several in none, and discs keep clear', () => {
  const network = mapNetworkOf(generatedParts('discs', LARGER_SIZE));
  const layout = layoutOf(network, planOf('country', network));
  for (const { id, countries } of network.members.filter((member) => member.countries.length > 0)) {
    const around = discsOf(layout)
      .filter(([, disc]) => isWithin(spotOf(layout, id), disc))
      .map(([key]) => key);
    expect(around).toEqual(countries.length === 1 ? [`country:${countries[0]}`] : []);
  }
  expect(overlapsIn(discsOf(layout).map(([, disc]) => disc))).toBe(0);
});

test('the picture reads like a map, and a country that no list knows still gets a place', () => {
  const members = ['CO', 'NO', 'ZA', 'PH', 'QQ'].map((code) => aMapMember(code, { countries: [code] }));
  const network = aMapNetwork(members);
  const layout = layoutOf(network, planOf('country', network));
  const [colombia, norway, southAfrica, philippines, nowhere] = members.map(({ name }) =>
    spotOf(layout, `country:${name}`),
  );
  expect(colombia?.x).toBeLessThan(Number(norway?.x));
  expect(norway?.x).toBeLessThan(Number(philippines?.x));
  expect(norway?.y).toBeLessThan(Number(southAfrica?.y));
  expect(Number.isFinite(nowhere?.x)).toBe(true);
});

test('newcomers hardly move the others, though nothing is kept', () => {
  for (const seed of process.env['ATLAS_LONG'] ? ['one', 'two', 'three', 'four', 'five'] : ['one']) {
    const parts = generatedParts(seed, { memberCount: 300, countryCount: 20, tieCount: 900 });
    const fewer = withoutSome(parts);
    const [before, after] = [placed('country', fewer), placed('country', parts)];
    const moves = fewer.members.map(({ id }) => distance(spotOf(before, id), spotOf(after, id)));
    expect(moves.reduce((sum, move) => sum + move, 0) / moves.length).toBeLessThan(0.02 * diameterOf(after));
  }
});

test.each(ARRANGEMENTS)('by %s, with the layout before, newcomers move nobody and cover nobody', (by) => {
  const parts = generatedParts('newcomers', { memberCount: 120, countryCount: 9, tieCount: 240, outsideCount: 6 });
  const before = placed(by, withoutSome(parts));
  const after = placed(by, parts, { before });
  for (const [id, spot] of before) expect(after.get(id)).toEqual(spot);
  expect(overlapsIn(parts.members.map(({ id }) => spotOf(after, id)))).toBe(0);
  for (const { id, countries } of by === 'country' ? parts.members : [])
    if (countries.length === 1)
      expect(isWithin(spotOf(after, id), spotOf(after, `country:${countries[0]}`))).toBe(true);
});

test('what was there before has no say in a picture that is mostly new', () => {
  const parts = generatedParts('new', SAMPLE_SIZE);
  const few = { ...parts, members: parts.members.slice(0, 20) };
  expect(spotsById(placed('country', parts, { before: placed('country', few) }))).toEqual(
    spotsById(placed('country', parts)),
  );
});

test('opening groups, empty seats and shared values move nobody', () => {
  const parts = generatedParts('added', LARGER_SIZE);
  const plain = placed('country', parts);
  const ghosts = ['TD', 'KE'].flatMap((country) =>
    Array.from({ length: 12 }, (_, index) => ({ country, capacityId: `seat-${index}` })),
  );
  const full = placed('country', parts, { opened: ['country:KE'], ghosts, values: VALUE_KINDS });
  for (const [id, spot] of plain) expect(full.get(id)).toEqual(spot);
  const added = [...full].filter(([id]) => !plain.has(id));
  expect(added.filter(([id]) => id.startsWith('ghost:'))).toHaveLength(24);
  expect(added.filter(([id]) => id.startsWith('value:capacity:'))).toHaveLength(20);
  expect(overlapsIn([...added.map(([, spot]) => spot), ...parts.members.map(({ id }) => spotOf(full, id))])).toBe(0);
  for (const [id, seat] of added.filter(([key]) => key.startsWith('ghost:KE:')))
    expect([id, distance(seat, spotOf(full, 'country:KE')) < spotOf(full, 'country:KE').radius + 90]).toEqual([
      id,
      true,
    ]);
});

test('a pinned member stays where it was put, those beneath step aside, and nobody else moves', () => {
  const parts = generatedParts('pins', LARGER_SIZE);
  const plain = placed('country', parts);
  const [pinned = '', beneath = ''] = parts.members
    .filter(({ countries }) => countries.length === 1)
    .map(({ id }) => id);
  const { x, y } = spotOf(plain, beneath);
  const layout = placed('country', parts, { pins: new Map([[pinned, { x, y }]]) });
  expect(layout.get(pinned)).toMatchObject({ x, y });
  expect(overlapsIn(parts.members.map(({ id }) => spotOf(layout, id)))).toBe(0);
  const moved = [...plain].filter(([id, spot]) => distance(spot, spotOf(layout, id)) > 0).map(([id]) => id);
  expect(moved).toContain(beneath);
  expect(moved.length).toBeLessThan(6);
});

test('rings stand around the focus by the number of ties, those out of reach outside', () => {
  const members = ['Ana', 'Bo', 'Cy', 'Di', 'Ed', 'Far'].map((name) => aMapMember(name));
  const network = aMapNetwork(members, [aTie('ana', 'bo'), aTie('ana', 'cy'), aTie('cy', 'di'), aTie('di', 'ed')]);
  const layout = layoutOf(network, planOf('rings', network, { focus: 'ana' }));
  const far = (id: string) => distance(spotOf(layout, id), spotOf(layout, 'ana'));
  expect(far('bo')).toBeCloseTo(far('cy'), 6);
  expect(['cy', 'di', 'ed', 'far'].map(far)).toEqual(['cy', 'di', 'ed', 'far'].map(far).toSorted((a, b) => a - b));
  expect(new Set(['cy', 'di', 'ed', 'far'].map(far)).size).toBe(4);
});

test('each sector is one column, in the order of the legend', () => {
  const parts = generatedParts('columns', LARGER_SIZE);
  const layout = placed('sector', parts);
  const spans = Map.groupBy(parts.members, ({ sectors }) => sectors[0] ?? '');
  const columns = [...spans].map(([sector, members]) => {
    const xs = members.map(({ id }) => spotOf(layout, id).x);
    return { head: spotOf(layout, `sector:${sector}`), left: Math.min(...xs), right: Math.max(...xs) };
  });
  columns.sort((one, other) => one.left - other.left);
  for (const [index, { head, left, right }] of columns.entries()) {
    expect(head.x).toBeGreaterThanOrEqual(left);
    expect(head.x).toBeLessThanOrEqual(right);
    expect(right).toBeLessThan((columns[index + 1]?.left ?? Infinity) - 60);
  }
});

test('by ties, those tied to each other stand nearer than others', () => {
  const circle = (name: string) => Array.from({ length: 12 }, (_, index) => `${name}${index}`);
  const circles = ['a', 'b', 'c'].map(circle);
  const ties = circles.flatMap((ids) => ids.flatMap((id, at) => ids.slice(at + 1).map((other) => aTie(id, other))));
  const network = aMapNetwork(
    circles.flat().map((id) => aMapMember(id)),
    [...ties, aTie('a0', 'b0'), aTie('b1', 'c0')],
  );
  const layout = layoutOf(network, planOf('ties', network));
  for (const id of circles.flat()) {
    const nearest = circles
      .flat()
      .filter((other) => other !== id)
      .toSorted(
        (one, other) =>
          distance(spotOf(layout, id), spotOf(layout, one)) - distance(spotOf(layout, id), spotOf(layout, other)),
      );
    expect(nearest.slice(0, 6).every((other) => other[0] === id[0])).toBe(true);
  }
});

test(`${MANY} members and their countries each find a place`, () => {
  const parts = generatedParts('large', { memberCount: MANY, countryCount: 32, tieCount: 2 * MANY });
  expect(placed('country', parts).size).toBe(MANY + 32);
});

function withoutSome(parts: ReturnType<typeof generatedParts>): MapNetworkParts & { members: typeof parts.members } {
  const members = parts.members.filter((_, index) => index % 20 !== 7);
  const ids = new Set(members.map(({ id }) => id));
  return { ...parts, members, ties: parts.ties.filter(({ a, b }) => ids.has(a) && ids.has(b)) };
}

/** The same tie told from its other end: in which order ends come says nothing. */
function turned<Tie extends { a: string; b: string }>(tie: Tie, index: number): Tie {
  return index % 2 === 0 ? tie : { ...tie, a: tie.b, b: tie.a };
}

function discsOf(layout: Layout): [string, Spot][] {
  return [...layout].filter(([id]) => id.startsWith('country:'));
}

function spotsById(layout: Layout) {
  return [...layout].toSorted(([one], [other]) => (one < other ? -1 : 1));
}

function spotOf(layout: Layout, id: string): Spot {
  const spot = layout.get(id);
  if (!spot) throw new Error(`${id} has no place.`);
  return spot;
}

function overlapsIn(spots: readonly Spot[]): number {
  let count = 0;
  for (const [index, one] of spots.entries())
    for (const other of spots.slice(index + 1)) if (distance(one, other) < one.radius + other.radius) count += 1;
  return count;
}

function isWithin(spot: Spot, disc: Spot): boolean {
  return distance(spot, disc) < disc.radius;
}

function distance(one: Spot, other: Spot): number {
  return Math.hypot(one.x - other.x, one.y - other.y);
}

function diameterOf(layout: Layout): number {
  const spread = (values: number[]) => Math.max(...values) - Math.min(...values);
  return Math.hypot(spread([...layout.values()].map(({ x }) => x)), spread([...layout.values()].map(({ y }) => y)));
}
