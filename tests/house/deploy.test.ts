/** Deploying without an account: the dry run, and a stand-in for wrangler that remembers what it was told. */
import { existsSync } from 'node:fs';
import { cp, mkdir, mkdtemp, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { getPlatformProxy } from 'wrangler';
import { shippedDataAsSql } from '../../scripts/deploying/data-as-sql.ts';
import { missingSecrets } from '../../scripts/deploying/secrets.ts';
import { migrate } from '../../scripts/migrate.ts';
import { ROOT, runCommand } from '../../scripts/run-command.ts';
import { shippedSample, shippedWords } from '../../scripts/shipped-data.ts';
import { loadNetwork } from '../../worker/db/load-network.ts';
import { saveNetwork } from '../../worker/db/save-network.ts';

const COPIED = [
  'core',
  'worker',
  'web',
  'scripts',
  'migrations',
  'data',
  'package.json',
  'tsconfig.base.json',
  'vite.config.ts',
  'wrangler.toml',
];

/** Has an account with what was created before, in a file beside it. */
const STAND_IN = `#!/bin/sh
echo "$*" >> "$(dirname "$0")/told.txt"
case "$*" in
  'd1 list --json') test -f "$(dirname "$0")/created" && echo '[{"name":"solidarity-atlas","uuid":"the-id"}]' || echo '[]' ;;
  'd1 create '*) touch "$(dirname "$0")/created" ;;
  *'select count'*) echo '[{"results":[{"members":0}]}]' ;;
esac
`;

const BUILT_BEFORE = '#!/bin/sh\n';

test('a dry run prints the plan and builds the bundle', async () => {
  const folder = await aCopy();
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

test('a second deployment creates nothing again', async () => {
  const folder = await aCopy({ vite: BUILT_BEFORE, wrangler: STAND_IN });
  expect((await deploy(folder, ['--with-sample'])).code).toBe(0);
  const first = await toldIn(folder);
  expect(first).toContain('d1 create solidarity-atlas --jurisdiction eu');
  expect(first).toContain('d1 migrations apply DB --remote --config wrangler.deploy.toml');
  expect(first.at(-1)).toBe('deploy --config wrangler.deploy.toml');
  expect(await readFile(join(folder, 'wrangler.deploy.toml'), 'utf8')).toContain('database_id = "the-id"');
  expect((await deploy(folder, [])).code).toBe(0);
  const second = (await toldIn(folder)).slice(first.length);
  expect(second.filter((command) => command.startsWith('d1 create'))).toEqual([]);
  expect(second.at(-1)).toBe('deploy --config wrangler.deploy.toml');
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
  const [local, deployed] = [await aDatabase(), await aDatabase()];
  await saveNetwork(local, shippedWords());
  await saveNetwork(local, shippedSample());
  const sql = await shippedDataAsSql({ withSample: true });
  for (const _ of ['first', 'second']) await deployed.exec(sql);
  expect(await loadNetwork(deployed)).toEqual(await loadNetwork(local));
});

test('a secret that is set is not asked for again', () => {
  const [one, other] = [
    { name: 'ONE', question: 'One?' },
    { name: 'OTHER', question: 'Other?' },
  ];
  expect(missingSecrets(['ONE'], [one, other])).toEqual([other]);
});

/**
 * The sources in a folder of their own, so that building does not disturb other tests.
 * @param tools stand-ins that come before the real tools
 */
async function aCopy(tools: Record<string, string> = {}): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'deploy-'));
  onTestFinished(() => rm(folder, { recursive: true }));
  await Promise.all(COPIED.map((path) => cp(join(ROOT, path), join(folder, path), { recursive: true })));
  await symlink(join(ROOT, 'node_modules'), join(folder, 'node_modules'));
  await mkdir(join(folder, 'path'));
  for (const [name, script] of Object.entries(tools)) {
    await writeFile(join(folder, 'path', name), script, { mode: 0o755 });
  }
  return folder;
}

function deploy(folder: string, args: string[]) {
  const path = [join(folder, 'path'), join(ROOT, 'node_modules/.bin'), process.env['PATH']].join(delimiter);
  return runCommand(['env', `PATH=${path}`, process.execPath, 'scripts/deploy.ts', ...args], { folder });
}

async function toldIn(folder: string): Promise<string[]> {
  return (await readFile(join(folder, 'path/told.txt'), 'utf8')).trim().split('\n');
}

async function aDatabase(): Promise<D1Database> {
  const proxy = await getPlatformProxy<{ DB: D1Database }>({ persist: false, remoteBindings: false });
  onTestFinished(() => proxy.dispose());
  await migrate(proxy.env.DB);
  return proxy.env.DB;
}
