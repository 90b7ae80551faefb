/** Two members meet: who learns what of whom, step by step, and who learns nothing. */
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { NewTokenAnswer } from '../../worker/answers/identity.ts';
import * as answers from '../../worker/answers/introductions.ts';
import { DoneAnswer } from '../../worker/answers/shared.ts';
import { saveNetwork } from '../../worker/db/save-network.ts';
import { sweep } from '../../worker/db/sweep.ts';
import { aNetwork, idOf } from '../support/a-network.ts';
import { type Database, startDatabase } from '../support/database.ts';
import { houseOn } from '../support/house.ts';
import { memoryDatabase } from '../support/memory-database.ts';
import { read } from '../support/visitor.ts';

const [SEEKER, HELPER, QUIET, THIRD] = [idOf('Seeker'), idOf('Helper'), idOf('Quiet'), idOf('Third')];
const TELL = { kind: false, sectors: false };
const QUESTION = { capacityId: 'legal-support', country: 'KE', urgency: 3, note: 'Canary of words', tell: TELL };
const ASK = { ...QUESTION, helperId: HELPER };

const NETWORK = aNetwork()
  .member('Seeker', { visibility: 'private', kind: 'local-group', sectors: ['media'] })
  .member('Helper', { visibility: 'network', offers: ['legal-support'], requestLimit: 1, presences: ['KE'] })
  .member('Quiet', { visibility: 'private', sectors: ['peace'], offers: ['legal-support'] })
  .member('Third', { visibility: 'network', needs: ['advocacy'] })
  .member('Discreet', {
    visibility: 'network',
    offers: [{ capacityId: 'digital-security', visibility: 'private' }],
  })
  .member('Listed', { standing: 'listed' })
  .member('Unseen', { visibility: 'private' }).stored;

type House = ReturnType<typeof houseOn>;
type Person = Awaited<ReturnType<House['someone']>>;
type Side = Pick<Person, 'get' | 'post'>;
type StepBody = { id: string; step: string; tell?: typeof TELL };

let server: Database;
let house: House;
let seeker: Person;
let helper: Person;
let quiet: Person;

beforeAll(async () => {
  server = await startDatabase(NETWORK);
  house = houseOn(server.db);
  seeker = await house.someone('editor', SEEKER);
  helper = await house.someone('editor', HELPER);
  quiet = await house.someone('editor', QUIET);
});
afterAll(() => server.close());

beforeEach(async () => {
  const tables = ['introductions', 'calls', 'notices', 'contacts', 'request_keys'];
  await server.db.exec(tables.map((table) => `delete from ${table};`).join(' '));
  await server.db.exec('update members set hidden_at = null; update network_state set version = version + 1;');
});

const inboxOf = async (person: Side) => await read(answers.IntroductionsAnswer, await person.get('/api/introductions'));
const one = async (person: Side, id: string) =>
  await read(answers.IntroductionAnswer, await person.get(`/api/introductions/${id}`));
const ask = async (person: Side, body: object = ASK) =>
  (await read(answers.AskedAnswer, await person.post('/api/introductions', body))).id;
const call = async (person: Side, body: object = QUESTION) =>
  (await read(answers.AskedAnswer, await person.post('/api/introductions/calls', body))).id;
const tryStep = (person: Side, id: string, step: string) => {
  const body: StepBody = step === 'offer' ? { id, step, tell: TELL } : { id, step };
  return person.post('/api/introductions/step', body);
};
const step = async (person: Side, id: string, name: string) => await read(DoneAnswer, await tryStep(person, id, name));
const saveContact = async (person: Side, text: string) =>
  await read(DoneAnswer, await person.post('/api/contact', { text }));
const kindsOfNotices = async (person: Side) =>
  (await read(answers.NoticesAnswer, await person.get('/api/notices'))).notices.map(({ kind }) => kind);
const count = async (table: string) =>
  (await server.db.prepare(`select count(*) as n from ${table}`).first<number>('n')) ?? -1;

async function agreed(): Promise<string> {
  const id = await ask(seeker);
  await step(helper, id, 'offer');
  await step(seeker, id, 'agree');
  return id;
}

