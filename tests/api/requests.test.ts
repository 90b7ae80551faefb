/** Requests for solidarity and joint actions: who is told, what is sealed, what goes when somebody hides or is erased. */
import { beforeAll, beforeEach, expect, test } from 'vitest';
import { OwnDataAnswer } from '../../worker/answers/own-data.ts';
import { ActionAnswer, MadeAnswer, RequestAnswer, RequestsAnswer } from '../../worker/answers/requests.ts';
import { DoneAnswer } from '../../worker/answers/shared.ts';
import { eraseWriter } from '../../worker/db/save-erase.ts';
import { saveNetwork } from '../../worker/db/save-network.ts';
import { sweep } from '../../worker/db/sweep.ts';
import { aNetwork, idOf } from '../support/a-network.ts';
import { houseOn } from '../support/house.ts';
import { type MemoryDatabase, memoryDatabase } from '../support/memory-database.ts';
import { read } from '../support/visitor.ts';

const PEOPLE = ['Seeker', 'Helper', 'Quiet', 'Fellow', 'Other'] as const;
const CIRCLE = idOf('Circle');
const NETWORK = aNetwork()
  .country('KE')
  .member('Seeker', { visibility: 'network' })
  .member('Helper', { visibility: 'network', offers: ['legal-support'] })
  .member('Quiet', { visibility: 'private', offers: [{ capacityId: 'legal-support', visibility: 'private' }] })
  .member('Fellow', { visibility: 'network', offers: ['advocacy'] })
  .member('Other', { visibility: 'network' })
  .member('Listed', { standing: 'listed', visibility: 'network' })
  .coalition('Circle', ['Seeker', 'Fellow', 'Quiet'], { visibility: 'coalition' }).stored;

type Person = Awaited<ReturnType<ReturnType<typeof houseOn>['someone']>>;
type Name = (typeof PEOPLE)[number];

let db: MemoryDatabase;
let house: ReturnType<typeof houseOn>;
let people: Record<Name, Person>;
let coordinator: Person;

beforeAll(async () => {
  db = memoryDatabase();
  await saveNetwork(db, NETWORK);
  house = houseOn(db);
  const of = (name: Name) => house.someone('editor', idOf(name));
  people = {
    Seeker: await of('Seeker'),
    Helper: await of('Helper'),
    Quiet: await of('Quiet'),
    Fellow: await of('Fellow'),
    Other: await of('Other'),
  };
  coordinator = await house.someone('coordinator');
  await db.exec('create table kept_sessions as select * from sessions');
});
beforeEach(async () => {
  await db.exec(
    `delete from requests; delete from actions; delete from notices; delete from request_keys; delete from contacts;
     delete from openings; update members set hidden_at = null; update network_state set version = version + 1;
     delete from sessions; insert into sessions select * from kept_sessions;`,
  );
});

const WORDS = {
  ...{
    title: 'Canary of a title',
    what: 'Canary of what happened',
    threatIds: [],
    country: null,
    by: null,
    urgency: 3,
  },
  needs: [{ capacityId: 'legal-support', minLevel: 1 }],
  showsSeeker: true,
};
const IN_NETWORK = { ...WORDS, mode: 'network', excludedIds: [] };
const QUIET = { ...WORDS, mode: 'quiet', coalitionId: CIRCLE, excludedIds: [] };
const PUBLIC = { ...WORDS, mode: 'public', confirmed: true };
const LETTER = 'Sealed in the page';
const SILENT = { mode: 'silent', namedIds: [idOf('Helper')], letter: LETTER };
const RESPONSE = {
  kind: 'diplomatic-contact',
  words: 'Canary of a response',
  level: 'private',
  isNamed: true,
  sharesContact: true,
};
const ACTION = {
  ...{ kind: 'joint-letter', title: 'Canary of an action', text: 'Canary of a text', mode: 'network', requestId: null },
  ...{ coalitionId: null, namedIds: [], atLeast: 2, signBy: '2026-03-20', confirmed: true },
};

