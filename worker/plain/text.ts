/** The language of the plain pages. */
import { enHelp, type HelpText } from './en-help.ts';

export const helpText: HelpText = enHelp;
