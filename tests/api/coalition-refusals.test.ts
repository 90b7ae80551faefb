/** What nobody should send about a coalition, and what everybody gets for it: one clear sentence, and nothing is changed. */
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { NewTokenAnswer } from '../../worker/answers/identity.ts';
import { ProblemAnswer } from '../../worker/answers/shared.ts';
import { aNetwork, idOf } from '../support/a-network.ts';
import { accept, joining, mineOf, type Party, pageOf, started, starting, step } from '../support/coalition-house.ts';
import { type Database, startDatabase } from '../support/database.ts';
import { houseOn } from '../support/house.ts';
import { read } from '../support/visitor.ts';

const [ALDER, BIRCH, UNSEEN, LISTED, NOBODY] = ['Alder', 'Birch', 'Unseen', 'Listed', 'Nobody'].map(idOf);
const NETWORK = aNetwork()
  .capacity('legal-support', 'solidarity')
  .country('KE')
  .member('Alder', { visibility: 'network' })
  .member('Birch', { visibility: 'network' })
  .member('Cedar', { visibility: 'network' })
  .member('Unseen', { visibility: 'private' })
  .member('Hidden', { visibility: 'network', hiddenAt: '2026-02-01T00:00:00.000Z' })
  .member('Listed', { standing: 'listed' })
  .member('Retired', { standing: 'retired' })
  .coalition('From a source', ['Listed'], { purpose: 'Public' }).stored;

const LEGAL = { capacityId: 'legal-support', minLevel: 1, count: 1 } as const;

type Name = 'alder' | 'birch' | 'cedar' | 'unseen' | 'coordinator' | 'other' | 'reader' | 'admin' | 'nobody';
let server: Database;
let house: ReturnType<typeof houseOn>;
let people: Record<Name, Party>;
/** Started by Alder, Birch is asked; of a coordinator, Alder and Birch are asked, two are enough; one that stands. */
let ids: { open: string; sealed: string; standing: string };

beforeAll(async () => {
  server = await startDatabase(NETWORK);
  house = houseOn(server.db);
  people = {
    alder: await house.someone('editor', ALDER),
    birch: await house.someone('editor', BIRCH),
    cedar: await house.someone('editor', idOf('Cedar')),
    unseen: await house.someone('editor', UNSEEN),
    coordinator: await house.someone('coordinator'),
    other: await house.someone('coordinator'),
    reader: await house.someone('reader', ALDER),
    admin: await house.someone('admin'),
    nobody: house.visitor(),
  };
});
afterAll(() => server.close());

beforeEach(async () => {
  await server.db.exec('delete from coalition_terms; delete from notices; delete from request_keys;');
  const { alder, birch, coordinator } = people;
  const standing = await started(alder, starting([`${BIRCH}`], { mode: 'silent' }));
  await accept(birch, standing);
  await step(alder, standing, 'form');
  ids = {
    standing,
    open: await started(alder, starting([`${BIRCH}`])),
    sealed: await started(coordinator, starting([`${ALDER}`, `${BIRCH}`], { threshold: 2, joins: null })),
  };
});

const dump = async () => {
  const tables = ['coalitions', 'coalition_terms', 'coalition_seats', 'coalition_invitations', 'coalition_drills'];
  const rows = [...tables, 'memberships', 'notices', 'network_state'].map(
    async (table) => (await server.db.prepare(`select * from ${table}`).all()).results,
  );
  return JSON.stringify(await Promise.all(rows));
};

const start = (said: object) => ['/api/coalitions/start', () => ({ ...starting([`${BIRCH}`]), ...said })] as const;
const answer = (said: object, to: keyof typeof ids = 'open') =>
  ['/api/coalitions/answer', () => ({ id: ids[to], answer: 'accept', ...joining(), ...said })] as const;
const moving = (name: string, to: keyof typeof ids) =>
  ['/api/coalitions/step', () => ({ id: ids[to], step: name })] as const;
const invite = (memberIds: (string | undefined)[], to: keyof typeof ids = 'open') =>
  ['/api/coalitions/invite', () => ({ id: ids[to], memberIds })] as const;
const about = (path: string, to: keyof typeof ids, said: object = {}) =>
  [`/api/coalitions/${path}`, () => ({ id: ids[to], ...said })] as const;

