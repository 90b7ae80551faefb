/** Asks and tells Cloudflare through wrangler. */
import * as z from 'zod';
import { Problem } from '../problem.ts';
import { runCommand, runVisibly } from '../run-command.ts';

/** Written by the deployment and ignored by git: wrangler.toml with the id of this account's own database. */
export const DEPLOY_CONFIG = 'wrangler.deploy.toml';
export const DATABASE = 'solidarity-atlas';

const Databases = z.array(z.object({ name: z.string(), uuid: z.string() }));
const Secrets = z.array(z.object({ name: z.string() }));
const MemberCount = z.array(z.object({ results: z.array(z.object({ members: z.int() })) })).min(1);

export async function isSignedIn(): Promise<boolean> {
  const { code } = await runCommand(['wrangler', 'whoami', '--json']);
  return code === 0;
}

export async function databaseId(): Promise<string | null> {
  const databases = Databases.parse(await answerTo(['d1', 'list', '--json']));
  return databases.find((one) => one.name === DATABASE)?.uuid ?? null;
}

export async function remoteMemberCount(): Promise<number> {
  const command = ['d1', 'execute', 'DB', '--remote', '--json', '--command', 'select count(*) as members from members'];
  const [first] = MemberCount.parse(await answerTo([...command, '--config', DEPLOY_CONFIG]));
  return first?.results[0]?.members ?? 0;
}

/** The names of the secrets that are set; none before the first deployment. */
export async function secretNames(): Promise<string[]> {
  const { code, stdout } = await runCommand([
    'wrangler',
    'secret',
    'list',
    '--format',
    'json',
    '--config',
    DEPLOY_CONFIG,
  ]);
  return code === 0 ? Secrets.parse(JSON.parse(stdout)).map((secret) => secret.name) : [];
}

/** Runs a wrangler command in view of whoever deploys, so that it can ask; a failure ends the deployment. */
export async function tell(command: readonly string[]): Promise<void> {
  const code = await runVisibly(['wrangler', ...command]);
  if (code !== 0) throw new Problem(`Stopped: wrangler ${command.join(' ')} did not work. Nothing after it was done.`);
}

async function answerTo(command: readonly string[]): Promise<unknown> {
  const { code, stdout, output } = await runCommand(['wrangler', ...command]);
  if (code !== 0) throw new Problem(`Stopped: wrangler ${command.join(' ')} did not work.\n${output.trim()}`);
  return JSON.parse(stdout);
}
