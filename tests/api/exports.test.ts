/** Taking a network along: of what one sees, noted where somebody with an account does it, and within the budget. */
import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { EXPORT_FORMATS } from '#core/export/formats.ts';
import { unguardFormula } from '#core/export/formula-guard.ts';
import { parseCsv } from '#core/formats/csv.ts';
import { READING_BUDGET } from '#core/reading-budget.ts';
import { NewTokenAnswer } from '../../worker/answers/identity.ts';
import { saveNetwork } from '../../worker/db/save-network.ts';
import { aNetwork, idOf } from '../support/a-network.ts';
import { houseOn } from '../support/house.ts';
import { memoryDatabase } from '../support/memory-database.ts';
import { read } from '../support/visitor.ts';

const FORMULA = '=HYPERLINK("https://attacker.example";"Amani")';
const NETWORK = aNetwork()
  .country('KE')
  .member('Open', { presences: ['KE'], offers: ['legal-support'], description: FORMULA })
  .member('Within', { visibility: 'network', offers: [{ capacityId: 'legal-support', note: 'Only within' }] })
  .member('Closed', { visibility: 'private' })
  .tie('Open', 'Within', { bVisibility: 'network' })
  .tie('Open', 'Closed')
  .coalition('Together', ['Open', 'Within', 'Closed']);

async function aHouse(stored = NETWORK.stored) {
  const db: D1Database = memoryDatabase();
  await saveNetwork(db, stored);
  const all = async (query: string) => (await db.prepare(query).all<Record<string, unknown>>()).results;
  return { ...houseOn(db), all };
}

async function filesIn(response: Response): Promise<Record<string, string>> {
  expect(response.status).toBe(200);
  const files = unzipSync(new Uint8Array(await response.arrayBuffer()));
  return Object.fromEntries(Object.entries(files).map(([name, bytes]) => [name, strFromU8(bytes)]));
}

/** By header word. */
function rowsOf(text: string | undefined): Record<string, string>[] {
  const csv = parseCsv(text ?? '');
  if (!csv.ok) return expect.unreachable();
  return csv.rows.map(({ cells }) =>
    Object.fromEntries(csv.header.map((word, place) => [word, unguardFormula(cells[place] ?? '')])),
  );
}

const CSV = { format: 'csv' };

describe('somebody with an account', () => {
  test('takes along what they see, under an id that the audit has', async () => {
    const there = await aHouse();
    const reader = await there.someone('reader');
    const response = await reader.post('/api/exports', CSV);
    const id = response.headers.get('X-Export-Id') ?? '';
    expect(response.headers.get('Content-Disposition')).toContain(id);
    expect(response.headers.get('Cache-Control')).toContain('no-store');
    const files = await filesIn(response);
    expect(rowsOf(files['members.csv']).map(({ name }) => name)).toEqual(['Open', 'Within']);
    expect(rowsOf(files['members.csv'])[0]?.['description']).toBe(FORMULA);
    expect(files['members.csv']).toContain(`'=HYPERLINK`);
    expect(rowsOf(files['ties.csv'])).toHaveLength(1);
    expect(rowsOf(files['memberships.csv']).map(({ member }) => member)).toEqual([idOf('Open'), idOf('Within')]);
    expect(JSON.stringify(files)).not.toMatch(/visibility|Closed/);
    expect(files['about.txt']).toContain(id);
    expect(await there.all("select id, actor_id, object_id from audit where action = 'network-exported'")).toEqual([
      { id, actor_id: reader.id, object_id: null },
    ]);
  });

  test('gets the same for somebody out of sight as for nobody', async () => {
    const there = await aHouse();
    const reader = await there.someone('reader');
    const asked = async (id: string): Promise<Record<string, string>> => {
      const files = await filesIn(await reader.post('/api/exports', { ...CSV, memberIds: [idOf('Within'), id] }));
      return { ...files, 'about.txt': '' };
    };
    const files = await asked(idOf('Closed'));
    expect(files).toEqual(await asked(idOf('Nobody')));
    expect(rowsOf(files['members.csv']).map(({ name }) => name)).toEqual(['Within']);
    expect(files['ties.csv']).toBeUndefined();
  });

  test('is told in a sentence what it cannot ask for', async () => {
    const there = await aHouse();
    const refused = await there.visitor().post('/api/exports', { ...CSV, filter: { country: 'XX' } });
    expect(refused.status).toBe(400);
    expect(await refused.text()).toContain('XX');
    expect((await there.visitor().post('/api/exports', { format: 'pdf' })).status).toBe(400);
  });
});

test.each(EXPORT_FORMATS)(
  'anybody takes along as %s what is public, twice the same, and it is not noted',
  async (format) => {
    const there = await aHouse();
    const asked = async () => {
      const response = await there.visitor().post('/api/exports', { format, filter: { country: 'KE' } });
      expect(response.status).toBe(200);
      return {
        id: response.headers.get('X-Export-Id'),
        bytes: Buffer.from(await response.arrayBuffer()).toString('hex'),
      };
    };
    const file = await asked();
    expect(file).toEqual(await asked());
    expect(await there.all("select * from audit where action = 'network-exported'")).toEqual([]);
  },
);

describe('the budget of reading', () => {
  const many = Array.from(
    { length: READING_BUDGET + 1 },
    (_, place) => `Many ${'abcdefghijkmn'[place % 13]}${'pqrstuvwxyz23'[Math.floor(place / 13)]}`,
  );
  const large = many.reduce(
    (network, name) => network.member(name, { visibility: 'network' }),
    aNetwork().member('Open'),
  );

  test('holds for files, all of one or none', async () => {
    const there = await aHouse(large.stored);
    const reader = await there.someone('reader');
    const refused = await reader.post('/api/exports', CSV);
    expect(refused.status).toBe(429);
    expect(await refused.text()).toContain('Choose fewer');
    expect(await there.all('select * from openings')).toEqual([]);
    const memberIds = [idOf('Open'), ...many.slice(1).map(idOf)];
    for (const _ of ['first', 'again'])
      expect((await reader.post('/api/exports', { ...CSV, memberIds })).status).toBe(200);
    expect((await reader.get(`/api/members/${idOf(many[0] ?? '')}`)).status).toBe(429);
  });

  test('does not hold for a coordinator, but for what a coordinator lets a program see', async () => {
    const there = await aHouse(large.stored);
    const coordinator = await there.someone('coordinator');
    expect(rowsOf((await filesIn(await coordinator.post('/api/exports', CSV)))['members.csv'])).toHaveLength(
      many.length + 1,
    );
    const asked = { label: 'Report', days: 30, scope: 'own' };
    const { token } = await read(NewTokenAnswer, await coordinator.post('/api/account/tokens', asked));
    const headers = { Authorization: `Bearer ${token}` };
    expect((await there.visitor().post('/api/exports', CSV, { headers })).status).toBe(429);
  });
});
