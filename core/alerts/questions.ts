/** What members tell of their country, and what coordinators make of it. */
import * as z from 'zod';
import { CountryCode, WordId } from '../fields.ts';
import { ID_PATTERN } from '../id.ts';
import { Lines, OneLine } from '../plain-text.ts';
import { WebAddress } from '../web-address.ts';
import { ALERT_LEVELS, LONGEST_RETURN, LONGEST_TEXT, LONGEST_TITLE, MOST_THREATS } from './limits.ts';

const Id = z.string().regex(ID_PATTERN).meta({ description: '26 characters, random' });

export const TellAlert = z.strictObject({
  country: CountryCode,
  threatIds: z.array(WordId).max(MOST_THREATS).meta({ description: 'Threats or openings, as /api/threats lists them' }),
  title: OneLine.min(1).max(LONGEST_TITLE),
  text: Lines.min(1).max(LONGEST_TEXT).nullable(),
  happenedOn: z.iso.date(),
  url: WebAddress.max(500).nullable(),
  level: z.enum(ALERT_LEVELS),
});
export type TellAlert = z.infer<typeof TellAlert>;

export const ChangeAlert = TellAlert.extend({ id: Id });

/** As the list gave it: what was read is what is vouched for. */
const Fingerprint = z.string().max(100);

export const StepAlert = z.discriminatedUnion('step', [
  z.strictObject({ step: z.literal('verify'), id: Id, level: z.enum(ALERT_LEVELS), fingerprint: Fingerprint }),
  z.strictObject({ step: z.literal('return'), id: Id, words: Lines.min(1).max(LONGEST_RETURN) }),
  z.strictObject({ step: z.literal('withdraw'), id: Id }),
]);