const ask = async (body: object, who: Name = 'Seeker') =>
  (await read(MadeAnswer, await people[who].post('/api/requests', body))).id;
const start = async (body: object = {}, who: Name = 'Seeker') =>
  (await read(MadeAnswer, await people[who].post('/api/actions', { ...ACTION, ...body }))).id;
const tryStep = (who: Name, id: string, step: string, more: object = {}) =>
  people[who].post('/api/requests/step', { id, step, ...more });
const step = async (who: Name, id: string, name: string, more: object = {}) =>
  await read(DoneAnswer, await tryStep(who, id, name, more));
const sign = async (who: Name, id: string, others: number) =>
  await read(DoneAnswer, await people[who].post('/api/actions/sign', { id, others, confirmed: true }));
const one = async (who: Name, id: string) => await read(RequestAnswer, await people[who].get(`/api/requests/${id}`));
const action = async (who: Name, id: string) => await read(ActionAnswer, await people[who].get(`/api/actions/${id}`));
const count = async (sql: string) => (await db.prepare(`select count(*) as n from ${sql}`).first<number>('n')) ?? -1;

/** What each is told, by name; those who are told nothing are left out. */
async function told() {
  const all: Record<string, string[]> = {};
  const solidarity = "(kind like 'request-%' or kind like 'action-%') and account_id = ? order by kind";
  for (const name of PEOPLE) {
    const found = db.prepare(`select kind from notices where ${solidarity}`).bind(people[name].id);
    const kinds = (await found.all<{ kind: string }>()).results.map(({ kind }) => kind);
    if (kinds.length > 0) all[name] = kinds;
  }
  return all;
}

async function agreed(): Promise<string> {
  const id = await ask(IN_NETWORK);
  await step('Helper', id, 'respond', RESPONSE);
  const responseId = (await one('Seeker', id)).responses[0]?.id;
  await step('Seeker', id, 'agree-response', { responseId, sharesContact: true });
  return id;
}

const ASKED = ['request-asked'];

test.each([
  ['in the network, whoever can help, in private too', IN_NETWORK, { Helper: ASKED, Quiet: ASKED }],
  ['in public the same', PUBLIC, { Helper: ASKED, Quiet: ASKED }],
  ['nobody who must not know', { ...IN_NETWORK, excludedIds: [idOf('Helper')] }, { Quiet: ASKED }],
  ['nobody where nobody can help', { ...IN_NETWORK, needs: [{ capacityId: 'advocacy', minLevel: 3 }] }, {}],
  ['all of a coalition', QUIET, { Fellow: ASKED, Quiet: ASKED }],
  ['those who are named, in silence', SILENT, { Helper: ASKED }],
])('a request is told to %s, and its seeker learns nothing of that', async (_, body, expected) => {
  const pauses = house.pauses.length;
  const answer = await people.Seeker.post('/api/requests', body);
  expect(Object.keys(await answer.json())).toEqual(['id']);
  expect(house.pauses.length).toBe(pauses + 1);
  expect(await told()).toEqual(expected);
});

