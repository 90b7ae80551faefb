/** Lists of places as columns. */
import type { Lists } from './columns.ts';
import { readNumbers, writeNumbers } from './numbers.ts';

/** Lists of whole numbers from 0, one after another, and how long each is. */
export function writeLists(lists: readonly (readonly number[])[]): Lists {
  return { counts: writeNumbers(lists.map(({ length }) => length)), items: writeNumbers(lists.flat()) };
}

/** What `writeLists` wrote; throws where there are fewer items than the counts say. */
export function readLists({ counts, items }: Lists): number[][] {
  const all = readNumbers(items);
  let start = 0;
  return readNumbers(counts).map((count) => {
    const list = all.slice(start, start + count);
    if (list.length < count) throw new Error('The lists have more items than there are.');
    start += count;
    return list;
  });
}

/** Ascending places as distances, the first from `start`. */
export function stepsOf(places: readonly number[], start = 0): number[] {
  return places.map((place, index) => place - (places[index - 1] ?? start));
}

/** What `stepsOf` took, with the same start. */
export function placesOf(steps: readonly number[], start = 0): number[] {
  let place = start;
  return steps.map((step) => {
    place += step;
    return place;
  });
}

/** The distinct words in one order, and where each stands. */
export function wordList(used: Iterable<string | null>): { words: string[]; placeOf: (word: string) => number } {
  const distinct = new Set<string>();
  for (const word of used) if (word !== null) distinct.add(word);
  const words = [...distinct].sort();
  const places = new Map(words.map((word, place) => [word, place]));
  const placeOf = (word: string) => {
    const place = places.get(word);
    if (place === undefined) throw new Error(`"${word}" is in no list of words.`);
    return place;
  };
  return { words, placeOf };
}

/** What stands at a place; none throws, as the columns then do not belong together. */
export function wordAt<T>(words: readonly T[], place: number): T {
  const word = words[place];
  if (word === undefined) throw new Error(`A list of ${words.length} has nothing at place ${place}.`);
  return word;
}

/** As `wordAt`, for each place. */
export function wordsAt<T>(words: readonly T[], places: readonly number[]): T[] {
  return places.map((place) => wordAt(words, place));
}

/** Letters of a country's code. */
export const CODE_LENGTH = 2;

/** A text that is many of one length in a row. */
export function inPieces(text: string, length: number): string[] {
  return Array.from({ length: text.length / length }, (_, place) => text.slice(place * length, (place + 1) * length));
}
