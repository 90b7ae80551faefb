/** Who in the network offers what a threat takes, for somebody without an account. */
import { countryByCode, isPresentIn, type Member, type Network, offersIn, reaches, sortedByName } from '../network.ts';

/** *here*: works in the country. *from-outside*: says that it can help there. *elsewhere*: neither, or no country told. */
export type HelperPlace = 'here' | 'from-outside' | 'elsewhere';

export type Helper = {
  member: Member;
  place: HelperPlace;
  /** What it offers of that which is called for, in the order of the network's words. */
  capacityIds: string[];
};

const PLACES = ['here', 'from-outside', 'elsewhere'] as const satisfies HelperPlace[];

/**
 * Members that offer what threats call for: those in the country first, then those that offer more of it, then by name.
 * Whoever says that it takes on nothing now is left out.
 * @param network as anybody sees it: whoever asks has no account.
 * @param told no threat: whatever any threat calls for. A country that is not known counts as none.
 */
export function helpersAgainst(
  network: Network,
  told: { threatIds: readonly string[]; country: string | null },
): Helper[] {
  const calledFor = capacitiesAgainst(network, told.threatIds);
  const order = network.capacities.map(({ id }) => id).filter((id) => calledFor.has(id));
  const country = told.country === null ? null : (countryByCode(network).get(told.country) ?? null);
  const helpers = network.members
    .filter(({ availability }) => availability !== 'closed')
    .map((member) => {
      const offers = country ? offersIn(member, country.code) : member.offers;
      const offered = new Set(offers.map(({ capacityId }) => capacityId));
      const place = !country ? 'elsewhere' : isPresentIn(member, country.code) ? 'here' : placeOutside(member, country);
      return { member, place, capacityIds: order.filter((id) => offered.has(id)) } satisfies Helper;
    })
    .filter(({ capacityIds }) => capacityIds.length > 0);
  // By name once, as there may be thousands; what comes before the name is sorted after it and leaves its order.
  const named = sortedByName(helpers.map((helper) => ({ helper, name: helper.member.name, id: helper.member.id })));
  return named
    .map(({ helper }) => helper)
    .sort(
      (one, other) =>
        PLACES.indexOf(one.place) - PLACES.indexOf(other.place) || other.capacityIds.length - one.capacityIds.length,
    );
}

function placeOutside(member: Member, country: { areas: string[] }): HelperPlace {
  return reaches(member, country) ? 'from-outside' : 'elsewhere';
}

/** The capacities that threats call for: what coalitions against them start from, and what the plays against them take. */
function capacitiesAgainst(network: Network, threatIds: readonly string[]): Set<string> {
  const isMeant = (threatId: string) => threatIds.length === 0 || threatIds.includes(threatId);
  const needs = network.threatNeeds.filter(({ threatId }) => isMeant(threatId));
  const playIds = new Set(network.threatPlays.filter(({ threatId }) => isMeant(threatId)).map(({ playId }) => playId));
  const plays = network.playCapacities.filter(({ playId }) => playIds.has(playId));
  return new Set([...needs, ...plays].map(({ capacityId }) => capacityId));
}
