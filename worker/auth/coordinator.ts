/** The account of a coordinator, for what nobody else may do, admins included. */
import type { Context } from 'hono';
import type { Account } from '#core/identity/account.ts';
import { type AppEnv, refuse } from '../http.ts';
import { requireSession } from './session.ts';

export async function requireCoordinator(c: Context<AppEnv>): Promise<Account> {
  const { account } = await requireSession(c);
  if (account.role !== 'coordinator') refuse(403, 'Only coordinators can do this. Ask one of yours.');
  return account;
}
