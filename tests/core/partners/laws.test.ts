/** What holds for the partner score in every network and for every question. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Member, Network, Offer, Tie } from '#core/network.ts';
import { describePartner, findPartners, type Partner, type PartnersFound } from '#core/partners/answer.ts';
import type { Asked } from '#core/partners/asked.ts';
import { offersFor } from '#core/partners/criteria.ts';
import { fitOf } from '#core/partners/left-out.ts';
import { neighbourhoodOf } from '#core/partners/neighbourhood.ts';
import { rankPartners } from '#core/partners/rank.ts';
import type { Term } from '#core/partners/reasons.ts';
import { scoreOf } from '#core/partners/score.ts';
import type { Stronger } from '#core/partners/stronger.ts';
import { asSeenBy } from '#core/visibility.ts';
import { askedOf, partnerCases, READER, seekerCases, withMember } from '../../support/partner-cases.ts';

const RUNS = process.env['ATLAS_LONG'] ? 3000 : 150;

function holds<Case>(cases: fc.Arbitrary<Case>, law: (one: Case) => void): void {
  fc.assert(fc.property(cases, law), { numRuns: RUNS, seed: 20_260_601 });
}

test('the points of the reasons add up exactly to a score between 0 and 100', () => {
  holds(partnerCases, ({ question, network }) => {
    for (const { score, reasons } of find(question, network).partners) {
      expect(tenths(score)).toBe(reasons.reduce((sum, { points }) => sum + tenths(points), 0));
      expect(score).toBeGreaterThanOrEqual(0);
      expect(score).toBeLessThanOrEqual(100);
      const weight = reasons.reduce((sum, one) => sum + one.weight, 0);
      expect([0, 1]).toContain(Math.round(weight * 1e9) / 1e9);
      for (const { value, points } of reasons) expect(value >= 0 && value <= 1 && points >= 0).toBe(true);
    }
  });
});

test('what one is to the other, the other is to the one, where both directions count alike', () => {
  holds(partnerCases, ({ network: whole }) => {
    const network = { ...whole, members: whole.members.map((member) => ({ ...member, availability: null })) };
    for (const [one, other] of pairsOf(network.members)) {
      const [there, back] = [partnerFor(one, other, network), partnerFor(other, one, network)];
      expect(there.score).toBe(back.score);
      expect(there.introducerIds).toEqual(back.introducerIds);
      for (const reason of there.reasons) {
        const mirror = back.reasons.find(({ term }) => term === reason.term);
        expect(mirror).toMatchObject({ points: reason.points, value: reason.value, weight: reason.weight });
        if (reason.term !== 'reciprocity' || mirror?.term !== 'reciprocity') continue;
        expect(mirror.covers).toEqual(reason.coversInReturn);
        expect(mirror.coversInReturn).toEqual(reason.covers);
        expect([mirror.share, mirror.shareInReturn]).toEqual([reason.shareInReturn, reason.share]);
      }
      const conflictOf = ({ cautions }: Partner) =>
        cautions.flatMap((one) => (one.kind === 'stance' ? [[one.theirs, one.ours].sort()] : []));
      expect(conflictOf(there)).toEqual(conflictOf(back));
    }
  });
});

test('more offers, at a higher level, never lower a score', () => {
  holds(partnerCases, ({ question, network }) => {
    const asked = askedOf(question, network);
    const around = aroundOf(asked, network);
    for (const member of network.members) {
      const score = scoreOf(asked, member, around);
      const capacities = network.capacities.map(({ id }) => ({ ...plainOffer(id), level: 2 as const }));
      const withMore = { ...member, offers: [...member.offers, ...capacities] };
      const withBetter = { ...member, offers: member.offers.map((offer) => ({ ...offer, level: 3 as const })) };
      expect(scoreOf(asked, withMore, around)).toBeGreaterThanOrEqual(score);
      expect(scoreOf(asked, withBetter, around)).toBeGreaterThanOrEqual(score);
    }
  });
});

test('the less new work a member takes on, the lower its score, and a closed one is not suggested', () => {
  holds(partnerCases, ({ question, network }) => {
    const asked = askedOf(question, network);
    const around = aroundOf(asked, network);
    for (const member of network.members) {
      const [open, busy, closed] = (['open', 'busy', 'closed'] as const).map((availability) =>
        scoreOf(asked, { ...member, availability }, around),
      );
      expect(scoreOf(asked, { ...member, availability: null }, around)).toBe(open);
      expect(busy).toBeLessThanOrEqual(open ?? 0);
      expect(closed).toBeLessThanOrEqual(busy ?? 0);
      if ((open ?? 0) > 1) expect(busy).toBeLessThan(open ?? 0);
      expect(fitOf(asked, { ...member, availability: 'closed' })).not.toBe('fits');
    }
  });
});

/** What takes the ground from under each reason. */
const REMOVALS: Record<Term, (member: Member, asked: Asked, network: Network) => { member: Member; network: Network }> =
  {
    reciprocity: (member, _asked, network) => ({ member: { ...member, offers: [], needs: [] }, network }),
    place: (member, _asked, network) => ({ member: { ...member, presences: [], reach: [] }, network }),
    crossSector: (member, _asked, network) => ({ member: { ...member, sectors: [] }, network }),
    language: (member, _asked, network) => ({ member: { ...member, languages: [] }, network }),
    network: (member, { seeker }, network) => ({
      member,
      network: { ...network, ties: [...network.ties, ...tieBetween(seeker?.id ?? member.id, member.id)] },
    }),
  };

