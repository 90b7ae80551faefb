/** The ways from a seeker to a partner, against walking every way there is. */
import { expect, test } from 'vitest';
import type { Tie } from '#core/network.ts';
import { neighbourhoodOf } from '#core/partners/neighbourhood.ts';
import { pathsTo } from '#core/partners/paths.ts';
import { chanceFrom } from '../../support/random.ts';

const NAMES = [...'abcdefghijkl'];

function randomTies(seed: number): Tie[] {
  const chance = chanceFrom(seed);
  return NAMES.flatMap((a) =>
    chance
      .some(NAMES, seed % 3 === 0 ? 0.5 : 0.14)
      .filter((b) => a < b)
      .map((b) => ({ a, b, kind: 'works-with', direction: 'both', since: null, until: null, sourceId: null }) as const),
  );
}

/** Every way without a repeated member, of at most three ties; the shortest, and of these the first five. */
function slowPaths(from: string, to: string, ties: Tie[]): string[][] {
  const isTied = (one: string, other: string) =>
    ties.some(({ a, b }) => (a === one && b === other) || (a === other && b === one));
  let ways = [[from]];
  for (let step = 1; step <= 3; step++) {
    ways = ways.flatMap((way) =>
      NAMES.filter((name) => !way.includes(name) && isTied(way.at(-1) ?? '', name)).map((name) => [...way, name]),
    );
    const found = ways.filter((way) => way.at(-1) === to);
    if (found.length > 0)
      return step === 1 ? [] : found.sort((one, other) => (one.join() < other.join() ? -1 : 1)).slice(0, 5);
  }
  return [];
}

test('all shortest ways within three ties are found, in the order of their ids', () => {
  const lengths = new Set<number>();
  let cut = 0;
  for (let seed = 1; seed <= 60; seed++) {
    const ties = randomTies(seed);
    const around = neighbourhoodOf({ ties }, 'a');
    for (const to of NAMES.slice(1)) {
      const paths = pathsTo(to, around);
      expect(paths, `seed ${seed}, to ${to}`).toEqual(slowPaths('a', to, ties));
      lengths.add(paths[0]?.length ?? 0);
      cut += Number(paths.length === 5);
    }
  }
  expect([...lengths].sort()).toEqual([0, 3, 4]);
  expect(cut).toBeGreaterThan(0);
});

test('nobody seeks, and so no way leads anywhere', () => {
  expect(pathsTo('b', neighbourhoodOf({ ties: randomTies(1) }, null))).toEqual([]);
});
