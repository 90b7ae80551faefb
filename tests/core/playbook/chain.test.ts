/** From what happened to who can help: by hand on the invented network, and as laws on random ones. */
import { describe, expect, test } from 'vitest';
import { memberById, type Network, offersIn } from '#core/network.ts';
import { placeIn } from '#core/place.ts';
import { firstPlays, needsOfPlays } from '#core/playbook/chain/needs-of.ts';
import { RespondQuestion } from '#core/playbook/chain/question.ts';
import { type Chain, respondTo } from '#core/playbook/chain/respond.ts';
import { ANONYMOUS, type Viewer } from '#core/viewer.ts';
import { asSeenBy } from '#core/visibility.ts';
import { LEVELS } from '#core/vocabulary.ts';
import { fragmentOfResponse, needsAsked, respondDraftFrom } from '../../../web/state/respond-question.ts';
import { AMBER, CHAIN } from '../../e2e/chain-network.ts';
import { idOf } from '../../support/a-network.ts';
import { deleteHidden } from '../../support/deletion.ts';
import { chanceFrom } from '../../support/random.ts';
import { worldFrom } from '../../support/worlds.ts';

const SEEDS = Array.from({ length: process.env['ATLAS_LONG'] ? 4000 : 120 }, (_, seed) => seed + 1);

function chainFor(network: Network, asked: object): Chain {
  const verdict = respondTo(network, RespondQuestion.parse(asked));
  if (!verdict.ok) throw new Error(`${verdict.problem}: ${verdict.value}`);
  return verdict.chain;
}

const inKenya = (viewer: Viewer, ...needs: [string, number][]) =>
  chainFor(asSeenBy(CHAIN, viewer), {
    threatId: 'raids',
    country: 'KE',
    needs: needs.map(([capacityId, minLevel]) => ({ capacityId, minLevel })),
  });
const AMBERS: Viewer = { role: 'editor', memberId: AMBER };

