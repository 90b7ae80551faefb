/** How the list of organisations is narrowed down, and its form in the address. */
import { foldText } from '#core/network.ts';
import { SECTORS, type Sector } from '#core/vocabulary.ts';
import type { MemberBrief } from '../api.ts';
import { COUNTRY, readFields, readWord, WORD, writeFields } from './fragment-fields.ts';

export type MemberFilter = {
  /** A part of the name; it stays on the device. */
  name: string;
  country: string | null;
  sector: Sector | null;
  capacityId: string | null;
};

export const NO_FILTER: MemberFilter = { name: '', country: null, sector: null, capacityId: null };

const LONGEST_NAME = 200;

export function filterFromFragment(fragment: string): MemberFilter {
  const fields = readFields(fragment);
  return {
    name: (fields.get('name') ?? '').slice(0, LONGEST_NAME),
    country: readWord(fields.get('country'), COUNTRY),
    sector: SECTORS.find((sector) => sector === fields.get('sector')) ?? null,
    capacityId: readWord(fields.get('capacity'), WORD),
  };
}

export function fragmentOfFilter({ name, country, sector, capacityId }: MemberFilter): string {
  return writeFields({ name, country, sector, capacity: capacityId });
}

/** Those that fit every part of the filter, in the order in which they come. */
export function filterMembers(members: readonly MemberBrief[], filter: MemberFilter): MemberBrief[] {
  const { country, sector, capacityId } = filter;
  const name = foldText(filter.name.trim());
  return members.filter((member) => {
    if (country !== null && !member.countries.includes(country)) return false;
    if (sector !== null && !member.sectors.includes(sector)) return false;
    if (capacityId !== null && !member.capacities.includes(capacityId)) return false;
    return name === '' || foldText(`${member.name} ${member.acronym ?? ''}`).includes(name);
  });
}
