/** A coalition comes to life: who asks whom, what each answers, and what everybody may know of it, stage by stage. */
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import * as z from 'zod';
import { NoticesAnswer } from '../../worker/answers/introductions.ts';
import { OwnDataAnswer } from '../../worker/answers/own-data.ts';
import { ProblemAnswer } from '../../worker/answers/shared.ts';
import { saveNetwork } from '../../worker/db/save-network.ts';
import { sweep } from '../../worker/db/sweep.ts';
import { storeIn } from '../../worker/store.ts';
import { aNetwork, idOf } from '../support/a-network.ts';
import {
  accept,
  decline,
  joining,
  mineOf,
  type Party,
  pageOf,
  started,
  starting,
  step,
} from '../support/coalition-house.ts';
import { type Database, startDatabase } from '../support/database.ts';
import { houseOn } from '../support/house.ts';
import { RING } from '../support/keys.ts';
import { read } from '../support/visitor.ts';

const [ALDER, BIRCH, CEDAR, DATE] = [idOf('Alder'), idOf('Birch'), idOf('Cedar'), idOf('Date')];
const NETWORK = aNetwork()
  .member('Alder', { visibility: 'network', confirmedOn: '2026-02-01', offers: ['advocacy'] })
  .member('Birch', { visibility: 'network', offers: [{ capacityId: 'legal-support', level: 3 }] })
  .member('Cedar', { visibility: 'network', presences: ['KE'] })
  .member('Date', { visibility: 'private', offers: [{ capacityId: 'legal-support', level: 2 }] })
  .member('Listed', { standing: 'listed' })
  .member('Third', { visibility: 'network' }).stored;

const Described = z.object({ paths: z.record(z.string(), z.record(z.string(), z.unknown())) });
const SEATS = [{ capacityId: 'legal-support', minLevel: 2 as const, count: 2 }];
const LEGAL = [{ capacityId: 'legal-support', level: 2 as const }];

let server: Database;
let house: ReturnType<typeof houseOn>;
let people: Record<'alder' | 'birch' | 'cedar' | 'date' | 'third' | 'coordinator' | 'reader' | 'nobody', Party>;

beforeAll(async () => {
  server = await startDatabase(NETWORK);
});
afterAll(() => server.close());

beforeEach(async () => {
  await server.db.exec(
    'delete from coalitions; delete from notices; delete from request_keys; delete from accounts; update members set hidden_at = null; update network_state set version = version + 1;',
  );
  house = houseOn(server.db);
  people = {
    alder: await house.someone('editor', ALDER),
    birch: await house.someone('editor', BIRCH),
    cedar: await house.someone('editor', CEDAR),
    date: await house.someone('editor', DATE),
    third: await house.someone('editor', idOf('Third')),
    coordinator: await house.someone('coordinator'),
    reader: await house.someone('reader', ALDER),
    nobody: house.visitor(),
  };
});

const kindsOf = async (party: Party) =>
  (await read(NoticesAnswer, await party.get('/api/notices'))).notices.map(({ kind }) => kind);

