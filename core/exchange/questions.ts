/** What can be asked about events, calls for exchange, and lessons. */
import * as z from 'zod';
import { CountryCode, LanguageCode, WordId } from '../fields.ts';
import { ID_PATTERN } from '../id.ts';
import { Lines, OneLine } from '../plain-text.ts';
import { EXCHANGE_KINDS } from '../playbook-vocabulary.ts';
import { VISIBILITIES } from '../vocabulary.ts';
import { WebAddress } from '../web-address.ts';

const Id = z.string().regex(ID_PATTERN);
const Level = z.enum(VISIBILITIES);
const MOST_WORDS = 20;

/** A day, or a day and a minute in UTC. */
const StartsAt = z
  .union([z.iso.date(), z.iso.datetime({ precision: -1 })])
  .meta({ description: 'A day as in 2026-03-05, or a minute in UTC as in 2026-03-05T14:30Z' });

export const SaveExchange = z.strictObject({
  id: Id.nullable().meta({ description: 'Null: a new one' }),
  kind: z.enum(EXCHANGE_KINDS),
  topic: OneLine.min(1).max(200),
  note: Lines.max(4000).nullable(),
  startsAt: StartsAt.nullable(),
  link: WebAddress.nullable(),
  languages: z.array(LanguageCode).max(MOST_WORDS),
  threatIds: z.array(WordId).max(MOST_WORDS),
  capacityIds: z.array(WordId).max(MOST_WORDS),
  country: CountryCode.nullable(),
  caseId: Id.nullable(),
  outcome: Lines.max(4000).nullable().meta({ description: 'What came of it' }),
  visibility: Level,
  isConfirmed: z.boolean().default(false).meta({ description: 'Wanted where more would see it than before' }),
});
export type SaveExchange = z.infer<typeof SaveExchange>;

export const SaveLesson = z.strictObject({
  id: Id.nullable().meta({ description: 'Null: a new one' }),
  text: Lines.min(1).max(2000),
  caseId: Id.nullable(),
  exchangeId: Id.nullable(),
  visibility: Level,
  isConfirmed: z.boolean().default(false).meta({ description: 'Wanted where more would see it than before' }),
});
export type SaveLesson = z.infer<typeof SaveLesson>;

/** Lessons of one case, one event or one member; of all of these that are named. */
export const LessonsQuery = z.strictObject({
  caseId: Id.optional(),
  exchangeId: Id.optional(),
  memberId: Id.optional(),
});
