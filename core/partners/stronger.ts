/** What would make a match stronger, and by exactly how many points: the score is worked out again with each change. */
import type { Member, Offer } from '../network.ts';
import type { Asked } from './asked.ts';
import { inTenths } from './cautions.ts';
import { nearness, offersFor } from './criteria.ts';
import { closenessThrough, type Neighbourhood } from './neighbourhood.ts';
import type { Reason } from './reasons.ts';
import { scoreOf, sumOf, weigh } from './score.ts';
import { bestOffers, levelOf } from './usefulness.ts';

/**
 * `level`: the best of the partner's offers that count is held at level 3. `return`: the seeker offers at level 3 what
 * the partner needs. `language`: one of the two states one of these languages, in which the other works. `open`: the
 * partner says that it is. `introduction`: the seeker is tied to a member who is tied to the partner.
 */
type Change =
  | { kind: 'level'; capacityId: string; level: 3 }
  | { kind: 'return'; capacityId: string; level: 3 }
  | { kind: 'language'; by: 'partner' | 'seeker'; languages: string[] }
  | { kind: 'open' }
  | { kind: 'introduction'; viaId: string };

export type Stronger = Change & { points: number };

type Match = { asked: Asked; member: Member; around: Neighbourhood; reasons: Reason[] };

const MOST_SHOWN = 4;

/** The changes that gain most, at most four; of equal gain in the order of the list above, then of capacities. */
export function strongerFor(match: Match): Stronger[] {
  const score = sumOf(match.reasons);
  return [...levels(match), ...returns(match), ...languages(match), ...openness(match), ...introductions(match)]
    .map(({ change, score: after }) => ({ ...change, points: inTenths(after - score) }))
    .filter(({ points }) => points > 0)
    .sort((one, other) => other.points - one.points)
    .slice(0, MOST_SHOWN);
}

type Rescored = { change: Change; score: number };

function levels({ asked, member, around }: Match): Rescored[] {
  const soughtIds = new Set(asked.sought.map(({ capacityId }) => capacityId));
  return [...bestOffers(offersFor(asked, member)).values()]
    .filter((offer) => soughtIds.has(offer.capacityId) && levelOf(offer) < 3)
    .sort(byCapacity)
    .map((offer) => ({
      change: { kind: 'level', capacityId: offer.capacityId, level: 3 },
      score: scoreOf(asked, { ...member, offers: raised(member.offers, offer) }, around),
    }));
}

function byCapacity(one: { capacityId: string }, other: { capacityId: string }): number {
  return one.capacityId < other.capacityId ? -1 : 1;
}

function raised(offers: Offer[], offer: Offer): Offer[] {
  return offers.map((one) => (one === offer ? { ...one, level: 3 } : one));
}

function returns({ asked, member, around }: Match): Rescored[] {
  const { seeker } = asked;
  if (!seeker) return [];
  const best = bestOffers(seeker.offers);
  return [...member.needs].sort(byCapacity).map(({ capacityId }) => {
    const offer = best.get(capacityId);
    const offers = offer ? raised(seeker.offers, offer) : [...seeker.offers, newOffer(capacityId)];
    return {
      change: { kind: 'return', capacityId, level: 3 },
      score: scoreOf({ ...asked, seeker: { ...seeker, offers } }, member, around),
    };
  });
}

function newOffer(capacityId: string): Offer {
  return { capacityId, level: 3, country: null, note: null, conditions: null, sourceId: null };
}

function languages({ asked, member, around }: Match): Rescored[] {
  const { seeker } = asked;
  if (!seeker || asked.language !== null) return [];
  const [own, theirs] = [seeker.languages, member.languages].map((codes) => [...codes].sort());
  if (!own || !theirs) return [];
  const by = own.length > 0 ? ('partner' as const) : ('seeker' as const);
  const codes = by === 'partner' ? own : theirs;
  if (codes.length === 0) return [];
  const score =
    by === 'partner'
      ? scoreOf(asked, { ...member, languages: [...theirs, ...own] }, around)
      : scoreOf({ ...asked, seeker: { ...seeker, languages: theirs } }, member, around);
  return [{ change: { kind: 'language', by, languages: codes }, score }];
}

function openness({ asked, member, around }: Match): Rescored[] {
  if (member.availability !== 'busy') return [];
  return [{ change: { kind: 'open' }, score: scoreOf(asked, { ...member, availability: 'open' }, around) }];
}

/** Of the members tied to a partner to whom no short way leads, the one to get to know. */
function introductions({ asked, member, around, reasons }: Match): Rescored[] {
  const ties = reasons.find((reason) => reason.term === 'network');
  if (ties?.term !== 'network' || (ties.hops !== null && ties.hops < 3)) return [];
  const [best] = [...(around.neighbours.get(member.id) ?? [])]
    .sort()
    .map((viaId) => {
      const value = nearness(2, closenessThrough(around, viaId, 1), asked.reachOut);
      const findings = reasons.map((reason) => (reason.term === 'network' ? { ...reason, value } : reason));
      return { viaId, score: sumOf(weigh(findings, asked.weights, member.availability)) };
    })
    .sort((one, other) => other.score - one.score);
  return best ? [{ change: { kind: 'introduction', viaId: best.viaId }, score: best.score }] : [];
}
