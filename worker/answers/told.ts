/** The shapes of what a member told the network, for its own editors. */
import * as z from 'zod';
import { CountryCode, WordId } from '#core/fields.ts';
import { EXCHANGE_KINDS, FRAMES, MESSAGE_STAGES, VOICES } from '#core/playbook-vocabulary.ts';
import { VISIBILITIES } from '#core/vocabulary.ts';
import { Day, Id } from './shared.ts';

const Level = z.enum(VISIBILITIES);

export const Told = {
  affiliations: z.array(z.strictObject({ network: z.strictObject({ id: Id, name: z.string() }), visibility: Level })),
  messages: z.array(
    z.strictObject({
      id: Id,
      topic: z.string(),
      frame: z.enum(FRAMES),
      texts: z.array(z.strictObject({ language: z.string(), text: z.string() })),
      doNote: z.string().nullable(),
      dontNote: z.string().nullable(),
      threatIds: z.array(WordId),
      country: CountryCode.nullable(),
      stage: z.enum(MESSAGE_STAGES),
      reviewOn: Day.nullable(),
      visibility: Level,
    }),
  ),
  voices: z.array(
    z.strictObject({
      message: z.strictObject({ id: Id, topic: z.string() }),
      voice: z.enum(VOICES),
      words: z.string().nullable(),
    }),
  ),
  exchanges: z.array(
    z.strictObject({
      id: Id,
      kind: z.enum(EXCHANGE_KINDS),
      topic: z.string(),
      note: z.string().nullable(),
      startsAt: z.string().nullable(),
      link: z.string().nullable(),
      languages: z.array(z.string()),
      threatIds: z.array(WordId),
      capacityIds: z.array(WordId),
      country: CountryCode.nullable(),
      caseId: Id.nullable(),
      outcome: z.string().nullable(),
      openedOn: Day,
      visibility: Level,
    }),
  ),
  lessons: z.array(
    z.strictObject({
      id: Id,
      text: z.string(),
      caseId: Id.nullable(),
      exchangeId: Id.nullable(),
      learnedOn: Day,
      visibility: Level,
    }),
  ),
};
