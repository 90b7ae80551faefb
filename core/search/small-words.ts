/**
 * Words that hold a sentence together and say nothing by themselves, in the languages of the labels: "of" in "freedom
 * of expression". They do not have to be found where the question has other words.
 */
import { termsIn } from './words.ts';

const SMALL_WORDS = new Set(
  [
    'a an and are as at by for from i in is of on or our that the to us we who with',
    'a au aux avec ce ces d dans de des du en et l la le les nous ou par pour qui sur un une',
    'al con de del e el en es la las lo los nos o para por que se sin su un una y',
    'في من على الى او ان عن مع و هو هي',
    'в во на и или с со для из к по о об от до не что кто',
  ].flatMap(termsIn),
);

/** The words that have to be found: those that say something, or all where none does. */
export function tellingWords(words: string[]): string[] {
  const telling = words.filter((word) => !SMALL_WORDS.has(word));
  return telling.length > 0 ? telling : words;
}
