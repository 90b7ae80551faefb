/** Betweenness by Brandes against counting all shortest ways of all pairs. */
import { expect, it } from 'vitest';
import { betweennessFrom, betweennessOf } from '#core/measures/betweenness.ts';
import { randomGraphs, rowsFrom } from './random-rows.ts';

/** Floyd and Warshall, counting ways: of each pair, the share of shortest ways that lead through each other member. */
function slowBetweenness(count: number, pairs: readonly (readonly [number, number])[]): number[] {
  const places = Array.from({ length: count }, (_, place) => place);
  const steps = places.map((one) => places.map((other) => (one === other ? 0 : Number.POSITIVE_INFINITY)));
  const ways = places.map((one) => places.map((other) => Number(one === other)));
  const set = (table: number[][], one: number, other: number, value: number) => {
    const row = table[one];
    if (row) row[other] = value;
  };
  const get = (table: number[][], one: number, other: number) => table[one]?.[other] ?? 0;
  for (const [one, other] of pairs) {
    for (const [from, to] of [
      [one, other],
      [other, one],
    ] as const) {
      set(steps, from, to, 1);
      set(ways, from, to, 1);
    }
  }
  for (const through of places) {
    for (const one of places) {
      for (const other of places) {
        if (one === other || one === through || other === through) continue;
        const length = get(steps, one, through) + get(steps, through, other);
        const product = get(ways, one, through) * get(ways, through, other);
        if (length < get(steps, one, other)) {
          set(steps, one, other, length);
          set(ways, one, other, product);
        } else if (length === get(steps, one, other) && Number.isFinite(length)) {
          set(ways, one, other, get(ways, one, other) + product);
        }
      }
    }
  }
  return places.map((through) => {
    let sum = 0;
    for (const one of places) {
      for (const other of places) {
        if (one >= other || one === through || other === through) continue;
        const length = get(steps, one, through) + get(steps, through, other);
        if (!Number.isFinite(length) || length !== get(steps, one, other)) continue;
        sum += (get(ways, one, through) * get(ways, through, other)) / get(ways, one, other);
      }
    }
    return sum;
  });
}

it('counts the pairs whose shortest ways lead through each member, in 80 random networks of up to 40', () => {
  let between = 0;
  for (const { seed, rows, count, pairs } of randomGraphs(80, 40)) {
    const slow = slowBetweenness(count, pairs);
    const { pairs: found, countedFrom, countable } = betweennessOf(rows);
    expect([countedFrom, countable]).toEqual([count, count]);
    for (const [place, expected] of slow.entries()) expect(found[place], `seed ${seed}`).toBeCloseTo(expected, 8);
    between += slow.filter((value) => value > 0).length;
  }
  expect(between).toBeGreaterThan(500);
});

it('follows the ways of 256 from 3,000 members on, and finds those at the top', () => {
  // Thirty hubs in a ring, each with its own hundred: whatever leads from one hub's to another's leads through both.
  const count = 3000;
  const hubs = Array.from({ length: 30 }, (_, hub) => hub * 100);
  const pairs = hubs.flatMap((hub, number) => [
    [hub, hubs[(number + 1) % 30] ?? 0] as const,
    ...Array.from({ length: 99 }, (_, own) => [hub, hub + own + 1] as const),
  ]);
  const rows = rowsFrom(count, pairs);
  const estimate = betweennessOf(rows);
  expect(estimate.countedFrom).toBe(256);
  // All hubs are alike: what one hub's own add to all hubs is what all add to one.
  const fromOne = betweennessFrom(rows, [...Array(100).keys()]);
  const exact = hubs.reduce((sum, hub) => sum + (fromOne[hub] ?? 0), 0) / 30;
  const isHub = (place: number) => place % 100 === 0;
  const byEstimate = [...estimate.pairs.keys()].sort((a, b) => (estimate.pairs[b] ?? 0) - (estimate.pairs[a] ?? 0));
  expect(byEstimate.slice(0, 30).every(isHub)).toBe(true);
  for (const hub of hubs) {
    expect(Math.abs((estimate.pairs[hub] ?? 0) / exact - 1)).toBeLessThan(0.15);
  }
  expect(betweennessOf(rowsFrom(0, [])).pairs).toEqual(new Float64Array());
});