test('a silent request is for those who are named; to all others it is as if there were none', async () => {
  const id = await ask(SILENT);
  const nothing = await (await people.Other.get(`/api/requests/${idOf('Nothing')}`)).text();
  for (const other of [people.Other, people.Fellow, coordinator, house.visitor()]) {
    const answer = await other.get(`/api/requests/${id}`);
    expect([answer.status, await answer.text()]).toEqual([404, nothing]);
    expect(await (await other.get('/api/requests')).json()).toEqual({ requests: [] });
  }
  for (const step of ['respond', 'write-letter', 'withdraw'])
    expect(
      (
        await tryStep('Other', id, step, {
          ...(step === 'respond' ? RESPONSE : {}),
          ...(step === 'write-letter' ? { letter: 'x' } : {}),
        })
      ).status,
    ).toBe(404);
  await step('Helper', id, 'write-letter', { letter: 'Another one' });
  await step('Seeker', id, 'name', { memberIds: [idOf('Fellow')], letter: 'For the new one' });
  const seen = await one('Fellow', id);
  expect(seen.letters.map(({ from, sealed }) => [from?.name, sealed])).toEqual([
    ['Seeker', LETTER],
    ['Helper', 'Another one'],
    ['Seeker', 'For the new one'],
  ]);
  expect([seen.title, seen.what, seen.country, seen.urgency]).toEqual([null, null, null, null]);
  expect((await tryStep('Seeker', id, 'widen', { to: IN_NETWORK })).status).toBe(409);
  expect((await tryStep('Helper', id, 'respond', RESPONSE)).status).toBe(409);
  await step('Seeker', id, 'unname', { memberId: idOf('Fellow') });
  expect((await people.Fellow.get(`/api/requests/${id}`)).status).toBe(404);
  expect(await told()).toEqual({ Helper: ['request-asked'], Seeker: ['request-moved'] });
});

test('below the threshold nobody is told or rung up; once it is reached, those who act are', async () => {
  const id = await start({ atLeast: 3 });
  const rings = house.ringCount();
  await sign('Helper', id, 2);
  await sign('Quiet', id, 4);
  await sign('Fellow', id, 2);
  expect(await told()).toEqual({});
  expect(await action('Seeker', id)).toMatchObject({ stage: 'gathering', signers: [], own: null });
  await sign('Other', id, 1);
  expect(await told()).toEqual({ Fellow: ['action-reached'], Helper: ['action-reached'], Other: ['action-reached'] });
  expect(house.ringCount()).toBe(rings);
  // The one who waits for more than there are stays sealed, until there are: it is private, so that fellows alone learn its name.
  expect((await action('Quiet', id)).own).toEqual({ others: 4, isIn: false });
  await sign('Quiet', id, 3);
  expect((await action('Helper', id)).signers.map(({ name }) => name)).toEqual(['Fellow', 'Helper', 'Other', 'Quiet']);
  expect((await action('Seeker', id)).signers.map(({ name }) => name)).toEqual(['Fellow', 'Helper', 'Other']);
  expect(await told()).toEqual({ Fellow: ['action-reached'], Helper: ['action-reached'], Other: ['action-reached'] });
});

test('only those count who are there and may still know of it', async () => {
  const requestId = await ask(QUIET);
  const id = await start({ requestId, atLeast: 3 });
  for (const who of ['Fellow', 'Quiet'] as const) await sign(who, id, 2);
  await step('Fellow', requestId, 'respond', RESPONSE);
  await step('Seeker', requestId, 'widen', { to: { ...IN_NETWORK, excludedIds: [idOf('Fellow')] } });
  expect((await people.Fellow.get(`/api/actions/${id}`)).status).toBe(404);
  // Whoever has come to be one who must not know hears nothing of it any more, and has no part in it.
  expect((await one('Seeker', requestId)).responses).toMatchObject([{ state: 'dropped', contact: null }]);
  expect(Object.keys(await told())).not.toContain('Fellow');
  expect(await count(`commitments where member_id = '${idOf('Fellow')}'`)).toBe(0);
  await sign('Other', id, 2);
  expect((await action('Seeker', id)).stage).toBe('gathering');
  await sign('Helper', id, 2);
  expect((await action('Helper', id)).signers.map(({ name }) => name)).toEqual(['Helper', 'Other', 'Quiet']);
  await db.exec(`update members set hidden_at = '2026-03-01' where id = '${idOf('Quiet')}'`);
  await db.exec('update network_state set version = version + 1');
  await sign('Seeker', id, 3);
  expect((await action('Seeker', id)).own).toEqual({ others: 3, isIn: false });
});

