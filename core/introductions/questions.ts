/** What can be asked about introductions and contact details. */
import * as z from 'zod';
import { CountryCode, LevelNumber, WordId } from '../fields.ts';
import { ID_PATTERN } from '../id.ts';
import { MEMBER_KINDS, SECTORS } from '../vocabulary.ts';
import { MOST_SENT } from './brokering.ts';
import { LEVEL_REPLIES, OUTCOMES } from './follow-up.ts';

const Id = z.string().regex(ID_PATTERN).meta({ description: '26 characters, random' });

/** What a side tells of itself while the other does not know its name. Nothing, unless it is ticked. */
const Tell = z.strictObject({ kind: z.boolean(), sectors: z.boolean() });
export type Tell = z.infer<typeof Tell>;

const Call = z.strictObject({
  capacityId: WordId,
  country: CountryCode.nullable(),
  urgency: LevelNumber.meta({ description: '1 some day, 2 soon, 3 urgent' }),
  note: z.string().trim().max(2000).meta({ description: 'Your own words; the other side reads them' }),
  tell: Tell,
});

export const AskAnyone = Call;
export const Ask = Call.extend({ helperId: Id });

const Day = z.iso.date();

export const AskBroker = Call.extend({
  by: Day.nullable().meta({ description: 'When it is needed at the latest' }),
  isQuiet: z.boolean().meta({ description: 'Only whoever can help without it being seen' }),
});

export const SendNeed = z.strictObject({
  id: Id,
  helperIds: z
    .array(Id)
    .min(1)
    .max(MOST_SENT)
    .refine((ids) => new Set(ids).size === ids.length, 'each only once'),
});

export const OfferHelp = z.strictObject({
  seekerId: Id.meta({ description: 'Whose need you answer, as far as you see it' }),
  capacityId: WordId,
  note: z.string().trim().max(2000).meta({ description: 'What you offer, in your own words' }),
  tell: Tell,
});

export const SayHowItWent = z.strictObject({
  id: Id,
  outcome: z.enum(OUTCOMES),
  note: z.string().trim().max(2000).meta({ description: 'To the other side; empty: nothing' }),
  level: LevelNumber.nullable().meta({ description: 'Only from the seeker: the level at which the helper worked' }),
});

export const AnswerLevel = z.strictObject({ id: Id, answer: z.enum(LEVEL_REPLIES) });

export const TakeStep = z.discriminatedUnion('step', [
  z.strictObject({ id: Id, step: z.literal('offer'), tell: Tell }),
  z.strictObject({ id: Id, step: z.enum(['decline', 'agree', 'share', 'withdraw']) }),
]);
export type TakeStep = z.infer<typeof TakeStep>;

export const SaveContact = z.strictObject({
  text: z.string().trim().max(2000).meta({ description: 'Empty: nothing is kept' }),
});

export const ClearNotices = z.strictObject({
  ids: z
    .array(z.string().regex(/^[a-z0-9]{26,40}$/))
    .min(1)
    .max(200),
});

/** What a side has told of itself, as it was when it did. */
export const Told = z.strictObject({ kind: z.enum(MEMBER_KINDS).nullable(), sectors: z.array(z.enum(SECTORS)) });
export type Told = z.infer<typeof Told>;

/** What is sealed with a question, a call, or an offer of help. */
export const SealedQuestion = z.strictObject({
  words: z.string(),
  told: Told,
  /** Of a call that a coordinator looks after: until when it is needed, and whether only in quiet. */
  by: Day.nullable().optional(),
  isQuiet: z.boolean().optional(),
});
export type SealedQuestion = z.infer<typeof SealedQuestion>;
