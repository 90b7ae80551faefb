/** Who is asking, and the network as they may see it. */
import type { Context } from 'hono';
import type { Network } from '#core/network.ts';
import { ANONYMOUS, type Viewer } from '#core/viewer.ts';
import { asSeenBy } from '#core/visibility.ts';
import type { AppEnv } from './http.ts';

/** Loads and hides in one step, so that no route can decide on hidden facts by forgetting something. */
export async function networkFor(c: Context<AppEnv>): Promise<Network> {
  const { outside } = c.var;
  const [stored, viewer] = await Promise.all([outside.load(c.env), outside.viewerOf(c.req.raw)]);
  return asSeenBy(stored, viewer);
}

/** There are no accounts yet: everybody is the public. */
export async function viewerOf(_request: Request): Promise<Viewer> {
  return ANONYMOUS;
}
