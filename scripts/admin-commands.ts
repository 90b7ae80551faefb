/** The commands of the operator, on whichever database they are asked of. */
import { randomBytes } from 'node:crypto';
import { text as readAll } from 'node:stream/consumers';
import { parseArgs } from 'node:util';
import * as z from 'zod';
import { ID_PATTERN } from '#core/id.ts';
import { TOKEN_SCOPES } from '#core/identity/account.ts';
import { dayOf, LONGEST_TOKEN_DAYS } from '#core/identity/expiry.ts';
import { fitsRole } from '#core/identity/permissions.ts';
import { keyRingFrom, withNewKey } from '#core/key-ring.ts';
import { ROLES, SETTING_NAMES } from '#core/vocabulary.ts';
import { checkAudit, passesEnd } from '../worker/db/load-audit.ts';
import { identityReader } from '../worker/db/load-identity.ts';
import { renewExposure } from '../worker/db/renew-exposure.ts';
import { exportTo, restoreFrom } from './backup.ts';
import { inviteAsOperator, joinLink, recoverAsOperator, revokeAsOperator, tokenAsOperator } from './operator.ts';
import { replayAsOperator, sayAsOperator, tombstoneLines } from './operator-data.ts';
import { Problem } from './problem.ts';

const USAGE = `npm run admin -- knows, each with --remote for the deployed database:
  invite --role ROLE [--member ID]            a link for a new account, good at once
  recover ACCOUNT                             a link that gives an account back, good at once
  list                                        all accounts
  revoke ACCOUNT                              deletes an account with all that lets it in
  token ACCOUNT --label WORDS [--scope public|network|own] [--days 1-${LONGEST_TOKEN_DAYS}]
  verify [--end HASH]                         follows the audit from its start, past an end noted earlier
  say --name controller|contact|retention     what the privacy page says, read from the standard input
  tombstones                                  what is left of erased members, to be kept away from the database
  exposure                                    works out anew who is suggested how often, which happens weekly by itself
  replay                                      erases them again after a restore, read from the standard input
  export FILE                                 writes all that is stored into a new file, which only its owner can read
  restore FILE                                puts that into an empty database, but no sessions, tokens and invitations
  new-key                                     reads the ring of CONTACT_KEYS, prints it with one more key`;

const Id = z.string().regex(ID_PATTERN);
const Options = z.object({
  remote: z.boolean(),
  role: z.enum(ROLES).optional(),
  member: Id.optional(),
  origin: z.string().startsWith('http').optional(),
  end: z.string().max(100).optional(),
  name: z.enum(SETTING_NAMES).optional(),
  label: z.string().min(1).max(60).optional(),
  scope: z.enum(TOKEN_SCOPES).default('public'),
  days: z.coerce.number().int().min(1).max(LONGEST_TOKEN_DAYS).default(30),
});
type Options = z.infer<typeof Options>;
type Asked = { object: string; origin(): string | null };
type Run = (db: D1Database, options: Options, asked: Asked) => Promise<void>;

/** What a command is about, if anything, and what it does. *anyLocal*: also where there is no database yet. */
const COMMANDS: Record<string, { of?: 'account' | 'file'; isAnyLocal?: true; run: Run }> = {
  invite: { run: invite },
  recover: { of: 'account', run: recover },
  list: { run: list },
  revoke: { of: 'account', run: revoke },
  token: { of: 'account', run: token },
  verify: { run: verify },
  say: { run: say },
  tombstones: { run: tombstones },
  exposure: { run: exposure },
  replay: { run: replay },
  export: { of: 'file', run: exportAll },
  restore: { of: 'file', isAnyLocal: true, run: restore },
};

const FAULTS = {
  changed: 'an entry does not say what it said when it was written',
  'missing-after': 'entries are missing',
  loose: 'there are entries that do not belong to it',
  'other-end': 'its end is not the one that was noted',
};

/** What an operator can reach: the databases, and the address at which people sign in to the deployed one. */
export type Reach = {
  local(act: (db: D1Database) => Promise<void>): Promise<void>;
  /** The same, made without any table where there is none. */
  anyLocal(act: (db: D1Database) => Promise<void>): Promise<void>;
  remote(act: (db: D1Database) => Promise<void>): Promise<void>;
  remoteOrigin(): string | null;
};

/** Does what the words say and prints its outcome; a Problem says what is wrong with them. */
export async function operate(words: string[], { local, anyLocal, remote, remoteOrigin }: Reach): Promise<void> {
  const { name, object, options } = readCommand(words);
  if (name === 'new-key') return await newKey();
  const command = COMMANDS[name];
  if (!command || !isOf(command.of, object)) throw new Problem(USAGE);
  const reach = options.remote ? remote : command.isAnyLocal ? anyLocal : local;
  const origin = () => options.origin ?? (options.remote ? remoteOrigin() : 'http://localhost:8787');
  await reach((db) => command.run(db, options, { object: object ?? '', origin }));
}

function isOf(of: 'account' | 'file' | undefined, object: string | undefined): boolean {
  return of === 'account' ? Id.safeParse(object).success : (of === 'file') === (object !== undefined);
}

