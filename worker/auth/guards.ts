/** Who may not even ask. */
import { createMiddleware } from 'hono/factory';
import { type AppEnv, refuse } from '../http.ts';
import { partyOf } from './challenges.ts';

/** No other site's page may make a browser send something. Browsers name the origin of every POST themselves. */
export function checkOrigin() {
  return createMiddleware<AppEnv>(async (c, next) => {
    const origin = c.req.header('Origin');
    const isAsking = c.req.method === 'GET' || c.req.method === 'HEAD';
    if (!isAsking && origin !== undefined && origin !== new URL(c.req.url).origin) {
      refuse(403, 'This was sent by the page of another site. Ask from the page of this network.');
    }
    await next();
  });
}

/** Identity is for its own page: a token never touches it, and a POST has to say which page sent it. */
export function onlyOwnPage() {
  return createMiddleware<AppEnv>(async (c, next) => {
    if (c.req.header('Authorization') !== undefined) {
      refuse(403, 'A token can read the network and nothing else. Sign in with a passkey for this.');
    }
    if (c.req.method === 'POST') {
      if (c.req.header('Origin') === undefined) refuse(403, 'A browser says which page it sends from; this did not.');
      partyOf(c);
    }
    await next();
  });
}