test('removing the cause of a reason lowers the score by exactly what the reason said', () => {
  const removed = new Set<Term>();
  holds(partnerCases, ({ question, network }) => {
    const asked = askedOf(question, network);
    for (const { member, score, reasons } of find(question, network).partners) {
      for (const { term, points } of reasons) {
        const without = REMOVALS[term](member, asked, network);
        const after = scoreOf(asked, without.member, aroundOf(asked, without.network));
        expect(tenths(after), term).toBe(tenths(score) - tenths(points));
        if (points > 0) removed.add(term);
      }
    }
  });
  expect([...removed].sort()).toEqual(Object.keys(REMOVALS).sort());
});

test('the order of members, of ties and of what belongs to a member changes nothing', () => {
  holds(partnerCases, ({ question, network }) => {
    const turned = {
      ...network,
      members: network.members.map(turnedMember).reverse(),
      ties: [...network.ties].reverse(),
    };
    expect(shownOf(find(question, turned))).toEqual(shownOf(find(question, network)));
  });
});

test('fifty unrelated members change no score of those who were there', () => {
  holds(partnerCases, ({ question, network }) => {
    const [first] = network.members;
    if (!first) return;
    const strangers = Array.from({ length: 50 }, (_, index) => ({ ...first, id: `stranger-${index}` }));
    const among = find({ ...question, limit: 200 }, { ...network, members: [...network.members, ...strangers] });
    const after = new Map(among.partners.map((one) => [one.member.id, shownPartner(one)]));
    for (const one of find(question, network).partners) expect(after.get(one.member.id)).toEqual(shownPartner(one));
  });
});

test('a hidden member with ties to all changes nothing', () => {
  holds(partnerCases, ({ question, stored, network }) => {
    const [first] = stored.members;
    if (!first) return;
    const hidden = { ...first, id: '22hidden', name: 'A hidden one', visibility: 'private' as const };
    const ties = stored.members.flatMap(({ id }) =>
      tieBetween(hidden.id, id).map((tie) => ({
        ...tie,
        aVisibility: 'public' as const,
        bVisibility: 'public' as const,
      })),
    );
    const offers = stored.offers.map((offer) => ({ ...offer, memberId: hidden.id }));
    const withHidden = {
      ...stored,
      members: [hidden, ...stored.members],
      ties: [...ties, ...stored.ties],
      offers: [...offers, ...stored.offers],
    };
    expect(find(question, asSeenBy(withHidden, READER))).toEqual(find(question, network));
  });
});

