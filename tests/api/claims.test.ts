/** What somebody without an account asks about a listed organisation, and what coordinators make of it. */
import { describe, expect, test } from 'vitest';
import * as answers from '../../worker/answers/desk.ts';
import { SessionAnswer } from '../../worker/answers/identity.ts';
import { saveNetwork } from '../../worker/db/save-network.ts';
import { aNetwork, idOf } from '../support/a-network.ts';
import { newAuthenticator } from '../support/authenticator.ts';
import { type House, houseOn } from '../support/house.ts';
import { memoryDatabase } from '../support/memory-database.ts';
import { read } from '../support/visitor.ts';

const LISTED = { standing: 'listed' } as const;
const NETWORK = aNetwork()
  .member('Lamp', LISTED)
  .member('Within', { ...LISTED, visibility: 'network' })
  .member('Hidden', { ...LISTED, visibility: 'private' })
  .member('Member');

const WORDS = 'We are the organisation. Ask our board.';
const CONTACT = 'board@lamp.example';
const claimOn = (name: string, kind = 'claim') => ({ memberId: idOf(name), kind, words: WORDS, contact: CONTACT });

type Person = Awaited<ReturnType<House['someone']>>;

async function aHouse(origin?: string) {
  const db: D1Database = memoryDatabase();
  await saveNetwork(db, NETWORK.stored);
  const prepare = db.prepare.bind(db);
  let statements = 0;
  db.prepare = (query) => {
    statements++;
    return prepare(query);
  };
  const all = async (query: string) => (await db.prepare(query).all<Record<string, unknown>>()).results;
  return { ...houseOn(db, origin), db, all, asked: () => statements };
}

const claimsOf = async (person: Pick<Person, 'get'>) =>
  (await read(answers.ClaimsAnswer, await person.get('/api/claims'))).claims;
const decide = (person: Person, id: string | undefined, outcome: string) =>
  person.post('/api/claims/decide', { id, outcome });

