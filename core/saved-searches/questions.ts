/** What can be asked about searches that somebody keeps. */
import * as z from 'zod';
import { PartnerQuestion } from '../partners/question.ts';

/** So many an account keeps. */
export const MOST_SEARCHES = 20;

export const SaveSearch = z.strictObject({
  name: z.string().trim().min(1).max(100).meta({ description: 'In your own words; only you read it' }),
  fragment: z.string().max(4000).meta({ description: 'Of the page of partners, to open it again' }),
  question: PartnerQuestion,
});

/** What is sealed of one. Members are known by the beginnings of their ids. */
export const SealedSearch = SaveSearch.extend({
  seen: z.array(z.string()).meta({ description: 'Whom it had found when it was last opened' }),
  told: z.array(z.string()).meta({ description: 'Of whom there was a notice since' }),
});
export type SealedSearch = z.infer<typeof SealedSearch>;
