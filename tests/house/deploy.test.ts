/** Deploying without an account: the dry run, and a stand-in for wrangler that remembers what it was told. */
import { existsSync } from 'node:fs';
import { cp, mkdir, mkdtemp, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { afterAll, beforeAll, describe, expect, onTestFinished, test, vi } from 'vitest';
import { keyRingFrom } from '#core/key-ring.ts';
import { shippedDataAsSql } from '../../scripts/deploying/data-as-sql.ts';
import { readOrigin } from '../../scripts/deploying/origin.ts';
import { remoteDatabase } from '../../scripts/deploying/remote-database.ts';
import { missingSecrets } from '../../scripts/deploying/secrets.ts';
import { Problem } from '../../scripts/problem.ts';
import { ROOT, runCommand } from '../../scripts/run-command.ts';
import { shippedSample, shippedWords } from '../../scripts/shipped-data.ts';
import { hashOf } from '../../worker/db/hash.ts';
import { loadNetwork } from '../../worker/db/load-network.ts';
import { saveNetwork } from '../../worker/db/save-network.ts';
import { idOf } from '../support/a-network.ts';
import { memoryDatabase } from '../support/memory-database.ts';
import { startServer } from '../support/server.ts';
import { operatorWith } from './operator.ts';

/** The scripts tell from where they lie what they deploy, and the bundle is built there. */
const COPIED = ['scripts', 'package.json', 'tsconfig.base.json', 'vite.config.ts', 'wrangler.toml'];
/** Copied only where something is built of them: there are two thousand files. */
const SOURCES = ['core', 'worker', 'web', 'migrations', 'data'];

/** Has an account with what was created before, in a file beside it. */
const STAND_IN = `#!/bin/sh
echo "$*" >> "$(dirname "$0")/told.txt"
case "$*" in
  'd1 list --json') test -f "$(dirname "$0")/created" && echo '[{"name":"solidarity-atlas","uuid":"the-id"}]' || echo '[]' ;;
  'd1 create '*) touch "$(dirname "$0")/created" ;;
  'secret list '*) test -f "$(dirname "$0")/secret" && echo '[{"name":"CONTACT_KEYS"}]' || echo '[]' ;;
  'secret put CONTACT_KEYS '*) cat > "$(dirname "$0")/secret" ;;
  *'count(*) as members'*) echo '[{"results":[{"members":0}]}]' ;;
  'd1 execute '*--json*) exec "${process.execPath}" "$(dirname "$0")/d1.mjs" "$@" ;;
esac
`;

/** What D1 would do with the statements of one request: all of them or none. */
const D1 = `
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
const [here, words] = [import.meta.dirname, process.argv.slice(2)];
const file = join(here, 'remote.sqlite');
const isNew = !existsSync(file);
const db = new DatabaseSync(file);
const migrations = join(here, '../migrations');
for (const name of isNew ? readdirSync(migrations).filter((one) => one.endsWith('.sql')).sort() : []) {
  db.exec(readFileSync(join(migrations, name), 'utf8'));
}
const split = (text) => text.match(/(?:'(?:[^']|'')*'|"(?:[^"]|"")*"|[^;'"])+/g);
db.exec('begin');
try {
  const file = words.indexOf('--file');
  const text = file === -1 ? words[words.indexOf('--command') + 1] : readFileSync(words[file + 1], 'utf8');
  const answers = split(text).map((sql) => ({ success: true, meta: {}, results: db.prepare(sql).all() }));
  db.exec('commit');
  console.log(JSON.stringify(answers));
} catch (error) {
  console.log(JSON.stringify({ error: { text: error.message + ': SQLITE_CONSTRAINT' } }));
  process.exit(1);
}
`;

const BUILT_BEFORE = '#!/bin/sh\n';
const ADDRESS = 'https://atlas.example.org';
const NO_ADDRESS = 'is not an address to sign in at. It has the form https://atlas.example.org';

test('a dry run prints the plan and builds the bundle', async () => {
  const folder = await aCopy();
  for (const name of SOURCES) {
    await rm(join(folder, name));
    await cp(join(ROOT, name), join(folder, name), { recursive: true });
  }
  const { code, output } = await deploy(folder, ['--dry-run']);
  expect(output).toContain('Create the database solidarity-atlas in the jurisdiction "eu", unless there is one');
  expect(output).not.toContain('public sample');
  expect(output).toMatch(/This was a dry run: nothing left this machine\.\n$/);
  expect(code).toBe(0);
  expect(existsSync(join(folder, 'dist/web/index.html'))).toBe(true);
  expect(existsSync(join(folder, 'dist/worker/index.js'))).toBe(true);
  expect(existsSync(join(folder, 'wrangler.deploy.toml'))).toBe(false);
});

test('an unknown jurisdiction is one sentence', async () => {
  const { code, output } = await deploy(await aCopy(), ['--dry-run', '--jurisdiction', 'mars']);
  expect(code).toBe(1);
  expect(output).toMatch(/^npm run deploy -- knows [^\n]*--jurisdiction eu\|us\|fedramp\|none[^\n]*\n$/);
});

describe('one deployment after another', () => {
  let folder: string;
  let first: Deployed;
  let second: Deployed;
  beforeAll(async () => {
    folder = await aFolder({ vite: BUILT_BEFORE, wrangler: STAND_IN, 'd1.mjs': D1 });
    first = await deployed(folder, ['--with-sample', '--origin', ADDRESS]);
    second = await deployed(folder, []);
  });
  afterAll(() => rm(folder, { recursive: true, force: true }));

  test('creates nothing again', () => {
    expect(first.code).toBe(0);
    expect(first.told).toContain('d1 create solidarity-atlas --jurisdiction eu');
    expect(first.told).toContain('d1 migrations apply DB --remote --config wrangler.deploy.toml');
    expect(stepsIn(first.told).at(-1)).toBe('deploy --config wrangler.deploy.toml');
    expect(first.config).toContain('database_id = "the-id"');
    expect(second.code).toBe(0);
    const told = second.told.slice(first.told.length);
    expect(told.filter((command) => command.startsWith('d1 create'))).toEqual([]);
    expect(stepsIn(told).at(-1)).toBe('deploy --config wrangler.deploy.toml');
  });

  test('makes the secret once, hands it over where no list of processes shows it, and shows it once', () => {
    expect(keyRingFrom(first.secret)?.keys.get(1)).toHaveLength(32);
    expect(first.output).toContain(first.secret);
    expect(first.told.join('\n')).not.toContain(first.secret);
    expect(second.output).not.toContain(first.secret);
    expect(second.secret).toBe(first.secret);
  });

  test('with an address to sign in at ends with the link of the first coordinator', async () => {
    expect(first.output).toMatch(
      /^The first coordinator signs in once with: https:\/\/atlas\.example\.org\/join#code=[a-z2-9]{26}\n$/m,
    );
    expect([first.config, second.config]).toEqual(Array(2).fill(expect.stringContaining(`ORIGIN = "${ADDRESS}"`)));
    const codes = [first, second].map(({ output }) => /#code=(\S+)/.exec(output)?.[1]);
    expect(codes[1]).not.toBe(codes[0]);
    const { results } = await remoteRows(folder, 'select hash from invitations');
    expect(results, 'only the newest link is good').toEqual([{ hash: await hashOf(codes[1] ?? '') }]);
    expect(second.told.join('\n')).not.toContain(codes[1]);
  });

  test('does not change the address that people sign in at', async () => {
    const { code, output } = await deploy(await copyOf(folder), ['--origin', 'https://other.example.org']);
    expect(code).toBe(1);
    expect(output).toContain('everybody then needs a new invitation');
  });

  test('lets the operator do to its database what is done to the local one', async () => {
    const own = await copyOf(folder);
    const admin = (...words: string[]) => operatorOf(own)(...words, '--remote');
    const invited = await run(own, ['scripts/admin.ts', 'invite', '--role', 'reader', '--remote']);
    expect(invited.output).toMatch(/: https:\/\/atlas\.example\.org\/join#code=[a-z2-9]{26}\n$/);
    const account = idOf("O'Neil");
    await remoteRows(
      own,
      `insert into accounts values ('${account}', 'reader', null, '2026-01-01T00:00:00.000Z', 'used')`,
    );
    expect((await admin('list')).output).toBe(`${account}  reader  -  2026-01-01\n`);
    expect((await admin('recover', account)).output).toContain('https://atlas.example.org/join#code=');
    expect((await admin('token', account, '--label', "It's; a -- report?")).output).toMatch(/: sa_[\w-]{43}\n$/);
    expect((await remoteRows(own, 'select label, scope from tokens')).results).toEqual([
      { label: "It's; a -- report?", scope: 'public' },
    ]);
    const verified = await admin('verify');
    expect(verified).toMatchObject({ code: 0, output: expect.stringMatching(/^The audit is whole: \d+ entries\./) });
    expect((await admin('revoke', account)).code).toBe(0);
    expect(await admin('revoke', account)).toMatchObject({
      code: 1,
      output: expect.stringContaining('There is no account'),
    });
    expect((await admin('list')).output).toBe('There are no accounts yet.\n');
    const verifiedLast = await admin('verify');
    const file = join(own, 'backup');
    expect((await admin('export', file)).code).toBe(0);
    expect((await admin('restore', file)).output).toContain('holds something');
    await rm(join(own, 'path/remote.sqlite'));
    expect((await admin('restore', file)).output).toMatch(/^\d+ rows are restored\. /);
    expect((await admin('verify')).output).toBe(verifiedLast.output);
    const actors = await remoteRows(own, 'select distinct actor_id from audit');
    expect(actors.results).toEqual([{ actor_id: null }]);
    await remoteRows(own, 'drop trigger audit_is_never_changed');
    await remoteRows(own, "update audit set object_id = null where action = 'token-made'");
    expect(await run(own, ['scripts/admin.ts', 'verify', '--remote'])).toMatchObject({
      code: 1,
      output: expect.stringMatching(/^The audit is NOT whole: /),
    });
  });
});

test('without a terminal no secret is made, and nothing that opens anything is printed', async () => {
  const folder = await aCopy({ vite: BUILT_BEFORE, wrangler: STAND_IN, 'd1.mjs': D1 });
  const address = ['--origin', ADDRESS];
  const refused = await deployUnseen(folder, address);
  expect(refused.code).toBe(1);
  expect(refused.output).toMatch(/The secret CONTACT_KEYS is missing\.[^\n]* Make it at a terminal: npm run deploy\n$/);
  expect(existsSync(join(folder, 'path/secret'))).toBe(false);
  await writeFile(join(folder, 'path/secret'), 'made before');
  const done = await deployUnseen(folder, address);
  expect(done).toMatchObject({
    code: 0,
    output: expect.stringMatching(/npm run admin -- invite --role coordinator --remote\n$/),
  });
  expect(done.output).not.toContain('#code=');
  expect((await remoteRows(folder, 'select * from invitations')).results).toEqual([]);
});

test.each(['http://atlas.example.org', 'https://atlas.example.org/in', 'atlas', 'https://a:b@atlas.example.org', ''])(
  '%j is refused as the address to sign in at',
  (origin) => {
    expect(() => readOrigin(origin)).toThrow(new Problem(`"${origin}" ${NO_ADDRESS}`));
  },
);

test('an address that is refused ends the deployment', async () => {
  const folder = await aCopy({ vite: BUILT_BEFORE, wrangler: STAND_IN });
  const { code, output } = await deploy(folder, ['--origin', '']);
  expect(code).toBe(1);
  expect(output.endsWith(`"" ${NO_ADDRESS}\n`)).toBe(true);
});

test('a step that fails ends the deployment', async () => {
  const failing = STAND_IN.replace('case', `case "$*" in *migrations*) exit 1 ;; esac\ncase`);
  const folder = await aCopy({ vite: BUILT_BEFORE, wrangler: failing });
  const { code, output } = await deploy(folder, []);
  expect(code).toBe(1);
  expect(output).toMatch(/Stopped: wrangler d1 migrations apply [^\n]* did not work\. Nothing after it was done\.\n$/);
  expect((await toldIn(folder)).filter((command) => command.startsWith('deploy --config'))).toEqual([]);
});

test('the rows that a deployment loads are those that npm start loads, also when loaded twice', async () => {
  const [local, remote] = [memoryDatabase(), await aDatabase()];
  await saveNetwork(local, shippedWords());
  await saveNetwork(local, shippedSample());
  const sql = await shippedDataAsSql({ withSample: true });
  for (const _ of ['first', 'second']) await remote.exec(sql);
  expect(await loadNetwork(remote)).toEqual(await loadNetwork(local));
});

test('a secret that is set is not made again', () => {
  expect(missingSecrets(['ONE'], [{ name: 'ONE' }, { name: 'OTHER' }])).toEqual([{ name: 'OTHER' }]);
});

/**
 * The sources in a folder of their own, so that building does not disturb other tests.
 * @param tools stand-ins that come before the real tools
 */
async function aFolder(tools: Record<string, string> = {}): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'deploy-'));
  await Promise.all(COPIED.map((path) => cp(join(ROOT, path), join(folder, path), { recursive: true })));
  await Promise.all([...SOURCES, 'node_modules'].map((path) => symlink(join(ROOT, path), join(folder, path))));
  await mkdir(join(folder, 'path'));
  for (const [name, script] of Object.entries(tools)) {
    await writeFile(join(folder, 'path', name), script, { mode: 0o755 });
  }
  return folder;
}

