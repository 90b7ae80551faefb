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

/** One for all routes, so that what it stands before can be told from the routes of an app. */
const ownPageOnly = createMiddleware<AppEnv>(async (c, next) => {
  if (c.req.header('Authorization') !== undefined) {
    refuse(403, 'A token can read the network and nothing else. Sign in with a passkey for this.');
  }
  if (c.req.method === 'POST') {
    if (c.req.header('Origin') === undefined) refuse(403, 'A browser says which page it sends from; this did not.');
    partyOf(c);
  }
  await next();
});

/** Identity is for its own page: a token never touches it, and a POST has to say which page sent it. */
export function onlyOwnPage() {
  return ownPageOnly;
}

type Route = { method: string; path: string; handler: unknown };

/** The routes of an app that refuse every token, as `POST /api/own/name`: those that `onlyOwnPage` stands before. */
export function refusingTokens(routes: readonly Route[]): Set<string> {
  const guards: Route[] = [];
  const refusing = new Set<string>();
  for (const route of routes) {
    if (route.handler === ownPageOnly) guards.push(route);
    else if (guards.some((guard) => standsBefore(guard, route))) refusing.add(`${route.method} ${route.path}`);
  }
  return refusing;
}

function standsBefore(guard: Route, { method, path }: Route): boolean {
  if (guard.method !== 'ALL' && guard.method !== method) return false;
  return guard.path.endsWith('/*') ? `${path}/`.startsWith(guard.path.slice(0, -1)) : guard.path === path;
}
