/** Choosing among the members that a viewer can see. */
import { byName, isPresentIn, type Member, type Network } from './network.ts';
import type { Sector } from './vocabulary.ts';

export type MemberFilter = { country?: string; sector?: Sector; capacity?: string };

/** Members that fit every part of a filter, by name. An unknown country or capacity fits nobody. */
export function membersWhere(network: Network, { country, sector, capacity }: MemberFilter): Member[] {
  return network.members
    .filter((member) => country === undefined || isPresentIn(member, country))
    .filter((member) => sector === undefined || member.sectors.includes(sector))
    .filter((member) => capacity === undefined || member.offers.some((offer) => offer.capacityId === capacity))
    .sort(byName);
}

/**
 * One page of a list of members.
 * @param after id of the last member of the page before; an id that is not in the list starts from the beginning.
 * @returns at most `limit` members, and the id to go on after, null at the end.
 */
export function pageAfter(members: Member[], after: string | undefined, limit: number) {
  const start = members.findIndex((member) => member.id === after) + 1;
  const page = members.slice(start, start + limit);
  const isLast = start + limit >= members.length;
  return { members: page, next: isLast ? null : (page.at(-1)?.id ?? null) };
}
