/** Who speaks for a member. */
import type { Context } from 'hono';
import type { Account } from '#core/identity/account.ts';
import { type AppEnv, refuse } from '../http.ts';
import { requireSession } from './session.ts';

export type Editor = { account: Account; memberId: string };

export async function requireEditor(c: Context<AppEnv>): Promise<Editor> {
  const { account } = await requireSession(c);
  if (account.role !== 'editor' || account.memberId === null)
    return refuse(403, 'Only an editor of an organisation speaks for it. A coordinator can invite you as one.');
  return { account, memberId: account.memberId };
}
