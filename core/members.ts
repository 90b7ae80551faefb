/** Choosing among the members that a viewer can see. */
import { ID_LENGTH, ID_PATTERN } from './id.ts';
import { byName, foldText, isPresentIn, type Member, type Network } from './network.ts';
import { pageOf } from './pages.ts';
import type { Sector } from './vocabulary.ts';

export type MemberFilter = { country?: string; sector?: Sector; capacity?: string };

/** The first word of a filter that the network does not know, or null. */
export function unknownIn({ countries, capacities }: Network, { country, capacity }: MemberFilter) {
  if (country !== undefined && !countries.some(({ code }) => code === country)) {
    return { problem: 'unknown-country' as const, value: country };
  }
  if (capacity !== undefined && !capacities.some(({ id }) => id === capacity)) {
    return { problem: 'unknown-capacity' as const, value: capacity };
  }
  return null;
}

/** Members that fit every part of a filter, by name. An unknown country or capacity fits nobody. */
export function membersWhere(network: Network, { country, sector, capacity }: MemberFilter): Member[] {
  return network.members
    .filter((member) => country === undefined || isPresentIn(member, country))
    .filter((member) => sector === undefined || member.sectors.includes(sector))
    .filter((member) => capacity === undefined || member.offers.some((offer) => offer.capacityId === capacity))
    .sort(byName);
}

/**
 * One page of a list of members that is sorted by name.
 * @param after a cursor that an earlier page ended with. It holds a name, not a place: where that member is gone since,
 *   the page goes on behind where it was. A text that is no cursor starts from the beginning.
 * @returns at most `limit` members, and the cursor to go on after, null at the end.
 */
export function pageAfter(members: Member[], after: string | undefined, limit: number) {
  const last = after === undefined ? null : readCursor(after);
  const isBehind = last === null ? null : (member: Member) => byName(member, last) > 0;
  const { page, next } = pageOf(members, isBehind, limit, ({ id, name }) => `${id}${foldText(name)}`);
  return { members: page, next };
}

/** A cursor is an id and the folded name behind it. */
function readCursor(cursor: string): { id: string; name: string } | null {
  const [id, name] = [cursor.slice(0, ID_LENGTH), cursor.slice(ID_LENGTH)];
  return ID_PATTERN.test(id) ? { id, name } : null;
}