const CASES: [Name, number, RegExp, readonly [string, () => object]][] = [
  ['nobody', 401, /Sign in/, start({})],
  ['reader', 403, /Only editors/, start({})],
  ['admin', 403, /Only editors/, start({})],
  ['alder', 400, /"name"/, start({ name: '   ' })],
  ['alder', 400, /"name"/, start({ name: 'N'.repeat(121) })],
  ['alder', 400, /"purpose"/, start({ purpose: 'P'.repeat(2001) })],
  ['alder', 400, /no country "XX"/, start({ country: 'XX' })],
  ['alder', 400, /no capacity "magic"/, start({ seats: [{ ...LEGAL, capacityId: 'magic' }] })],
  ['alder', 400, /twice/, start({ seats: [LEGAL, LEGAL] })],
  ['alder', 400, /"seats/, start({ seats: [{ ...LEGAL, count: 4 }] })],
  ['alder', 400, /"seats"/, start({ seats: Array(41).fill(LEGAL) })],
  ['alder', 400, /"mode"/, start({ mode: 'secret' })],
  ['alder', 400, /"invitedIds"/, start({ invitedIds: [] })],
  ['alder', 400, /"invitedIds"/, start({ invitedIds: Array(41).fill(BIRCH) })],
  ['alder', 400, /Leave it out/, start({ invitedIds: [ALDER, BIRCH] })],
  ['alder', 404, /No such member/, start({ invitedIds: [NOBODY] })],
  ['alder', 404, /No such member/, start({ invitedIds: [UNSEEN] })],
  ['alder', 404, /No such member/, start({ invitedIds: [BIRCH, idOf('Hidden')] })],
  ['coordinator', 404, /No such member/, start({ invitedIds: [BIRCH, idOf('Hidden')], joins: null })],
  ['alder', 409, /public sources/, start({ invitedIds: [LISTED] })],
  ['alder', 404, /No such member/, start({ invitedIds: [idOf('Retired')] })],
  ['coordinator', 409, /no longer part/, start({ invitedIds: [idOf('Retired')], joins: null })],
  ['alder', 400, /more members than/, start({ threshold: 3 })],
  ['alder', 400, /"threshold"/, start({ threshold: 1 })],
  ['alder', 400, /last day to answer/, start({ answerBy: '2026-02-28' })],
  ['alder', 400, /last day to answer/, start({ answerBy: '2026-06-01' })],
  ['alder', 400, /"answerBy"/, start({ answerBy: 'tomorrow' })],
  ['alder', 400, /look at it again has passed/, start({ reviewOn: '2026-02-01' })],
  ['alder', 400, /"convenorId" is null/, start({ convenorId: BIRCH })],
  ['coordinator', 400, /one of those you ask/, start({ convenorId: ALDER, joins: null })],
  ['coordinator', 400, /"joins" is null/, start({})],
  ['alder', 400, /Say in "joins"/, start({ joins: null })],
  ['alder', 409, /known to the other members/, start({ joins: joining({ level: 'private' }) })],
  ['alder', 400, /narrower level/, start({ joins: joining({ level: 'network' }) })],
  ['alder', 400, /which you take part has passed/, start({ joins: joining({ until: '2026-02-28' }) })],
  ['alder', 400, /question is not right/, start({ extra: true })],
  ['birch', 400, /"answer"/, answer({ answer: 'perhaps' })],
  ['birch', 400, /"ownCondition"/, answer({ ownCondition: 'C'.repeat(501) })],
  ['birch', 400, /"conditions/, answer({ conditions: ['whatever'] })],
  ['birch', 400, /no capacity/, answer({ bringing: [{ capacityId: 'magic', level: 1 }] })],
  ['birch', 400, /narrower level/, answer({ level: 'public' })],
  ['cedar', 404, /No such coalition/, answer({})],
  ['cedar', 404, /No such coalition/, answer({ id: NOBODY })],
  ['cedar', 404, /No such coalition/, answer({}, 'standing')],
  ['coordinator', 404, /No such coalition/, answer({}, 'open')],
  ['coordinator', 409, /somebody else/, answer({}, 'sealed')],
  ['reader', 404, /No such coalition/, answer({})],
  ['coordinator', 409, /by itself/, moving('form', 'sealed')],
  ['other', 404, /No such coalition/, moving('call-off', 'sealed')],
  ['alder', 409, /somebody else/, moving('call-off', 'sealed')],
  ['alder', 409, /Fewer than two/, moving('form', 'open')],
  ['birch', 409, /somebody else/, moving('close', 'standing')],
  ['cedar', 404, /No such coalition/, moving('leave', 'standing')],
  ['coordinator', 404, /No such coalition/, moving('close', 'standing')],
  ['alder', 409, /somebody else/, moving('call-off', 'standing')],
  ['alder', 404, /No such member/, invite([UNSEEN])],
  ['alder', 404, /No such member/, invite([NOBODY])],
  ['alder', 409, /asked or in it already/, invite([BIRCH, ALDER])],
  ['birch', 409, /somebody else/, invite([idOf('Cedar')])],
  ['cedar', 404, /No such coalition/, invite([BIRCH])],
  ['birch', 409, /somebody else/, about('hand-chair', 'standing', { memberId: BIRCH })],
  ['alder', 404, /No such member of this/, about('hand-chair', 'standing', { memberId: idOf('Cedar') })],
  ['alder', 428, /If-Match/, about('terms', 'standing', { purpose: '', reviewOn: null, charter: '' })],
  ['birch', 409, /somebody else/, about('terms', 'standing', { purpose: '', reviewOn: null, charter: '' })],
  ['alder', 400, /"charter"/, about('terms', 'standing', { purpose: '', reviewOn: null, charter: 'C'.repeat(10_001) })],
  ['birch', 409, /somebody else/, about('drill', 'standing')],
  ['alder', 409, /somebody else/, about('drill', 'open')],
  ['birch', 409, /does not fit/, about('acknowledge', 'standing')],
  ['cedar', 404, /No such coalition/, about('acknowledge', 'standing')],
];

test.each(CASES)('%s gets %i and %s', async (name, status, sentence, [path, body]) => {
  const before = await dump();
  const response = await people[name].post(path, body());
  const problem = ProblemAnswer.parse(await response.json());
  expect([response.status, problem.detail]).toEqual([status, expect.stringMatching(sentence)]);
  expect(await dump()).toBe(before);
});

describe('to whoever has no part in it', () => {
  test('a silent coalition and none at all are the same', async () => {
    for (const name of ['cedar', 'coordinator', 'reader', 'admin', 'nobody'] as const) {
      const ask = async (id: string) => {
        const response = await people[name].get(`/api/coalitions/${id}`);
        return [response.status, await response.text()];
      };
      for (const id of [ids.open, ids.standing]) expect(await ask(id), name).toEqual(await ask(`${NOBODY}`));
    }
  });

  test('one from a public source is read by anybody, and nobody is inside', async () => {
    for (const name of ['nobody', 'alder'] as const) {
      expect(await pageOf(people[name], idOf('From a source'))).toMatchObject({
        ...{ name: 'From a source', purpose: 'Public', stage: 'active', members: [{ name: 'Listed' }] },
        ...{ invitation: null, forming: null, inside: null },
      });
    }
  });
});

test('a token reads what everybody sees of it, and its list is not for programs', async () => {
  const { alder, nobody } = people;
  const { token } = await read(
    NewTokenAnswer,
    await alder.post('/api/account/tokens', { label: 'A program', days: 30, scope: 'own' }),
  );
  const asking = { headers: { Authorization: `Bearer ${token}` } };
  const get = (path: string) => house.send(new Request(`http://localhost${path}`, asking));
  expect((await get('/api/coalitions/mine')).status).toBe(403);
  // Its owner's member is in it, and a program that sees as its owner sees that; what is inside is for people.
  expect(await (await get(`/api/coalitions/${ids.standing}`)).json()).toMatchObject({ inside: null });
  expect((await get(`/api/coalitions/${ids.open}`)).status).toBe(404);
  expect((await nobody.get(`/api/coalitions/${ids.standing}`)).status).toBe(404);
});

test('a page of another site starts and answers nothing', async () => {
  const { alder } = people;
  for (const origin of ['https://elsewhere.example', null]) {
    for (const [path, body] of [start({}), answer({}), moving('close', 'standing'), invite([BIRCH])])
      expect((await alder.post(path, body(), { origin })).status, path).toBe(403);
  }
});

test('the same request sent twice starts one coalition', async () => {
  const { alder } = people;
  const keyed = { headers: { 'Idempotency-Key': 'the-same-key-both-times' } };
  const [one, two] = [
    await alder.post('/api/coalitions/start', starting([`${BIRCH}`]), keyed),
    await alder.post('/api/coalitions/start', starting([`${BIRCH}`]), keyed),
  ];
  expect(await one.text()).toBe(await two.text());
  expect((await mineOf(alder)).forming).toHaveLength(2);
});

test('ten can be forming at a time, and twenty be started within a day, whatever became of them', async () => {
  const { cedar } = people;
  const begin = () => cedar.post('/api/coalitions/start', starting([`${BIRCH}`]));
  const begun: string[] = [];
  for (let count = 0; count < 10; count++) begun.push(await started(cedar, starting([`${BIRCH}`])));
  expect((await begin()).status).toBe(409);
  for (const id of begun) await step(cedar, id, 'call-off');
  for (let count = 0; count < 10; count++) expect((await begin()).status).toBe(200);
  for (const { id, stage } of (await mineOf(cedar)).forming) if (stage === 'forming') await step(cedar, id, 'call-off');
  expect((await begin()).status).toBe(429);
  await server.db.exec("update coalition_terms set started_at = '2026-02-27T00:00:00.000Z'");
  expect((await begin()).status).toBe(200);
});