describe('a claim', () => {
  test('needs no account, and reaches coordinators with its words', async () => {
    const there = await aHouse();
    const coordinator = await there.someone('coordinator');
    const answer = await read(answers.ClaimMadeAnswer, await there.visitor().post('/api/claims', claimOn('Lamp')));
    expect(answer.next).toContain('Coordinators of this network read what is asked');
    expect(await claimsOf(coordinator)).toMatchObject([
      { kind: 'claim', member: { name: 'Lamp' }, words: WORDS, contact: CONTACT, askedOn: '2026-03-01' },
    ]);
    expect(await there.all("select account_id from notices where kind = 'claim-made'")).toEqual([
      { account_id: coordinator.id },
    ]);
    expect(await there.all("select actor_id, object_id from audit where action = 'claim-made'")).toEqual([
      { actor_id: null, object_id: idOf('Lamp') },
    ]);
  });

  test('is sealed at rest: a dump holds neither its words nor the way to reach somebody', async () => {
    const there = await aHouse();
    await there.visitor().post('/api/claims', claimOn('Lamp'));
    const tables = await there.all("select name from sqlite_master where type = 'table'");
    const rows = await Promise.all(tables.map(({ name }) => there.all(`select * from "${name}"`)));
    expect((await there.all('select * from claims')).length).toBe(1);
    for (const secret of [WORDS, 'board', CONTACT]) expect(JSON.stringify(rows)).not.toContain(secret);
  });

  test('on a hidden entry is answered as one on none, byte for byte', async () => {
    const there = await aHouse();
    const visitor = there.visitor();
    const bytes = async (name: string) => {
      const response = await visitor.post('/api/claims', claimOn(name));
      return [response.status, JSON.stringify([...response.headers]), await response.text()];
    };
    const none = await bytes('Nobody');
    expect(none[0]).toBe(404);
    expect([await bytes('Hidden'), await bytes('Within')]).toEqual([none, none]);
    expect(await there.all('select * from claims')).toEqual([]);
    expect(await there.all('select * from member_keys')).toEqual([]);
    const reader = await there.someone('reader');
    expect((await reader.post('/api/claims', claimOn('Within'))).status).toBe(200);
    expect((await reader.post('/api/claims', claimOn('Hidden'))).status).toBe(404);
  });

  test('twice is accepted alike', async () => {
    const there = await aHouse();
    const once = await (await there.visitor().post('/api/claims', claimOn('Lamp'))).text();
    expect(await (await there.visitor().post('/api/claims', claimOn('Lamp'))).text()).toBe(once);
  });

  test('is not kept where five wait for the entry already, and is answered as those were', async () => {
    const there = await aHouse();
    const coordinator = await there.someone('coordinator');
    const asked = async () => {
      const response = await there.visitor().post('/api/claims', claimOn('Lamp'));
      return [response.status, JSON.stringify([...response.headers]), await response.text()];
    };
    const first = await asked();
    for (let n = 0; n < 6; n++) expect(await asked()).toEqual(first);
    const claims = await claimsOf(coordinator);
    expect([claims.length, (await there.all("select 1 from notices where kind = 'claim-made'")).length]).toEqual([
      5, 5,
    ]);
    await decide(coordinator, claims[0]?.id, 'dismissed');
    await asked();
    expect((await claimsOf(coordinator)).length).toBe(5);
  });

  test('is one of fifty on a page of the desk, read with as few questions to the database as one', async () => {
    const there = await aHouse();
    const coordinator = await there.someone('coordinator');
    const questions = async (path: string) => {
      const before = there.asked();
      const answer = await read(answers.ClaimsAnswer, await coordinator.get(path));
      return { ...answer, asked: there.asked() - before };
    };
    await there.visitor().post('/api/claims', claimOn('Lamp'));
    const one = await questions('/api/claims');
    const row = there.db.prepare("insert into claims values (?, ?, 'claim', '-', '2026-03-02', null, null)");
    await there.db.batch(Array.from({ length: 60 }, (_, n) => row.bind(`claim ${n}`, idOf('Within'))));
    const first = await questions('/api/claims');
    expect([first.claims.length, first.isMore, first.claims[0]?.words]).toEqual([50, true, WORDS]);
    expect(first.asked - one.asked).toBe(0);
    const rest = await questions('/api/claims?skip=50');
    expect([rest.claims.length, rest.isMore]).toEqual([11, false]);
  });

  test('sent again with its key is one claim', async () => {
    const there = await aHouse();
    const headers = { 'Idempotency-Key': 'one-key-for-this-claim' };
    const visitor = there.visitor();
    const once = await (await visitor.post('/api/claims', claimOn('Lamp'), { headers })).text();
    expect(await (await visitor.post('/api/claims', claimOn('Lamp'), { headers })).text()).toBe(once);
    expect((await there.all('select 1 from claims')).length).toBe(1);
  });

  test.each<[string, object, object, number]>([
    ['a member that looks after its own entry', claimOn('Member'), {}, 409],
    ['no words', { ...claimOn('Lamp'), words: '  ' }, {}, 400],
    ['too many words', { ...claimOn('Lamp'), words: 'a'.repeat(2001) }, {}, 400],
    ['no way to reach anybody', { ...claimOn('Lamp'), contact: '' }, {}, 400],
    ['a contact beyond 500 letters', { ...claimOn('Lamp'), contact: 'a'.repeat(501) }, {}, 400],
    ['a kind that does not exist', claimOn('Lamp', 'own'), {}, 400],
    ['a field of its own', { ...claimOn('Lamp'), outcome: 'invited' }, {}, 400],
    ['a form', claimOn('Lamp'), { headers: { 'Content-Type': 'text/plain' } }, 415],
    ['no origin', claimOn('Lamp'), { origin: null }, 403],
    ['another site', claimOn('Lamp'), { origin: 'https://evil.example' }, 403],
    ['a token', claimOn('Lamp'), { headers: { Authorization: 'Bearer sa_something' } }, 403],
  ])('is refused with %s', async (_what, body, asking, status) => {
    const there = await aHouse();
    expect((await there.visitor().post('/api/claims', body, asking)).status).toBe(status);
    expect(await there.all('select * from claims')).toEqual([]);
  });

  test('is refused after twenty in ten minutes from one address, and taken again later', async () => {
    const there = await aHouse('https://atlas.example');
    const visitor = there.visitor();
    const asked = async () => (await visitor.post('/api/claims', claimOn('Nobody'))).status;
    for (let n = 0; n < 20; n++) expect(await asked()).toBe(404);
    expect(await asked()).toBe(429);
    there.pass(11 * 60_000);
    expect(await asked()).toBe(404);
  });
});

