import { describe, expect, test } from 'vitest';
import type { Network } from '#core/network.ts';
import { bestBridges } from '#core/partners/bridges.ts';
import { ANONYMOUS } from '#core/viewer.ts';
import { asSeenBy } from '#core/visibility.ts';
import { shippedWords } from '../../../scripts/shipped-data.ts';
import { aNetwork, idOf } from '../../support/a-network.ts';
import { generateNetwork } from '../../support/generated-network.ts';
import { chanceFrom } from '../../support/random.ts';
import { looseNetwork } from '../what-if/random-network.ts';

/** The slow way is slow. */
const NETWORKS = process.env['ATLAS_LONG'] ? 160 : 48;

type Graph = Pick<Network, 'members' | 'ties'>;

/** Worked out the slow way: Floyd and Warshall over all members. */
function stepsIn({ members, ties }: Graph): (one: string, other: string) => number {
  const steps = new Map<string, number>();
  const get = (one: string, other: string) =>
    one === other ? 0 : (steps.get(`${one} ${other}`) ?? Number.POSITIVE_INFINITY);
  for (const { a, b } of ties) {
    steps.set(`${a} ${b}`, 1);
    steps.set(`${b} ${a}`, 1);
  }
  for (const { id: via } of members) {
    for (const { id: one } of members) {
      for (const { id: other } of members) {
        const through = get(one, via) + get(via, other);
        if (through < get(one, other)) steps.set(`${one} ${other}`, through);
      }
    }
  }
  return get;
}

function pairsIn({ members }: Graph): [string, string][] {
  const rights = members.filter(({ sectors }) => sectors.includes('human-rights'));
  const aid = members.filter(({ sectors }) => sectors.includes('humanitarian') || sectors.includes('development'));
  return rights.flatMap((one) =>
    aid.flatMap((other): [string, string][] => (one.id === other.id ? [] : [[one.id, other.id]])),
  );
}

function nearnessOf(graph: Graph): number {
  const steps = stepsIn(graph);
  return pairsIn(graph).reduce((sum, [one, other]) => sum + 1 / steps(one, other), 0);
}

function withTies(graph: Graph, pairs: readonly (readonly [string, string])[]): Graph {
  const [tie] = aNetwork().member('Ana').member('Bo').tie('Ana', 'Bo').seenBy(ANONYMOUS).ties;
  if (!tie) throw new Error('There is a tie.');
  return { ...graph, ties: [...graph.ties, ...pairs.map(([a, b]) => ({ ...tie, a, b }))] };
}

/** Every introduction that could be made after some others. */
function possible(graph: Graph, made: readonly (readonly [string, string])[] = []): [string, string][] {
  const isOpen = (id: string) =>
    graph.members.find((one) => one.id === id)?.availability !== 'closed' &&
    made.filter((pair) => pair.includes(id)).length < 2;
  return pairsIn(graph).filter(([one, other]) => isOpen(one) && isOpen(other));
}

describe(`in ${NETWORKS} random networks, tried the slow way`, () => {
  test('each introduction is the best next one, and says what it changes', () => {
    for (let seed = 1; seed <= NETWORKS; seed++) {
      const network = looseNetwork(chanceFrom(seed));
      const found = bestBridges(network, 4);
      expect(found.isBestEach).toBe(true);
      const made: [string, string][] = [];
      const atFirst = stepsIn(network);
      const pairs = pairsIn(network);
      expect(found.pairs).toBe(pairs.length);
      for (const { oneId, otherId, steps, nearer, after } of found.introductions) {
        const before = withTies(network, made);
        const [was, is] = [stepsIn(before), stepsIn(withTies(before, [[oneId, otherId]]))];
        expect(steps ?? Number.POSITIVE_INFINITY, `seed ${seed}`).toBe(was(oneId, otherId));
        expect(nearer).toBe(pairs.filter(([one, other]) => is(one, other) < was(one, other)).length);
        expect(after.apart).toBe(pairs.filter(([one, other]) => is(one, other) === Number.POSITIVE_INFINITY).length);
        const known = pairs.filter(([one, other]) => atFirst(one, other) < Number.POSITIVE_INFINITY);
        const sum = known.reduce((total, [one, other]) => total + is(one, other), 0);
        expect(after.mean ?? 0).toBeCloseTo(known.length === 0 ? 0 : sum / known.length, 9);
        const best = Math.max(...possible(before, made).map((tie) => nearnessOf(withTies(before, [tie]))));
        expect(nearnessOf(withTies(before, [[oneId, otherId]])), `seed ${seed}`).toBeCloseTo(best, 9);
        made.push([oneId, otherId]);
      }
      if (found.introductions.length < 4) {
        const left = withTies(network, made);
        for (const tie of possible(left, made))
          expect(nearnessOf(withTies(left, [tie]))).toBeCloseTo(nearnessOf(left), 9);
      }
    }
  });

  test('two chosen one after the other bring at least two thirds of what the best two would', () => {
    let least = 1;
    for (let seed = 200; seed < 200 + NETWORKS / 4; seed++) {
      const network = looseNetwork(chanceFrom(seed), 8);
      const greedy = bestBridges(network, 2).introductions.map(({ oneId, otherId }) => [oneId, otherId] as const);
      const start = nearnessOf(network);
      const ties = possible(network);
      const best = Math.max(
        0,
        ...ties.flatMap((one) => ties.map((other) => nearnessOf(withTies(network, [one, other])) - start)),
      );
      if (best > 1e-9) least = Math.min(least, (nearnessOf(withTies(network, greedy)) - start) / best);
    }
    expect(least).toBeGreaterThan(2 / 3);
  });
});

test('names who could introduce the two', () => {
  const network = aNetwork()
    .member('Ana', { sectors: ['human-rights'] })
    .member('Bo', { sectors: ['humanitarian'] })
    .member('Cleo', { sectors: ['media'] })
    .tie('Ana', 'Cleo')
    .tie('Cleo', 'Bo')
    .seenBy(ANONYMOUS);
  expect(bestBridges(network)).toEqual({
    pairs: 1,
    before: { mean: 2, apart: 0 },
    introductions: [
      {
        ...{ oneId: idOf('Ana'), otherId: idOf('Bo'), steps: 2, nearer: 1 },
        ...{ throughIds: [idOf('Cleo')], after: { mean: 1, apart: 0 } },
      },
    ],
    isBestEach: true,
    countedFrom: 2,
    countable: 2,
  });
});

test('nobody who takes on no new work is introduced', () => {
  const network = aNetwork()
    .member('Ana', { sectors: ['human-rights'], availability: 'closed' })
    .member('Bo', { sectors: ['development'] })
    .seenBy(ANONYMOUS);
  expect(bestBridges(network).introductions).toEqual([]);
});

test('nobody is introduced to more than two, however well it would join the two worlds', () => {
  let builder = aNetwork().member('Hub', { sectors: ['humanitarian'] });
  for (const name of ['Ana', 'Bo', 'Cleo', 'Dot']) builder = builder.member(name, { sectors: ['human-rights'] });
  const { introductions } = bestBridges(builder.seenBy(ANONYMOUS));
  expect(introductions.map(({ otherId }) => otherId)).toEqual([idOf('Hub'), idOf('Hub')]);
});

test('of 1,500 members an even part is looked at, and it says so', () => {
  const network = asSeenBy(generateNetwork(1500, shippedWords()), ANONYMOUS);
  const found = bestBridges(network, 1);
  expect(found.countedFrom).toBeLessThan(found.countable);
  expect(found.introductions).toHaveLength(1);
  expect(found.introductions[0]?.nearer).toBeGreaterThan(0);
});
