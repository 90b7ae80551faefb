import { describe, expect, test } from 'vitest';
import { giniOf } from '#core/measures/inequality.ts';
import type { Network } from '#core/network.ts';
import { readQuestion } from '#core/partners/asked.ts';
import { bestForEach } from '#core/partners/every-pair.ts';
import { type Cycle, nextExposures, pricesOf } from '#core/partners/exposure.ts';
import { PartnerQuestion } from '#core/partners/question.ts';
import { rankPartners } from '#core/partners/rank.ts';
import { ANONYMOUS } from '#core/viewer.ts';
import { asSeenBy } from '#core/visibility.ts';
import { indexOf } from '#core/what-if/tie-index.ts';
import { shippedWords } from '../../../scripts/shipped-data.ts';
import { generateNetwork } from '../../support/generated-network.ts';
import { chanceFrom } from '../../support/random.ts';
import { worldFrom } from '../../support/worlds.ts';

/** The measurement that this is for takes some seconds; every run does it with fewer. */
const SIZE = process.env['ATLAS_LONG'] ? 3000 : 600;

function publicNetwork(size: number, seed = 1): Network {
  return asSeenBy(generateNetwork(size, shippedWords(), seed), ANONYMOUS);
}

describe('every pair at once', () => {
  test('scores as a question does that is put to each', () => {
    for (let seed = 1; seed <= 400; seed++) {
      const chance = chanceFrom(seed);
      const network = asSeenBy(worldFrom(seed).stored, ANONYMOUS);
      const index = indexOf(network);
      const sought = chance.some(network.capacities, 0.4).map(({ id }) => id);
      const everybody = index.members.map((_, place) => place);
      for (const { seeker, places, tenths } of bestForEach(index, {
        seekers: everybody,
        seeks: () => sought,
        most: 1000,
      })) {
        const found = [...places].map((place, turn) => [index.members[place]?.id, (tenths[turn] ?? 0) / 10]);
        expect(found, `seed ${seed}`).toEqual(asked(network, index.members[seeker]?.id, sought));
      }
    }
  });

  test('keeps the best alone', () => {
    const index = indexOf(publicNetwork(200));
    const question = { seekers: [3, 70], seeks: () => ['legal-support', 'advocacy'] };
    const all = bestForEach(index, { ...question, most: 1000 });
    const best = bestForEach(index, { ...question, most: 7 });
    expect(best.map(({ places }) => [...places])).toEqual(all.map(({ places }) => [...places].slice(0, 7)));
  });
});

function asked(network: Network, seekerId: string | undefined, sought: readonly string[]): unknown[] {
  if (sought.length === 0) return [];
  const question = PartnerQuestion.parse({ seekerId, capacities: sought.map((capacityId) => ({ capacityId })) });
  const read = readQuestion(question, network, '2026-01-01');
  if (!read.ok) throw new Error(read.problem);
  return rankPartners(read.asked, network).partners.map(({ member, score }) => [member.id, score]);
}

describe('one cycle', () => {
  test(`of ${SIZE} members makes it far more even at a small price`, { timeout: 60_000 }, () => {
    const { exposures, plainScore, pricedScore, lists } = nextExposures(publicNetwork(SIZE), new Map());
    const [plain, shown] = [exposures.map((one) => one.plain), exposures.map((one) => one.shown)];
    expect(lists).toBe(SIZE);
    expect(giniOf(shown)).toBeLessThanOrEqual(0.6 * giniOf(plain));
    expect(1 - pricedScore / plainScore).toBeLessThanOrEqual(0.08);
    // The same number of places, given to others.
    expect(sumOf(shown)).toBe(sumOf(plain));
  });

  test('after cycle the prices settle', () => {
    const network = publicNetwork(300);
    let [cycle, before] = [nextExposures(network, new Map()), nextExposures(network, new Map())];
    for (let turn = 0; turn < 6; turn++) [before, cycle] = [cycle, nextExposures(network, pricesOf(cycle))];
    const moves = cycle.exposures.map(({ price }, place) => Math.abs(price - (before.exposures[place]?.price ?? 0)));
    expect(sumOf(moves) / moves.length).toBeLessThan(0.5);
    expect(1 - cycle.pricedScore / cycle.plainScore).toBeLessThanOrEqual(0.08);
  });

  test('gives a price to whoever is pointed to most, and none to who is never shown', () => {
    const { exposures } = nextExposures(publicNetwork(300), new Map());
    const dearest = exposures.toSorted((one, other) => other.price - one.price)[0];
    expect(dearest?.plain).toBeGreaterThan(3 * (sumOf(exposures.map(({ plain }) => plain)) / exposures.length));
    for (const { plain, price } of exposures) if (plain === 0) expect(price).toBe(0);
  });

  test('prices nobody out: whoever has a price stands in three quarters of the mean number of lists at least', () => {
    const { exposures } = nextExposures(publicNetwork(300), new Map());
    const mean = sumOf(exposures.map(({ shown }) => shown)) / exposures.length;
    const dear = exposures.filter(({ price }) => price > 0);
    expect(dear.length).toBeGreaterThan(10);
    for (const { shown } of dear) expect(shown).toBeGreaterThanOrEqual(0.75 * mean);
  });

  test('takes a price back from who is no longer in demand', () => {
    const network = publicNetwork(300);
    const { exposures } = nextExposures(network, new Map());
    const quiet = exposures.find(({ plain }) => plain === 0);
    const next = nextExposures(network, new Map([[quiet?.memberId ?? '', 10]]));
    expect(next.exposures.find(({ memberId }) => memberId === quiet?.memberId)?.price).toBe(0);
  });

  test('leaves out who cannot be suggested: closed, or offering nothing', () => {
    const { stored } = worldFrom(7);
    const network = asSeenBy(stored, ANONYMOUS);
    const able = network.members.filter(({ offers, availability }) => offers.length > 0 && availability !== 'closed');
    const { exposures } = nextExposures(network, new Map());
    expect(exposures.map(({ memberId }) => memberId)).toEqual(able.map(({ id }) => id).sort());
  });

  test('does not depend on the order of what is stored', () => {
    const network = publicNetwork(120);
    const turned = { ...network, members: network.members.toReversed(), ties: network.ties.toReversed() };
    expect(nextExposures(turned, new Map())).toEqual(nextExposures(network, new Map()));
  });

  test('of nobody is empty', () => {
    const network = { ...publicNetwork(3), members: [], ties: [] };
    const none: Cycle = { exposures: [], lists: 0, plainScore: 0, pricedScore: 0 };
    expect(nextExposures(network, new Map())).toEqual(none);
  });
});

function sumOf(counts: readonly number[]): number {
  return counts.reduce((sum, count) => sum + count, 0);
}
