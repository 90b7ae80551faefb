/** The shapes of the answers about the keys to which letters are sealed. */
import * as z from 'zod';
import { Salt, Wrapped } from '#core/letters/questions.ts';
import { Recipient } from '#core/letters/recipient.ts';
import { Day, Id } from './shared.ts';

export const OwnKeyAnswer = z
  .strictObject({
    accountId: Id,
    key: z.strictObject({ recipient: Recipient, madeOn: Day }).nullable().meta({ description: 'Null: there is none' }),
    passkeys: z
      .array(
        z.strictObject({
          id: Id,
          label: z.string(),
          credentialId: z.string(),
          wrap: z.strictObject({ salt: Salt, wrapped: Wrapped }).nullable(),
        }),
      )
      .meta({ description: 'Your devices, each with the key as the page sealed it for that device' }),
  })
  .meta({ id: 'OwnKey' });

export const KeysOfAnswer = z
  .strictObject({
    members: z
      .array(
        z.strictObject({
          memberId: Id,
          recipients: z.array(Recipient).meta({ description: 'Of those who speak for it; none: it has no key' }),
        }),
      )
      .meta({ description: 'Those that you see, in the order in which you asked' }),
  })
  .meta({ id: 'KeysOf' });
