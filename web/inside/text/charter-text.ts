/** The charter to start from in the language in use. */
import { enCharter } from './en-charter.ts';

export const charterTemplate: typeof enCharter = enCharter;
