/** How the list of cases is narrowed down, and its form in the address. */
import { CASE_FACETS, type CaseFacet } from '#core/playbook/cases/filter.ts';
import { readFields, writeFields } from './fragment-fields.ts';

export type CaseFilter = { words: string; choices: Record<CaseFacet, string | null> };

const LONGEST_WORDS = 200;
const CHOICE = /^[A-Za-z0-9-]{1,60}$/;

export const NO_CASE_FILTER: CaseFilter = {
  words: '',
  choices: {
    threat: null,
    play: null,
    capacity: null,
    country: null,
    region: null,
    kind: null,
    dimension: null,
    solidarity: null,
  },
};

export function caseFilterFrom(fragment: string): CaseFilter {
  const fields = readFields(fragment);
  const choices = { ...NO_CASE_FILTER.choices };
  for (const facet of CASE_FACETS) {
    const value = fields.get(facet);
    if (value !== null && CHOICE.test(value)) choices[facet] = value;
  }
  return { words: (fields.get('words') ?? '').slice(0, LONGEST_WORDS), choices };
}

export function fragmentOfCases({ words, choices }: CaseFilter): string {
  return writeFields({ ...choices, words });
}

/** The link to the list with one choice made. */
export function casesLink(choices: Partial<Record<CaseFacet, string>>): string {
  return `/playbook#${fragmentOfCases({ words: '', choices: { ...NO_CASE_FILTER.choices, ...choices } })}`;
}
