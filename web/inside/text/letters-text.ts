/** The words of letters and of the keys that open them, in the language of the page. */
import { enLetters } from './en-letters.ts';

export const lettersText = enLetters;
