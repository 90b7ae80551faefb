/** A deployment, step by step. Each looks first whether it is done, so that all can be run again at any time. */
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { countAccounts } from '../../worker/db/load-identity.ts';
import { buildStale } from '../bundle.ts';
import { firstInvitationIn, joinLink } from '../operator.ts';
import { Problem } from '../problem.ts';
import { ROOT } from '../run-command.ts';
import { DATABASE, DEPLOY_CONFIG, databaseId, isSignedIn, remoteMemberCount, secretNames, tell } from './cloudflare.ts';
import { shippedDataAsSql } from './data-as-sql.ts';
import { chooseOrigin, deployedOrigin, withOrigin } from './origin.ts';
import { remoteDatabase } from './remote-database.ts';
import { isSeen, makeAndStore, missingSecrets, SECRETS } from './secrets.ts';

export const JURISDICTIONS = ['eu', 'us', 'fedramp', 'none'] as const;
export type Options = {
  jurisdiction: (typeof JURISDICTIONS)[number];
  withSample: boolean;
  /** The address at which people sign in; null: what it was, or what somebody at the terminal says. */
  origin: string | null;
};

/** `isLocal`: needs neither an account nor a network, so a dry run does it too. */
export type Step = { title: string; isLocal?: true; run(): Promise<void> };

export function stepsOf({ jurisdiction, withSample, origin }: Options): Step[] {
  return [
    { title: 'Sign in to Cloudflare, unless signed in', run: signIn },
    { title: 'Build the page and the Worker', isLocal: true, run: buildStale },
    {
      title: `Create the database ${DATABASE} ${placeOf(jurisdiction)}, unless there is one`,
      run: () => createDatabase(jurisdiction),
    },
    {
      title: `Write its id and the address to sign in at into ${DEPLOY_CONFIG}, which git ignores`,
      run: () => writeConfig(origin),
    },
    { title: 'Apply the migrations that are missing', run: migrateRemotely },
    { title: 'Add the words that are missing', run: () => loadRemotely({ withSample: false }) },
    ...(withSample ? [{ title: 'Load the public sample, unless there are members', run: loadSampleRemotely }] : []),
    { title: `Make the secrets that are missing: ${SECRETS.map(({ name }) => name)}`, run: storeSecrets },
    { title: 'Deploy, and print the address', run: () => tell(['deploy', '--config', DEPLOY_CONFIG]) },
    { title: 'Invite the first coordinator, while nobody has an account', run: inviteFirst },
  ];
}

function placeOf(jurisdiction: Options['jurisdiction']): string {
  return jurisdiction === 'none' ? 'without a jurisdiction' : `in the jurisdiction "${jurisdiction}"`;
}

async function signIn(): Promise<void> {
  if (await isSignedIn()) return;
  if (!process.stdin.isTTY) {
    throw new Problem('Not signed in to Cloudflare. Set CLOUDFLARE_API_TOKEN, or deploy from a terminal.');
  }
  await tell(['login']);
}

/** A jurisdiction can only be chosen when a database is created: an existing one keeps its own. */
async function createDatabase(jurisdiction: Options['jurisdiction']): Promise<void> {
  if ((await databaseId()) !== null) {
    console.log('There is one already; it stays where it was created.');
    return;
  }
  const where = jurisdiction === 'none' ? [] : ['--jurisdiction', jurisdiction];
  await tell(['d1', 'create', DATABASE, ...where]);
}

async function writeConfig(given: string | null): Promise<void> {
  const id = await databaseId();
  if (id === null)
    throw new Problem(`Cloudflare does not list the database ${DATABASE}. Wait a minute and run this again.`);
  const origin = await chooseOrigin(given);
  const config = withOrigin(await readFile(join(ROOT, 'wrangler.toml'), 'utf8'), origin);
  await writeFile(join(ROOT, DEPLOY_CONFIG), config.replace(/^database_id = .*$/m, `database_id = "${id}"`));
}

async function migrateRemotely(): Promise<void> {
  await tell(['d1', 'migrations', 'apply', 'DB', '--remote', '--config', DEPLOY_CONFIG]);
}

async function loadSampleRemotely(): Promise<void> {
  if ((await remoteMemberCount()) > 0) {
    console.log('There are members already; the sample is left out.');
    return;
  }
  await loadRemotely({ withSample: true });
}

async function loadRemotely(what: { withSample: boolean }): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), 'solidarity-atlas-'));
  try {
    const file = join(folder, 'data.sql');
    await writeFile(file, await shippedDataAsSql(what));
    await tell(['d1', 'execute', 'DB', '--remote', '--yes', '--file', file, '--config', DEPLOY_CONFIG]);
  } finally {
    await rm(folder, { recursive: true });
  }
}

async function storeSecrets(): Promise<void> {
  for (const secret of missingSecrets(await secretNames(), SECRETS)) await makeAndStore(secret);
}

async function inviteFirst(): Promise<void> {
  const origin = deployedOrigin();
  if (origin === null) {
    console.log(
      'Nobody can sign in yet. When the address is known, say it once: npm run deploy -- --origin https://atlas.example.org',
    );
    return;
  }
  if (!isSeen()) return await tellHowToInvite();
  const code = await firstInvitationIn(remoteDatabase());
  if (code !== null) console.log(`The first coordinator signs in once with: ${joinLink(origin, code)}`);
}

/** Whoever has the link has the network, so it is not printed where it may be kept. */
async function tellHowToInvite(): Promise<void> {
  if ((await countAccounts(remoteDatabase())) > 0) return;
  console.log(
    'Nobody has an account yet. For the link of the first coordinator, at a terminal: npm run admin -- invite --role coordinator --remote',
  );
}
