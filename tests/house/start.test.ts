import { cp, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, expect, onTestFinished, test } from 'vitest';
import * as z from 'zod';
import { keyRingFrom } from '#core/key-ring.ts';
import { runCommand } from '../../scripts/run-command.ts';
import { shippedSample, shippedWords } from '../../scripts/shipped-data.ts';
import { freePort, type Product, startProduct } from './product.ts';

const Members = z.object({ total: z.int(), members: z.array(z.object({ name: z.string() })) });

/** One start from nothing, whose database the other tests go on from in copies. */
let first: Awaited<ReturnType<typeof startAndStop>>;
let startedState: string;
beforeAll(async () => {
  startedState = await mkdtemp(join(tmpdir(), 'started-'));
  first = await startAndStop(startedState);
});
afterAll(() => rm(startedState, { recursive: true, force: true }));

test('npm start serves page and sample, prints one line when ready, and ends when told to', async () => {
  const { product, page, members, code } = first;
  expect(product.printed().trim().split('\n').at(-1)).toBe(
    `Solidarity Atlas is ready at http://localhost:${product.port}`,
  );
  expect(product.printed()).toMatch(
    /^The first coordinator signs in once with: http:\/\/localhost:\d+\/join#code=[a-z2-9]{26}$/m,
  );
  expect(page.headers.get('Content-Type')).toContain('text/html');
  expect(members.total).toBe(shippedSample().members.length);
  expect(code).toBe(0);
  await expect(membersOf(product)).rejects.toThrow();
});

test('what is stored survives a restart, and the sample is not loaded again', async () => {
  const state = await stateOfAStart();
  const db = new DatabaseSync(await databaseIn(state));
  db.exec(
    "delete from members where id not in (select id from members order by id limit 2); update members set name = 'Ana'",
  );
  db.close();
  const product = await startIn(state);
  await product.ready;
  expect(await membersOf(product)).toMatchObject({ total: 2, members: [{ name: 'Ana' }, { name: 'Ana' }] });
  expect(product.printed()).not.toContain('sample');
});

test('npm start -- --empty has the words and no member', async () => {
  const product = await startIn(await stateFolder(), ['--empty']);
  await product.ready;
  expect((await membersOf(product)).total).toBe(0);
  const response = await fetch(`http://localhost:${product.port}/api/countries`);
  expect(z.object({ countries: z.array(z.unknown()) }).parse(await response.json()).countries).toHaveLength(
    shippedWords().countries.length,
  );
});

test('a start that is broken off leaves nothing half-written', async () => {
  const state = await stateFolder();
  for (const milliseconds of [600, 800, 1000, 1200]) {
    const product = await startIn(state);
    await sleep(milliseconds);
    await product.stop();
  }
  const product = await startIn(state);
  await product.ready;
  await product.stop();
  const db = new DatabaseSync(await databaseIn(state));
  const count = (table: string) => db.prepare(`select count(*) as rows from ${table}`).get()?.['rows'];
  const { members, offers, presences, ties, cases } = shippedSample();
  expect({ members: count('members'), offers: count('offers'), presences: count('presences') }).toEqual({
    members: members.length,
    offers: offers.length,
    presences: presences.length,
  });
  expect({ ties: count('ties'), cases: count('cases') }).toEqual({ ties: ties.length, cases: cases.length });
  db.close();
});

test('a port in use is one sentence', async () => {
  const port = await freePort();
  const other = createServer().listen(port, '127.0.0.1');
  onTestFinished(() => {
    other.close();
  });
  const product = startProduct({ state: await stateFolder(), port });
  expect(await product.ended).toBe(1);
  expect(product.printed()).toBe(
    `Port ${port} is in use by another program. Stop that, or choose another port: PORT=${port + 1} npm start\n`,
  );
});

test.each(['abc', '65536'])('PORT=%s is refused in one sentence', async (port) => {
  const product = startProduct({ state: await stateFolder(), port });
  expect(await product.ended).toBe(1);
  expect(product.printed()).toMatch(/^PORT is ".*"\. It has to be a number from 1 to 65535, such as PORT=8787\.\n$/);
});

