/** What can be asked about the keys of accounts. */
import * as z from 'zod';
import { ID_PATTERN } from '../id.ts';
import { SignIn } from '../identity/questions.ts';
import { Recipient } from './recipient.ts';

/** So many members' keys are asked for at a time: all who can be named, and the own member. */
export const MOST_ASKED_KEYS = 20;

const Id = z.string().regex(ID_PATTERN).meta({ description: '26 characters, random' });
export const Salt = z
  .string()
  .regex(/^[\w-]{43}$/)
  .meta({ description: 'What the device works out its secret from: 32 random bytes, base64url' });
export const Wrapped = z
  .string()
  .regex(/^[\w-]{20,400}$/)
  .meta({ description: 'The identity, sealed in the page under a secret that only the device works out; base64url' });

const Wrap = z.strictObject({ salt: Salt, wrapped: Wrapped });
export type Wrap = z.infer<typeof Wrap>;

export const MakeKey = z.strictObject({
  recipient: Recipient,
  wrap: Wrap.nullable().meta({ description: 'For the device that confirms it; null where that has no such secret' }),
  confirm: SignIn,
});

export const WrapKey = z.strictObject({ recipient: Recipient, wrap: Wrap, confirm: SignIn });

export const KeysOf = z.strictObject({ memberIds: z.array(Id).min(1).max(MOST_ASKED_KEYS) });