describe('an introduction', () => {
  test('goes from a question without a name to names and then to contact details', async () => {
    await saveContact(seeker, 'Canary contact of the seeker');
    await saveContact(helper, 'Canary contact of the helper');
    const id = await ask(seeker, { ...ASK, tell: { kind: true, sectors: true } });

    expect(await one(helper, id)).toMatchObject({
      side: 'helper',
      stage: 'asked',
      isChosen: true,
      question: { capacityId: 'legal-support', country: 'KE', urgency: 3 },
      words: 'Canary of words',
      told: { kind: 'local-group', sectors: ['media'] },
      other: null,
      contact: null,
      shown: { name: true, told: null, contact: false },
      steps: ['offer', 'decline'],
    });
    expect(await one(seeker, id)).toMatchObject({
      stage: 'asked',
      other: { id: HELPER, name: 'Helper' },
      shown: { words: true, told: { kind: 'local-group', sectors: ['media'] }, name: false, contact: false },
      steps: ['withdraw'],
    });

    await step(helper, id, 'offer');
    expect((await one(helper, id)).other).toBeNull();
    await step(seeker, id, 'agree');
    expect(await one(helper, id)).toMatchObject({
      stage: 'agreed',
      other: { id: SEEKER, name: 'Seeker' },
      contact: null,
    });

    await step(seeker, id, 'share');
    expect((await one(helper, id)).contact).toBe('Canary contact of the seeker');
    expect((await one(seeker, id)).contact).toBeNull();
    await step(helper, id, 'share');
    expect((await one(seeker, id)).contact).toBe('Canary contact of the helper');

    await step(seeker, id, 'withdraw');
    for (const side of [seeker, helper]) {
      const ended = await one(side, id);
      expect(ended).toMatchObject({ stage: 'ended', words: null, told: null, other: null, contact: null, steps: [] });
    }
    expect((await one(helper, id)).question).toBeNull();
  });

  test('tells of an organisation only what was ticked', async () => {
    const id = await ask(seeker);
    const text = await (await helper.get(`/api/introductions/${id}`)).text();
    expect(text).toContain('"told":{"kind":null,"sectors":[]}');
    for (const fact of ['Seeker', SEEKER, 'local-group', 'media']) expect(text).not.toContain(fact);
  });

  test('ends by itself after fourteen days, and the sweep changes nothing that anybody sees', async () => {
    const id = await agreed();
    await server.db.exec(`update introductions set moved_at = '2026-02-15T09:00:00.000Z', started_at = moved_at`);
    const before = await Promise.all([inboxOf(seeker), inboxOf(helper), one(seeker, id)]);
    expect(before[2]).toMatchObject({ stage: 'ended', day: '2026-03-01', other: null });
    expect((await tryStep(seeker, id, 'share')).status).toBe(409);
    await sweep(server.db, '2026-03-01T10:00:00.000Z');
    expect(await server.db.prepare('select stage, moved_at as at from introductions').first()).toEqual({
      stage: 'expired',
      at: '2026-03-01T09:00:00.000Z',
    });
    expect(await Promise.all([inboxOf(seeker), inboxOf(helper), one(seeker, id)])).toEqual(before);
    await server.db.exec(`update introductions set moved_at = '2025-11-01T09:00:00.000Z'`);
    await sweep(server.db, '2026-03-01T10:00:00.000Z');
    expect(await count('introductions')).toBe(0);
  });

  test('is refused at every step that is not this side’s, and changes by none of them', async () => {
    const id = await ask(seeker);
    const stranger = await house.someone('editor', THIRD);
    for (const [person, name, status] of [
      [seeker, 'offer', 409],
      [seeker, 'decline', 409],
      [helper, 'agree', 409],
      [helper, 'share', 409],
      [helper, 'withdraw', 409],
      [stranger, 'offer', 404],
      [stranger, 'withdraw', 404],
    ] as const) {
      expect((await tryStep(person, id, name)).status, name).toBe(status);
    }
    expect((await one(helper, id)).stage).toBe('asked');
  });

  test('shares nothing before there is something to share', async () => {
    const id = await agreed();
    const refused = await tryStep(seeker, id, 'share');
    expect([refused.status, await refused.text()]).toEqual([409, expect.stringContaining('nothing to share yet')]);
  });

  test('lets one of two steps through that come at once', async () => {
    const id = await ask(seeker);
    await step(helper, id, 'offer');
    const both = await Promise.all([tryStep(seeker, id, 'agree'), tryStep(helper, id, 'withdraw')]);
    const statuses = both.map(({ status }) => status);
    expect(statuses.filter((status) => status === 200).length).toBeGreaterThanOrEqual(1);
    const { stage } = await one(helper, id);
    // Both can succeed only one after the other: then it was withdrawn last.
    expect(stage).toBe(statuses[1] === 200 ? 'ended' : 'agreed');
  });

  test('is asked once, however often the same request is sent', async () => {
    const headers = { 'Idempotency-Key': 'the-same-key-as-before' };
    const [first, again] = [
      await (await seeker.post('/api/introductions', ASK, { headers })).text(),
      await (await seeker.post('/api/introductions', ASK, { headers })).text(),
    ];
    expect(again).toBe(first);
    expect(await count('introductions')).toBe(1);
    const { id } = answers.AskedAnswer.parse(JSON.parse(first));
    const offer = { id, step: 'offer', tell: TELL };
    const stolen = await house.someone('editor', THIRD);
    expect((await stolen.post('/api/introductions/step', offer, { headers })).status).toBe(404);
  });
});