test('a silent action is told to those who may know of its request, and to nobody else', async () => {
  const requestId = await ask({ ...IN_NETWORK, excludedIds: [idOf('Other')] });
  await db.exec('delete from notices');
  await start({ requestId, mode: 'silent', namedIds: [idOf('Other'), idOf('Helper')] });
  expect(await told()).toEqual({ Helper: ['action-asked'] });
  expect((await one('Helper', requestId)).actions).toHaveLength(1);
  expect((await people.Other.get('/api/actions')).status).toBe(200);
  expect(await (await people.Other.get('/api/actions')).json()).toEqual({ actions: [] });
});

test('a copy of the database holds no word of a request, a response, an action or an end', async () => {
  const id = await agreed();
  await start({ requestId: id, mode: 'public' });
  await step('Seeker', id, 'close', { outcome: 'helped', words: 'Canary of an end' });
  expect(await one('Helper', id)).toMatchObject({ closingWords: 'Canary of an end', outcome: 'helped' });
  const { results } = await db.prepare("select name from sqlite_master where type = 'table'").all<{ name: string }>();
  let bytes = 0;
  for (const { name } of results) {
    const text = JSON.stringify((await db.prepare(`select * from "${name}"`).all()).results);
    expect(text, name).not.toMatch(/Canary/);
    bytes += text.length;
  }
  expect(bytes).toBeGreaterThan(2000);
});

test('both read how to reach the other once both said yes, as each shares it, and what they did is in their own data', async () => {
  await people.Helper.post('/api/contact', { text: 'Call the helper' });
  await people.Seeker.post('/api/contact', { text: 'Call the seeker' });
  const id = await agreed();
  expect((await one('Seeker', id)).responses[0]).toMatchObject({
    contact: 'Call the helper',
    mayMoveTo: ['done', 'dropped'],
  });
  expect((await one('Helper', id)).responses[0]).toMatchObject({
    contact: 'Call the seeker',
    owner: { name: 'Helper' },
  });
  expect((await one('Other', id)).responses).toEqual([]);
  await sign('Helper', await start(), 3);
  const { member } = await read(OwnDataAnswer, await people.Helper.post('/api/own-data'));
  expect([member?.requests.length, member?.actions[0]?.own]).toEqual([1, { others: 3, isIn: false }]);
});

test('hiding takes requests, responses and what is sealed; nothing of it comes back unasked', async () => {
  const id = await agreed();
  const own = await ask(PUBLIC, 'Helper');
  const [gathering, started] = [await start(), await start({}, 'Helper')];
  await sign('Helper', gathering, 1);
  const cookie = people.Helper.cookie();
  await read(DoneAnswer, await people.Helper.post('/api/hide'));
  people.Helper.setCookie(cookie);
  const listed = await read(RequestsAnswer, await people.Other.get('/api/requests'));
  expect(listed.requests.map((request) => request.id)).toEqual([id]);
  for (const path of [`requests/${own}`, `actions/${started}`]) {
    for (const other of [people.Seeker, coordinator, house.visitor()])
      expect((await other.get(`/api/${path}`)).status).toBe(404);
  }
  expect((await one('Seeker', id)).responses).toEqual([]);
  expect(await count(`notices where object_id in ('${own}', '${started}')`)).toBe(0);
  await db.exec(
    `update members set hidden_at = null; update network_state set version = version + 1;
     delete from sessions; insert into sessions select * from kept_sessions`,
  );
  expect((await one('Seeker', id)).responses).toMatchObject([{ state: 'dropped', contact: null }]);
  await sign('Other', gathering, 1);
  expect((await action('Other', gathering)).stage).toBe('gathering');
});

