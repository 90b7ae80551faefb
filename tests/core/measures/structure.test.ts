/** Cores, constraint, density and weak points against slow versions of the same and networks by hand. */
import { expect, it } from 'vitest';
import { constraintsOf } from '#core/measures/constraint.ts';
import { coresOf } from '#core/measures/cores.ts';
import { densityOf } from '#core/measures/density.ts';
import { weakPointsOf } from '#core/measures/weak-points.ts';
import { partsOf } from '#core/what-if/parts.ts';
import { neighboursOf } from '#core/what-if/tie-index.ts';
import { randomGraphs, randomWeights, rowsFrom } from './random-rows.ts';

it('finds the cores that peeling off finds, in 300 random networks', () => {
  const depths = new Set<number>();
  for (const { seed, rows, count } of randomGraphs(300, 40)) {
    const found = coresOf(rows);
    const slow = new Array(count).fill(0);
    const left = new Set(slow.keys());
    for (let k = 1; left.size > 0; k++) {
      const weak = () =>
        [...left].filter((place) => neighboursOf(rows, place).filter((one) => left.has(one)).length < k);
      for (let peeled = weak(); peeled.length > 0; peeled = weak()) for (const place of peeled) left.delete(place);
      for (const place of left) slow[place] = k;
    }
    expect([...found], `seed ${seed}`).toEqual(slow);
    for (const core of found) depths.add(core);
  }
  expect(depths.size).toBeGreaterThan(10);
});

it('says how much neighbours who know each other hold a member', () => {
  const even = (count: number, pairs: [number, number][]) => {
    const rows = rowsFrom(count, pairs);
    return [...constraintsOf(rows, new Float64Array(rows.neighbours.length).fill(1))];
  };
  // One neighbour; two who do not know each other; nobody.
  expect(
    even(4, [
      [0, 1],
      [1, 2],
    ]),
  ).toEqual([1, 0.5, 1, Number.NaN]);
  expect(
    even(3, [
      [0, 1],
      [1, 2],
      [0, 2],
    ]),
  ).toEqual([1.125, 1.125, 1.125]);
  // 0 is tied to 1, 2 and 3, of whom 1 and 2 know each other: (1/3 + 1/3 · 1/2)² twice, and (1/3)².
  expect(
    even(4, [
      [0, 1],
      [0, 2],
      [0, 3],
      [1, 2],
    ])[0],
  ).toBeCloseTo(0.25 + 0.25 + 1 / 9, 12);
  // Three kinds of tie to 1 and one to 2: (3/4)² and (1/4)².
  expect(
    constraintsOf(
      rowsFrom(3, [
        [0, 1],
        [0, 2],
      ]),
      Float64Array.of(3, 1, 3, 1),
    )[0],
  ).toBe(0.625);
});

it('says of random networks what the formula says, pair by pair', () => {
  for (const { seed, rows, count, chance } of randomGraphs(100, 15)) {
    const weights = randomWeights(rows, chance);
    const weight = Array.from({ length: count }, (_, place) => {
      const row = new Array(count).fill(0);
      for (let tie = rows.starts[place] ?? 0; tie < (rows.starts[place + 1] ?? 0); tie++)
        row[rows.neighbours[tie] ?? 0] = weights[tie];
      return row;
    });
    const share = weight.map((row) => {
      const sum = row.reduce((total, one) => total + one, 0);
      return row.map((one) => one / sum);
    });
    const found = constraintsOf(rows, weights);
    for (const [place, row] of share.entries()) {
      let slow = 0;
      for (const [other, direct] of row.entries()) {
        if (!(direct > 0)) continue;
        slow += row.reduce((sum, p, q) => sum + (p > 0 ? p * (share[q]?.[other] ?? 0) : 0), direct) ** 2;
      }
      if (row.some((one) => one > 0)) expect(found[place], `seed ${seed}`).toBeCloseTo(slow, 12);
      else expect(found[place]).toBeNaN();
    }
  }
});

it('finds the members and ties that removing each and counting finds, in 200 random networks', () => {
  const met = { members: 0, ties: 0 };
  for (const { seed, count, pairs, rows } of randomGraphs(200, 20)) {
    const nobody = new Uint8Array(count);
    const largestOf = (part: readonly number[], left: readonly (readonly [number, number])[], gone: Uint8Array) => {
      const pieces = partsOf(rowsFrom(count, left), gone).parts.filter((piece) =>
        piece.some((one) => part.includes(one)),
      );
      return { pieces: pieces.length, sizes: pieces.map((piece) => piece.length).sort((one, other) => other - one) };
    };
    const partAround = (place: number) => partsOf(rows, nobody).parts.find((part) => part.includes(place)) ?? [];
    const members = Array.from({ length: count }, (_, place) => {
      const part = partAround(place);
      const { sizes } = largestOf(part, pairs, nobody.with(place, 1));
      return { place, cutOff: Math.max(0, part.length - 1 - (sizes[0] ?? 0)) };
    }).filter(({ cutOff }) => cutOff > 0);
    const ties = pairs.flatMap(([one, other]) => {
      const rest = pairs.filter((pair) => pair[0] !== one || pair[1] !== other);
      const { pieces, sizes } = largestOf(partAround(one), rest, nobody);
      return pieces === 1 ? [] : [{ one, other, cutOff: sizes[1] }];
    });
    const found = weakPointsOf(rows);
    const key = (item: object) => JSON.stringify(item);
    expect(found.members.map(key).sort(), `seed ${seed}`).toEqual(members.map(key).sort());
    expect(found.ties.map(key).sort(), `seed ${seed}`).toEqual(ties.map(key).sort());
    for (const list of [found.members, found.ties]) {
      for (const [turn, { cutOff }] of list.entries())
        expect(cutOff).toBeLessThanOrEqual(list[turn - 1]?.cutOff ?? count);
    }
    met.members += members.length;
    met.ties += ties.length;
  }
  expect(Math.min(met.members, met.ties)).toBeGreaterThan(200);
});

it('says how dense all are and how dense some, and nothing of one member', () => {
  const rows = rowsFrom(5, [
    [0, 1],
    [1, 2],
    [0, 2],
    [3, 4],
  ]);
  expect(densityOf(rows)).toEqual({ members: 5, pairs: 4, density: 0.4 });
  expect(densityOf(rows, [0, 1, 2])).toEqual({ members: 3, pairs: 3, density: 1 });
  expect(densityOf(rows, [0, 3])).toEqual({ members: 2, pairs: 0, density: 0 });
  expect(densityOf(rows, [4])).toEqual({ members: 1, pairs: 0, density: null });
});
