/** The client that other programs import: `dist/client`, out of the bundle that describes itself. */
import { randomBytes } from 'node:crypto';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { stripTypeScriptTypes } from 'node:module';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { withNewKey } from '#core/key-ring.ts';
import { clientTypes } from './client-types.ts';
import { ROOT } from './run-command.ts';

/** @param folder where `atlas.js` and `atlas.d.ts` are written. */
export async function buildClient(folder = join(ROOT, 'dist/client')): Promise<void> {
  const source = await readFile(join(ROOT, 'client/atlas.ts'), 'utf8');
  await mkdir(folder, { recursive: true });
  await writeFile(join(folder, 'atlas.js'), stripTypeScriptTypes(source));
  await writeFile(join(folder, 'atlas.d.ts'), clientTypes(await description()));
}

/** As the built Worker gives it; for this it needs a key, and a database that nothing is asked of. */
async function description(): Promise<unknown> {
  const built = await import(pathToFileURL(join(ROOT, 'dist/worker/index.js')).href);
  const DB: object = { prepare: () => null, withSession: () => DB };
  const bindings = { DB, CONTACT_KEYS: withNewKey(undefined, randomBytes(32)), ORIGIN: '' };
  const response = await built.default.fetch(new Request('http://localhost/api/openapi.json'), bindings, {});
  return await response.json();
}
