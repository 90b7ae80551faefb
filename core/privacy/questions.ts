/** What an admin can say about a deployment, and how a member's editor asks that everything of it be deleted. */
import * as z from 'zod';
import { SignIn } from '../identity/questions.ts';
import { SETTING_NAMES } from '../vocabulary.ts';
import { LONGEST_SETTING } from './limits.ts';

export const SaveSetting = z.strictObject({
  name: z.enum(SETTING_NAMES),
  value: z.string().trim().max(LONGEST_SETTING).meta({ description: 'Empty: not stated any more' }),
});

/** The device's answer comes with the name of the member, typed by hand: nothing brings an erased member back. */
export const Erase = z.strictObject({ ...SignIn.shape, confirm: z.string().trim().max(1000) });
