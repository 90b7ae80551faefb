/** The budget of reading: how many organisations an account opens on a day beyond what everybody sees. */
import type { Context } from 'hono';
import { dayOf } from '#core/identity/expiry.ts';
import { READING_BUDGET } from '#core/reading-budget.ts';
import { sessionOf } from './auth/session.ts';
import { hashOf } from './db/hash.ts';
import { deedBy } from './deed.ts';
import { type AppEnv, refuse } from './http.ts';

/**
 * Counts that an account opens a member, and refuses it where that is too much for the day. Awaited before the answer:
 * what cannot be counted is not shown.
 * @param isPublic whether everybody sees as much of it as the account does. What is public costs nothing.
 */
export async function countOpening(c: Context<AppEnv>, memberId: string, isPublic: () => Promise<boolean>) {
  const account = await readerOf(c);
  if (account === null || account.memberId === memberId || (await isPublic())) return;
  const { store, now } = c.var;
  const day = dayOf(now);
  const opening = { accountId: account.id, memberId, day };
  if (await store.budget.countOpening(opening, READING_BUDGET)) return;
  const deed = { ...deedBy(c, account, { action: 'budget-spent', objectId: account.id }), key: null };
  await store.budget.noteSpent(deed, account.id, day);
  refuse(
    429,
    `You have opened ${READING_BUDGET} organisations today. Ask a coordinator to let you open more, or go on tomorrow.`,
  );
}

/**
 * The same for many at once, as a file holds them: all of them are counted, or none and it is refused.
 * @param memberIds those of whom the account sees more than everybody does.
 */
export async function countTakingAlong(c: Context<AppEnv>, memberIds: readonly string[]) {
  const account = await readerOf(c);
  const counted = memberIds.filter((id) => id !== account?.memberId);
  if (account === null || counted.length === 0) return;
  const { store, now } = c.var;
  const day = dayOf(now);
  if (await store.budget.countOpenings({ accountId: account.id, memberIds: counted, day }, READING_BUDGET)) return;
  const deed = { ...deedBy(c, account, { action: 'budget-spent', objectId: account.id }), key: null };
  await store.budget.noteSpent(deed, account.id, day);
  refuse(
    429,
    `This file would hold more organisations than the ${READING_BUDGET} that you can open a day. Choose fewer, or ask a coordinator to let you open more.`,
  );
}

/** The account that is asking, itself or through a token. */
export async function readerOf(c: Context<AppEnv>): Promise<{ id: string; memberId: string | null } | null> {
  const token = /^Bearer ([\w-]{1,100})$/i.exec(c.req.header('Authorization') ?? '')?.[1];
  if (token !== undefined) return (await c.var.store.identity.findToken(await hashOf(token)))?.account ?? null;
  return (await sessionOf(c))?.account ?? null;
}
