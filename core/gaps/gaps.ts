/**
 * Seats that a coalition in a country would want filled, and that nobody the viewer can see there surely fills. A seat is
 * surely filled by somebody present who says that it can do it, and said within the last year that its entry is correct.
 */
import { chooseNeeds, solidarityIds } from '../coalition/coverage.ts';
import { isConfirmationDue } from '../own/due.ts';
import type { Level, Urgency } from '../vocabulary.ts';
import { type GapGround, type GapMember, reachKey } from './ground.ts';

export type Gap = {
  country: string;
  capacityId: string;
  /** *empty*: nobody there offers it. *unsure*: somebody does, but what it says is not enough to count on. */
  kind: 'empty' | 'unsure';
  /** How urgently a member there says that it is needed, at the most; null: nobody says so. */
  urgency: Urgency | null;
};

/** What is missing from an offer before one can count on it. */
export type Doubt = 'level-not-stated' | 'can-only-advise' | 'not-confirmed';

/** From this level on a member can do it itself. */
const ENOUGH: Level = 2;

/** The gaps of one country, in the order of what a coalition there might start from; none where nobody is present. */
export function gapsIn(country: string, ground: GapGround): Gap[] {
  const here = ground.hereByCountry.get(country) ?? [];
  if (here.length === 0) return [];
  const held = holdingIn(here, country, ground.today);
  const urgencies = urgenciesOf(here);
  const lines = ground.capacities.map(({ id }) => {
    const holding = held.get(id);
    return {
      capacityId: id,
      isHeld: holding === 'sure',
      isBringable: holding === 'unsure' || someoneReaches(country, id, ground),
      urgency: urgencies.get(id) ?? null,
    };
  });
  return chooseNeeds(lines, solidarityIds(ground)).flatMap(({ capacityId, urgency }) => {
    const holding = held.get(capacityId);
    return holding === 'sure' ? [] : { country, capacityId, kind: holding ?? 'empty', urgency };
  });
}

/** Of every country that somebody is present in and that has gaps. */
export function gapsByCountry(ground: GapGround): Map<string, Gap[]> {
  const codes = [...ground.hereByCountry.keys()].toSorted();
  return new Map(codes.map((code) => [code, gapsIn(code, ground)] as const).filter(([, gaps]) => gaps.length > 0));
}

/**
 * What speaks against counting on a member for a capacity in a country; null: it does not offer it there, an empty
 * list: nothing. Of several offers of one capacity the best level counts.
 */
export function doubtsAbout(member: GapMember, capacityId: string, country: string, today: string): Doubt[] | null {
  let best: number | null = null;
  for (const offer of member.offers) {
    if (offer.capacityId === capacityId && holdsIn(offer, country)) best = Math.max(best ?? 0, offer.level ?? 0);
  }
  if (best === null) return null;
  const doubts: Doubt[] = [];
  if (best < ENOUGH) doubts.push(best === 0 ? 'level-not-stated' : 'can-only-advise');
  if (isConfirmationDue(member.confirmedOn, today)) doubts.push('not-confirmed');
  return doubts;
}

/** Whether an offer holds in a country: it is for that country alone, or for none in particular. */
export function holdsIn(offer: { country: string | null }, country: string): boolean {
  return offer.country === null || offer.country === country;
}

function holdingIn(here: readonly GapMember[], country: string, today: string): Map<string, 'sure' | 'unsure'> {
  const held = new Map<string, 'sure' | 'unsure'>();
  for (const member of here) {
    for (const { capacityId } of member.offers) {
      if (held.get(capacityId) === 'sure') continue;
      const doubts = doubtsAbout(member, capacityId, country, today);
      if (doubts !== null) held.set(capacityId, doubts.length === 0 ? 'sure' : 'unsure');
    }
  }
  return held;
}

function urgenciesOf(here: readonly GapMember[]): Map<string, Urgency> {
  const urgencies = new Map<string, Urgency>();
  for (const { capacityId, urgency } of here.flatMap(({ needs }) => needs)) {
    const known = urgencies.get(capacityId);
    if (known === undefined || urgency > known) urgencies.set(capacityId, urgency);
  }
  return urgencies;
}

function someoneReaches(country: string, capacityId: string, { areasByCountry, reachingBy }: GapGround): boolean {
  return (areasByCountry.get(country) ?? []).some((area) =>
    reachingBy
      .get(reachKey(area, capacityId))
      ?.some((member) => !member.countries.includes(country) && offersThere(member, capacityId, country)),
  );
}

/** Whether a member offers a capacity in a country. */
export function offersThere({ offers }: GapMember, capacityId: string, country: string): boolean {
  return offers.some((offer) => offer.capacityId === capacityId && holdsIn(offer, country));
}
