/** The words of the page in the language in use. A second language is a second value of type `Text`. */
import { en } from './en.ts';

export type Text = typeof en;

export const text: Text = en;
