/** The words of introductions in the language in use. */
import { enIntroductions } from './en-introductions.ts';

export type IntroductionsText = typeof enIntroductions;

export const introductionsText: IntroductionsText = enIntroductions;
