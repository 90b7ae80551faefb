/** A device that an account knows confirms something anew: an open session alone may be in somebody else's hands. */
import type { Context } from 'hono';
import type * as z from 'zod';
import type { Account, Challenge, Passkey } from '#core/identity/account.ts';
import type { SignIn } from '#core/identity/questions.ts';
import type { AppEnv } from '../http.ts';
import { answeredChallenge, partyOf } from './challenges.ts';
import { judgeSignIn } from './passkeys.ts';

/** With the counter that the device has now. */
export type Confirmed = Passkey & { isFirst: boolean };

/** @returns null where the device did not confirm this, for this account. */
export async function confirmedBy(
  c: Context<AppEnv>,
  account: Account,
  {
    purpose,
    given,
  }: { purpose: Challenge['purpose']; given: Pick<z.infer<typeof SignIn>, 'challengeId' | 'response'> },
): Promise<Confirmed | null> {
  const { identity } = c.var.store;
  const asked = await answeredChallenge(c, given.challengeId, { purpose, accountId: account.id });
  const found = await identity.findPasskey(given.response.id);
  if (!asked || found?.account.id !== account.id) return null;
  const { passkey } = found;
  const verdict = await judgeSignIn(given.response, passkey, { challenge: asked.challenge, party: partyOf(c) });
  return verdict && { ...passkey, ...verdict, isFirst: await identity.isFirstPasskey(account, passkey) };
}