test('a state folder that is a file is one sentence', async () => {
  const state = join(await stateFolder(), 'file');
  await writeFile(state, 'something else');
  const product = await startIn(state);
  expect(await product.ended).toBe(1);
  expect(product.printed()).toMatch(/^\S+file cannot be used as the folder for the database \(.*\)\. [^\n]*\n$/);
});

test('a damaged database is one sentence', async () => {
  const state = await stateOfAStart();
  const file = await databaseIn(state);
  await writeFile(file, 'not a database');
  await Promise.all(['wal', 'shm'].map((end) => rm(`${file}-${end}`)));
  const product = await startIn(state);
  expect(await product.ended).toBe(1);
  expect(product.printed()).toMatch(/^The database in \S+ is damaged \(file is not a database\)\. [^\n]*\n$/);
});

test('the operator looks after accounts on the local database, and takes all of it into another', async () => {
  const state = await stateOfAStart();
  const admin = (...words: string[]) =>
    runCommand(['env', `ATLAS_STATE=${state}`, process.execPath, 'scripts/admin.ts', ...words]);
  expect((await admin('invite', '--role', 'reader')).output).toMatch(
    /^Good for one reader within 72 hours, shown this once: http:\/\/localhost:8787\/join#code=[a-z2-9]{26}\n$/,
  );
  const verified = await admin('verify');
  expect(verified).toMatchObject({ code: 0, output: expect.stringMatching(/^The audit is whole: 2 entries\. /) });

  // What lets somebody in does not come back, so it is not compared.
  const db = new DatabaseSync(await databaseIn(state));
  db.exec('delete from invitations');
  db.close();
  const [file, again, elsewhere] = [join(state, 'one'), join(state, 'again'), join(state, 'elsewhere')];
  const there = (...words: string[]) =>
    runCommand(['env', `ATLAS_STATE=${elsewhere}`, process.execPath, 'scripts/admin.ts', ...words]);
  expect((await admin('export', file)).output).toMatch(/^\d+ rows are in /);
  expect((await there('restore', file)).output).toMatch(/^\d+ rows are restored\. /);
  expect((await there('export', again)).code).toBe(0);
  expect(await readFile(again, 'utf8')).toBe(await readFile(file, 'utf8'));
});

test('a new key for contact details goes after the ones that are there', async () => {
  const admin = (input: string) => runCommand([process.execPath, 'scripts/admin.ts', 'new-key'], { input });
  const first = await admin('');
  expect(keyRingFrom(first.output.trim())).toMatchObject({ current: 1 });
  const second = keyRingFrom((await admin(first.output)).output.trim());
  expect(second?.current).toBe(2);
  expect(second?.keys.get(1)).toEqual(keyRingFrom(first.output.trim())?.keys.get(1));
  expect(await admin('1:short')).toMatchObject({ code: 1, output: expect.stringMatching(/^That is no ring of keys/) });
});

async function stateFolder(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'state-'));
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  return folder;
}

async function startIn(state: string, args: string[] = []): Promise<Product> {
  const product = startProduct({ state, port: await freePort(), args });
  onTestFinished(async () => {
    await product.stop();
  });
  return product;
}

/** A start, what it answers, and its end. */
async function startAndStop(state: string) {
  const product = startProduct({ state, port: await freePort() });
  try {
    await product.ready;
    const page = await fetch(`http://localhost:${product.port}/partners`);
    return { product, page, members: await membersOf(product), code: await product.stop() };
  } finally {
    await product.stop();
  }
}

/** A folder with all that the first start left behind. */
async function stateOfAStart(): Promise<string> {
  const state = await stateFolder();
  await cp(startedState, state, { recursive: true });
  return state;
}

async function databaseIn(state: string): Promise<string> {
  const folder = join(state, 'v3/d1/miniflare-D1DatabaseObject');
  const file = (await readdir(folder)).find((name) => name.endsWith('.sqlite') && name !== 'metadata.sqlite');
  return join(folder, file ?? '');
}

async function membersOf({ port }: Product): Promise<z.infer<typeof Members>> {
  return Members.parse(await (await fetch(`http://127.0.0.1:${port}/api/members`)).json());
}