describe('asking', () => {
  const bytes = async (response: Response) => `${response.status} ${await response.text()}`;

  test('about a member that one cannot see is asking about one that is not there', async () => {
    const unseen = await bytes(await seeker.post('/api/introductions', { ...ASK, helperId: idOf('Unseen') }));
    const missing = await bytes(await seeker.post('/api/introductions', { ...ASK, helperId: idOf('Missing') }));
    expect(unseen).toBe(missing);
    expect(unseen).toMatch(/^404/);
  });

  test('oneself, one that is only listed, or for what nobody knows is refused', async () => {
    for (const [changed, status] of [
      [{ helperId: SEEKER }, 400],
      [{ helperId: idOf('Listed') }, 409],
      [{ capacityId: 'no-such' }, 400],
      [{ country: 'ZZ' }, 400],
      [{ extra: true }, 400],
    ] as const) {
      expect((await seeker.post('/api/introductions', { ...ASK, ...changed })).status).toBe(status);
    }
    expect(await count('introductions')).toBe(0);
  });

  test('the same twice is refused until it has ended, also at the same moment', async () => {
    const id = await ask(seeker);
    const again = await seeker.post('/api/introductions', ASK);
    expect(await bytes(again)).toMatch(/^409.*You asked this already/);
    await step(seeker, id, 'withdraw');
    const both = await Promise.all([seeker.post('/api/introductions', ASK), seeker.post('/api/introductions', ASK)]);
    expect(both.filter(({ status }) => status === 200)).toHaveLength(1);
  });

  test('more than ten at a time is refused, and closing one makes room', async () => {
    const ids: string[] = [];
    for (let made = 0; made < 10; made++) ids.push(await call(seeker));
    expect((await seeker.post('/api/introductions/calls', QUESTION)).status).toBe(409);
    expect((await seeker.post('/api/introductions', ASK)).status).toBe(409);
    await read(DoneAnswer, await seeker.post('/api/introductions/calls/close', { id: ids[0] }));
    expect((await seeker.post('/api/introductions', ASK)).status).toBe(200);
  });

  test('answers the same whatever the helper set as its limit, which only its own inbox shows', async () => {
    await ask(seeker);
    await ask(seeker, { ...ASK, capacityId: 'advocacy' });
    const beyond = (await inboxOf(helper)).asked.map(({ isBeyondLimit }) => isBeyondLimit);
    expect(beyond).toEqual([false, true]);
    expect((await inboxOf(seeker)).asking.map(({ isBeyondLimit }) => isBeyondLimit)).toEqual([false, false]);
  });

  test('is not for a member that is hidden, and what is open with one looks ended', async () => {
    const id = await agreed();
    await server.db.exec(`update members set hidden_at = '2026-03-01T09:00:00.000Z' where id = '${HELPER}'`);
    await server.db.exec('update network_state set version = version + 1');
    expect(await one(seeker, id)).toMatchObject({ stage: 'ended', other: null, steps: [] });
    expect((await seeker.post('/api/introductions', ASK)).status).toBe(404);
    expect((await helper.post('/api/introductions', { ...ASK, helperId: THIRD })).status).toBe(409);
  });
});

