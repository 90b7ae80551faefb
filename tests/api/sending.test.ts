/** The page's own way of sending changes, over a line that loses almost a third of all answers. */
import { afterAll, beforeAll, expect, test } from 'vitest';
import { createSender } from '../../web/send.ts';
import { aNetwork, idOf } from '../support/a-network.ts';
import { houseOn } from '../support/house.ts';
import { chanceFrom } from '../support/random.ts';
import { type Server, startServer } from '../support/server.ts';

const ORGANISATIONS = Array.from({ length: 20 }, (_, index) => `Group ${'abcdefghijkmnpqrstuv'[index]}`);
const EACH = 20;
const LOST = 0.3;

let server: Server;
beforeAll(async () => {
  server = await startServer(ORGANISATIONS.reduce((network, name) => network.member(name), aNetwork()).stored);
});
afterAll(() => server.close());

test(`${ORGANISATIONS.length * EACH} changes sent blindly again until somebody answers are ${ORGANISATIONS.length * EACH} changes`, async () => {
  const house = houseOn(server.db);
  const chance = chanceFrom(72);
  let [asked, lost] = [0, 0];
  for (const name of ORGANISATIONS) {
    const editor = await house.someone('editor', idOf(name));
    const send = createSender(
      async (input, init) => {
        const headers = Object.fromEntries(new Headers(init?.headers));
        const isLost = chance.is(LOST);
        asked++;
        if (isLost) lost++;
        // Half of what is lost never arrives, half takes effect and its answer is lost.
        if (isLost && chance.is(0.5)) throw new TypeError('Failed to fetch');
        const answer = await editor.post(String(input), JSON.parse(String(init?.body)), { headers });
        if (isLost) throw new TypeError('Failed to fetch');
        return answer;
      },
      [0, 0],
    );
    for (let wanted = 0; wanted < EACH; wanted++) await persist(() => send('/api/hide/codes', labelled(wanted)));
  }
  const { n } = (await server.db.prepare('select count(*) as n from hide_codes').first<{ n: number }>()) ?? { n: -1 };
  expect(n).toBe(ORGANISATIONS.length * EACH);
  const made = await server.db
    .prepare("select count(*) as n from audit where action = 'hide-code-made'")
    .first<number>('n');
  expect(made).toBe(ORGANISATIONS.length * EACH);
  expect(lost / asked).toBeGreaterThan(0.25);
});

/** Presses the button again for as long as nobody answers; that it was done already is an answer. */
async function persist(send: () => Promise<Response>): Promise<void> {
  for (;;) {
    const answer = await send().catch(() => null);
    if (answer === null) continue;
    expect([200, 409]).toContain(answer.status);
    return;
  }
}

function labelled(place: number) {
  return {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify({ label: `Code ${place}` }),
  };
}
