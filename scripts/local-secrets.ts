/** The secrets of the local service: made at its first start, kept beside its database. */
import { randomBytes } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { keyRingFrom, withNewKey } from '#core/key-ring.ts';
import { STATE_FOLDER } from './local-state.ts';
import { Problem } from './problem.ts';

const FILE = join(STATE_FOLDER, 'contact-keys');

/** Readable by the owner of the folder alone. A copy of the database is of no use without it, and the other way round. */
export function localSecrets(): { CONTACT_KEYS: string } {
  if (!existsSync(FILE)) writeKeys(withNewKey(undefined, randomBytes(32)));
  const keys = readFileSync(FILE, 'utf8').trim();
  if (!keyRingFrom(keys)) {
    throw new Problem(`${FILE} does not hold keys. Put back the copy that belongs to this database.`);
  }
  return { CONTACT_KEYS: keys };
}

function writeKeys(keys: string): void {
  mkdirSync(dirname(FILE), { recursive: true });
  writeFileSync(FILE, `${keys}\n`, { mode: 0o600, flag: 'wx' });
}

/** The same for wrangler, which hands them to the Worker. */
export function secretBindings(): Record<string, { type: 'secret_text'; value: string }> {
  const entries = Object.entries(localSecrets());
  return Object.fromEntries(entries.map(([name, value]) => [name, { type: 'secret_text' as const, value }]));
}