describe('asking and taking back', () => {
  test('is refused after twenty times within a day, calls among them, and possible again a day later', async () => {
    for (let made = 0; made < 20; made++) {
      if (made % 2 === 0) await step(seeker, await ask(seeker), 'withdraw');
      else await read(DoneAnswer, await seeker.post('/api/introductions/calls/close', { id: await call(seeker) }));
    }
    const refused = await seeker.post('/api/introductions', ASK);
    expect([refused.status, await refused.text()]).toEqual([429, expect.stringContaining('20 times within a day')]);
    expect((await seeker.post('/api/introductions/calls', QUESTION)).status).toBe(429);
    expect((await helper.post('/api/introductions', { ...ASK, helperId: THIRD })).status).toBe(200);
    await server.db.exec(`update introductions set started_at = '2026-02-28T08:00:00.000Z'`);
    expect((await seeker.post('/api/introductions', ASK)).status).toBe(200);
  });

  test('is refused also where twenty came at once', async () => {
    const insert = server.db.prepare(
      `insert into calls (id, seeker_id, capacity_id, urgency, started_at, closed_at)
       values (?, ?, 'legal-support', 2, '2026-03-01T08:00:00.000Z', '2026-03-01T08:00:00.000Z')`,
    );
    await server.db.batch(Array.from({ length: 19 }, (_, index) => insert.bind(`call ${index}`, SEEKER)));
    const both = await Promise.all([
      seeker.post('/api/introductions', ASK),
      seeker.post('/api/introductions', { ...ASK, helperId: THIRD }),
    ]);
    expect(both.filter(({ status }) => status === 200)).toHaveLength(1);
  });

  test('leaves no notice of what nobody answered, and rings no bell for it', async () => {
    const id = await ask(seeker);
    const rings = house.ringCount();
    await step(seeker, id, 'withdraw');
    const closed = await call(seeker);
    expect(await kindsOfNotices(quiet)).toEqual(['introduction-moved']);
    await read(DoneAnswer, await seeker.post('/api/introductions/calls/close', { id: closed }));
    expect([await kindsOfNotices(helper), await kindsOfNotices(quiet)]).toEqual([[], []]);
    expect(house.ringCount()).toBe(rings + 1);
  });
});

describe('a call', () => {
  test('reaches whoever fits unseen, and the seeker learns nothing before they say yes', async () => {
    const before = await (await seeker.get('/api/introductions')).text();
    const id = await call(seeker);
    const [found] = (await inboxOf(quiet)).asked;
    expect(found).toMatchObject({ stage: 'asked', isChosen: false, words: 'Canary of words', other: null });
    expect(await kindsOfNotices(quiet)).toEqual(['introduction-moved']);
    expect(await kindsOfNotices(helper)).toEqual([]);
    expect(await inboxOf(seeker)).toEqual({
      ...answers.IntroductionsAnswer.parse(JSON.parse(before)),
      calls: [expect.objectContaining({ id })],
    });
    expect((await seeker.get(`/api/introductions/${found?.id}`)).status).toBe(404);
    expect((await tryStep(seeker, found?.id ?? '', 'withdraw')).status).toBe(404);

    await read(
      DoneAnswer,
      await quiet.post('/api/introductions/step', {
        id: found?.id,
        step: 'offer',
        tell: { kind: false, sectors: true },
      }),
    );
    const [willing] = (await inboxOf(seeker)).asking;
    expect(willing).toMatchObject({ stage: 'willing', told: { kind: null, sectors: ['peace'] }, other: null });
    expect(JSON.stringify(willing)).not.toContain(QUIET);
    await step(seeker, willing?.id ?? '', 'agree');
    expect((await one(seeker, willing?.id ?? '')).other).toEqual({ id: QUIET, name: 'Quiet' });
  });

  test('whose helper said yes without a name answers a question to that one as a question to any other', async () => {
    const discreet = await house.someone('editor', idOf('Discreet'));
    const wanted = { ...QUESTION, capacityId: 'digital-security' };
    await call(seeker, wanted);
    const [found] = (await inboxOf(discreet)).asked;
    await step(discreet, found?.id ?? '', 'offer');
    const statuses: number[] = [];
    for (const helperId of [THIRD, idOf('Discreet')])
      statuses.push((await seeker.post('/api/introductions', { ...wanted, helperId })).status);
    expect(statuses).toEqual([200, 200]);
    await step(seeker, found?.id ?? '', 'agree');
    expect((await one(seeker, found?.id ?? '')).other).toMatchObject({ name: 'Discreet' });
  });

  test('that is declined leaves no trace with the seeker', async () => {
    await call(seeker);
    const before = await (await seeker.get('/api/introductions')).text();
    const [found] = (await inboxOf(quiet)).asked;
    await step(quiet, found?.id ?? '', 'decline');
    expect(await (await seeker.get('/api/introductions')).text()).toBe(before);
    expect(await kindsOfNotices(seeker)).toEqual([]);
  });

  test('answers the same bytes at the same pace whether it reaches nobody or twenty, and draws as many ids', async () => {
    const told: string[] = [];
    for (const helpers of [0, 20]) {
      const db = memoryDatabase();
      const network = Array.from({ length: helpers }, (_, index) => `Quiet${'abcdefghijkmnpqrstuvw'[index]}`).reduce(
        (all, name) => all.member(name, { visibility: 'private', offers: ['legal-support'] }),
        aNetwork(NETWORK).capacity('legal-support', 'solidarity'),
      );
      const stored = { ...network.stored, offers: helpers === 0 ? [] : network.stored.offers };
      await saveNetwork(db, stored);
      let drawn = 0;
      const there = houseOn(db, 'http://localhost', (length) => {
        drawn += 1;
        return Uint8Array.from({ length }, (_, index) => (drawn >> (8 * (index % 4))) & 255);
      });
      const asker = await there.someone('editor', SEEKER);
      const answer = await asker.post('/api/introductions/calls', QUESTION);
      const headers = [...answer.headers].filter(([name]) => name !== 'date').map((pair) => pair.join(': '));
      const inbox = await (await asker.get('/api/introductions')).text();
      told.push([answer.status, ...headers, await answer.text(), inbox, drawn, there.pauses].join('\n'));
      const made = await db.prepare('select count(*) as n from introductions').first('n');
      expect(made).toBe(helpers === 0 ? 0 : helpers + 1);
    }
    expect(told[1]).toBe(told[0]);
    expect(told[0]).toMatch(/\n500$/);
  });

  test('takes back, when it is closed, what nobody answered, and leaves what was answered', async () => {
    const id = await call(seeker);
    const [found] = (await inboxOf(quiet)).asked;
    const close = () => seeker.post('/api/introductions/calls/close', { id });
    expect((await helper.post('/api/introductions/calls/close', { id })).status).toBe(404);
    await step(quiet, found?.id ?? '', 'offer');
    expect((await close()).status).toBe(200);
    expect((await close()).status).toBe(404);
    expect((await inboxOf(seeker)).asking.map(({ stage }) => stage)).toEqual(['willing']);
    await call(seeker, { ...QUESTION, country: null });
    expect((await inboxOf(quiet)).asked, 'the same is not asked twice').toHaveLength(1);
  });
});

