/** Who has here what a case took. */
import { byName, countryByCode, isPresentIn, type Network, offersIn, reaches } from '../../network.ts';

export type Holders = {
  capacityId: string;
  /** By name: in the country, or anywhere where the case is of no single country. */
  hereIds: string[];
  /** By name: elsewhere, and saying that they can help there. */
  outsideIds: string[];
};

/** Of each capacity, in the order given. @param country of the case; null: it was in many, or it is not told. */
export function holdersOf(network: Network, capacityIds: readonly string[], country: string | null): Holders[] {
  const place = country === null ? null : (countryByCode(network).get(country) ?? null);
  const members = network.members.filter(({ standing }) => standing !== 'retired').sort(byName);
  return capacityIds.map((capacityId) => {
    const hereIds: string[] = [];
    const outsideIds: string[] = [];
    for (const member of members) {
      const offers = place === null ? member.offers : offersIn(member, place.code);
      if (!offers.some((offer) => offer.capacityId === capacityId)) continue;
      if (place === null || isPresentIn(member, place.code)) hereIds.push(member.id);
      else if (reaches(member, place)) outsideIds.push(member.id);
    }
    return { capacityId, hereIds, outsideIds };
  });
}
