/** What the Worker must be told and nobody else may know. Nothing here has a default. */
import { stdin, stdout } from 'node:process';
import { createInterface } from 'node:readline/promises';
import { Writable } from 'node:stream';
import { Problem } from '../problem.ts';
import { runCommand } from '../run-command.ts';
import { DEPLOY_CONFIG } from './cloudflare.ts';

type Secret = { name: string; question: string };

/** None is needed yet. A new secret is a line here; the deployment then asks for it once. */
export const SECRETS: readonly Secret[] = [];

export function missingSecrets(known: readonly string[], wanted: readonly Secret[] = SECRETS): Secret[] {
  return wanted.filter((secret) => !known.includes(secret.name));
}

/** Asks for a secret without showing what is typed, and hands it to Cloudflare. */
export async function askAndStore({ name, question }: Secret): Promise<void> {
  if (!stdin.isTTY) throw new Problem(`The secret ${name} is missing. Deploy from a terminal, which can ask for it.`);
  const silent = new Writable({ write: (_piece, _encoding, done) => done() });
  stdout.write(`${question} `);
  const terminal = createInterface({ input: stdin, output: silent, terminal: true });
  const value = await terminal.question('');
  terminal.close();
  stdout.write('\n');
  if (value === '') throw new Problem(`The secret ${name} was left empty. Nothing was deployed.`);
  const { code, output } = await runCommand(['wrangler', 'secret', 'put', name, '--config', DEPLOY_CONFIG], {
    input: value,
  });
  if (code !== 0) throw new Problem(`The secret ${name} could not be stored.\n${output.trim()}`);
}
