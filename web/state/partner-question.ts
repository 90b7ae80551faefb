/** What is asked of the partner finder, and its form in the address. A link to it reproduces the answer. */
import { ID_PATTERN } from '#core/id.ts';
import { type Level, SECTORS, type Sector } from '#core/vocabulary.ts';
import type { PartnerQuestion } from '../api.ts';
import { COUNTRY, LANGUAGE, readFields, readLevel, readList, readWord, WORD, writeFields } from './fragment-fields.ts';

export type Sought = { capacityId: string; minLevel: Level };

export type PartnerSearch = {
  capacities: readonly Sought[];
  country: string | null;
  language: string | null;
  sector: Sector | null;
  /** The member for whom a partner is sought. */
  seekerId: string | null;
};

export const NO_SEARCH: PartnerSearch = {
  capacities: [],
  country: null,
  language: null,
  sector: null,
  seekerId: null,
};

/** Reads a fragment; what it does not understand, it leaves out. */
export function searchFromFragment(fragment: string): PartnerSearch {
  const fields = readFields(fragment);
  return {
    capacities: readSought(fields.get('capacities')),
    country: readWord(fields.get('country'), COUNTRY),
    language: readWord(fields.get('language'), LANGUAGE),
    sector: SECTORS.find((sector) => sector === fields.get('sector')) ?? null,
    seekerId: readWord(fields.get('seeker'), ID_PATTERN),
  };
}

export function fragmentOfSearch({ capacities, country, language, sector, seekerId }: PartnerSearch): string {
  const sought = capacities.map(({ capacityId, minLevel }) =>
    minLevel > 1 ? `${capacityId}:${minLevel}` : capacityId,
  );
  return writeFields({ capacities: sought.join(','), country, language, sector, seeker: seekerId });
}

/** Whether there is anything to look for; a language or a sector alone would list half the network. */
export function isAsking(search: PartnerSearch): boolean {
  return search.capacities.length > 0 || search.country !== null || search.seekerId !== null;
}

export function partnerQuestionOf({ capacities, country, language, sector, seekerId }: PartnerSearch): PartnerQuestion {
  return {
    capacities: capacities.map(({ capacityId, minLevel }) =>
      minLevel > 1 ? { capacityId, minLevel } : { capacityId },
    ),
    country: country ?? undefined,
    language: language ?? undefined,
    sector: sector ?? undefined,
    seekerId: seekerId ?? undefined,
  };
}

const SOUGHT = /^[a-z0-9-]{1,60}(:[1-3])?$/;

function readSought(value: string | null): Sought[] {
  const sought = new Map<string, Sought>();
  for (const item of readList(value, SOUGHT)) {
    const [capacityId = '', level] = item.split(':');
    if (WORD.test(capacityId)) sought.set(capacityId, { capacityId, minLevel: readLevel(level) ?? 1 });
  }
  return [...sought.values()];
}
