/** The words of writing and releasing a case in the language in use. */
import { enCaseDrafts } from './en-case-drafts.ts';

export type CaseDraftsText = typeof enCaseDrafts;

export const caseDraftsText: CaseDraftsText = enCaseDrafts;
