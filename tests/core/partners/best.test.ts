/** The quick way to the best partners finds exactly those that the plain way finds. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Network } from '#core/network.ts';
import type { Asked } from '#core/partners/asked.ts';
import { bestPartners } from '#core/partners/best.ts';
import { fitOf } from '#core/partners/left-out.ts';
import { neighbourhoodOf } from '#core/partners/neighbourhood.ts';
import { packedOf } from '#core/partners/packed.ts';
import { boundsIn } from '#core/partners/packed-bound.ts';
import { fitsIn } from '#core/partners/packed-fit.ts';
import { rankPartners } from '#core/partners/rank.ts';
import { scoreOf } from '#core/partners/score.ts';
import { asSeenBy } from '#core/visibility.ts';
import { generateNetwork } from '../../support/generated-network.ts';
import { askedOf, partnerCases, seekerCases } from '../../support/partner-cases.ts';
import { partnerQuestionIn } from '../../support/questions/partners.ts';
import { chanceFrom } from '../../support/random.ts';
import { words } from '../../support/worlds.ts';

const RUNS = process.env['ATLAS_LONG'] ? 5000 : 400;

test.each([
  ['any question', partnerCases],
  ['a question of a member', seekerCases],
])('to %s the same partners, in the same order, and the same left out', (_what, cases) => {
  fc.assert(
    fc.property(cases, fc.nat(), fc.integer({ min: 1, max: 8 }), ({ question, network }, seed, limit) => {
      expectSame(askedOf(question, network), network, limit, pricesIn(network, seed));
    }),
    { numRuns: RUNS, seed: 20_260_602 },
  );
});

test('in a network of 600, where many are worth the same', () => {
  const stored = generateNetwork(600, words(), 3);
  const network = asSeenBy(stored, { role: 'reader', memberId: null });
  for (let seed = 1; seed <= 25; seed++) {
    const { seekerId, limit, ...question } = partnerQuestionIn(stored, chanceFrom(seed));
    const member = seed % 2 === 0 ? { seekerId: network.members[seed]?.id } : {};
    const asked = askedOf(JSON.parse(JSON.stringify({ ...question, ...member })), network);
    for (const few of [1, 10, 50]) expectSame(asked, network, few, pricesIn(network, seed));
  }
});

test('a bound is never below the score, and mostly is the score', () => {
  let [met, all] = [0, 0];
  fc.assert(
    fc.property(seekerCases, ({ question, network }) => {
      const asked = askedOf(question, network);
      const around = neighbourhoodOf(network, asked.seeker?.id ?? null);
      const packed = packedOf(network.members);
      const [boundAt, fitAt] = [boundsIn(asked, packed, around), fitsIn(asked, packed)];
      for (const [place, member] of network.members.entries()) {
        expect(fitAt(place)).toBe(fitOf(asked, member));
        const score = scoreOf(asked, member, around);
        expect(boundAt(place)).toBeGreaterThanOrEqual(score);
        all++;
        if (boundAt(place) === score) met++;
      }
    }),
    { numRuns: RUNS, seed: 20_260_603 },
  );
  expect(met / all).toBeGreaterThan(0.8);
});

function expectSame(asked: Asked, network: Network, limit: number, prices: ReadonlyMap<string, number>): void {
  const plain = rankPartners(asked, network, prices);
  const { fitting, ...best } = bestPartners(asked, network, limit, prices);
  expect(fitting).toBe(plain.partners.length);
  expect(best).toEqual({ ...plain, partners: plain.partners.slice(0, limit) });
}

/** Some members cost something. */
function pricesIn({ members }: Network, seed: number): Map<string, number> {
  const chance = chanceFrom(seed);
  return new Map(chance.some(members, 0.3).map(({ id }) => [id, chance.below(40) / 3]));
}
