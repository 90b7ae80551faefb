/** Writes terms as text that reads as the same terms. */
import type { Field, Query, Term, TermValue } from './query.ts';
import { closed } from './toggled-term.ts';
import { plain, type QueryWords } from './vocabulary.ts';

export function printQuery({ terms }: Query, words: QueryWords): string {
  return terms.map((term) => printTerm(term, words)).join(' ');
}

/** Known values by their ids, names in quotes where they would not read as names; what is not understood as it stands. */
export function printTerm({ field, typed, isNot, values }: Term, words: QueryWords): string {
  if (field === null || values.length === 0 || values.some(({ id }) => id === null)) return closed(typed);
  const items = values.map((value) => printValue(field, value));
  const not = isNot ? '-' : '';
  if (field === 'name')
    return `${not}${(isFlags(values, words) ? values.map(({ typed: name }) => `"${name}"`) : items).join(',')}`;
  if (field === 'is') return `${not}${items.join(',')}`;
  return `${not}${field}${/^[<>]/.test(items[0] ?? '') ? '' : ':'}${items.join(',')}`;
}

/** A value as it stands behind its field. */
function printValue(field: Field, { typed, id, limit }: TermValue): string {
  if (field === 'ties') return id ?? typed;
  if (field === 'name' || id === null) return quoted(typed);
  return `${quoted(id)}${limit === null ? '' : `${limit.by}${limit.to}`}`;
}

/** Words that would be read as what a member is. */
function isFlags(values: readonly TermValue[], words: QueryWords): boolean {
  const flags = new Set(words.wordsOf('is').flatMap(({ id, names }) => [id, ...names()].map(plain)));
  return values.every(({ typed }) => flags.has(plain(typed)));
}

/** In quotes where it would not be one value without them. */
export function quoted(text: string): string {
  return /[\s,،，、:：=<>≥≤]|^[-−–]/u.test(text) ? `"${text}"` : text;
}
