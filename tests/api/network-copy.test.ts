/** An isolate that starts reads a copy and what changed since, and gets what all rows say. */
import { beforeEach, expect, test } from 'vitest';
import { loadNetwork, renewCopy } from '../../worker/db/load-network.ts';
import { saveCopy } from '../../worker/db/network-copy.ts';
import { saveNetwork } from '../../worker/db/save-network.ts';
import { ownWriter } from '../../worker/db/save-own.ts';
import { generateNetwork } from '../support/generated-network.ts';
import { type MemoryDatabase, memoryDatabase } from '../support/memory-database.ts';
import { words } from '../support/worlds.ts';

let db: MemoryDatabase;
let ids: string[];

beforeEach(async () => {
  db = memoryDatabase();
  const network = generateNetwork(120, words());
  ids = network.members.map(({ id }) => id);
  await saveNetwork(db, network);
});

const start = () => loadNetwork(db.anew());
const parts = async () => (await db.prepare('select packed from network_copies').all()).results.length;

async function confirm(memberId: string, day: string): Promise<void> {
  const deed = { id: `deed-${day}`, at: `${day}T12:00:00.000Z`, actorId: null, sessionId: null, key: null };
  await ownWriter(db).confirmEntry({ ...deed, action: 'entry-confirmed', objectId: memberId }, memberId, day);
}

test('the copy is the network, and is what a start reads', async () => {
  const whole = await start();
  await renewCopy(db);
  expect(await parts()).toBe(1);
  // Nobody who changes rows leaves the version as it is; here it shows where the start read.
  await db.exec('delete from ties');
  expect(whole.ties.length).toBeGreaterThan(100);
  expect(await start()).toEqual(whole);
});

test('what changed since is read beside it', async () => {
  await renewCopy(db);
  const [one = '', other = ''] = ids;
  await confirm(one, '2026-05-01');
  await confirm(other, '2026-05-02');
  const started = await start();
  const days = started.members.flatMap(({ confirmedOn }) => confirmedOn ?? []);
  expect(days.sort()).toEqual(['2026-05-01', '2026-05-02']);
  await db.exec('delete from network_copies');
  expect(started).toEqual(await start());
});

test('it is made anew only where the network moved on, and never from an older one', async () => {
  await renewCopy(db);
  await db.exec("update network_copies set packed = 'unread'");
  await renewCopy(db);
  await expect(start()).rejects.toThrow();
  await confirm(ids[0] ?? '', '2026-05-01');
  await saveCopy(db, { version: 1, network: generateNetwork(3, words()) });
  await expect(start()).rejects.toThrow();
  await renewCopy(db);
  expect((await start()).members.filter(({ confirmedOn }) => confirmedOn !== null)).toHaveLength(1);
});

test('one of other columns, and one from which no steps lead on, is not read', async () => {
  const whole = await start();
  await renewCopy(db);
  await db.exec("update network_copies set shape = 'of old', packed = 'unread'");
  expect(await start()).toEqual(whole);
  await renewCopy(db);
  await confirm(ids[0] ?? '', '2026-05-01');
  await db.exec('delete from network_changes');
  expect((await start()).members.filter(({ confirmedOn }) => confirmedOn !== null)).toHaveLength(1);
});

test('whatever may take something away for good takes the copy away in the same breath', async () => {
  await renewCopy(db);
  await saveNetwork(db, {});
  expect(await parts()).toBe(0);
});