describe('on the invented network', () => {
  test('the plays stand by the cases behind them, nearest case first, and a retired one is not among them', () => {
    expect(inKenya(ANONYMOUS).plays.map(({ id, isSuggested, caseIds }) => [id, isSuggested, caseIds])).toEqual([
      ['legal-defence', true, [idOf('A raid here'), idOf('A raid next door')]],
      ['safe-devices', false, [idOf('A raid far away')]],
      ['joint-statement', true, []],
    ]);
    // Whoever is in the network sees one case more.
    const more = inKenya(AMBERS);
    expect(more.plays.map(({ id, caseIds }) => [id, caseIds.length])).toEqual([
      ['legal-defence', 3],
      ['safe-devices', 2],
      ['joint-statement', 0],
    ]);
    expect(more.cases.map(({ case: { title }, nearness }) => [title, nearness])).toEqual([
      ['A raid kept quiet', 'country'],
      ['A raid here', 'country'],
      ['A raid next door', 'region'],
      ['A raid far away', 'elsewhere'],
    ]);
  });

  test('without a country the newest case stands first, and members anywhere count', () => {
    const chain = chainFor(asSeenBy(CHAIN, ANONYMOUS), {
      threatId: 'raids',
      needs: [{ capacityId: 'legal-support', minLevel: 2 }],
    });
    expect(chain.cases.map(({ case: { title } }) => title)).toEqual([
      'A raid far away',
      'A raid here',
      'A raid next door',
    ]);
    expect(chain.holdings[0]?.first).toEqual([{ memberId: idOf('Keystone Law'), level: 2, place: null }]);
  });

  test('chosen plays take the union of their capacities, at the highest level and count', () => {
    const { plays } = inKenya(ANONYMOUS);
    expect(firstPlays(plays)).toEqual(['legal-defence', 'safe-devices']);
    expect(needsOfPlays(plays, ['safe-devices', 'legal-defence', 'no-such-play'])).toEqual([
      { capacityId: 'legal-support', minLevel: 2, count: 1, playIds: ['legal-defence'] },
      { capacityId: 'digital-security', minLevel: 2, count: 1, playIds: ['legal-defence', 'safe-devices'] },
    ]);
    expect(inKenya(ANONYMOUS).tookInCases).toEqual([{ capacityId: 'translation', caseCount: 1 }]);
  });

  test('what somebody changes goes before what plays take, and the address holds all of it', () => {
    const { plays } = inKenya(ANONYMOUS);
    const fragment =
      'threat=raids&country=KE&plays=legal-defence&needs=legal-support:3:2,translation&dropped=digital-security';
    const draft = respondDraftFrom(fragment);
    expect(fragmentOfResponse(draft)).toBe(fragment);
    expect(needsAsked(draft, plays, draft.playIds ?? [])).toEqual([
      { capacityId: 'legal-support', minLevel: 3, count: 2, playIds: ['legal-defence'] },
      { capacityId: 'translation', minLevel: 1, count: 1, playIds: [] },
    ]);
    expect(respondDraftFrom('plays=none').playIds).toEqual([]);
    expect(respondDraftFrom('threat=No+such&country=kenya&without=x')).toEqual(respondDraftFrom(''));
  });

  test('holders stand by level and by how they are there; who sees more sees more', () => {
    const needs: [string, number][] = [
      ['legal-support', 2],
      ['advocacy', 1],
      ['translation', 1],
    ];
    expect(inKenya(ANONYMOUS, ...needs).holdings).toEqual([
      {
        ...{ capacityId: 'legal-support', minLevel: 2, counts: { 1: 0, 2: 1, 3: 0, unstated: 0 }, belowCount: 1 },
        first: [{ memberId: idOf('Keystone Law'), level: 2, place: 'from-outside' }],
      },
      {
        ...{ capacityId: 'advocacy', minLevel: 1, counts: { 1: 0, 2: 0, 3: 0, unstated: 1 }, belowCount: 0 },
        first: [{ memberId: idOf('Northlight'), level: null, place: 'from-outside' }],
      },
      { capacityId: 'translation', minLevel: 1, counts: { 1: 0, 2: 0, 3: 0, unstated: 0 }, belowCount: 0, first: [] },
    ]);
    const [legal] = inKenya(AMBERS, ...needs).holdings;
    expect(legal?.first[0]).toEqual({ memberId: idOf('Hidden Harbour'), level: 3, place: 'office' });
  });

  test.each([
    [{ threatId: 'nothing' }, 'unknown-threat', 'nothing'],
    [{ threatId: 'raids', country: 'XX' }, 'unknown-country', 'XX'],
    [{ threatId: 'raids', needs: [{ capacityId: 'flying' }] }, 'unknown-capacity', 'flying'],
  ])('%j cannot be answered', (asked, problem, value) => {
    const verdict = respondTo(asSeenBy(CHAIN, ANONYMOUS), RespondQuestion.parse(asked));
    expect(verdict).toEqual({ ok: false, problem, value });
  });

  test('a retired threat is answered as before, so that links to it stay good', () => {
    expect(chainFor(asSeenBy(CHAIN, ANONYMOUS), { threatId: 'old-threat' }).plays).toEqual([]);
  });
});

