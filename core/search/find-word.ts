/** Where one word stands: in which members and things, and how well it fits there. */
import type MiniSearch from 'minisearch';
import type { SearchIndex } from './search-index.ts';
import { isSpelt } from './words.ts';

/** By place of the member or thing: how well it fits, and the terms that were found there. */
export type Places = Map<number, { score: number; terms: readonly string[] }>;

export type FoundWord = {
  word: string;
  members: Places;
  things: Places;
  /** The words that stand there instead, where nothing has the word itself or a longer one. */
  readAs: readonly string[];
};

/**
 * As it stands, then as the beginning of longer words; only where neither is found anywhere, as a misspelling of other
 * words, by one letter first and then by two.
 */
export function findWord(index: SearchIndex, word: string): FoundWord {
  const isLong = isSpelt(word);
  const exact = findWith(index, word, { prefix: isLong });
  if (isFound(exact) || !isLong) return exact;
  for (const [edits, shortest] of [
    [1, 4],
    [2, 5],
  ] as const) {
    if (word.length < shortest) break;
    const near = findWith(index, word, { fuzzy: edits });
    if (isFound(near)) return { ...near, readAs: termsOf(near) };
  }
  return exact;
}

type Spelling = { prefix?: boolean; fuzzy?: number };

function findWith({ memberWords, thingWords }: SearchIndex, word: string, spelling: Spelling): FoundWord {
  return {
    word,
    members: placesOf(memberWords, word, spelling),
    things: placesOf(thingWords, word, spelling),
    readAs: [],
  };
}

function placesOf(words: MiniSearch, word: string, spelling: Spelling): Places {
  return new Map(words.search(word, spelling).map(({ id, score, terms }) => [Number(id), { score, terms }]));
}

function isFound({ members, things }: FoundWord): boolean {
  return members.size > 0 || things.size > 0;
}

function termsOf({ members, things }: FoundWord): string[] {
  const terms = [...members.values(), ...things.values()].flatMap((place) => place.terms);
  return [...new Set(terms)].sort();
}
