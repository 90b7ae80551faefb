/**
 * The five terms of the partner score, each of 0..1 with the facts it rests on. A criterion that a question, or what
 * the seeker states, gives no ground for answers null and drops out; the others then weigh more.
 */
import { type Member, offersIn } from '../network.ts';
import { placeIn, presenceStrengths } from '../place.ts';
import type { Sector } from '../vocabulary.ts';
import type { Asked } from './asked.ts';
import { type Neighbourhood, stepsBetween } from './neighbourhood.ts';
import type { Finding, Term } from './reasons.ts';
import { bestOffers, coverOf } from './usefulness.ts';

export type Criterion = (asked: Asked, candidate: Member, around: Neighbourhood) => Finding | null;

/** How much each term weighs where all of them apply. */
export const WEIGHTS: Record<Term, number> = {
  reciprocity: 0.45,
  place: 0.2,
  crossSector: 0.15,
  network: 0.1,
  language: 0.1,
};

export const CRITERIA: Criterion[] = [reciprocity, place, crossSector, network, language];

/** The candidate's offers that count for a question: in the asked country those that hold there. */
export function offersFor({ country }: Asked, candidate: Member) {
  return bestOffers(country ? offersIn(candidate, country.code) : candidate.offers);
}

/** The seeker's side counts more, as the question is who can help; being useful to each other counts on top. */
const OWN_SIDE = 0.7;
const MUTUAL = 0.3;

function reciprocity(asked: Asked, candidate: Member): Finding | null {
  const { seeker, sought } = asked;
  const given = coverOf(sought, offersFor(asked, candidate));
  if (!seeker) {
    if (sought.length === 0) return null;
    const { share, covers } = given;
    return {
      term: 'reciprocity',
      value: share,
      covers,
      soughtCount: sought.length,
      coversInReturn: [],
      partnerNeedCount: 0,
    };
  }
  const theirs = candidate.needs.map(({ capacityId, urgency }) => ({
    capacityId,
    minLevel: 1 as const,
    weight: urgency / 3,
  }));
  const returned = coverOf(theirs, bestOffers(seeker.offers));
  const sum = OWN_SIDE * given.share + (1 - OWN_SIDE) * returned.share;
  return {
    term: 'reciprocity',
    value: (1 - MUTUAL) * sum + MUTUAL * Math.sqrt(given.share * returned.share),
    covers: given.covers,
    soughtCount: sought.length,
    coversInReturn: returned.covers,
    partnerNeedCount: theirs.length,
  };
}

function place({ country, seeker }: Asked, candidate: Member): Finding | null {
  if (country) {
    const there = placeIn(country, candidate);
    return {
      term: 'place',
      value: there?.value ?? 0,
      country: country.code,
      presence: there?.kind ?? null,
      sharedCountries: [],
    };
  }
  if (!seeker) return null;
  const [own, theirs] = [presenceStrengths(seeker), presenceStrengths(candidate)];
  if (own.size === 0) return null;
  const shared = [...own.keys()].filter((code) => theirs.has(code)).sort();
  const overlap = shared.reduce((sum, code) => sum + Math.min(own.get(code) ?? 0, theirs.get(code) ?? 0), 0);
  // Divided by how widely both work, so that being everywhere gains nothing.
  const value = shared.length === 0 ? 0 : overlap / Math.sqrt(own.size * theirs.size);
  return { term: 'place', value, country: null, presence: null, sharedCountries: shared };
}

/** Bridging human rights and humanitarian or development work is what the network is for. */
function bridging(one: Sector, other: Sector): number {
  if (one === other) return 0;
  const pair = [one, other];
  const isAid = pair.includes('humanitarian') || pair.includes('development');
  return pair.includes('human-rights') && isAid ? 1 : 0.6;
}

function crossSector({ seeker }: Asked, candidate: Member): Finding | null {
  if (!seeker || seeker.sectors.length === 0) return null;
  let best: { value: number; pair: [Sector, Sector] } | null = null;
  for (const one of seeker.sectors) {
    for (const other of candidate.sectors) {
      const value = bridging(one, other);
      if (!best || value > best.value) best = { value, pair: [one, other] };
    }
  }
  return { term: 'crossSector', value: best?.value ?? 0, pair: best?.pair ?? null };
}

/** Half for reaching out to a separate part of the network, half for somebody known through shared allies. */
const REACHING_OUT = 0.5;

function network({ seeker }: Asked, candidate: Member, around: Neighbourhood): Finding | null {
  if (!seeker) return null;
  const { hops, sharedIds, closeness } = stepsBetween(around, candidate.id);
  if (hops === 1) return { term: 'network', value: 0, hops, sharedIds };
  const bridge = hops === 2 ? 0.4 / (1 + closeness) : hops === 3 ? 0.8 : 1;
  const trust = hops === 2 ? 1 - 2 ** (-2 * closeness) : hops === 3 ? 0.25 : 0;
  return { term: 'network', value: REACHING_OUT * bridge + (1 - REACHING_OUT) * trust, hops, sharedIds };
}

function language({ language: asked, seeker }: Asked, candidate: Member): Finding | null {
  const wanted = asked === null ? (seeker?.languages ?? []) : [asked];
  if (wanted.length === 0) return null;
  const shared = wanted.filter((one) => candidate.languages.includes(one)).sort();
  return { term: 'language', value: shared.length > 0 ? 1 : 0, shared, isStated: candidate.languages.length > 0 };
}
