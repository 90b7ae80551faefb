/** What two entries are compared by. */
import type { DraftMember } from '../import/draft.ts';
import type { Member } from '../network.ts';

export type Entry = {
  /** Empty where it has none of ours. */
  id: string;
  name: string;
  acronym: string | null;
  aliases: string[];
  identifiers: string[];
  website: string | null;
  /** Codes of the countries where it is; empty: nothing is known of it. */
  countries: string[];
};

export function entryOfMember(member: Member): Entry {
  const { id, name, acronym, aliases, identifiers, website, presences } = member;
  const countries = presences.map(({ country }) => country);
  return { id, name, acronym, aliases, identifiers, website, countries };
}

/** @param countries of its presences in the same draft */
export function entryOfDraft(draft: DraftMember, countries: string[]): Entry {
  const { id, name, acronym = null, aliases = [], identifiers = [], website = null } = draft;
  return { id: id ?? '', name, acronym, aliases, identifiers, website, countries };
}