test('weights that are scaled alike change nothing', () => {
  const weights = fc.tuple(...Array.from({ length: 5 }, () => fc.nat({ max: 10 }))).filter((all) => all.some(Boolean));
  holds(fc.tuple(partnerCases, weights), ([{ question, network }, [reciprocity = 0, place = 0, ...more]]) => {
    const [crossSector = 0, tied = 0, language = 0] = more;
    const scaled = (step: number) => {
      const all = { reciprocity, place, crossSector, network: tied, language };
      const entries = Object.entries(all).map(([term, weight]) => [term, (weight * step) / 20]);
      return { ...question, weights: Object.fromEntries(entries) };
    };
    expect(find(scaled(2), network)).toEqual(find(scaled(1), network));
  });
});

test('a second tie of another kind between the same two changes nothing', () => {
  holds(partnerCases, ({ question, network }) => {
    const ties = [...network.ties, ...network.ties.map((tie): Tie => ({ ...tie, kind: 'funds' }))];
    expect(find(question, { ...network, ties })).toEqual(find(question, network));
  });
});

test('what would make a match stronger gains exactly the points that it says', () => {
  const kinds = new Set<string>();
  holds(seekerCases, ({ question, network, seekerId }) => {
    for (const { member, score, stronger } of find(question, network).partners) {
      expect(stronger.length).toBeLessThanOrEqual(4);
      for (const change of stronger) {
        const changed = made(change, member, seekerId, network, question);
        const asked = askedOf(question, changed);
        const candidate = changed.members.find(({ id }) => id === member.id);
        if (!candidate) throw new Error('The partner is gone.');
        const after = scoreOf(asked, candidate, aroundOf(asked, changed));
        expect(tenths(after) - tenths(score), change.kind).toBe(tenths(change.points));
        expect(change.points).toBeGreaterThan(0);
        kinds.add(change.kind);
      }
      expect(stronger).toEqual([...stronger].sort((one, other) => other.points - one.points));
    }
  });
  expect([...kinds].sort()).toEqual(['introduction', 'language', 'level', 'open', 'return']);
});

test('the caution of a busy member says exactly what was taken off', () => {
  let found = 0;
  holds(partnerCases, ({ question, network }) => {
    const asked = askedOf(question, network);
    for (const { member, score, cautions } of find(question, network).partners) {
      const busy = cautions.find(({ kind }) => kind === 'busy');
      expect(busy !== undefined).toBe(member.availability === 'busy');
      if (busy?.kind !== 'busy') continue;
      const open = scoreOf(asked, { ...member, availability: 'open' }, aroundOf(asked, network));
      expect(tenths(busy.points)).toBe(tenths(score) - tenths(open));
      found += 1;
    }
  });
  expect(found).toBeGreaterThan(10);
});

test('prices move the order alone, and whoever they moved down is told', () => {
  let moved = 0;
  holds(fc.tuple(partnerCases, fc.array(fc.nat({ max: 40 }), { minLength: 12 })), ([{ question, network }, points]) => {
    const asked = askedOf(question, network);
    const prices = new Map(network.members.map(({ id }, index) => [id, points[index] ?? 0]));
    const [plain, priced] = [rankPartners(asked, network).partners, rankPartners(asked, network, prices).partners];
    const scores = new Map(plain.map(({ member, score }) => [member.id, score]));
    expect(priced.length).toBe(plain.length);
    for (const [place, { member, score, price, isLower }] of priced.entries()) {
      expect(score).toBe(scores.get(member.id));
      expect(price).toBe(prices.get(member.id));
      const next = priced[place + 1];
      if (next) expect(tenths(score - price)).toBeGreaterThanOrEqual(tenths(next.score - next.price));
      const passedBy = priced
        .slice(0, place)
        .filter((one) => one.score < score || (one.score === score && one.price < price));
      expect(isLower).toBe(price > 0 && passedBy.length > 0);
      moved += Number(isLower);
    }
  });
  expect(moved).toBeGreaterThan(10);
});