test('a quiet coalition forms when its starter says so, and is known to its members and coordinators', async () => {
  const { alder, birch, cedar, third, coordinator, reader, nobody } = people;
  const id = await started(alder, starting([BIRCH, CEDAR], { seats: SEATS }));
  expect(await kindsOf(birch)).toEqual(['coalition-asked']);
  const asked = (await mineOf(birch)).invitations[0];
  expect(asked).toMatchObject({
    ...{ id, stage: 'forming', mode: 'quiet', threshold: null, reply: 'asked', own: null },
    startedBy: { kind: 'member', member: { id: ALDER, name: 'Alder' } },
    fits: [{ capacityId: 'legal-support', level: 3 }],
    levels: ['private', 'coalition'],
    deeds: ['accept', 'decline'],
  });
  expect((await accept(birch, id, { bringing: LEGAL, conditions: ['advice-only'], showsInvited: true })).status).toBe(
    200,
  );
  expect((await pageOf(cedar, id)).invitation?.accepted).toEqual([{ id: BIRCH, name: 'Birch' }]);
  expect((await pageOf(alder, id)).forming?.invited).toEqual([
    {
      member: { id: BIRCH, name: 'Birch' },
      reply: 'accepted',
      pledge: { bringing: LEGAL, conditions: ['advice-only'], ownCondition: '', note: '' },
      until: null,
    },
    { member: { id: CEDAR, name: 'Cedar' }, reply: 'asked', pledge: null, until: null },
  ]);
  for (const party of [third, coordinator, reader, nobody]) {
    expect((await party.get(`/api/coalitions/${id}`)).status).toBe(404);
  }
  expect((await step(alder, id, 'form')).status).toBe(200);
  const inside = (await pageOf(birch, id)).inside;
  expect(inside).toMatchObject({
    ...{ mode: 'quiet', formedOn: '2026-03-01', chair: 'named', unlisted: { count: 0, conditions: [] } },
    seats: [{ ...SEATS[0], heldBy: [{ member: { id: BIRCH, name: 'Birch' }, level: 2 }], unlisted: 0, open: 1 }],
    readiness: { filled: 1, open: 1, heldOnce: ['legal-support'], staleIds: [BIRCH] },
    deeds: ['leave', 'accept'],
  });
  expect(inside?.fellows.map(({ member, convenes }) => [member.name, convenes])).toEqual([
    ['Alder', true],
    ['Birch', false],
  ]);
  expect(await kindsOf(birch)).toEqual(['coalition-moved']);
  expect(await pageOf(coordinator, id)).toMatchObject({ stage: 'active', inside: null, convenor: { name: 'Alder' } });
  // A reader of a member knows which coalitions its member is seen in, and no more.
  expect(await pageOf(reader, id)).toMatchObject({ stage: 'active', inside: null });
  for (const party of [third, nobody]) expect((await party.get(`/api/coalitions/${id}`)).status).toBe(404);
  // Cedar was asked and has not answered: it still can, and is in it at once.
  expect((await pageOf(cedar, id)).invitation?.stage).toBe('active');
  expect((await accept(cedar, id, { bringing: LEGAL })).status).toBe(200);
  expect((await pageOf(alder, id)).inside?.seats[0]?.open).toBe(0);
});

