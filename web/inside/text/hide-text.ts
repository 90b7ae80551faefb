/** The words of hiding in the language in use. */
import { enHide } from './en-hide.ts';

export type HideText = typeof enHide;

export const hideText: HideText = enHide;