test('whoever an id refers to is on the list or named', () => {
  holds(partnerCases, ({ question, network }) => {
    const found = find({ ...question, limit: 1 }, network);
    const known = new Set(
      [...found.partners, ...found.named.map((member) => ({ member }))].map(({ member }) => member.id),
    );
    for (const { paths, introducerIds, stronger, reasons } of found.partners) {
      const shared = reasons.flatMap((reason) => (reason.term === 'network' ? reason.sharedIds : []));
      const via = stronger.flatMap((one) => (one.kind === 'introduction' ? [one.viaId] : []));
      for (const id of [...paths.flat(), ...introducerIds, ...shared, ...via]) expect(known).toContain(id);
    }
  });
});

function find(question: object, network: Network): PartnersFound {
  return findPartners(askedOf(question, network), network, 200);
}

function aroundOf({ seeker }: Asked, network: Network) {
  return neighbourhoodOf(network, seeker?.id ?? null);
}

/** What one member is to another, whether or not it would be suggested. */
function partnerFor(seeker: Member, member: Member, network: Network): Partner {
  const asked = askedOf({ seekerId: seeker.id, view: 'mutual' }, network);
  const around = aroundOf(asked, network);
  return describePartner({ member, score: scoreOf(asked, member, around), price: 0, isLower: false }, asked, around);
}

function pairsOf(members: Member[]): [Member, Member][] {
  return members.flatMap((one) =>
    members.filter(({ id }) => one.id < id).map((other): [Member, Member] => [one, other]),
  );
}

const tenths = (points: number) => Math.round(points * 10);

function plainOffer(capacityId: string): Offer {
  return { capacityId, level: null, country: null, note: null, conditions: null, sourceId: null };
}

function tieBetween(one: string, other: string): Tie[] {
  const [a = '', b = ''] = [one, other].sort();
  if (a === b) return [];
  return [{ a, b, kind: 'works-with', direction: 'both', since: null, until: null, sourceId: null }];
}

function turnedMember(member: Member): Member {
  return {
    ...member,
    sectors: [...member.sectors].reverse(),
    languages: [...member.languages].reverse(),
    presences: [...member.presences].reverse(),
    offers: [...member.offers].reverse(),
    needs: [...member.needs].reverse(),
    reach: [...member.reach].reverse(),
  };
}

/** An answer without the lists of a member's own entry, which keep the order that they have there. */
function shownOf({ partners, leftOutMembers, named, ...more }: PartnersFound) {
  return {
    ...more,
    partners: partners.map(shownPartner),
    leftOutMembers: leftOutMembers.map(({ member, why }) => [member.id, why]),
    named: named.map(({ id }) => id),
  };
}

function shownPartner({ member, ...more }: Partner) {
  return { ...more, id: member.id };
}

/** The network in which what would make a match stronger has come about. */
function made(change: Stronger, member: Member, seekerId: string, network: Network, question: object): Network {
  const seeker = network.members.find(({ id }) => id === seekerId);
  if (!seeker) throw new Error('The seeker is gone.');
  switch (change.kind) {
    case 'level': {
      const [best] = offersFor(askedOf(question, network), member)
        .filter(({ capacityId }) => capacityId === change.capacityId)
        .sort((one, other) => (other.level ?? 0) - (one.level ?? 0));
      const offers = member.offers.map((offer) => (offer === best ? { ...offer, level: change.level } : offer));
      return withMember(network, { ...member, offers });
    }
    case 'return': {
      const offers = [...seeker.offers, { ...plainOffer(change.capacityId), level: change.level }];
      return withMember(network, { ...seeker, offers });
    }
    case 'language': {
      const one = change.by === 'partner' ? member : seeker;
      return withMember(network, { ...one, languages: [...one.languages, ...change.languages.slice(0, 1)] });
    }
    case 'open':
      return withMember(network, { ...member, availability: 'open' });
    case 'introduction':
      return { ...network, ties: [...network.ties, ...tieBetween(seekerId, change.viaId)] };
  }
}