test('erasing takes every row, and whoever must not know still must not under a merged entry', async () => {
  const excluding = await ask({ ...IN_NETWORK, excludedIds: [idOf('Listed'), idOf('Other')] });
  const other = await ask({ ...SILENT, namedIds: [idOf('Seeker')] }, 'Other');
  await sign('Other', await start(), 1);
  const deed = { id: idOf('Deed'), at: '2026-03-01T09:00:00.000Z', actorId: null, sessionId: null, key: null };
  await db.undone(async () => {
    await eraseWriter(db).eraseMember(idOf('Other'), { ...deed, action: 'member-erased' });
    for (const table of [
      'requests',
      'request_named',
      'request_exclusions',
      'request_letters',
      'commitments',
      'notices',
    ])
      expect(JSON.stringify((await db.prepare(`select * from ${table}`).all()).results), table).not.toMatch(
        new RegExp(`${idOf('Other')}|${other}`),
      );
    expect(await count('requests')).toBe(1);
  });
  const question = { keepId: idOf('Fellow'), mergeId: idOf('Listed') };
  await db.undone(async () => {
    const { fingerprint } = await (await coordinator.post('/api/desk/merge/preview', question)).json<{
      fingerprint: string;
    }>();
    expect((await people.Fellow.get(`/api/requests/${excluding}`)).status).toBe(200);
    expect((await coordinator.post('/api/desk/merge', { ...question, fingerprint })).status).toBe(200);
    expect((await people.Fellow.get(`/api/requests/${excluding}`)).status).toBe(404);
  });
});

test('what was committed in vain is forgotten without a word once the last day has passed', async () => {
  const id = await start();
  await sign('Helper', id, 3);
  await sign('Other', id, 2);
  await db.exec('delete from notices');
  await sweep(db, '2026-03-20T23:00:00.000Z');
  expect(await count('commitments')).toBe(2);
  await sweep(db, '2026-03-21T01:00:00.000Z');
  expect(await count('commitments')).toBe(0);
  expect(await told()).toEqual({});
});

test('sent twice with one key it is done once, and so much can be open and made on a day', async () => {
  const headers = { 'Idempotency-Key': 'the-same-key-both-times' };
  const twice = [
    await people.Other.post('/api/requests', PUBLIC, { headers }),
    await people.Other.post('/api/requests', PUBLIC, { headers }),
  ];
  const [first, again] = await Promise.all(twice.map((answer) => answer.text()));
  expect(first).toBe(again);
  expect(await count('requests')).toBe(1);
  for (let made = 1; made < 10; made++) await ask(PUBLIC, 'Other');
  expect((await people.Other.post('/api/requests', PUBLIC)).status).toBe(409);
  for (let made = 10; made < 20; made++) {
    const { requests } = await read(RequestsAnswer, await people.Other.get('/api/requests'));
    await step('Other', requests[0]?.id ?? '', 'withdraw');
    await ask(PUBLIC, 'Other');
  }
  const { requests } = await read(RequestsAnswer, await people.Other.get('/api/requests'));
  await step('Other', requests[0]?.id ?? '', 'withdraw');
  expect((await people.Other.post('/api/requests', PUBLIC)).status).toBe(429);
});

test('what went out of sight is no news, and refuses nobody anything', async () => {
  const quiet = await ask(QUIET);
  await step('Fellow', quiet, 'respond', RESPONSE);
  await db.undone(async () => {
    await db.exec(`delete from notices; delete from memberships where member_id = '${idOf('Fellow')}'`);
    await step('Seeker', quiet, 'close', { outcome: 'helped', words: null });
    expect(await told()).toEqual({});
  });
  const open = await ask(IN_NETWORK, 'Other');
  await db.exec(
    `with recursive n(i) as (select 1 union all select i + 1 from n where i < 40)
     insert into request_responses (id, request_id, owner_id, state, sealed, offered_on)
     select 'response-' || i, '${open}', '${idOf('Helper')}', 'offered', '', '2026-02-01' from n`,
  );
  const other = await ask(IN_NETWORK);
  expect((await tryStep('Helper', other, 'respond', RESPONSE)).status).toBe(412);
  await db.exec(`update members set hidden_at = '2026-03-01' where id = '${idOf('Other')}'`);
  await step('Helper', other, 'respond', RESPONSE);
});

