/** Finds the word that somebody means: by its id, by a name in any language, or by the beginning of one. */
import { foldText } from '#core/network.ts';
import type { Field } from './query.ts';

/** The names come when they are needed, as there are hundreds of countries in five languages. The first is the label. */
export type Word = { id: string; names: () => readonly string[] };

export type QueryWords = {
  /** By what other names a field goes, in the languages that the words have. */
  fieldNames: Readonly<Partial<Record<Field, readonly string[]>>>;
  /** The words of a field; none where any text or number may stand. The same list each time. */
  wordsOf: (field: Field) => readonly Word[];
};

/** A word as it is compared: what it is called, and all else by which it is known, its id first. */
export type Named = { id: string; label: string; others: readonly string[] };

const namedOf = new WeakMap<readonly Word[], readonly Named[]>();
const idsOf = new WeakMap<readonly Word[], ReadonlyMap<string, string>>();

/** How it is compared: letters and figures alone, without case and accents. */
export function plain(text: string): string {
  return foldText(text)
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean)
    .join(' ');
}

/** The ids that are meant: one when it is clear, several when it is not, none when nothing is called so. */
export function meantBy(typed: string, words: readonly Word[]): readonly string[] {
  const wanted = plain(typed);
  if (wanted === '') return [];
  const id = kept(idsOf, words, idsByPlain).get(wanted);
  if (id !== undefined) return [id];
  const named = namedAmong(words);
  for (const isMeant of WAYS) {
    const ids = [...new Set(named.filter((one) => isMeant(one, wanted)).map((one) => one.id))];
    if (ids.length > 0) return ids;
  }
  return [];
}

/** Made once for a list. */
export function namedAmong(words: readonly Word[]): readonly Named[] {
  return kept(namedOf, words, namesOf);
}

const WAYS: readonly ((named: Named, wanted: string) => boolean)[] = [
  ({ label }, wanted) => label === wanted,
  ({ others }, wanted) => others.includes(wanted),
  ({ label }, wanted) => label.startsWith(wanted),
  ({ label }, wanted) => beginsWords(label, wanted),
  ({ others }, wanted) => others.some((other) => other.startsWith(wanted)),
  ({ others }, wanted) => others.some((other) => beginsWords(other, wanted)),
];

/** Whether each word of what is wanted begins a word of the name. */
function beginsWords(name: string, wanted: string): boolean {
  const words = name.split(' ');
  return wanted.split(' ').every((start) => words.some((word) => word.startsWith(start)));
}

function namesOf(words: readonly Word[]): Named[] {
  return words.map(({ id, names }) => {
    const [label = id, ...others] = names().map(plain);
    return { id, label, others: [plain(id), ...others] };
  });
}

function idsByPlain(words: readonly Word[]): Map<string, string> {
  return new Map(words.map(({ id }) => [plain(id), id]));
}

function kept<Key extends object, Value>(cache: WeakMap<Key, Value>, key: Key, make: (key: Key) => Value): Value {
  const before = cache.get(key);
  if (before !== undefined) return before;
  const value = make(key);
  cache.set(key, value);
  return value;
}
