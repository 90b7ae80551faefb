/** How a value is written into a text, so that people can read it and it is found again. */
import type { Field } from './query.ts';
import { meantBy, plain, type QueryWords } from './vocabulary.ts';

/** Their ids say nothing to anybody. */
const BY_NAME: ReadonlySet<Field> = new Set(['region', 'coalition']);

export function writtenValue(field: Field, id: string, words: QueryWords): string {
  const known = words.wordsOf(field);
  if (!BY_NAME.has(field)) return quoted(id);
  const name = plain(labelOf(field, id, words)).replaceAll(' ', '-');
  const [meant, ...others] = meantBy(name, known);
  return meant === id && others.length === 0 ? name : quoted(id);
}

/** What a value is called in the language in use; what nobody knows, as it is. */
export function labelOf(field: Field, id: string, words: QueryWords): string {
  return (
    words
      .wordsOf(field)
      .find((word) => word.id === id)
      ?.names()[0] ?? id
  );
}

/** In quotes where it would not be one value without them. */
function quoted(text: string): string {
  return /[\s,،，、:：=<>≥≤]|^[-−–]/u.test(text) ? `"${text}"` : text;
}
