/** Terms and problems of a query in words, and what could be meant instead. */

import { mapAskText } from '../text/map-ask-text.ts';
import { nearestWords } from './query/nearest-words.ts';
import { FIELDS, type Field, type Limit, type Problem, type Term, type TermValue } from './query/query.ts';
import type { QueryWords, Word } from './query/vocabulary.ts';
import { labelOf, writtenValue } from './query/written-value.ts';

const EXAMPLES: Partial<Record<Field, string>> = { country: 'country:KE', capacity: 'capacity:legal', ties: 'ties>=3' };

/** `Sector: Media or Peace`; of a name, the name in quotes; of what is not understood, the text itself. */
export function termWords(term: Term, words: QueryWords): { said: string; leftOut: string } {
  const { field, typed, isNot, values } = term;
  const known = values.filter(({ id }) => id !== null);
  if (field === null || known.length === 0) return { said: '', leftOut: typed };
  const labels = known.map((value) => valueWords(field, value, words));
  const isPlain = field === 'name' || field === 'is' || field === 'ties';
  const said = isPlain ? labels.join(', ') : mapAskText.term(fieldWords(field, words), labels);
  const unknown = values.filter(({ id }) => id === null).map((value) => value.typed);
  return { said: isNot ? mapAskText.not(said) : said, leftOut: unknown.join(', ') };
}

function valueWords(
  field: Field,
  { typed, id, limit }: Pick<TermValue, 'typed' | 'id' | 'limit'>,
  words: QueryWords,
): string {
  if (id === null || field === 'name') return mapAskText.quoted(typed);
  if (field === 'ties' && limit !== null) return mapAskText.tieCount[limit.by](limit.to);
  const label = labelOf(field, id, words);
  return limit === null ? label : mapAskText.atLevel(label, levelWords(limit));
}

function levelWords({ by, to }: Limit): string {
  return mapAskText.levels[by][to] ?? '';
}

function fieldWords(field: Field, words: QueryWords): string {
  const name = words.fieldNames[field]?.[0] ?? field;
  return name.slice(0, 1).toUpperCase() + name.slice(1);
}

/** What happened, and what to do. */
export function problemWords({ fault, field, typed }: Problem, words: QueryWords): string {
  const { problems } = mapAskText;
  if (field === null) return fault === 'several' ? problems.severalFields(typed) : problems.field(typed);
  const name = words.fieldNames[field]?.[0] ?? field;
  if (fault === 'empty') return problems.empty(name, EXAMPLES[field] ?? exampleOf(field, words));
  if (fault === 'number') return problems.number(typed);
  if (fault === 'level') return problems.level(typed);
  if (fault === 'compare') return problems.compare(name);
  return fault === 'several' ? problems.several(typed, name) : problems.value(typed, name);
}

export type Suggestion = { label: string; q: string };

const MOST_SUGGESTED = 4;

/** What else could be meant, each with the text in which it is put right. */
export function suggestionsFor(problem: Problem, q: string, words: QueryWords): Suggestion[] {
  const { fault, field, typed, candidates, start, end } = problem;
  if (field === null) {
    const fields: readonly Word[] = FIELDS.map((id) => ({ id, names: () => words.fieldNames[id] ?? [] }));
    const meant = candidates.length > 0 ? candidates : nearestWords(typed, fields);
    return meant
      .slice(0, MOST_SUGGESTED)
      .map((id) => ({ label: id, q: q.slice(0, start) + q.slice(start, end).replace(typed, id) + q.slice(end) }));
  }
  if (fault !== 'several' && fault !== 'value') return [];
  const meant = candidates.length > 0 ? candidates : nearestWords(typed, words.wordsOf(field));
  return meant.slice(0, MOST_SUGGESTED).map((id) => ({
    label: labelOf(field, id, words),
    q: q.slice(0, start) + writtenValue(field, id, words) + q.slice(end),
  }));
}

function exampleOf(field: Field, words: QueryWords): string {
  const [first] = words.wordsOf(field);
  return `${field}:${first ? writtenValue(field, first.id, words) : ''}`;
}
