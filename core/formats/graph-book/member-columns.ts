/** What stands in sheets of its own and belongs to a member, as columns of that member: a graph has no other place for it. */
import type { Sheet } from '../../import/book.ts';
import { tableOf } from './printed-table.ts';

/** By what members are referred to by: several values, parted by `|`. */
export type MemberColumn = { title: string; byMember: ReadonlyMap<string, string> };

/**
 * Countries, offers as `legal-support:3`, needs as `legal-support:2`, in the short form that a list of members can have.
 * The kind of a presence and what is noted of an offer or need are left out.
 */
export function memberColumns(sheets: readonly Sheet[]): MemberColumn[] {
  const [presences, offers, needs] = [
    tableOf(sheets, 'presences'),
    tableOf(sheets, 'offers'),
    tableOf(sheets, 'needs'),
  ];
  const countryAt = presences.place('country');
  const offerAt = { capacity: offers.place('capacity'), level: offers.place('level') };
  const needAt = { capacity: needs.place('capacity'), urgency: needs.place('urgency') };
  const columns = [
    gathered('countries', presences, (cells) => cells[countryAt]),
    gathered('offers', offers, (cells) => graded(cells[offerAt.capacity], cells[offerAt.level])),
    gathered('needs', needs, (cells) => graded(cells[needAt.capacity], cells[needAt.urgency])),
  ];
  return columns.filter(({ byMember }) => byMember.size > 0);
}

/** The coalitions of each member by name. */
export function coalitionColumn(sheets: readonly Sheet[]): MemberColumn {
  const coalitions = tableOf(sheets, 'coalitions');
  const [id, label] = [coalitions.place('id'), coalitions.place('label', 'name')];
  const nameOf = new Map(coalitions.rows.map(({ cells }) => [cells[id] ?? '', cells[label] ?? '']));
  const memberships = tableOf(sheets, 'memberships');
  const place = memberships.place('coalition');
  return gathered('coalitions', memberships, (cells) => nameOf.get(cells[place] ?? '') || cells[place]);
}

function gathered(
  title: string,
  table: ReturnType<typeof tableOf>,
  read: (cells: readonly string[]) => string | undefined,
): MemberColumn {
  const memberAt = table.place('member');
  const values = new Map<string, Set<string>>();
  for (const { cells } of table.rows) {
    const [member, value] = [cells[memberAt] ?? '', read(cells)];
    if (value) values.set(member, (values.get(member) ?? new Set()).add(value));
  }
  return { title, byMember: new Map([...values].map(([member, all]) => [member, listed([...all])])) };
}

/** One value with a sign that may part values elsewhere says so by ending in the sign that does here. */
function listed(values: readonly string[]): string {
  return values.length === 1 && values[0]?.includes(';') ? `${values[0]}|` : values.join('|');
}

function graded(capacity: string | undefined, grade: string | undefined): string | undefined {
  return capacity && grade ? `${capacity}:${grade}` : capacity;
}
