/** The words of the page about this service in the language in use, loaded with its pages. */
import { enAbout } from './en-about.ts';

export type AboutText = typeof enAbout;

export const aboutText: AboutText = enAbout;
