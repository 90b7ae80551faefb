/** The one address at which people sign in to a deployment. It stays what it was made once: passkeys hold for it alone. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { stdin, stdout } from 'node:process';
import { createInterface } from 'node:readline/promises';
import { Problem } from '../problem.ts';
import { ROOT } from '../run-command.ts';
import { DEPLOY_CONFIG } from './cloudflare.ts';

/** What stands in wrangler.toml: this machine. A deployment with it shows the public network and lets nobody sign in. */
const NONE_YET = 'http://localhost';

const LINE = /^ORIGIN = "([^"]*)"$/m;

/** The address that the deployment has; null: none yet. */
export function deployedOrigin(): string | null {
  const file = join(ROOT, DEPLOY_CONFIG);
  const origin = existsSync(file) ? LINE.exec(readFileSync(file, 'utf8'))?.[1] : undefined;
  return origin === undefined || origin === NONE_YET ? null : origin;
}

export function withOrigin(config: string, origin: string | null): string {
  return config.replace(LINE, `ORIGIN = "${origin ?? NONE_YET}"`);
}

/** An address as browsers name it; whatever else was typed is refused in one sentence. */
export function readOrigin(typed: string): string {
  const url = URL.parse(typed.trim());
  if (url?.protocol !== 'https:' || url.pathname !== '/' || url.search + url.hash + url.username !== '')
    throw new Problem(`"${typed}" is not an address to sign in at. It has the form https://atlas.example.org`);
  return url.origin;
}

/** The address that was given, the one from before, or what somebody at the terminal says; null: none yet. */
export async function chooseOrigin(given: string | null): Promise<string | null> {
  const before = deployedOrigin();
  if (given !== null) {
    const origin = readOrigin(given);
    if (before !== null && before !== origin)
      throw new Problem(
        `People sign in at ${before}, and their passkeys hold for that address alone. To move all the same, change ORIGIN in ${DEPLOY_CONFIG} by hand; everybody then needs a new invitation.`,
      );
    return origin;
  }
  if (before !== null || !stdin.isTTY) return before;
  const terminal = createInterface({ input: stdin, output: stdout });
  const typed = await terminal.question(
    'At which address will people sign in, such as https://atlas.example.org? (Empty: not known yet.) ',
  );
  terminal.close();
  return typed.trim() === '' ? null : readOrigin(typed);
}
