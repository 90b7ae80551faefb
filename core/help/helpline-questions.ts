/** What those who run a network say of a helpline. */
import * as z from 'zod';
import { CountryCode, LanguageCode, WordId } from '../fields.ts';
import { ID_PATTERN } from '../id.ts';
import { Lines, OneLine } from '../plain-text.ts';
import { WebAddress } from '../web-address.ts';
import { LONGEST_LINE, LONGEST_REACH, MOST_WORDS } from './limits.ts';

const Id = z.string().regex(ID_PATTERN).meta({ description: '26 characters, random' });

/** Saying it is checking it: the day is that on which it is sent. */
export const AddHelpline = z.strictObject({
  name: OneLine.min(1).max(LONGEST_LINE),
  covers: Lines.min(1).max(LONGEST_REACH).meta({ description: 'What it helps with, and whom' }),
  threatIds: z.array(WordId).max(MOST_WORDS).meta({ description: 'Empty: whatever happened' }),
  languages: z.array(LanguageCode).max(MOST_WORDS),
  countries: z.array(CountryCode).max(250).meta({ description: 'Empty: everywhere' }),
  isAlwaysOpen: z.boolean().meta({ description: 'Answers day and night, on every day' }),
  hours: OneLine.min(1).max(LONGEST_LINE).nullable(),
  reach: Lines.min(1).max(LONGEST_REACH).meta({ description: 'How to reach it safely' }),
  url: WebAddress.max(500).nullable(),
});
export type AddHelpline = z.infer<typeof AddHelpline>;

/** As the list gave it: what was read is what is changed, or what is still so. */
const Fingerprint = z.string().max(100);

export const ChangeHelpline = AddHelpline.extend({ id: Id, fingerprint: Fingerprint });

/** *confirm*: somebody looked today, and all of it is still so. */
export const StepHelpline = z.discriminatedUnion('step', [
  z.strictObject({ step: z.literal('confirm'), id: Id, fingerprint: Fingerprint }),
  z.strictObject({ step: z.literal('remove'), id: Id }),
]);