describe('on random networks', () => {
  const questions = SEEDS.map((seed) => {
    const { stored, viewers } = worldFrom(seed);
    const chance = chanceFrom(seed);
    const asked = {
      threatId: chance.one(stored.threats).id,
      country: chance.is(0.8) ? chance.one(stored.countries).code : null,
      needs: stored.capacities.map(({ id }) => ({ capacityId: id, minLevel: chance.one(LEVELS) })),
    };
    return { stored, viewer: chance.one(viewers), asked, chance };
  });

  test('what is proposed follows from what is seen alone, whatever order it is stored in', () => {
    for (const { stored, viewer, asked, chance } of questions) {
      const seen = asSeenBy(stored, viewer);
      const chain = chainFor(seen, asked);
      expect(chainFor(asSeenBy(deleteHidden(stored, viewer), viewer), asked)).toEqual(chain);
      const mixed = <T>(list: T[]) =>
        list
          .map((one) => ({ one, place: chance.below(1e6) }))
          .sort((a, b) => a.place - b.place)
          .map(({ one }) => one);
      const shuffled = {
        ...seen,
        members: mixed(seen.members.map((member) => ({ ...member, offers: mixed(member.offers) }))),
        cases: mixed(seen.cases),
        plays: mixed(seen.plays),
        threatPlays: mixed(seen.threatPlays),
        playCapacities: mixed(seen.playCapacities),
      };
      expect(chainFor(shuffled, asked)).toEqual(chain);
    }
  });

  test('every play has a reason, every case is of the threat, and nothing retired is proposed', () => {
    for (const { stored, viewer, asked } of questions) {
      const seen = asSeenBy(stored, viewer);
      const { plays, cases } = chainFor(seen, asked);
      const byId = new Map(seen.cases.map((one) => [one.id, one]));
      for (const { id, isSuggested, caseIds } of plays) {
        expect(isSuggested || caseIds.length > 0).toBe(true);
        expect(seen.plays.find((play) => play.id === id)?.isRetired).toBe(false);
        expect(isSuggested).toBe(seen.threatPlays.some((one) => one.playId === id && one.threatId === asked.threatId));
        for (const caseId of caseIds) expect(byId.get(caseId)?.playIds).toContain(id);
      }
      expect(new Set(cases.map((one) => one.case.id)).size).toBe(cases.length);
      const ofIt = seen.cases.filter(({ threatIds }) => threatIds.includes(asked.threatId)).map(({ id }) => id);
      expect(cases.map((one) => one.case.id).sort()).toEqual(ofIt.sort());
      const depths = { country: 0, region: 1, elsewhere: 2 };
      const order = cases.map(({ nearness }) => depths[nearness]);
      expect(order).toEqual([...order].sort());
    }
  });

  test('the holders are who offers it there at that level and takes new work, counted in plain words', () => {
    for (const { stored, viewer, asked } of questions) {
      const seen = asSeenBy(stored, viewer);
      const country = seen.countries.find(({ code }) => code === asked.country) ?? null;
      for (const { capacityId, minLevel, counts, belowCount, first } of chainFor(seen, asked).holdings) {
        const offering = seen.members
          .filter(({ availability }) => availability !== 'closed')
          .filter((member) => country === null || placeIn(country, member) !== null)
          .map((member) => (country === null ? member.offers : offersIn(member, country.code)))
          .map((offers) => offers.filter((offer) => offer.capacityId === capacityId).map(({ level }) => level))
          .filter((levels) => levels.length > 0);
        const able = offering.filter((levels) => levels.some((level) => (level ?? 1) >= minLevel));
        const counted = counts[1] + counts[2] + counts[3] + counts.unstated;
        expect([counted, belowCount]).toEqual([able.length, offering.length - able.length]);
        expect(first.length).toBe(Math.min(5, able.length));
        const levels = first.map(({ level }) => level ?? 0);
        expect(levels).toEqual([...levels].sort((one, other) => other - one));
        for (const { memberId } of first) expect(memberById(seen).has(memberId)).toBe(true);
      }
    }
  });

  test('the union of plays asks for the same in whatever order they are chosen, and never for less than one of them', () => {
    for (const { stored, viewer, asked, chance } of questions) {
      const { plays } = chainFor(asSeenBy(stored, viewer), asked);
      const chosen = chance.some(plays, 0.6).map(({ id }) => id);
      const needs = needsOfPlays(plays, chosen);
      expect(needsOfPlays(plays, chosen.toReversed())).toEqual(needs);
      for (const { id, takes } of plays.filter((play) => chosen.includes(play.id))) {
        for (const { capacityId, minLevel, count } of takes) {
          const need = needs.find((one) => one.capacityId === capacityId);
          expect(need?.playIds).toContain(id);
          expect((need?.minLevel ?? 0) >= minLevel && (need?.count ?? 0) >= count).toBe(true);
        }
      }
    }
  });
});
