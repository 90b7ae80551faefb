/** Views that are kept, as far as whoever asks may open them. */
import type { Context } from 'hono';
import type * as z from 'zod';
import { type Account, viewerOfAccount } from '#core/identity/account.ts';
import { dayOf } from '#core/identity/expiry.ts';
import { byName } from '#core/network.ts';
import { ANONYMOUS } from '#core/viewer.ts';
import type { SeeView } from '#core/views/questions.ts';
import { type Asking, mayRemoveView, seesView } from '#core/views/rules.ts';
import type { ViewsAnswer } from './answers/views.ts';
import { sessionOf } from './auth/session.ts';
import { hashOf } from './db/hash.ts';
import type { KeptView } from './db/load-views.ts';
import { type AppEnv, refuse } from './http.ts';
import { networkAs, networkFor } from './viewer.ts';

export const NO_SUCH = 'No such view, or it is not open to you. Those that you can open are listed at /views.';

export type Looking = Asking & { account: Account | null };

type Listed = z.infer<typeof ViewsAnswer>['views'][number];

/** Whoever asks. A token reads as far as its owner let it, and nothing of what its owner keeps alone. */
export async function askingIn(c: Context<AppEnv>): Promise<Looking> {
  if (c.req.header('Authorization') !== undefined)
    return { account: null, accountId: null, network: await networkFor(c) };
  const account = (await sessionOf(c))?.account ?? null;
  const network = await networkAs(c, account ? viewerOfAccount(account) : ANONYMOUS);
  return { account, accountId: account?.id ?? null, network };
}

/** Those that whoever asks can open, by title. */
export async function viewsFor(c: Context<AppEnv>, asking: Looking): Promise<Listed[]> {
  const kept = await c.var.store.views.viewsFor(asking.accountId);
  const named = kept.filter((one) => seesView(one, asking)).map((one) => ({ ...one, name: one.title }));
  return named.sort(byName).map((one) => listed(one, asking));
}

export async function viewFor(c: Context<AppEnv>, id: string, asking: Looking) {
  const kept = await c.var.store.views.viewOf(id);
  return kept && seesView(kept, asking) ? kept : refuse(404, NO_SUCH);
}

export function listed(kept: KeptView, { account }: Looking): Listed {
  const { id, title, note, visibility, stepCount } = kept;
  return {
    id,
    title,
    note,
    visibility,
    since: dayOf(kept.openedAt),
    stepCount,
    isOwn: kept.owner.id === account?.id,
    canRemove: account !== null && mayRemoveView(kept, account),
  };
}

/** What a preview showed. */
export function fingerprintOf({ title, note, steps }: SeeView): Promise<string> {
  return hashOf(JSON.stringify([title, note, steps]));
}
