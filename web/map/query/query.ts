/** What the query text asks for: words of names, and terms such as `sector:media`. */
import { foldText } from '#core/network.ts';
import type { MapMember, MapNetwork } from '../map-network.ts';
import type { MapView } from '../view.ts';

export type Term = { field: string; value: string };
export type Query = { terms: readonly Term[] };

export function parseQuery(text: string): Query {
  const terms = text.split(/\s+/).filter((word) => word !== '');
  return {
    terms: terms.map((word) => {
      const [, field = 'name', value = word] = /^(sector|country|capacity):(.+)$/.exec(word) ?? [];
      return { field, value };
    }),
  };
}

export function fits(member: MapMember, { terms }: Query, match: MapView['match'], _: MapNetwork): boolean {
  const holds = (term: Term) => holdsOf(member, term);
  if (match === 'any') return terms.some(holds);
  const fields = new Set(terms.map(({ field }) => field));
  return [...fields].every((field) => {
    const ofField = terms.filter((term) => term.field === field);
    return field === 'name' ? ofField.every(holds) : ofField.some(holds);
  });
}

/** The query text with a term that was not in it, or without one that was. */
export function toggledTerm(q: string, field: string, value: string): string {
  const words = q.split(/\s+/).filter((word) => word !== '');
  const term = `${field}:${value}`;
  return (words.includes(term) ? words.filter((word) => word !== term) : [...words, term]).join(' ');
}

function holdsOf(member: MapMember, { field, value }: Term): boolean {
  if (field === 'sector') return member.sectors.some((sector) => sector === value);
  if (field === 'country') return member.countries.includes(value);
  if (field === 'capacity') return member.capacities.includes(value);
  return member.searchText.includes(foldText(value));
}