function readCommand(args: string[]): { name: string; object: string | undefined; options: Options } {
  try {
    const { values, positionals } = parseArgs({
      args,
      allowPositionals: true,
      options: {
        remote: { type: 'boolean', default: false },
        role: { type: 'string' },
        member: { type: 'string' },
        origin: { type: 'string' },
        end: { type: 'string' },
        name: { type: 'string' },
        label: { type: 'string' },
        scope: { type: 'string' },
        days: { type: 'string' },
      },
    });
    const [name, object] = z.union([z.tuple([z.string(), z.string()]), z.tuple([z.string()])]).parse(positionals);
    return { name, object, options: Options.parse(values) };
  } catch {
    throw new Problem(USAGE);
  }
}

async function invite(db: D1Database, options: Options, { origin }: Asked): Promise<void> {
  const { role, member = null } = options;
  if (role === undefined) throw new Problem(USAGE);
  if (!fitsRole(role, member)) throw new Problem('An editor belongs to one member, an admin to none.');
  const code = await inviteAsOperator(db, { role, memberId: member });
  console.log(`Good for one ${role} within 72 hours, shown this once: ${linkTo(origin(), code)}`);
}

async function recover(db: D1Database, _options: Options, { object: account, origin }: Asked): Promise<void> {
  const code = await recoverAsOperator(db, account);
  console.log(
    `Gives the account back within 72 hours and ends all that opened it, shown this once: ${linkTo(origin(), code)}`,
  );
}

async function list(db: D1Database): Promise<void> {
  const accounts = await identityReader(db).allAccounts();
  for (const { id, role, memberId, createdAt } of accounts) {
    console.log([id, role, memberId ?? '-', dayOf(createdAt)].join('  '));
  }
  if (accounts.length === 0) console.log('There are no accounts yet.');
}

async function revoke(db: D1Database, _options: Options, { object: account }: Asked): Promise<void> {
  await revokeAsOperator(db, account);
  console.log(`${account} is revoked, with its passkeys, sessions, tokens and open invitations.`);
}

async function token(db: D1Database, { label, scope, days }: Options, { object: account }: Asked): Promise<void> {
  if (label === undefined) throw new Problem(USAGE);
  const made = await tokenAsOperator(db, { accountId: account, label, scope, days });
  console.log(`Reads what is ${scope} for ${days} days, shown this once: ${made}`);
}

async function verify(db: D1Database, { end }: Options): Promise<void> {
  const { fault, head } = await checkAudit(db);
  if (fault) {
    const where = 'id' in fault && fault.id !== null ? ` (at or after ${fault.id})` : '';
    throw new Problem(`The audit is NOT whole: ${FAULTS[fault.fault]}${where}.`);
  }
  if (end !== undefined && !(await passesEnd(db, end))) {
    throw new Problem('The audit is NOT the one whose end was noted: it does not pass that end.');
  }
  console.log(`The audit is whole: ${head.entries} entries. Note down its end, and compare it next time: ${head.hash}`);
}

async function say(db: D1Database, { name }: Options): Promise<void> {
  if (name === undefined) throw new Problem(USAGE);
  await sayAsOperator(db, name, await typed('Type what the privacy page is to say, or nothing, then press Ctrl-D.'));
  console.log('Said. It stands on the page /privacy.');
}

async function tombstones(db: D1Database): Promise<void> {
  for (const line of await tombstoneLines(db)) console.log(line);
}

async function exposure(db: D1Database): Promise<void> {
  await renewExposure(db, new Date().toISOString());
  console.log('Worked out anew. Coordinators see it on the page /desk/exposure.');
}

async function replay(db: D1Database): Promise<void> {
  const erased = await replayAsOperator(db, await typed('Paste the tombstones that were kept, then press Ctrl-D.'));
  console.log(`${erased} organisations were there again, and are erased.`);
}

async function exportAll(db: D1Database, _options: Options, { object: file }: Asked): Promise<void> {
  const rows = await exportTo(db, file);
  console.log(
    `${rows} rows are in ${file}, hidden ones included. Keep it as safe as the database, and CONTACT_KEYS apart from it: without them nobody can read the contact details in it.`,
  );
}

async function restore(db: D1Database, { remote }: Options, { object: file }: Asked): Promise<void> {
  const rows = await restoreFrom(db, file, remote ? 'remote' : 'local');
  console.log(
    `${rows} rows are restored. Before anybody is let in: give the service the CONTACT_KEYS of then, erase again what was erased since (npm run admin -- replay), and revoke the accounts that were closed since. Sessions, tokens and invitations were left out: people sign in with their passkeys and make tokens anew. Whoever hid or narrowed anything since has to do it again.`,
  );
}

/** From the standard input, so that neither a list of processes nor the history of a shell holds a key. */
async function newKey(): Promise<void> {
  const present = await typed('Paste the present CONTACT_KEYS, or nothing for a first one, then press Ctrl-D.');
  if (present !== '' && !keyRingFrom(present))
    throw new Problem('That is no ring of keys; it has the form 1:KEY,2:KEY.');
  console.log(withNewKey(present === '' ? undefined : present, randomBytes(32)));
}

async function typed(request: string): Promise<string> {
  if (process.stdin.isTTY) console.error(request);
  return (await readAll(process.stdin)).trim();
}

function linkTo(origin: string | null, code: string): string {
  if (origin === null)
    throw new Problem(
      'The deployment has no address to sign in at yet. Say it once: npm run deploy -- --origin ADDRESS',
    );
  return joinLink(origin, code);
}
