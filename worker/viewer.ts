/** Who is asking, and the network as they may see it. */
import type { Context } from 'hono';
import { viewerOfAccount, viewerOfToken } from '#core/identity/account.ts';
import { isOpenAt } from '#core/identity/expiry.ts';
import type { Network } from '#core/network.ts';
import { ANONYMOUS, type Viewer } from '#core/viewer.ts';
import { asSeenBy } from '#core/visibility.ts';
import { sessionIn } from './auth/session.ts';
import { hashOf } from './db/hash.ts';
import { type AppEnv, refuse } from './http.ts';
import type { IdentityStore } from './store.ts';

/** Loads and hides in one step, so that no route can decide on hidden facts by forgetting something. */
export async function networkFor(c: Context<AppEnv>): Promise<Network> {
  return networkAs(c, await viewerFor(c));
}

/** Who is asking, where more depends on it than what they see. */
export function viewerFor(c: Context<AppEnv>): Promise<Viewer> {
  return c.var.outside.viewerOf(c.req.raw, c.var.store.identity, c.var.now);
}

/** The same for a page that asks by itself while nobody does anything: asking does not keep a session open. */
export async function networkForIdle(c: Context<AppEnv>): Promise<Network> {
  const unnoted = { ...c.var.store.identity, noteUse: async () => {} };
  return networkAs(c, await c.var.outside.viewerOf(c.req.raw, unnoted, c.var.now));
}

/** The network as an account sees it, whoever is asking: for the account of the session, or one that is being invited. */
export async function networkAs(c: Context<AppEnv>, viewer: Viewer): Promise<Network> {
  return asSeenBy(await c.var.outside.load(c.env), viewer);
}

/** The viewer follows from the token or the session, read anew on every request: rights that changed act at once. */
export async function viewerOf(request: Request, identity: IdentityStore, now: string): Promise<Viewer> {
  const authorization = request.headers.get('Authorization');
  if (authorization !== null) return await bearerOf(authorization, identity, now);
  const session = await sessionIn(request, identity, now);
  return session ? viewerOfAccount(session.account) : ANONYMOUS;
}

/**
 * A token reads as far as its owner let it, and never further than its owner does now. One that is not known, revoked or
 * over gets one and the same answer.
 */
async function bearerOf(authorization: string, identity: IdentityStore, now: string): Promise<Viewer> {
  const token = /^Bearer ([\w-]{1,100})$/i.exec(authorization)?.[1];
  const found = token === undefined ? null : await identity.findToken(await hashOf(token));
  if (found && isOpenAt(now, found.expiresAt)) return viewerOfToken(found.scope, found.account);
  return refuse(401, 'This token is not good, or no longer. Make a new one on the page of your account.');
}
