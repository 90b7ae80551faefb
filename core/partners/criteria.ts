/**
 * The five terms of the partner score, each of 0..1 with the facts it rests on. Without a seeker a term that the
 * question gives no ground for answers null and drops out; the others then weigh more. With a seeker none drops out,
 * so that the score of one for the other is the score of the other for the one.
 */
import { foldText, type Member, type Offer } from '../network.ts';
import { presenceStrengths } from '../place.ts';
import type { Sector } from '../vocabulary.ts';
import type { Asked } from './asked.ts';
import { type Neighbourhood, stepsBetween } from './neighbourhood.ts';
import type { Finding } from './reasons.ts';
import { bestOffers, coverOf, soughtFrom } from './usefulness.ts';
import { holdsAt, whereaboutsOf } from './whereabouts.ts';

export type Criterion = (asked: Asked, candidate: Member, around: Neighbourhood) => Finding | null;

export const CRITERIA: Criterion[] = [reciprocity, place, crossSector, network, language];

/** The candidate's offers that count for a question: those that hold in the asked country and say the asked words. */
export function offersFor({ spot, specialism }: Asked, candidate: Member): Offer[] {
  return candidate.offers.filter(
    (offer) => (spot === null || holdsAt(spot, offer)) && (specialism.length === 0 || says(offer, specialism)),
  );
}

/** Whether an offer says each of these folded words, in any order. */
export function says({ note, conditions }: Offer, words: string[]): boolean {
  const read = foldText(`${note ?? ''} ${conditions ?? ''}`);
  return words.every((word) => read.includes(word));
}

/** Being useful to each other counts on top of being useful. */
export const MUTUAL = 0.3;

function reciprocity(asked: Asked, candidate: Member): Finding | null {
  const { seeker, sought, ownSide } = asked;
  if (!seeker && sought.length === 0) return null;
  const given = coverOf(sought, bestOffers(offersFor(asked, candidate)));
  const theirs = seeker ? soughtFrom(candidate.needs) : [];
  const returned = coverOf(theirs, bestOffers(seeker?.offers ?? []));
  const sum = ownSide * given.share + (1 - ownSide) * returned.share;
  return {
    term: 'reciprocity',
    value: seeker ? (1 - MUTUAL) * sum + MUTUAL * Math.sqrt(given.share * returned.share) : given.share,
    share: given.share,
    covers: given.covers,
    soughtCount: sought.length,
    shareInReturn: returned.share,
    coversInReturn: returned.covers,
    partnerNeedCount: theirs.length,
  };
}

function place({ spot, seeker }: Asked, candidate: Member): Finding | null {
  if (spot) {
    const there = whereaboutsOf(spot, candidate);
    return {
      term: 'place',
      value: there?.value ?? 0,
      country: spot.country.code,
      presence: there?.kind ?? null,
      besideCodes: there?.besideCodes ?? [],
      sharedCountries: [],
      isOwnStated: true,
    };
  }
  if (!seeker) return null;
  const [own, theirs] = [presenceStrengths(seeker), presenceStrengths(candidate)];
  const shared = [...own.keys()].filter((code) => theirs.has(code)).sort();
  const overlap = shared.reduce((sum, code) => sum + Math.min(own.get(code) ?? 0, theirs.get(code) ?? 0), 0);
  return {
    term: 'place',
    // Divided by how widely both work, so that being everywhere gains nothing.
    value: shared.length === 0 ? 0 : overlap / Math.sqrt(own.size * theirs.size),
    country: null,
    presence: null,
    besideCodes: [],
    sharedCountries: shared,
    isOwnStated: own.size > 0,
  };
}

/** Bridging human rights and humanitarian or development work is what the network is for. */
export function bridging(one: Sector, other: Sector): number {
  if (one === other) return 0;
  const pair = [one, other];
  const isAid = pair.includes('humanitarian') || pair.includes('development');
  return pair.includes('human-rights') && isAid ? 1 : 0.6;
}

function crossSector({ seeker }: Asked, candidate: Member): Finding | null {
  if (!seeker) return null;
  let best: { value: number; pair: [Sector, Sector] } | null = null;
  for (const one of [...seeker.sectors].sort()) {
    for (const other of [...candidate.sectors].sort()) {
      const value = bridging(one, other);
      if (!best || value > best.value) best = { value, pair: [one, other] };
    }
  }
  return {
    term: 'crossSector',
    value: best?.value ?? 0,
    pair: best?.pair ?? null,
    isOwnStated: seeker.sectors.length > 0,
  };
}

function network({ seeker, reachOut }: Asked, candidate: Member, around: Neighbourhood): Finding | null {
  if (!seeker) return null;
  const { hops, sharedIds, closeness } = stepsBetween(around, candidate.id);
  return { term: 'network', value: nearness(hops, closeness, reachOut), hops, sharedIds };
}

/**
 * What a tie to somebody so many ties away would bring: a bridge to a separate part of the network, the more the
 * further away, and trust in somebody known through shared allies, the more the closer. Tied already: nothing.
 * @param hops 1, 2, 3, or null for more than three
 * @param reachOut 0..1, how much the bridge counts against the trust
 */
export function nearness(hops: number | null, closeness: number, reachOut: number): number {
  if (hops === 1) return 0;
  const bridge = hops === 2 ? 0.4 / (1 + closeness) : hops === 3 ? 0.8 : 1;
  const trust = hops === 2 ? 1 - 2 ** (-2 * closeness) : hops === 3 ? 0.25 : 0;
  return reachOut * bridge + (1 - reachOut) * trust;
}

function language({ language: asked, seeker }: Asked, candidate: Member): Finding | null {
  if (!seeker && asked === null) return null;
  const wanted = asked === null ? (seeker?.languages ?? []) : [asked];
  const shared = wanted.filter((one) => candidate.languages.includes(one)).sort();
  return {
    term: 'language',
    value: shared.length > 0 ? 1 : 0,
    shared,
    isStated: candidate.languages.length > 0,
    isOwnStated: wanted.length > 0,
  };
}
