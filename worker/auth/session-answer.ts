/** What a page is told of a session. */
import type { Context } from 'hono';
import { type Session, viewerOfAccount } from '#core/identity/account.ts';
import { accountBrief } from '#core/identity/account-brief.ts';
import type { AppEnv } from '../http.ts';
import { networkAs } from '../viewer.ts';
import { endOf } from './session.ts';

export async function sessionAnswer(c: Context<AppEnv>, session: Session | null) {
  if (!session) return { account: null, expiresAt: null };
  const network = await networkAs(c, viewerOfAccount(session.account));
  return { account: accountBrief(network, session.account), expiresAt: endOf(session) };
}