/** The same for one test. */
async function aCopy(tools: Record<string, string> = {}): Promise<string> {
  const folder = await aFolder(tools);
  onTestFinished(() => rm(folder, { recursive: true }));
  return folder;
}

/** A folder from which somebody deployed, to go on from. */
async function copyOf(folder: string): Promise<string> {
  const copy = await mkdtemp(join(tmpdir(), 'deploy-'));
  onTestFinished(() => rm(copy, { recursive: true }));
  await cp(folder, copy, { recursive: true, verbatimSymlinks: true });
  return copy;
}

type Deployed = { code: number; output: string; told: string[]; config: string; secret: string };

/** A deployment, and what there is after it. */
async function deployed(folder: string, args: string[]): Promise<Deployed> {
  const { code, output } = await deploy(folder, args);
  const [config, secret] = await Promise.all(
    ['wrangler.deploy.toml', 'path/secret'].map((file) => readFile(join(folder, file), 'utf8')),
  );
  return { code, output, told: await toldIn(folder), config: config ?? '', secret: secret ?? '' };
}

/** In this process, on the database to which a folder was deployed. */
function operatorOf(folder: string) {
  vi.stubEnv('PATH', pathOf(folder));
  onTestFinished(() => void vi.unstubAllEnvs());
  const never = () => Promise.reject(new Error('Only the deployed database is at hand.'));
  return operatorWith({
    local: never,
    anyLocal: never,
    remote: (act) => act(remoteDatabase(folder)),
    remoteOrigin: () => ADDRESS,
  });
}

