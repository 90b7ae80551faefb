/**
 * `npm run admin -- invite --role coordinator [--member ID] | list | revoke ACCOUNT`: what the operator does to accounts
 * from outside, on the local database. `npm start` has to have made that database; it may be running.
 */
import { parseArgs } from 'node:util';
import * as z from 'zod';
import { ID_PATTERN } from '#core/id.ts';
import { dayOf } from '#core/identity/expiry.ts';
import { fitsRole } from '#core/identity/permissions.ts';
import { ROLES } from '#core/vocabulary.ts';
import { identityReader } from '../worker/db/load-identity.ts';
import { withLocalDatabase } from './local-state.ts';
import { inviteAsOperator, joinLink, revokeAsOperator } from './operator.ts';
import { Problem, runScript } from './problem.ts';

const USAGE = 'npm run admin -- knows: invite --role ROLE [--member ID] [--origin ADDRESS], list, revoke ACCOUNT.';

const Command = z.union([
  z.object({
    words: z.tuple([z.literal('invite')]),
    role: z.enum(ROLES),
    member: z.string().regex(ID_PATTERN).nullable(),
    origin: z.string().startsWith('http'),
  }),
  z.object({ words: z.tuple([z.literal('list')]) }),
  z.object({ words: z.tuple([z.literal('revoke'), z.string().regex(ID_PATTERN)]) }),
]);
type Command = z.infer<typeof Command>;

await runScript(async () => {
  const command = readCommand();
  await withLocalDatabase((db) => run(db, command));
});

function readCommand(): Command {
  try {
    const { values, positionals } = parseArgs({
      allowPositionals: true,
      options: {
        role: { type: 'string' },
        member: { type: 'string' },
        origin: { type: 'string', default: 'http://localhost:8787' },
      },
    });
    return Command.parse({ words: positionals, ...values, member: values.member ?? null });
  } catch {
    throw new Problem(USAGE);
  }
}

async function run(db: D1Database, command: Command): Promise<void> {
  if ('role' in command) return await invite(db, command);
  const [, account] = command.words;
  if (account === undefined) return await list(db);
  await revoke(db, account);
}

async function invite(db: D1Database, { role, member, origin }: Extract<Command, { role: string }>): Promise<void> {
  if (!fitsRole(role, member)) throw new Problem('An editor belongs to one member, an admin to none.');
  const code = await inviteAsOperator(db, { role, memberId: member }).catch((error: unknown) => {
    const isUnknown = error instanceof Error && /FOREIGN KEY/.test(`${error.message} ${error.cause}`);
    throw isUnknown ? new Problem(`There is no member ${member}.`) : error;
  });
  console.log(`Good for one ${role} within 72 hours, shown this once: ${joinLink(origin, code)}`);
}

async function list(db: D1Database): Promise<void> {
  const accounts = await identityReader(db).allAccounts();
  for (const { id, role, memberId, createdAt } of accounts) {
    console.log([id, role, memberId ?? '-', dayOf(createdAt)].join('  '));
  }
  if (accounts.length === 0) console.log('There are no accounts yet.');
}

async function revoke(db: D1Database, account: string): Promise<void> {
  await revokeAsOperator(db, account);
  console.log(`${account} is revoked, with its passkeys, sessions, tokens and open invitations.`);
}