test('the words of a call are deleted with its end, and not before the last who said yes has read them', async () => {
  const words = () => server.db.prepare('select sealed from calls').first<string | null>('sealed');
  const close = async (id: string) =>
    await read(DoneAnswer, await seeker.post('/api/introductions/calls/close', { id }));
  await close(await call(seeker));
  expect(await words()).toBeNull();
  await server.db.exec('delete from introductions; delete from calls;');

  const id = await call(seeker);
  const [found] = (await inboxOf(quiet)).asked;
  await step(quiet, found?.id ?? '', 'offer');
  await close(id);
  await sweep(server.db, '2026-03-01T10:00:00.000Z');
  expect((await one(quiet, found?.id ?? '')).words).toBe('Canary of words');
  await step(quiet, found?.id ?? '', 'withdraw');
  await sweep(server.db, '2026-03-01T10:00:00.000Z');
  expect(await words()).toBeNull();
});

test('an inbox is opened with as many queries, however much is in it', async () => {
  let queries = 0;
  const db = memoryDatabase();
  const counting: D1Database = {
    prepare(query) {
      queries += 1;
      return db.prepare(query);
    },
    batch: (statements) => db.batch(statements),
    exec: (query) => db.exec(query),
    withSession: () => db.withSession(),
    dump: () => db.dump(),
  };
  const names = ['Askera', 'Askerb', 'Askerc', 'Askerd'];
  await saveNetwork(counting, names.reduce((all, name) => all.member(name), aNetwork(NETWORK)).stored);
  const there = houseOn(counting);
  const asked = await there.someone('editor', HELPER);
  const counts: number[] = [];
  for (const name of names) {
    await ask(await there.someone('editor', idOf(name)));
    await inboxOf(asked);
    queries = 0;
    await inboxOf(asked);
    counts.push(queries);
  }
  expect((await inboxOf(asked)).asked).toHaveLength(names.length);
  expect(new Set(counts).size, counts.join(', ')).toBe(1);
});

