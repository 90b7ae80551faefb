/** The words of keeping helplines in the language in use, loaded with their page. */
import { enHelplines } from './en-helplines.ts';

export type HelplinesText = typeof enHelplines;

export const helplinesText: HelplinesText = enHelplines;