describe('sealed until enough are in', () => {
  test('nobody sees an answer before, the starter included, and it stands with the very yes that it waits for', async () => {
    const { alder, birch, cedar, date, coordinator } = people;
    const id = await started(coordinator, starting([ALDER, BIRCH, CEDAR, DATE], { threshold: 3, joins: null }));
    const blank = JSON.stringify(await pageOf(coordinator, id));
    expect((await accept(alder, id, { showsInvited: true, bringing: LEGAL })).status).toBe(200);
    expect((await accept(date, id, { level: 'private', bringing: LEGAL })).status).toBe(200);
    expect((await decline(cedar, id)).status).toBe(200);
    expect(JSON.stringify(await pageOf(coordinator, id))).toBe(blank);
    expect(await kindsOf(coordinator)).toEqual([]);
    expect((await pageOf(birch, id)).invitation).toMatchObject({ accepted: [], threshold: { count: 3, of: 4 } });
    expect(await problemOf(await step(coordinator, id, 'form'))).toMatch(/stands by itself/);
    expect((await accept(birch, id)).status).toBe(200);
    const { inside } = await pageOf(birch, id);
    expect(inside?.fellows.map(({ member }) => member.name)).toEqual(['Alder', 'Birch']);
    expect(inside?.unlisted).toEqual({ count: 1, conditions: [] });
    // Who said no is forgotten, whoever started it has no part in it, and nobody convenes it yet.
    for (const party of [cedar]) expect((await party.get(`/api/coalitions/${id}`)).status).toBe(404);
    expect((await pageOf(coordinator, id)).forming).toBeNull();
    expect(inside?.chair).toBe('empty');
    expect(await rowsOf('coalition_invitations')).toHaveLength(3);
    expect((await step(birch, id, 'take-chair')).status).toBe(200);
    expect((await pageOf(alder, id)).convenor).toEqual({ id: BIRCH, name: 'Birch' });
  });

  test('a yes and a no change no byte of anything that anybody else can read', async () => {
    const { birch, cedar, date, nobody, ...others } = people;
    const id = await started(people.alder, starting([BIRCH, CEDAR, idOf('Third')], { threshold: 3 }));
    const described = await read(Described, await nobody.get('/api/openapi.json'));
    const paths = Object.entries(described.paths).flatMap(([path, ways]) =>
      'get' in ways && !/[{]/.test(path) && path !== '/api/openapi.json' ? [path] : [],
    );
    expect(paths).toEqual(expect.arrayContaining(['/api/pulse', '/api/notices', '/api/audit', '/api/coalitions/mine']));
    const heard = async () => {
      const bytes: string[] = [];
      for (const party of [date, nobody, ...Object.values(others)]) {
        for (const path of [...paths, `/api/coalitions/${id}`, `/api/members/${BIRCH}`]) {
          const answer = await party.get(path);
          bytes.push(`${path} ${answer.status} ${answer.headers.get('ETag')} ${await answer.text()}`);
        }
      }
      return bytes;
    };
    const before = await heard();
    const version = await rowsOf('network_state');
    expect((await accept(birch, id, { bringing: LEGAL, showsInvited: true })).status).toBe(200);
    expect((await decline(cedar, id)).status).toBe(200);
    expect(await heard()).toEqual(before);
    expect(await rowsOf('network_state')).toEqual(version);
    expect(house.ringCount()).toBe(1);
  });

  test('two yeses at once form it once', async () => {
    const { alder, birch, cedar, coordinator } = people;
    const id = await started(coordinator, starting([ALDER, BIRCH, CEDAR], { threshold: 2, joins: null }));
    const answers = await Promise.all([accept(alder, id), accept(birch, id), accept(cedar, id)]);
    expect(answers.map(({ status }) => status)).toEqual([200, 200, 200]);
    expect(await rowsOf('memberships')).toHaveLength(3);
    for (const party of [alder, birch]) expect((await kindsOf(party)).length).toBeLessThanOrEqual(1);
  });

  test('past its day it is over: nobody learns who had accepted, and answers come too late', async () => {
    const { alder, birch, cedar } = people;
    const id = await started(alder, starting([BIRCH, CEDAR], { threshold: 3, answerBy: '2026-03-02' }));
    await accept(birch, id, { bringing: LEGAL });
    await server.db.exec("update coalition_terms set answer_by = '2026-02-27'");
    expect((await pageOf(alder, id)).forming).toMatchObject({ stage: 'over', purpose: null, deeds: [] });
    expect((await pageOf(birch, id)).invitation).toMatchObject({ stage: 'over', reply: 'asked', own: null, seats: [] });
    expect(await problemOf(await accept(cedar, id))).toMatch(/time has passed/);
    await sweep(server.db, '2026-03-01T10:00:00.000Z');
    expect(await rowsOf('coalition_invitations')).toMatchObject(Array(3).fill({ reply: 'asked', sealed: null }));
    expect(await kindsOf(cedar)).toEqual([]);
    await sweep(server.db, '2026-03-28T23:00:00.000Z');
    expect(await rowsOf('coalitions')).toHaveLength(1);
    await sweep(server.db, '2026-03-29T01:00:00.000Z');
    expect(await rowsOf('coalition_invitations')).toEqual([]);
    expect(await rowsOf('coalitions')).toEqual([]);
  });

  test('whoever is hidden, or retired, does not count, and what it was asked is gone', async () => {
    const { alder, birch, coordinator } = people;
    const id = await started(coordinator, starting([ALDER, BIRCH, CEDAR], { threshold: 2, joins: null }));
    await accept(alder, id);
    await hide(ALDER);
    await accept(birch, id);
    expect((await pageOf(birch, id)).stage).toBe('forming');
    expect(await rowsOf('coalition_invitations')).toHaveLength(2);
    await server.db.exec(`update members set standing = 'retired' where id = '${BIRCH}'`);
    await accept(people.cedar, id);
    expect((await pageOf(people.cedar, id)).stage).toBe('forming');
    await server.db.exec(`update members set standing = 'member' where id = '${BIRCH}'`);
    await accept(people.cedar, id);
    expect((await pageOf(people.cedar, id)).stage).toBe('active');
  });

  test('whoever said yes until a day that has passed does not count, and can be asked again', async () => {
    const { alder, birch, cedar, third } = people;
    const id = await started(alder, starting([BIRCH, CEDAR, idOf('Third')], { threshold: 3 }));
    await accept(birch, id, { until: '2026-03-02' });
    await server.db.exec("update coalition_invitations set until = '2026-02-28' where until is not null");
    await accept(cedar, id);
    expect((await pageOf(alder, id)).stage).toBe('forming');
    await accept(third, id);
    expect((await pageOf(alder, id)).inside?.fellows.map(({ member }) => member.name)).toEqual([
      ...['Alder', 'Cedar', 'Third'],
    ]);
    expect((await birch.get(`/api/coalitions/${id}`)).status).toBe(404);
    await alder.post('/api/coalitions/invite', { id, memberIds: [BIRCH] });
    expect((await pageOf(birch, id)).invitation?.reply).toBe('asked');
  });
});

test('two who ask more at once do not ask more than one coalition may', async () => {
  const { alder } = people;
  const id = await started(alder, starting([BIRCH]));
  await server.db.exec('update coalition_terms set invited = 40');
  const invite = (memberId: string) => alder.post('/api/coalitions/invite', { id, memberIds: [memberId] });
  const all = await Promise.all([invite(CEDAR), invite(idOf('Third'))]);
  expect(all.map(({ status }) => status).sort()).toEqual([200, 412]);
  expect(await rowsOf('coalition_terms')).toMatchObject([{ invited: 41 }]);
});

test('without a seal, too, a yes whose day has passed counts for nobody', async () => {
  const { alder, birch } = people;
  const id = await started(alder, starting([BIRCH]));
  await accept(birch, id, { until: '2026-03-02' });
  await server.db.exec("update coalition_invitations set until = '2026-02-28' where until is not null");
  expect((await pageOf(alder, id)).forming?.deeds).not.toContain('form');
  expect(await problemOf(await step(alder, id, 'form'))).toMatch(/Fewer than two/);
});

describe('one that stands', () => {
  const inPlace = async (said: Parameters<typeof starting>[1] = {}, mine: Parameters<typeof accept>[2] = {}) => {
    const { alder, birch } = people;
    const id = await started(alder, starting([BIRCH], said));
    await accept(birch, id, { bringing: LEGAL, ...mine });
    await step(alder, id, 'form');
    return id;
  };

  test('changes as its convenor says: standby, awake, closed; other members cannot', async () => {
    const { alder, birch } = people;
    const id = await inPlace();
    expect((await pageOf(alder, id)).inside?.deeds).toEqual([
      ...['leave', 'standby', 'close', 'accept', 'invite', 'hand-chair', 'set-terms', 'drill'],
    ]);
    for (const name of ['standby', 'close', 'wake'])
      expect(await problemOf(await step(birch, id, name))).toMatch(/somebody else/);
    expect(await problemOf(await step(alder, id, 'wake'))).toMatch(/does not fit/);
    await step(alder, id, 'standby');
    expect((await pageOf(birch, id)).stage).toBe('standby');
    await step(alder, id, 'wake');
    expect((await pageOf(birch, id)).stage).toBe('active');
    await step(alder, id, 'close');
    expect((await pageOf(birch, id)).inside).toMatchObject({ closedOn: '2026-03-01', deeds: ['leave'] });
    expect(await kindsOf(birch)).toEqual(['coalition-moved']);
    await sweep(server.db, '2026-05-30T10:00:00.000Z');
    // Of a quiet coalition nothing is left.
    expect(await rowsOf('coalitions')).toEqual([]);
    expect((await birch.get(`/api/coalitions/${id}`)).status).toBe(404);
  });

  test('long after it was closed nobody is kept in one that others still see', async () => {
    const { alder, nobody } = people;
    const id = await inPlace({ mode: 'public', joins: joining({ level: 'public' }) }, { level: 'public' });
    await step(alder, id, 'close');
    await sweep(server.db, '2026-05-29T10:00:00.000Z');
    expect(await rowsOf('memberships')).toHaveLength(2);
    const version = await rowsOf('network_state');
    await sweep(server.db, '2026-05-30T10:00:00.000Z');
    expect(await rowsOf('network_state')).not.toEqual(version);
    expect([await rowsOf('memberships'), await rowsOf('coalition_terms')]).toEqual([[], []]);
    expect(await rowsOf('coalitions')).toMatchObject([{ status: 'closed', convenor_id: null }]);
    expect(await pageOf(nobody, id)).toMatchObject({ stage: 'closed', members: [], convenor: null });
  });

  test('whoever is asked reads who started it, and nothing of that once it may have been erased', async () => {
    const { alder, birch, cedar } = people;
    const id = await inPlace();
    await alder.post('/api/coalitions/invite', { id, memberIds: [CEDAR] });
    expect((await pageOf(cedar, id)).invitation?.startedBy).toMatchObject({ kind: 'member', member: { id: ALDER } });
    const deed = { id: crypto.randomUUID(), at: '2026-03-02T00:00:00.000Z', actorId: null, sessionId: null, key: null };
    await storeIn(server.db, RING).erase.eraseMember(ALDER, { ...deed, action: 'member-erased' });
    try {
      expect((await pageOf(cedar, id)).invitation?.startedBy).toBeNull();
      expect((await pageOf(birch, id)).inside).toMatchObject({ chair: 'empty' });
    } finally {
      await saveNetwork(server.db, { members: NETWORK.members.filter((one) => one.id === ALDER) });
    }
  });

  test('is left without a word; the chair is then empty, and without anybody it is closed', async () => {
    const { alder, birch } = people;
    const id = await inPlace();
    await clear(birch);
    await step(alder, id, 'leave');
    expect(await kindsOf(birch)).toEqual([]);
    expect((await pageOf(birch, id)).inside).toMatchObject({
      chair: 'empty',
      fellows: [{ member: { name: 'Birch' } }],
    });
    expect((await alder.get(`/api/coalitions/${id}`)).status).toBe(404);
    await step(birch, id, 'take-chair');
    expect((await pageOf(birch, id)).inside?.chair).toBe('yours');
    await step(birch, id, 'leave');
    const before = await rowsOf('network_state');
    await sweep(server.db, '2026-03-01T10:00:00.000Z');
    // Copies of the network that are loaded somewhere still have it as active.
    expect(await rowsOf('network_state')).not.toEqual(before);
    expect(await rowsOf('coalitions')).toMatchObject([{ status: 'closed', convenor_id: null }]);
    expect(await rowsOf('coalition_invitations')).toEqual([]);
  });

  test('its terms go by revision, and its charter is sealed', async () => {
    const { alder, birch } = people;
    const id = await inPlace();
    const revision = (await pageOf(alder, id)).inside?.revision ?? '';
    const terms = { id, purpose: 'Another purpose', reviewOn: '2026-06-01', charter: 'Canary of the charter' };
    const send = (party: Party, from?: string) =>
      party.post('/api/coalitions/terms', terms, from === undefined ? {} : { headers: { 'If-Match': `"${from}"` } });
    expect((await send(alder)).status).toBe(428);
    expect((await send(alder, 'another')).status).toBe(412);
    expect((await send(birch, revision)).status).toBe(409);
    expect((await send(alder, revision)).status).toBe(200);
    expect((await send(alder, revision)).status).toBe(412);
    const page = await pageOf(birch, id);
    expect([page.purpose, page.inside?.charter, page.inside?.reviewOn]).toEqual([
      ...['Another purpose', 'Canary of the charter', '2026-06-01'],
    ]);
    expect(JSON.stringify(await rowsOf('coalition_terms'))).not.toContain('Canary');
  });

  test('the chair goes to a member that the others know, and to no other', async () => {
    const { alder, birch, date } = people;
    const id = await inPlace();
    const hand = (party: Party, memberId: string) => party.post('/api/coalitions/hand-chair', { id, memberId });
    await alder.post('/api/coalitions/invite', { id, memberIds: [CEDAR] });
    await accept(people.cedar, id, { level: 'private' });
    const unknown = await (await hand(alder, idOf('Nobody'))).text();
    expect(await (await hand(alder, CEDAR)).text()).toBe(unknown);
    expect(await (await hand(alder, DATE)).text()).toBe(unknown);
    expect((await hand(birch, BIRCH)).status).toBe(409);
    expect((await hand(date, BIRCH)).status).toBe(404);
    expect((await hand(alder, BIRCH)).status).toBe(200);
    expect((await pageOf(birch, id)).inside?.chair).toBe('yours');
    expect(await problemOf(await accept(birch, id, { level: 'private' }))).toMatch(/known to the other members/);
    expect(await problemOf(await step(alder, id, 'take-chair'))).toMatch(/A member convenes it already/);
  });

  test('whoever is handed the chair cannot be unlisted by an answer that began before', async () => {
    const { alder, birch } = people;
    const id = await inPlace();
    await alder.post('/api/coalitions/hand-chair', { id, memberId: BIRCH });
    const before = { id, status: 'active' as const, convenorId: ALDER };
    const pledge = { id: idOf('An answer'), sealed: '', until: null, level: 'private' as const, showsInvited: false };
    const deed = { id: crypto.randomUUID(), at: '2026-03-01T09:30:00.000Z', actorId: null, sessionId: null, key: null };
    const { accept: write } = storeIn(server.db, RING).coalitions;
    const moved = { ...deed, action: 'coalition-moved' as const, objectId: id };
    expect(await write(before, { memberId: BIRCH, pledge }, moved)).toEqual({ ok: false, problem: 'stale' });
    expect((await pageOf(birch, id)).inside).toMatchObject({ chair: 'yours', own: { level: 'coalition' } });
  });

  test('asking somebody who is in it unlisted looks like asking anybody', async () => {
    const { alder, cedar } = people;
    const id = await inPlace();
    const ask = (memberId: string) => alder.post('/api/coalitions/invite', { id, memberIds: [memberId] });
    await ask(CEDAR);
    await accept(cedar, id, { level: 'private', showsInvited: true, bringing: LEGAL });
    expect(await (await ask(CEDAR)).text()).toBe(await (await ask(idOf('Third'))).text());
    expect((await ask(BIRCH)).status).toBe(409);
    expect((await pageOf(people.third, id)).invitation).toMatchObject({ accepted: [] });
    expect((await pageOf(alder, id)).inside).toMatchObject({ unlisted: { count: 1 } });
    expect((await pageOf(cedar, id)).inside?.fellows.map(({ member }) => member.name)).toEqual([
      ...['Alder', 'Birch', 'Cedar'],
    ]);
  });

  test('a test alert reaches every member, and says how soon each answered, never when', async () => {
    const { alder, birch, cedar } = people;
    const id = await inPlace();
    await alder.post('/api/coalitions/invite', { id, memberIds: [CEDAR] });
    await accept(cedar, id, { level: 'private' });
    const drill = (party: Party) => party.post('/api/coalitions/drill', { id });
    const acknowledge = (party: Party) => party.post('/api/coalitions/acknowledge', { id });
    expect(await problemOf(await acknowledge(birch))).toMatch(/does not fit/);
    expect((await drill(birch)).status).toBe(409);
    expect((await drill(alder)).status).toBe(200);
    expect(await problemOf(await drill(alder))).toMatch(/within a day/);
    expect(await kindsOf(birch)).toContain('coalition-drill');
    expect((await mineOf(birch)).standing[0]?.isDrillOpen).toBe(true);
    expect((await acknowledge(birch)).status).toBe(200);
    expect(await kindsOf(birch)).not.toContain('coalition-drill');
    expect(await problemOf(await acknowledge(birch))).toMatch(/already/);
    await server.db.exec("update coalition_drills set started_at = '2026-02-28T20:00:00.000Z'");
    await acknowledge(cedar);
    const { inside } = await pageOf(alder, id);
    expect(inside?.drill).toEqual({
      ...{ startedOn: '2026-02-28', isOpen: true, own: null, unlisted: { answered: 1, of: 1 } },
      answers: [
        { member: { id: ALDER, name: 'Alder' }, speed: null },
        { member: { id: BIRCH, name: 'Birch' }, speed: 'within-an-hour' },
      ],
    });
    expect(inside?.readiness.drill).toEqual({ answered: 2, of: 3 });
    expect(JSON.stringify(inside)).not.toMatch(/T\d\d:/);
  });

  test('whoever is in it until a day is out the day after, convenor or not', async () => {
    const { alder, birch } = people;
    const id = await inPlace({ joins: joining({ until: '2026-03-03' }) }, { until: '2026-03-05' });
    await sweep(server.db, '2026-03-03T23:00:00.000Z');
    expect((await pageOf(birch, id)).inside?.fellows).toHaveLength(2);
    await sweep(server.db, '2026-03-04T01:00:00.000Z');
    expect((await pageOf(birch, id)).inside).toMatchObject({ chair: 'empty', fellows: [{ until: '2026-03-05' }] });
    expect((await alder.get(`/api/coalitions/${id}`)).status).toBe(404);
    // Staying longer is saying yes anew.
    await accept(birch, id, { until: '2026-09-01' });
    await sweep(server.db, '2026-03-06T01:00:00.000Z');
    expect((await pageOf(birch, id)).inside?.own?.until).toBe('2026-09-01');
  });

  test('a hidden member is in no list, no seat, no count and no test alert of it', async () => {
    const { alder, birch } = people;
    const id = await inPlace({ seats: SEATS });
    await alder.post('/api/coalitions/drill', { id });
    await birch.post('/api/coalitions/acknowledge', { id });
    await hide(BIRCH);
    const page = await pageOf(alder, id);
    expect(JSON.stringify(page)).not.toContain(BIRCH);
    expect(page.inside).toMatchObject({
      unlisted: { count: 0 },
      seats: [{ heldBy: [], unlisted: 0, open: 2 }],
      drill: { unlisted: { answered: 0, of: 0 } },
      readiness: { drill: { answered: 0, of: 1 } },
    });
    await server.db.exec('update members set hidden_at = null; update network_state set version = version + 1;');
    expect((await pageOf(alder, id)).inside?.fellows).toHaveLength(2);
  });

  test('what a hidden member was forming is called off', async () => {
    const { alder, birch } = people;
    const id = await started(alder, starting([BIRCH]));
    await accept(birch, id);
    await hide(ALDER);
    const page = await pageOf(birch, id);
    expect(page.invitation).toMatchObject({ stage: 'over', startedBy: { member: null }, purpose: null, own: null });
    expect(JSON.stringify(page)).not.toContain('Alder');
    expect(await kindsOf(birch)).toEqual([]);
  });

  test('what one downloads of oneself has its coalitions, with what one said in them', async () => {
    const { birch } = people;
    await inPlace({}, { note: 'Canary of the note', until: '2026-09-01' });
    await started(people.alder, starting([BIRCH], { name: 'Another' }));
    const { coalitions } = await read(OwnDataAnswer, await birch.post('/api/own-data'));
    expect(coalitions).toEqual(await mineOf(birch));
    expect(coalitions.standing[0]?.own).toMatchObject({ note: 'Canary of the note', until: '2026-09-01' });
    expect(coalitions.invitations.map(({ name }) => name)).toEqual(['Another']);
  });

  test('with an erased member go its answers, its charter and what it was forming', async () => {
    const { alder, birch } = people;
    const id = await inPlace();
    const forming = await started(alder, starting([BIRCH]));
    const revision = (await pageOf(alder, id)).inside?.revision ?? '';
    const terms = { id, purpose: '', reviewOn: null, charter: 'Ours' };
    await alder.post('/api/coalitions/terms', terms, { headers: { 'If-Match': `"${revision}"` } });
    const deed = { id: crypto.randomUUID(), at: '2026-03-02T00:00:00.000Z', actorId: null, sessionId: null, key: null };
    await storeIn(server.db, RING).erase.eraseMember(ALDER, { ...deed, action: 'member-erased' });
    try {
      expect((await birch.get(`/api/coalitions/${forming}`)).status).toBe(404);
      expect((await pageOf(birch, id)).inside).toMatchObject({ charter: null, chair: 'empty' });
      expect(await rowsOf('coalition_invitations')).toMatchObject([{ member_id: BIRCH }]);
    } finally {
      await saveNetwork(server.db, { members: NETWORK.members.filter((one) => one.id === ALDER) });
    }
  });
});

async function hide(memberId: string): Promise<void> {
  const deed = { id: crypto.randomUUID(), at: '2026-03-01T09:30:00.000Z', actorId: null, sessionId: null, key: null };
  const outcome = await storeIn(server.db, RING).hide.hide(memberId, {
    ...deed,
    action: 'member-hidden',
    objectId: memberId,
  });
  expect(outcome).toEqual({ ok: true });
}

async function clear(party: Party): Promise<void> {
  const { notices } = await read(NoticesAnswer, await party.get('/api/notices'));
  await party.post('/api/notices/clear', { ids: notices.map(({ id }) => id) });
}

async function rowsOf(table: string): Promise<Record<string, unknown>[]> {
  return (await server.db.prepare(`select * from ${table}`).all<Record<string, unknown>>()).results;
}

async function problemOf(response: Response): Promise<string> {
  return ProblemAnswer.parse(await response.json()).detail;
}
