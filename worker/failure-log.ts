/** What is logged of a request that failed on our side: which route, how it ended, how long it took. */
import type { Context } from 'hono';
import { routePath } from 'hono/route';
import type { AppEnv } from './http.ts';

/**
 * One line of JSON without anything that was asked for: the route's pattern in place of the address, no body, no message
 * of an error, which may quote either. The request id is the one that the viewer is told, and names nobody.
 */
export function failureLine(c: Context<AppEnv>, error: Error): string {
  const { now, outside, requestId } = c.var;
  return JSON.stringify({
    route: `${c.req.method} ${routePath(c, -1)}`,
    status: 500,
    ms: outside.now().getTime() - Date.parse(now),
    requestId,
    error: error.name,
  });
}