/** As at a terminal. */
function deploy(folder: string, args: string[]) {
  return run(folder, ['--import', 'data:text/javascript,process.stdout.isTTY=true', 'scripts/deploy.ts', ...args]);
}

/** As where a machine keeps what is printed. */
function deployUnseen(folder: string, args: string[]) {
  return run(folder, ['scripts/deploy.ts', ...args]);
}

/** The stand-ins come before the real tools. */
function pathOf(folder: string): string {
  return [join(folder, 'path'), join(ROOT, 'node_modules/.bin'), process.env['PATH']].join(delimiter);
}

function run(folder: string, words: string[]) {
  return runCommand(['env', `PATH=${pathOf(folder)}`, process.execPath, ...words], { folder });
}

/** What the stand-in's database says, asked beside the product. */
async function remoteRows(folder: string, sql: string): Promise<{ results: unknown[] }> {
  const db = new DatabaseSync(join(folder, 'path/remote.sqlite'));
  try {
    return {
      results: db
        .prepare(sql)
        .all()
        .map((row) => ({ ...row })),
    };
  } finally {
    db.close();
  }
}

async function toldIn(folder: string): Promise<string[]> {
  return (await readFile(join(folder, 'path/told.txt'), 'utf8')).trim().split('\n');
}

/** Without what is asked of the database, line by line. */
function stepsIn(told: string[]): string[] {
  return told.filter((command) => /^(d1 (list|create|migrations)|secret|deploy) /.test(command));
}

async function aDatabase(): Promise<D1Database> {
  const server = await startServer({});
  onTestFinished(() => server.close());
  return server.db;
}