describe('nobody else', () => {
  test('sees anything of it: a third member, a reader of the seeker, a coordinator, an admin, a token', async () => {
    const id = await agreed();
    await saveContact(seeker, 'Canary contact of the seeker');
    await step(seeker, id, 'share');
    const others = await Promise.all([
      house.someone('editor', THIRD),
      house.someone('reader', SEEKER),
      house.someone('coordinator', SEEKER),
      house.someone('admin'),
    ]);
    const { token } = await read(
      NewTokenAnswer,
      await seeker.post('/api/account/tokens', { label: 'A token', days: 30, scope: 'own' }),
    );
    const bearer = { headers: { Authorization: `Bearer ${token}` } };
    const visitor = house.visitor();
    const byToken: Side = {
      get: (path) => visitor.get(path, bearer),
      post: (path, body) => visitor.post(path, body, bearer),
    };
    for (const person of [...others, byToken, visitor]) {
      const heard: string[] = [];
      for (const path of ['/api/introductions', `/api/introductions/${id}`, '/api/contact', '/api/notices']) {
        heard.push(await (await person.get(path)).text());
      }
      for (const name of ['offer', 'agree', 'share', 'withdraw']) {
        const answer = await tryStep(person, id, name);
        expect([401, 403, 404]).toContain(answer.status);
        heard.push(await answer.text());
      }
      expect(await (await person.get('/api/audit')).text()).not.toContain(id);
      for (const canary of ['Canary', 'legal-support', '"Seeker"', 'agreed', id]) {
        expect(heard.join('\n')).not.toContain(canary);
      }
    }
    expect((await one(helper, id)).stage).toBe('agreed');
  });
});

describe('notices', () => {
  test('say that something moved and no more, to the editors of the other side, and are cleared by their ids', async () => {
    const id = await ask(seeker);
    const first = await read(answers.NoticesAnswer, await helper.get('/api/notices'));
    expect(first.notices).toEqual([
      { id: expect.any(String), kind: 'introduction-moved', day: '2026-03-01', objectId: id },
    ]);
    await step(helper, id, 'offer');
    expect(await kindsOfNotices(seeker)).toEqual(['introduction-moved']);
    const ids = first.notices.map((notice) => notice.id);
    await read(DoneAnswer, await seeker.post('/api/notices/clear', { ids }));
    expect(await kindsOfNotices(helper), 'another’s stay').toHaveLength(1);
    await read(DoneAnswer, await helper.post('/api/notices/clear', { ids }));
    expect(await kindsOfNotices(helper)).toEqual([]);
  });

  test('tell of one introduction once, whatever happened in it since they were read', async () => {
    const id = await agreed();
    await step(seeker, id, 'withdraw');
    expect([await kindsOfNotices(seeker), await kindsOfNotices(helper)]).toEqual([
      ['introduction-moved'],
      ['introduction-moved'],
    ]);
  });

  test('about who gets in are listed before all others, however many came later', async () => {
    await server.db.batch(
      Array.from({ length: 205 }, (_, index) =>
        server.db
          .prepare('insert into notices values (?, ?, ?, null, ?)')
          .bind(
            `notice ${index}`,
            helper.id,
            index === 0 ? 'recovery-started' : 'introduction-moved',
            `2026-02-01T${String(index % 24).padStart(2, '0')}:00:00.000Z`,
          ),
      ),
    );
    const kinds = await kindsOfNotices(helper);
    expect([kinds.length, kinds[0], kinds[1]]).toEqual([200, 'recovery-started', 'introduction-moved']);
  });

  test('ring the operator’s bell when another side is told', async () => {
    const before = house.ringCount();
    const id = await ask(seeker);
    await step(helper, id, 'offer');
    expect(house.ringCount()).toBe(before + 2);
    await saveContact(helper, 'Somewhere');
    expect(house.ringCount()).toBe(before + 2);
  });
});

test('a dump of everything holds neither words nor contact details', async () => {
  await saveContact(seeker, 'Canary contact of the seeker');
  await saveContact(helper, 'Canary contact of the helper');
  const id = await agreed();
  await step(seeker, id, 'share');
  await step(helper, id, 'share');
  await call(seeker);
  const { results: tables } = await server.db
    .prepare("select name from sqlite_master where type = 'table' and name not like '\\_cf%' escape '\\'")
    .all<{ name: string }>();
  const dump = await Promise.all(
    tables.map(async ({ name }) => JSON.stringify((await server.db.prepare(`select * from "${name}"`).all()).results)),
  );
  expect(dump.join('\n')).toContain(id);
  expect(dump.join('\n')).not.toContain('Canary');
  expect((await one(seeker, id)).contact).toBe('Canary contact of the helper');
});
