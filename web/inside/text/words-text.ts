/** The words of the desk of words in the language in use, loaded with its page. */
import { enWords } from './en-words.ts';

export type WordsText = typeof enWords;

export const wordsText: WordsText = enWords;
