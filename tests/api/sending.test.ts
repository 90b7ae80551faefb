/** The page's own way of sending changes, over a line that loses almost a third of all answers. */
import { afterAll, beforeAll, expect, test } from 'vitest';
import { createSender } from '../../web/send.ts';
import { saveNetwork } from '../../worker/db/save-network.ts';
import { aNetwork, idOf } from '../support/a-network.ts';
import { type House, houseOn } from '../support/house.ts';
import { memoryDatabase } from '../support/memory-database.ts';
import { type Chance, chanceFrom } from '../support/random.ts';
import { type Server, startServer } from '../support/server.ts';

const GROUPS = [...'abcdefghijkmnpqrstuv'].map((letter) => `Group ${letter}`);
const NETWORK = GROUPS.reduce((network, name) => network.member(name), aNetwork()).stored;
const EACH = 20;
const LOST = 0.3;

let server: Server;
beforeAll(async () => {
  server = await startServer(NETWORK);
});
afterAll(() => server.close());

async function inThisProcess(): Promise<D1Database> {
  const db = memoryDatabase();
  await saveNetwork(db, NETWORK);
  return db;
}

test.each<[string, string[], () => Promise<D1Database>]>([
  ['SQLite in this process', GROUPS, inThisProcess],
  ['a D1 in workerd', GROUPS.slice(0, 2), async () => server.db],
])('in %s, changes sent again until somebody answers take effect once each', async (_name, groups, databaseOf) => {
  const db = await databaseOf();
  const house = houseOn(db);
  const line = { chance: chanceFrom(72), asked: 0, lost: 0 };
  for (const name of groups) {
    const send = createSender(lossyLine(await house.someone('editor', idOf(name)), line), [0, 0]);
    for (let wanted = 0; wanted < EACH; wanted++) await persist(() => send('/api/hide/codes', codeFor(wanted)));
  }
  const count = (sql: string) => db.prepare(`select count(*) as n from ${sql}`).first<number>('n');
  expect(await count('hide_codes')).toBe(groups.length * EACH);
  expect(await count("audit where action = 'hide-code-made'")).toBe(groups.length * EACH);
  expect(line.lost / line.asked).toBeGreaterThan(LOST - 0.1);
});

type Line = { chance: Chance; asked: number; lost: number };

/** Half of what it loses never arrives; the other half takes effect, and the answer is lost. */
function lossyLine(editor: Awaited<ReturnType<House['someone']>>, line: Line) {
  return async (input: RequestInfo | URL, init?: RequestInit): Promise<Response> => {
    const isLost = line.chance.is(LOST);
    line.asked += 1;
    if (isLost) line.lost += 1;
    if (isLost && line.chance.is(0.5)) throw new TypeError('Failed to fetch');
    const headers = Object.fromEntries(new Headers(init?.headers));
    const answer = await editor.post(String(input), JSON.parse(String(init?.body)), { headers });
    if (isLost) throw new TypeError('Failed to fetch');
    return answer;
  };
}

/** Presses the button again for as long as nobody answers. That it was done already is an answer. */
async function persist(send: () => Promise<Response>): Promise<void> {
  for (;;) {
    const answer = await send().catch(() => null);
    if (answer === null) continue;
    expect([200, 409]).toContain(answer.status);
    return;
  }
}

function codeFor(place: number): RequestInit {
  return {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify({ label: `Code ${place}` }),
  };
}
