import { Hono } from 'hono';
import { newestContexts } from '#core/newest-contexts.ts';
import { ContextsAnswer } from '../answers/network.ts';
import { type AppEnv, describe } from '../http.ts';
import { networkFor } from '../viewer.ts';

export const contexts = new Hono<AppEnv>().get(
  '/',
  describe('What sources say of every country: the newest of each indicator', ContextsAnswer),
  async (c) => {
    const network = await networkFor(c);
    return c.json({ contexts: newestContexts(network.contexts) });
  },
);
