/** What the Worker must be told and nobody else may know. Nothing here has a default. */
import { randomBytes } from 'node:crypto';
import { withNewKey } from '#core/key-ring.ts';
import { Problem } from '../problem.ts';
import { runCommand } from '../run-command.ts';
import { DEPLOY_CONFIG } from './cloudflare.ts';

type Secret = {
  name: string;
  /** The first value, from a cryptographic source. */
  make(): string;
  /** Why whoever deploys has to keep a copy. */
  keep: string;
};

/** Whether somebody reads what is printed, and no log of a machine keeps it. */
export function isSeen(): boolean {
  return process.stdout.isTTY === true;
}

/** A new secret is a line here; the deployment then makes it once. */
export const SECRETS: readonly Secret[] = [
  {
    name: 'CONTACT_KEYS',
    make: () => withNewKey(undefined, randomBytes(32)),
    keep: 'Without it nobody can ever read the contact details in this database again, and Cloudflare does not show it',
  },
];

export function missingSecrets<One extends { name: string }>(known: readonly string[], wanted: readonly One[]): One[] {
  return wanted.filter((secret) => !known.includes(secret.name));
}

/** Makes a secret, hands it to Cloudflare, and shows it once to whoever has to keep a copy: nowhere that is written down. */
export async function makeAndStore({ name, make, keep }: Secret): Promise<void> {
  if (!isSeen())
    throw new Problem(
      `The secret ${name} is missing. It is shown once when it is made, and what this prints may be kept by others. Make it at a terminal: npm run deploy`,
    );
  const value = make();
  await storeSecret(name, value);
  console.log(`The secret ${name} was made. ${keep}. Keep a copy of it apart from the database:\n${value}`);
}

/** The value is read from the standard input, so that no list of processes shows it. */
async function storeSecret(name: string, value: string): Promise<void> {
  const command = ['wrangler', 'secret', 'put', name, '--config', DEPLOY_CONFIG];
  const { code, output } = await runCommand(command, { input: value });
  if (code !== 0) throw new Problem(`The secret ${name} could not be stored.\n${output.trim()}`);
}
