/** What is asked of the coalition search, and its form in the address. A link to it reproduces the answer. */
import { ID_PATTERN } from '#core/id.ts';
import type { CoalitionQuestion } from '../api.ts';
import { type Need, readNeeds, writeNeeds } from './coalition-needs.ts';
import { COUNTRY, readFields, readList, readWord, writeFields } from './fragment-fields.ts';

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
    needs: needs === null ? null : readNeeds(needs === NOTHING ? '' : needs),
    fromOutside: fields.get('outside') !== 'no',
    excludedIds: readList(fields.get('without'), ID_PATTERN),
  };
}

export function fragmentOfDraft({ country, needs, fromOutside, excludedIds }: CoalitionDraft): string {
  return writeFields({
    country,
    needs: needs === null ? null : writeNeeds(needs) || NOTHING,
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
