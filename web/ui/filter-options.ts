/** Which options of a list fit what was typed. */
import { foldText } from '#core/network.ts';

export type Option = {
  id: string;
  label: string;
  /** Options of one group stand together under its name. */
  group?: string;
  /** Said after the label. */
  note?: string;
};

/** All words typed must begin a word of the label; accents and case make no difference. The order stays. */
export function filterOptions(options: readonly Option[], typed: string): Option[] {
  const wanted = wordsOf(typed);
  if (wanted.length === 0) return [...options];
  return options.filter((option) => {
    const words = wordsOf(option.label);
    return wanted.every((start) => words.some((word) => word.startsWith(start)));
  });
}

function wordsOf(text: string): string[] {
  return foldText(text)
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean);
}
