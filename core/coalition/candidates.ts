/** Who could be asked to join a coalition, what each would cover, and how well it fits. */
import { offersIn } from '../network.ts';
import { bestOffers, type CoveredCapacity, coverOf, unstatedAmong } from '../partners/usefulness.ts';
import { type PlaceKind, placeIn } from '../place.ts';
import { reasonAgainst } from './conditions.ts';
import type { Ground, GroundCountry, GroundMember, GroundOffer } from './ground.ts';
import type { CoalitionQuestion } from './question.ts';

/** A need that a candidate meets, with what its offer says and where that is from. */
export type CoveredNeed = CoveredCapacity & { note: string | null; sourceId: string | null };

export type Candidate = {
  member: GroundMember;
  presence: PlaceKind;
  /** The needs that it meets at the level asked for, in the order of the question. */
  covers: CoveredNeed[];
  /** Capacities that it offers there without a level, where the question asks for one that this does not meet. */
  unstated: string[];
  /** 0..1: half for how strongly it is there, half for how much of what is needed it brings and at what level. */
  fit: number;
  /** Asked for by name, and so a part of every proposal. */
  isIncluded: boolean;
};

/**
 * The members that a coalition for this country can be made of, by id.
 * Whoever is there or, if the question allows it, can help from outside, takes on new work, and is not excluded; and
 * whoever is included, wherever it is. Includes members that cover nothing.
 */
export function findCandidates(network: Ground, question: CoalitionQuestion, country: GroundCountry): Candidate[] {
  const included = new Set(question.include);
  const excluded = new Set(question.exclude);
  return network.members
    .filter(({ id }) => !excluded.has(id))
    .map((member) => candidateFrom(member, question, country, included.has(member.id)))
    .filter((candidate) => candidate !== null)
    .filter((candidate) => candidate.isIncluded || reasonAgainst(candidate.member, question.conditions) === null)
    .sort((one, other) => (one.member.id < other.member.id ? -1 : 1));
}

/** Of the members whom the question excludes, those who could be asked otherwise, by id. */
export function findExcluded(network: Ground, question: CoalitionQuestion, country: GroundCountry): Candidate[] {
  const excluded = new Set(question.exclude);
  const members = network.members.filter(({ id }) => excluded.has(id));
  return findCandidates({ ...network, members }, { ...question, exclude: [] }, country);
}

function candidateFrom(
  member: GroundMember,
  { needs, fromOutside }: CoalitionQuestion,
  country: GroundCountry,
  isIncluded: boolean,
): Candidate | null {
  const place = placeIn(country, member);
  const isAskable =
    place !== null && (fromOutside || place.kind !== 'from-outside') && member.availability !== 'closed';
  if (!isAskable && !isIncluded) return null;
  const sought = needs.map(({ capacityId, minLevel }) => ({ capacityId, minLevel, urgency: null }));
  const offers = offersThatHold(member, country, place !== null);
  const best = bestOffers(offers);
  const { share, covers } = coverOf(sought, best);
  const { kind, value } = place ?? { kind: 'from-outside' as const, value: 0 };
  return {
    member,
    presence: kind,
    covers: covers.map(({ capacityId, level }) => {
      const { note = null, sourceId = null } = best.get(capacityId) ?? {};
      return { capacityId, level, note, sourceId };
    }),
    unstated: unstatedAmong(sought, offers),
    fit: (value + share) / 2,
    isIncluded,
  };
}

/** Of a member that neither is there nor says that it can help there, only what it offers for that very country. */
function offersThatHold(member: GroundMember, country: GroundCountry, hasPlace: boolean): GroundOffer[] {
  return offersIn(member, country.code).filter((offer) => hasPlace || offer.country !== null);
}