describe('a decision', () => {
  test('to invite shows a code once, which makes the claimant an editor at once', async () => {
    const there = await aHouse();
    const coordinator = await there.someone('coordinator');
    await there.visitor().post('/api/claims', claimOn('Lamp'));
    const [claim] = await claimsOf(coordinator);
    const headers = { 'Idempotency-Key': 'one-key-for-this-decision' };
    const decision = { id: claim?.id, outcome: 'invited' };
    const decided = await coordinator.post('/api/claims/decide', decision, { headers });
    const { invitation } = await read(answers.ClaimDecidedAnswer, decided);
    expect((await coordinator.post('/api/claims/decide', decision, { headers })).status).toBe(409);
    expect(await claimsOf(coordinator)).toEqual([]);
    const claimant = there.visitor();
    const accepted = await claimant.accept(invitation?.code ?? '', await newAuthenticator());
    expect((await read(SessionAnswer, accepted)).account).toMatchObject({ role: 'editor', member: { name: 'Lamp' } });
    expect(JSON.stringify(await there.all('select * from request_keys'))).not.toContain(invitation?.code);
    expect(await there.all('select outcome, sealed from claims')).toEqual([{ outcome: 'invited', sealed: '' }]);
  });

  test('to take down erases the entry and whatever belongs to it', async () => {
    const there = await aHouse();
    const coordinator = await there.someone('coordinator');
    await there.visitor().post('/api/claims', claimOn('Lamp', 'take-down'));
    await there.visitor().post('/api/claims', claimOn('Lamp'));
    const claims = await claimsOf(coordinator);
    const takeDown = claims.find(({ kind }) => kind === 'take-down');
    expect((await decide(coordinator, takeDown?.id, 'taken-down')).status).toBe(200);
    expect((await coordinator.get(`/api/members/${idOf('Lamp')}`)).status).toBe(404);
    expect(await claimsOf(coordinator)).toEqual([]);
    expect((await there.all('select 1 from tombstones')).length).toBe(1);
    expect(await there.all("select 1 from notices where kind = 'claim-made'")).toEqual([]);
    expect((await there.visitor().post('/api/claims', claimOn('Lamp'))).status).toBe(404);
  });

  test('to take down takes the source that only this entry cited, and leaves what others cite', async () => {
    const there = await aHouse();
    const coordinator = await there.someone('coordinator');
    const source = { title: 'About Beacon', publisher: 'Beacon', licence: 'None', url: 'https://beacon.example' };
    const entry = {
      ...{ name: 'Beacon', acronym: null, kind: 'local-group', sectors: [], description: null, website: null },
      ...{ countries: [], visibility: 'public', source: { ...source, date: '2025' } },
    };
    const listing = async () => await read(answers.ListedAnswer, await coordinator.post('/api/desk/list', entry));
    const [{ id: memberId }, other] = [await listing(), await listing()];
    expect((await there.visitor().post('/api/claims', { ...claimOn('Lamp', 'take-down'), memberId })).status).toBe(200);
    const [claim] = await claimsOf(coordinator);
    expect((await decide(coordinator, claim?.id, 'taken-down')).status).toBe(200);
    expect(await there.all('select members.id from members join sources on sources.id = source_id')).toEqual([other]);
    expect((await there.all('select 1 from sources')).length).toBe(1);
  });

  test('to dismiss closes it and forgets its words', async () => {
    const there = await aHouse();
    const coordinator = await there.someone('coordinator');
    await there.visitor().post('/api/claims', claimOn('Lamp'));
    const [claim] = await claimsOf(coordinator);
    expect((await decide(coordinator, claim?.id, 'dismissed')).status).toBe(200);
    expect((await decide(coordinator, claim?.id, 'invited')).status).toBe(404);
    expect(await there.all('select outcome, sealed from claims')).toEqual([{ outcome: 'dismissed', sealed: '' }]);
    expect((await there.visitor().get(`/api/members/${idOf('Lamp')}`)).status).toBe(200);
  });

  test('neither invites nor takes down once the entry has an account or became a member', async () => {
    const there = await aHouse();
    const coordinator = await there.someone('coordinator');
    await there.visitor().post('/api/claims', claimOn('Lamp'));
    const [claim] = await claimsOf(coordinator);
    await there.someone('editor', idOf('Lamp'));
    for (const outcome of ['invited', 'taken-down']) {
      expect((await decide(coordinator, claim?.id, outcome)).status).toBe(412);
    }
    expect((await there.visitor().get(`/api/members/${idOf('Lamp')}`)).status).toBe(200);
    expect(await there.all('select * from invitations')).toEqual([]);
    expect((await decide(coordinator, claim?.id, 'dismissed')).status).toBe(200);
  });

  test('that two coordinators make at once is made once', async () => {
    const there = await aHouse();
    const [one, other] = [await there.someone('coordinator'), await there.someone('coordinator')];
    await there.visitor().post('/api/claims', claimOn('Lamp'));
    const [claim] = await claimsOf(one);
    const responses = await Promise.all([decide(one, claim?.id, 'invited'), decide(other, claim?.id, 'invited')]);
    expect(responses.map(({ status }) => status).sort()).toEqual([200, 404]);
    expect((await there.all('select 1 from invitations')).length).toBe(1);
  });
});
