/** The words of the page of entries that may be here twice in the language in use. */
import { enDuplicates } from './en-duplicates.ts';

export type DuplicatesText = typeof enDuplicates;

export const duplicatesText: DuplicatesText = enDuplicates;