test('reading what a named member asks counts as opening it, where not everybody reads it', async () => {
  const [shown, unnamed, open] = [
    await ask(IN_NETWORK),
    await ask({ ...IN_NETWORK, showsSeeker: false }),
    await ask(PUBLIC),
  ];
  for (const id of [unnamed, open]) await one('Other', id);
  expect(await count('openings')).toBe(0);
  await one('Other', shown);
  expect(await count('openings')).toBe(1);
});

test.each([
  ['a day that has passed', '/api/requests', { ...IN_NETWORK, by: '2026-02-01' }, 400],
  ['a capacity that is none', '/api/requests', { ...IN_NETWORK, needs: [{ capacityId: 'nothing', minLevel: 1 }] }, 400],
  ['a threat that is none', '/api/requests', { ...IN_NETWORK, threatIds: ['nothing'] }, 400],
  ['a country that is none', '/api/requests', { ...IN_NETWORK, country: 'XX' }, 400],
  ['in public without a look at it', '/api/requests', { ...WORDS, mode: 'public' }, 400],
  ['in public with somebody who must not know', '/api/requests', { ...PUBLIC, excludedIds: [idOf('Other')] }, 400],
  ['in silence with words', '/api/requests', { ...SILENT, title: 'Words' }, 400],
  ['in silence to nobody', '/api/requests', { ...SILENT, namedIds: [] }, 400],
  ['in silence to oneself', '/api/requests', { ...SILENT, namedIds: [idOf('Other')] }, 400],
  ['in silence to somebody unseen', '/api/requests', { ...SILENT, namedIds: [idOf('Quiet')] }, 404],
  ['in silence to a listed one', '/api/requests', { ...SILENT, namedIds: [idOf('Listed')] }, 409],
  ['a letter beyond its size', '/api/requests', { ...SILENT, letter: 'x'.repeat(65_537) }, 400],
  ['keeping an unseen one out', '/api/requests', { ...IN_NETWORK, excludedIds: [idOf('Quiet')] }, 404],
  ['keeping oneself out', '/api/requests', { ...IN_NETWORK, excludedIds: [idOf('Other')] }, 400],
  ['a coalition that one is not in', '/api/requests', QUIET, 404],
  ['an action of a coalition without it', '/api/actions', { ...ACTION, mode: 'quiet' }, 400],
  ['an action that names in the open', '/api/actions', { ...ACTION, namedIds: [idOf('Helper')] }, 400],
  ['a silent action for nobody', '/api/actions', { ...ACTION, mode: 'silent' }, 400],
  ['a public action without a look at it', '/api/actions', { ...ACTION, mode: 'public', confirmed: false }, 400],
  ['an action of one', '/api/actions', { ...ACTION, atLeast: 1 }, 400],
  ['an action without end', '/api/actions', { ...ACTION, signBy: '2027-01-01' }, 400],
  ['an action for no request', '/api/actions', { ...ACTION, requestId: idOf('Nothing') }, 404],
  ['a signature under nothing', '/api/actions/sign', { id: idOf('Nothing'), others: 1, confirmed: true }, 404],
  ['a step with nothing', '/api/requests/step', { id: idOf('Nothing'), step: 'withdraw' }, 404],
])('%s is refused in a sentence', async (_, path, body, status) => {
  const answer = await people.Other.post(path, body);
  expect(answer.status).toBe(status);
  expect(await answer.json()).toMatchObject({ detail: expect.stringMatching(/^[A-Z].{20,}\.$/) });
  expect([400, 401]).toContain((await house.visitor().post(path, body)).status);
  expect([400, 403]).toContain((await coordinator.post(path, body)).status);
});
