/** Which revision somebody edited, so that nobody overwrites what they have not seen. */
import type { Context } from 'hono';
import { hashOf } from './db/hash.ts';
import { type AppEnv, refuse } from './http.ts';

/**
 * The revision that was edited, as If-Match names it: alone, or as the ETag of the answer it came with.
 * @param what it is a revision of, in words.
 */
export function requireRevision(c: Context<AppEnv>, what: string): string {
  const revision = /^"([a-z0-9]{1,26})(?:\.[\w-]+)?"$/.exec(c.req.header('If-Match') ?? '')?.[1];
  return revision ?? refuse(428, `Say which revision you edited: send the ETag of ${what} as If-Match.`);
}

/** Of what follows from its words alone: another one once anything of them changes. */
export async function revisionOf(words: unknown): Promise<string> {
  const hash = await hashOf(JSON.stringify(words));
  return hash
    .toLowerCase()
    .replaceAll(/[^a-z0-9]/g, '')
    .slice(0, 26);
}
