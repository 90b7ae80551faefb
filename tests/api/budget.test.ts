/** The daily budget of reading: what counts, who is told, and what lifts it. */
import { describe, expect, test } from 'vitest';
import { READING_BUDGET } from '#core/reading-budget.ts';
import { DeskAnswer } from '../../worker/answers/desk.ts';
import { NewTokenAnswer } from '../../worker/answers/identity.ts';
import { DoneAnswer } from '../../worker/answers/shared.ts';
import { saveNetwork } from '../../worker/db/save-network.ts';
import { aNetwork, idOf } from '../support/a-network.ts';
import { DAY, houseOn } from '../support/house.ts';
import { memoryDatabase } from '../support/memory-database.ts';
import { read } from '../support/visitor.ts';

const OVER = READING_BUDGET + 5;
const NETWORK = aNetwork().member('Open').member('Own', { visibility: 'network' });
const [open] = NETWORK.stored.members;

/** Organisations that only the network sees. */
const many = Array.from({ length: OVER }, (_, n) => ({
  ...(open ?? expect.unreachable()),
  id: `${'n'.repeat(23)}${String(n + 222)
    .replaceAll('0', 'a')
    .replaceAll('1', 'b')}`,
  name: `Member ${n}`,
  visibility: 'network' as const,
}));

async function aHouse() {
  const db: D1Database = memoryDatabase();
  await saveNetwork(db, { ...NETWORK.stored, members: [...NETWORK.stored.members, ...many] });
  const all = async (query: string) => (await db.prepare(query).all<Record<string, unknown>>()).results;
  return { ...houseOn(db), db, all };
}

type Getter = { get(path: string, asking?: { headers: Record<string, string> }): Promise<Response> };

async function statusesOf(person: Getter, members: readonly { id: string }[], headers: Record<string, string> = {}) {
  const statuses: number[] = [];
  for (const { id } of members) statuses.push((await person.get(`/api/members/${id}`, { headers })).status);
  return statuses;
}

const within = many.slice(0, READING_BUDGET);
const beyond = many.slice(READING_BUDGET);

describe('an account', () => {
  test(`opens ${READING_BUDGET} organisations a day and is refused the next, in a sentence`, async () => {
    const there = await aHouse();
    const reader = await there.someone('reader');
    expect(new Set(await statusesOf(reader, within))).toEqual(new Set([200]));
    const refused = await reader.get(`/api/members/${beyond[0]?.id}`);
    expect(refused.status).toBe(429);
    expect(await refused.text()).toContain('Ask a coordinator');
    expect(new Set(await statusesOf(reader, within.slice(0, 3)))).toEqual(new Set([200]));
    expect(await statusesOf(reader, [{ id: idOf('Open') }])).toEqual([200]);
    expect((await reader.get('/api/network')).status).toBe(200);
    there.pass(DAY);
    await reader.signIn(reader.device);
    expect(await statusesOf(reader, beyond.slice(0, 1))).toEqual([200]);
    expect((await there.all('select distinct day from openings')).length).toBe(1);
  });

  test('spends the same budget by its tokens', async () => {
    const there = await aHouse();
    const reader = await there.someone('reader');
    const asked = { label: 'Report', days: 30, scope: 'network' };
    const { token } = await read(NewTokenAnswer, await reader.post('/api/account/tokens', asked));
    const headers = { Authorization: `Bearer ${token}` };
    expect(new Set(await statusesOf(there.visitor(), within, headers))).toEqual(new Set([200]));
    expect(await statusesOf(reader, beyond.slice(0, 1))).toEqual([429]);
    expect(await statusesOf(there.visitor(), beyond.slice(0, 1), headers)).toEqual([429]);
  });

  test('cannot get past it by asking for many at once', async () => {
    const there = await aHouse();
    const reader = await there.someone('reader');
    const responses = await Promise.all(many.map(({ id }) => reader.get(`/api/members/${id}`)));
    expect(responses.filter(({ status }) => status === 200).length).toBe(READING_BUDGET);
  });

  test('spends nothing on what is public, on its own organisation and on what is not there', async () => {
    const there = await aHouse();
    const editor = await there.someone('editor', idOf('Own'));
    expect(await statusesOf(editor, [{ id: idOf('Open') }, { id: idOf('Own') }, { id: idOf('Nobody') }])).toEqual([
      200, 200, 404,
    ]);
    expect(await there.all('select * from openings')).toEqual([]);
  });

  test('is shown nothing where it cannot be counted', async () => {
    const there = await aHouse();
    const reader = await there.someone('reader');
    await there.db.exec('drop table openings');
    expect(await statusesOf(reader, within.slice(0, 1))).toEqual([500]);
    expect(await statusesOf(there.visitor(), [{ id: idOf('Open') }])).toEqual([200]);
  });
});

describe('a spent budget', () => {
  test('is told to coordinators once a day, and lifted for that day by one of them', async () => {
    const there = await aHouse();
    const [reader, coordinator] = [await there.someone('reader'), await there.someone('coordinator')];
    await statusesOf(reader, many);
    expect(await there.all("select account_id, object_id from notices where kind = 'budget-spent'")).toEqual([
      { account_id: coordinator.id, object_id: reader.id },
    ]);
    const entries = () => there.all("select object_id from audit where action = 'budget-spent'");
    expect(await entries()).toEqual([{ object_id: reader.id }]);
    const overBudget = async () => (await read(DeskAnswer, await coordinator.get('/api/desk'))).overBudget;
    expect(await overBudget()).toMatchObject([{ id: reader.id, role: 'reader' }]);
    await read(DoneAnswer, await coordinator.post('/api/accounts/lift', { id: reader.id }));
    await read(DoneAnswer, await coordinator.post('/api/accounts/lift', { id: reader.id }));
    expect(await overBudget()).toEqual([]);
    expect(new Set(await statusesOf(reader, many))).toEqual(new Set([200]));
    expect((await there.all("select 1 from audit where action = 'budget-lifted'")).length).toBe(2);
    there.pass(DAY);
    await reader.signIn(reader.device);
    expect((await statusesOf(reader, many)).filter((status) => status === 429).length).toBe(OVER - READING_BUDGET);
    expect((await entries()).length).toBe(2);
  });

  test('is lifted by coordinators only, and never by the account itself', async () => {
    const there = await aHouse();
    const coordinator = await there.someone('coordinator');
    const reader = await there.someone('reader');
    const admin = await there.someone('admin');
    const lifted = async (person: typeof reader, id: string) =>
      (await person.post('/api/accounts/lift', { id })).status;
    expect(await lifted(reader, reader.id)).toBe(403);
    expect(await lifted(admin, reader.id)).toBe(403);
    expect(await lifted(coordinator, coordinator.id)).toBe(409);
    expect([await lifted(coordinator, admin.id), await lifted(coordinator, idOf('Nobody'))]).toEqual([404, 404]);
    expect(await there.all('select * from budget_lifts')).toEqual([]);
  });
});
