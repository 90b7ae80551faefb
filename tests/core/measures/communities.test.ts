/** Communities: never worse than none, found again in any order, and those that were planted. */
import { expect, it } from 'vitest';
import { communitiesOf, modularityOf } from '#core/measures/communities.ts';
import { grainsOf } from '#core/measures/grains.ts';
import { weightsOf } from '#core/measures/tie-weights.ts';
import { partsOf } from '#core/what-if/parts.ts';
import { indexOf, rowsOf } from '#core/what-if/tie-index.ts';
import { chanceFrom } from '../../support/random.ts';
import { degreeOf, randomGraphs, randomWeights, rowsFrom } from './random-rows.ts';

const GRAPHS = 300;

/** The definition, pair by pair. */
function slowModularity(count: number, weightOf: (one: number, other: number) => number, groupOf: Int32Array): number {
  const places = Array.from({ length: count }, (_, place) => place);
  const sums = places.map((one) => places.reduce((sum, other) => sum + weightOf(one, other), 0));
  const total = sums.reduce((sum, one) => sum + one, 0);
  if (total === 0) return 0;
  let result = 0;
  for (const one of places) {
    for (const other of places) {
      if (groupOf[one] !== groupOf[other]) continue;
      result += weightOf(one, other) / total - ((sums[one] ?? 0) * (sums[other] ?? 0)) / total ** 2;
    }
  }
  return result;
}

it(`are connected, numbered by size and at least as good as one group, groups of one and parts, ${GRAPHS} times`, () => {
  let better = 0;
  for (const { seed, rows, count, chance } of randomGraphs(GRAPHS, 40)) {
    const weights = randomWeights(rows, chance);
    const { communityOf, communities, modularity } = communitiesOf(rows, weights);
    const grains = grainsOf(rows, weights);
    const alone = Int32Array.from({ length: count }, (_, place) => place);
    const parts = partsOf(rows, new Uint8Array(count)).partOf;
    for (const other of [new Int32Array(count), alone, parts]) {
      expect(modularity, `seed ${seed}`).toBeGreaterThanOrEqual(modularityOf(grains, other));
    }
    better += Number(modularity > modularityOf(grains, parts));
    expect(communities.flat().sort((one, other) => one - other)).toEqual([...alone]);
    for (const [number, places] of communities.entries()) {
      expect(places.map((place) => communityOf[place])).toEqual(places.map(() => number));
      const outside = Uint8Array.from({ length: count }, (_, place) => Number(communityOf[place] !== number));
      expect(partsOf(rows, outside).parts, `seed ${seed}`).toHaveLength(1);
      expect(places.length).toBeLessThanOrEqual(communities[number - 1]?.length ?? count);
    }
    const weightOf = (one: number, other: number) => {
      const tie = rows.neighbours.indexOf(other, rows.starts[one] ?? 0);
      return tie === -1 || tie >= (rows.starts[one + 1] ?? 0) ? 0 : (weights[tie] ?? 0);
    };
    expect(modularity).toBeCloseTo(slowModularity(count, weightOf, communityOf), 12);
  }
  expect(better).toBeGreaterThan(GRAPHS / 3);
});

it('are the same in any order of members and ties, and heed how many kinds of tie there are', () => {
  const chance = chanceFrom(7);
  const members = Array.from({ length: 60 }, (_, number) => ({ id: `m${number}`, name: `Org ${(number * 37) % 23}` }));
  const ties = Array.from({ length: 150 }, () => ({ a: chance.one(members).id, b: chance.one(members).id })).filter(
    ({ a, b }) => a !== b,
  );
  const found = (inOrder: typeof members, tied: typeof ties) => {
    const index = indexOf({ members: inOrder, ties: tied });
    const { communities, modularity } = communitiesOf(index, weightsOf(index, tied));
    return { modularity, communities: communities.map((places) => places.map((place) => index.members[place]?.id)) };
  };
  const first = found(members, ties);
  expect(first.communities.length).toBeGreaterThan(2);
  for (let turn = 0; turn < 20; turn++) {
    const mixed = [...members].sort(() => chance.next() - 0.5);
    const turned = [...ties]
      .sort(() => chance.next() - 0.5)
      .map(({ a, b }) => (chance.is(0.5) ? { a, b } : { a: b, b: a }));
    expect(found(mixed, turned)).toEqual(first);
  }
  const square = ['a', 'b', 'c', 'd'].map((id) => ({ id, name: id }));
  const sides = [
    ['a', 'b'],
    ['b', 'c'],
    ['c', 'd'],
    ['d', 'a'],
  ].map(([a = '', b = '']) => ({ a, b }));
  const strong = (...pairs: { a: string; b: string }[]) => found(square, [...sides, ...pairs, ...pairs]).communities;
  expect(strong({ a: 'a', b: 'b' }, { a: 'd', b: 'c' })).toEqual([
    ['a', 'b'],
    ['c', 'd'],
  ]);
  expect(strong({ a: 'c', b: 'b' }, { a: 'd', b: 'a' })).toEqual([
    ['a', 'd'],
    ['b', 'c'],
  ]);
});

it('finds ten planted groups among two hundred members again', () => {
  const chance = chanceFrom(3);
  const pairs: [number, number][] = [];
  for (let one = 0; one < 200; one++) {
    for (let other = one + 1; other < 200; other++) {
      if (chance.is(one % 10 === other % 10 ? 0.4 : 0.01)) pairs.push([one, other]);
    }
  }
  const rows = rowsFrom(200, pairs);
  const { communities } = communitiesOf(rows, new Float64Array(rows.neighbours.length).fill(1));
  expect(communities.map((places) => new Set(places.map((place) => place % 10)).size)).toEqual(Array(10).fill(1));
});

it('leaves whoever has no ties alone, and an empty network empty', () => {
  const rows = rowsFrom(4, [[1, 3]]);
  expect(degreeOf(rows, 0)).toBe(0);
  expect(communitiesOf(rows, Float64Array.of(1, 1)).communities).toEqual([[1, 3], [0], [2]]);
  expect(communitiesOf(rowsOf(0, new Int32Array()), new Float64Array())).toMatchObject({
    communities: [],
    modularity: 0,
  });
});
