/** Which options of a list fit what was typed, and in which order. */
import { foldText } from '#core/network.ts';

export type Option = {
  id: string;
  label: string;
  /** Options of one group stand together under its name. */
  group?: string;
  /** Said after the label. */
  note?: string;
};

/**
 * All words typed must begin a word of the label; accents and case make no difference. What is typed in full stands
 * first, then labels that start so, then the rest; among equals the order stays.
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

const NO_FIT = 3;

function rankOf({ label }: Option, wanted: readonly string[]): number {
  const words = wordsOf(label);
  if (words.join(' ') === wanted.join(' ')) return 0;
  if (words.join(' ').startsWith(wanted.join(' '))) return 1;
  return beginWords(wanted, words) ? 2 : NO_FIT;
}

function beginWords(starts: readonly string[], words: readonly string[]): boolean {
  return starts.every((start) => words.some((word) => word.startsWith(start)));
}

function wordsOf(text: string): string[] {
  return foldText(text)
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean);
}
