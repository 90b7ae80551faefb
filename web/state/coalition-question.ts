/** What is asked of the coalition search, and its form in the address. A link to it reproduces the answer. */
import { ID_PATTERN } from '#core/id.ts';
import type { Level } from '#core/vocabulary.ts';
import type { CoalitionQuestion } from '../api.ts';
import { COUNTRY, readFields, readLevel, readList, readWord, writeFields } from './fragment-fields.ts';

export const COUNTS = [1, 2, 3] as const;
export type Count = (typeof COUNTS)[number];

export type Need = {
  capacityId: string;
  minLevel: Level;
  /** By how many members it must be held. */
  count: Count;
};

export type CoalitionDraft = {
  country: string | null;
  /** Null: what nobody in the country offers. */
  needs: readonly Need[] | null;
  fromOutside: boolean;
  excludedIds: readonly string[];
};

export const NO_DRAFT: CoalitionDraft = { country: null, needs: null, fromOutside: true, excludedIds: [] };

/** Reads a fragment; what it does not understand, it leaves out. */
export function draftFromFragment(fragment: string): CoalitionDraft {
  const fields = readFields(fragment);
  const needs = fields.get('needs');
  return {
    country: readWord(fields.get('country'), COUNTRY),
    needs: needs === null ? null : readNeeds(needs),
    fromOutside: fields.get('outside') !== 'no',
    excludedIds: readList(fields.get('without'), ID_PATTERN),
  };
}

export function fragmentOfDraft({ country, needs, fromOutside, excludedIds }: CoalitionDraft): string {
  return writeFields({
    country,
    needs: needs === null ? null : needs.map(writeNeed).join(',') || NOTHING,
    outside: fromOutside ? null : 'no',
    without: excludedIds.join(','),
  });
}

/** A fragment for a country and what it is asked to have, for links from other pages. */
export function fragmentForCountry(country: string): string {
  return fragmentOfDraft({ ...NO_DRAFT, country });
}

/** Null where there is nothing to ask yet. */
export function coalitionQuestionOf(draft: CoalitionDraft, needs: readonly Need[]): CoalitionQuestion | null {
  const { country, fromOutside, excludedIds } = draft;
  if (country === null || needs.length === 0) return null;
  return { country, needs: [...needs], fromOutside, exclude: [...excludedIds] };
}

/** A list of needs that somebody emptied differs from one that nobody touched. */
const NOTHING = 'none';
const NEED = /^[a-z0-9-]{1,60}(:[1-3](:[1-3])?)?$/;

function readNeeds(value: string): Need[] {
  const needs = new Map<string, Need>();
  for (const item of readList(value === NOTHING ? '' : value, NEED)) {
    const [capacityId = '', level, count] = item.split(':');
    needs.set(capacityId, {
      capacityId,
      minLevel: readLevel(level) ?? 1,
      count: COUNTS.find((one) => `${one}` === count) ?? 1,
    });
  }
  return [...needs.values()];
}

function writeNeed({ capacityId, minLevel, count }: Need): string {
  if (count > 1) return `${capacityId}:${minLevel}:${count}`;
  return minLevel > 1 ? `${capacityId}:${minLevel}` : capacityId;
}
