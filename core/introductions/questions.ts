/** What can be asked about introductions and contact details. */
import * as z from 'zod';
import { CountryCode, LevelNumber, WordId } from '../fields.ts';
import { ID_PATTERN } from '../id.ts';
import { MEMBER_KINDS, SECTORS } from '../vocabulary.ts';

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

/** What is sealed with a question or a call. */
export const SealedQuestion = z.strictObject({ words: z.string(), told: Told });
export type SealedQuestion = z.infer<typeof SealedQuestion>;
