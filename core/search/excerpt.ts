/** The part of a text in which words were found, taken apart so that a page can mark them. */
import { type Word, wordsAsked, wordsIn } from './words.ts';

export type Piece = { text: string; isFound: boolean };

/** How much of a longer text is shown, in characters, and how much of it before the first word found. */
const LONGEST = 140;
const BEFORE = 40;

/** How many of the words a text has. @param terms for each word, the terms that stand for it. */
export function countIn(text: string, terms: readonly (readonly string[])[]): number {
  const there = new Set(wordsIn(text).flatMap((word) => word.terms));
  return terms.filter((some) => some.some((term) => there.has(term))).length;
}

/** The surroundings of the first word found, at most 140 characters, with an ellipsis where it is cut. */
export function excerptOf(text: string, terms: readonly (readonly string[])[]): Piece[] {
  const sought = new Set(terms.flat());
  const words = wordsIn(text);
  const found = words.filter((word) => word.terms.some((term) => sought.has(term)));
  const { start, end } = windowOf(text, words, found[0]);
  const pieces: Piece[] = [];
  let done = start;
  for (const word of found.filter((one) => one.start >= start && one.end <= end)) {
    pieces.push({ text: text.slice(done, word.start), isFound: false });
    pieces.push({ text: text.slice(word.start, word.end), isFound: true });
    done = word.end;
  }
  pieces.push({ text: text.slice(done, end), isFound: false });
  if (start > 0) pieces.unshift({ text: '…', isFound: false });
  if (end < text.length) pieces.push({ text: '…', isFound: false });
  return pieces.filter((piece) => piece.text !== '');
}

const MOST_WORDS = 5;

/**
 * The words found, each once, at most five: of each no more than was typed, and nothing around them. With whole words,
 * beginnings of two letters would read out a text word by word.
 * @param asked the words of the question.
 */
export function wordsAlone(text: string, terms: readonly (readonly string[])[], asked: readonly string[]): Piece[] {
  const sought = new Set(terms.flat());
  const typed = wordsIn(text).flatMap((word) => {
    const term = word.terms.find((one) => sought.has(one));
    return term === undefined ? [] : [asTyped(text.slice(word.start, word.end), term, asked)];
  });
  const gap = { text: ' … ', isFound: false };
  const shown = [...new Set(typed)].slice(0, MOST_WORDS);
  return [{ text: '… ', isFound: false }, ...shown.flatMap((word) => [{ text: word, isFound: true }, gap])];
}

/** The beginning that was typed, as it is written there; a word that is only similar stands in the answer anyway. */
function asTyped(written: string, term: string, asked: readonly string[]): string {
  const typed = asked.find((word) => term.startsWith(word));
  if (typed === undefined) return written;
  const beginning = written.slice(0, typed.length);
  return wordsAsked(beginning)[0] === typed ? beginning : typed;
}

/** Begins and ends with whole words. */
function windowOf(text: string, words: readonly Word[], first: Word | undefined) {
  if (text.length <= LONGEST) return { start: 0, end: text.length };
  const from = Math.max(0, (first?.start ?? 0) - BEFORE);
  const start = from === 0 ? 0 : (words.find((word) => word.start >= from)?.start ?? 0);
  if (text.length - start <= LONGEST) return { start, end: text.length };
  const last = words.findLast((word) => word.start >= start && word.end <= start + LONGEST);
  return { start, end: last?.end ?? start + LONGEST };
}
