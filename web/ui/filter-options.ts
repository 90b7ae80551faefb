/** Which options of a list fit what was typed, and in which order. */
import { foldText } from '#core/network.ts';

export type Option = {
  id: string;
  label: string;
  /** Options of one group stand together under its name. */
  group?: string;
  /** Said after the label. */
  note?: string;
  /** Other names, not shown, by which it is found. */
  also?: readonly string[];
};

/** So many are shown at once, more than there are countries: a list of thousands would hold up every letter typed. */
export const MOST_SHOWN = 300;

/**
 * All words typed must begin a word of the label or of one of the other names; accents and case make no difference.
 * What is typed in full stands first, then labels that start so, then the rest; among equals the order stays.
 */
export function filterOptions(options: readonly Option[], typed: string): Option[] {
  const wanted = wordsOf(typed);
  if (wanted.length === 0) return [...options];
  return options
    .map((option) => ({ option, rank: rankOf(option, wanted) }))
    .filter(({ rank }) => rank < NO_FIT)
    .sort((one, other) => one.rank - other.rank)
    .map(({ option }) => option);
}

const NO_FIT = 6;

function rankOf({ id, label, also = [] }: Option, wanted: readonly string[]): number {
  const typed = wanted.join(' ');
  const words = wordsOf(label);
  const others = also.map(wordsOf);
  if (words.join(' ') === typed) return 0;
  if (others.some((other) => other.join(' ') === typed)) return 1;
  if (words.join(' ').startsWith(typed)) return 2;
  if (wordsOf(id).join(' ') === typed) return 3;
  if (beginWords(wanted, words)) return 4;
  return others.some((other) => beginWords(wanted, other)) ? 5 : NO_FIT;
}

function beginWords(starts: readonly string[], words: readonly string[]): boolean {
  return starts.every((start) => words.some((word) => word.startsWith(start)));
}

function wordsOf(text: string): string[] {
  return foldText(text)
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean);
}
