/** From a suggestion to help: brokered needs, help that is offered, how it went, and searches that are kept. */
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import * as answers from '../../worker/answers/acting.ts';
import { AskedAnswer, IntroductionsAnswer, NoticesAnswer } from '../../worker/answers/introductions.ts';
import { OwnAnswer } from '../../worker/answers/own.ts';
import { DoneAnswer } from '../../worker/answers/shared.ts';
import { loadNetwork } from '../../worker/db/load-network.ts';
import { sweep } from '../../worker/db/sweep.ts';
import { tellOfNewPartners } from '../../worker/searching.ts';
import { storeIn } from '../../worker/store.ts';
import { aNetwork, idOf } from '../support/a-network.ts';
import { type Database, startDatabase } from '../support/database.ts';
import { houseOn } from '../support/house.ts';
import { RING } from '../support/keys.ts';
import { read } from '../support/visitor.ts';

const [SEEKER, ONE, TWO] = [idOf('Seeker'), idOf('One'), idOf('Two')];
const [THREE, OPEN] = [idOf('Three'), idOf('Open')];
const TELL = { kind: false, sectors: false };
const NEED = {
  ...{ capacityId: 'legal-support', country: 'KE', urgency: 3, note: 'Canary of words' },
  ...{ tell: { kind: true, sectors: false }, by: '2026-03-10', isQuiet: true },
};

const NETWORK = aNetwork()
  .member('Seeker', { visibility: 'private', kind: 'local-group', offers: ['legal-support'] })
  .member('One', { visibility: 'network', offers: ['legal-support'], presences: ['KE'] })
  .member('Two', { visibility: 'private', offers: ['legal-support'] })
  .member('Three', { visibility: 'network' })
  .member('Open', { visibility: 'network', needs: ['legal-support', 'advocacy'] })
  .member('Listed', { standing: 'listed' }).stored;

type House = ReturnType<typeof houseOn>;
type Person = Awaited<ReturnType<House['someone']>>;

let server: Database;
let house: House;
let people: Record<'seeker' | 'one' | 'two' | 'three' | 'open' | 'coordinator', Person>;

beforeAll(async () => {
  server = await startDatabase(NETWORK);
  house = houseOn(server.db);
  people = {
    seeker: await house.someone('editor', SEEKER),
    one: await house.someone('editor', ONE),
    two: await house.someone('editor', TWO),
    three: await house.someone('editor', THREE),
    open: await house.someone('editor', OPEN),
    coordinator: await house.someone('coordinator'),
  };
});
afterAll(() => server.close());

beforeEach(async () => {
  const tables = ['introductions', 'calls', 'notices', 'saved_searches', 'request_keys'];
  await server.db.exec(tables.map((table) => `delete from ${table};`).join(' '));
  await server.db.exec('update members set hidden_at = null; update network_state set version = version + 1;');
});

const bytes = async (response: Response) => `${response.status} ${await response.text()}`;
const needsOf = async (person: Person) =>
  (await read(answers.BrokeredAnswer, await person.get('/api/brokering'))).needs;
const inboxOf = async (person: Person) => await read(IntroductionsAnswer, await person.get('/api/introductions'));
const followUpsOf = async (person: Person) =>
  (await read(answers.FollowUpsAnswer, await person.get('/api/follow-ups'))).followUps;
const kindsOf = async (person: Person) =>
  (await read(NoticesAnswer, await person.get('/api/notices'))).notices.map(({ kind }) => kind).sort();
const broker = async (need: object = NEED) =>
  (await read(AskedAnswer, await people.seeker.post('/api/brokering', need))).id;
const trySend = (id: string, helperIds: string[]) => people.coordinator.post('/api/brokering/send', { id, helperIds });
const send = async (id: string, helperIds: string[]) => await read(DoneAnswer, await trySend(id, helperIds));
const step = async (person: Person, id: string, name: string) =>
  await read(
    DoneAnswer,
    await person.post(
      '/api/introductions/step',
      name === 'offer' ? { id, step: name, tell: TELL } : { id, step: name },
    ),
  );
const earlier = (table: string, column: string, days: number) =>
  server.db.exec(`update ${table} set ${column} = strftime('%Y-%m-%dT%H:%M:%fZ', ${column}, '-${days} days')`);

/** Brokered to one, who says yes, and so does the seeker. */
async function met(): Promise<string> {
  await send(await broker(), [ONE]);
  const id = (await inboxOf(people.one)).asked[0]?.id ?? '';
  await step(people.one, id, 'offer');
  await step(people.seeker, id, 'agree');
  return id;
}

describe('a brokered need', () => {
  test('comes to coordinators without a name and without words, and goes on to helpers without a name', async () => {
    const id = await broker();
    const text = await (await people.coordinator.get('/api/brokering')).text();
    for (const secret of ['Canary', 'Seeker', SEEKER]) expect(text).not.toContain(secret);
    expect((await needsOf(people.coordinator))[0]).toMatchObject({
      id,
      question: { capacityId: 'legal-support', country: 'KE', urgency: 3 },
      by: '2026-03-10',
      isQuiet: true,
      told: { kind: 'local-group', sectors: [] },
      status: 'open',
      canSend: 2,
    });
    expect(await kindsOf(people.coordinator)).toEqual(['need-brokered']);

    await send(id, [ONE, TWO]);
    expect(await kindsOf(people.coordinator)).toEqual([]);
    for (const helper of [people.one, people.two]) {
      const [asked] = (await inboxOf(helper)).asked;
      expect(asked).toMatchObject({ way: 'brokered', words: 'Canary of words', by: '2026-03-10', other: null });
    }
    expect((await inboxOf(people.seeker)).calls[0]).toMatchObject({ isBrokered: true, sentOn: '2026-03-01' });
  });

  test('tells the coordinator that somebody said yes and that both did, and not who', async () => {
    const id = await broker();
    await send(id, [ONE, TWO]);
    const introduction = (await inboxOf(people.two)).asked[0]?.id ?? '';
    const before = await needsOf(people.coordinator);
    await step(people.two, introduction, 'offer');
    expect(await needsOf(people.coordinator)).toEqual([{ ...before[0], status: 'willing' }]);
    expect((await trySend(id, [THREE])).status).toBe(409);
    expect((await inboxOf(people.seeker)).asking[0]).toMatchObject({ stage: 'willing', other: null });
    await step(people.seeker, introduction, 'agree');
    expect((await inboxOf(people.seeker)).asking[0]?.other).toEqual({ id: TWO, name: 'Two' });
    expect((await inboxOf(people.two)).asked[0]?.other).toEqual({ id: SEEKER, name: 'Seeker' });
    const text = await (await people.coordinator.get('/api/brokering')).text();
    expect(text).toContain('"status":"agreed"');
    expect(text).not.toContain('Seeker');
  });

  test('that is sent to whoever asks, to somebody who has it, or to nobody who answers looks the same', async () => {
    const shape = async (helperId: string, prepare: () => Promise<unknown> = async () => {}) => {
      await server.db.exec('delete from calls; delete from introductions; delete from notices;');
      await prepare();
      const id = await broker();
      const rings = house.ringCount();
      const answer = await bytes(await trySend(id, [helperId]));
      const shown = await (await people.coordinator.get('/api/brokering')).text();
      return [answer, shown.replaceAll(id, 'ID').replaceAll(helperId, 'HELPER'), house.ringCount() - rings];
    };
    const ordinary = await shape(TWO);
    const nameless = (one: unknown[]) => JSON.stringify(one).replaceAll(/"name\\":\\"\w+/g, '"name');
    expect(nameless(await shape(SEEKER))).toBe(nameless(ordinary));
    const asksAlready = () =>
      people.seeker.post('/api/introductions', { ...QUESTION, helperId: ONE }).then((one) => read(AskedAnswer, one));
    expect(nameless(await shape(ONE, asksAlready))).toBe(nameless(ordinary));
    expect((await inboxOf(people.one)).asked).toHaveLength(1);
    expect((await inboxOf(people.seeker)).asked).toEqual([]);
  });

  test('goes to two at a time, to the next two days later, whatever became of the first', async () => {
    const id = await broker();
    await send(id, [ONE, TWO]);
    expect(await bytes(await trySend(id, [THREE]))).toMatch(/^409.*2026-03-03/);
    expect(await bytes(await trySend(id, [ONE]))).toMatch(/^409.*before/);
    const declined = (await inboxOf(people.one)).asked[0]?.id ?? '';
    await step(people.one, declined, 'decline');
    // A no frees no place: it would tell of itself.
    expect((await trySend(id, [THREE])).status).toBe(409);
    await earlier('call_sendings', 'sent_at', 2);
    await send(id, [THREE]);
    expect((await inboxOf(people.three)).asked).toHaveLength(1);
  });

  test('is sent to two at most by two coordinators at once', async () => {
    const id = await broker();
    const other = await house.someone('coordinator');
    const both = await Promise.all([
      trySend(id, [ONE, TWO]),
      other.post('/api/brokering/send', { id, helperIds: [THREE, OPEN] }),
    ]);
    expect(both.map(({ status }) => status).sort()).not.toEqual([200, 200]);
    expect((await needsOf(people.coordinator))[0]?.sent).toHaveLength(2);
  });

  test('is refused where it cannot be sent, and to everybody who is no coordinator', async () => {
    const id = await broker();
    for (const [helperIds, status] of [
      [[idOf('Listed')], 409],
      [[idOf('Nobody')], 404],
      [[ONE, ONE], 400],
      [[], 400],
      [[ONE, TWO, THREE], 400],
    ] as const) {
      expect((await trySend(id, [...helperIds])).status, helperIds.join()).toBe(status);
    }
    expect((await trySend(idOf('Nothing'), [ONE])).status).toBe(404);
    expect((await people.one.get('/api/brokering')).status).toBe(403);
    expect((await people.one.post('/api/brokering/send', { id, helperIds: [TWO] })).status).toBe(403);
    expect((await people.coordinator.post('/api/brokering', NEED)).status).toBe(403);
    for (const by of ['2026-02-28', '2026-04-01']) {
      expect((await people.seeker.post('/api/brokering', { ...NEED, by })).status).toBe(400);
    }
  });

  test('goes when its seeker closes it or hides, with what coordinators were told of it', async () => {
    const id = await broker();
    await read(DoneAnswer, await people.seeker.post('/api/introductions/calls/close', { id }));
    expect([await needsOf(people.coordinator), await kindsOf(people.coordinator)]).toEqual([[], []]);
    expect((await trySend(id, [ONE])).status).toBe(404);
    await broker();
    const hider = await house.someone('editor', SEEKER);
    await read(DoneAnswer, await hider.post('/api/hide', {}));
    expect(await needsOf(people.coordinator)).toEqual([]);
    expect(await kindsOf(people.coordinator)).toEqual(['member-hidden']);
    people.seeker = await house.someone('editor', SEEKER);
  });
});

const QUESTION = { capacityId: 'legal-support', country: 'KE', urgency: 2, note: '', tell: TELL };
const OFFER = { seekerId: OPEN, capacityId: 'legal-support', note: 'Canary of an offer', tell: TELL };

describe('offering help', () => {
  const offer = (person: Person, body: object = OFFER) => person.post('/api/helping', body);

  test('lists what others let one see they need, among what one offers', async () => {
    const { needs } = await read(answers.HelpableAnswer, await people.one.get('/api/helping'));
    expect(needs).toEqual([
      { member: { id: OPEN, name: 'Open' }, capacityId: 'legal-support', urgency: 2, isOffered: false },
    ]);
    await read(AskedAnswer, await offer(people.one));
    const again = await read(answers.HelpableAnswer, await people.one.get('/api/helping'));
    expect(again.needs[0]?.isOffered).toBe(true);
    expect(await bytes(await offer(people.one))).toMatch(/^409.*offered this already/);
  });

  test('begins with a yes without a name; names come when the other side says yes', async () => {
    const { id } = await read(AskedAnswer, await offer(people.one));
    const seen = await (await people.open.get(`/api/introductions/${id}`)).text();
    expect(seen).toContain('Canary of an offer');
    for (const secret of [ONE, '"One"']) expect(seen).not.toContain(secret);
    expect((await inboxOf(people.open)).asking[0]).toMatchObject({
      ...{ way: 'offered', stage: 'willing', other: null, told: { kind: null, sectors: [] } },
      steps: ['agree', 'withdraw'],
    });
    expect((await inboxOf(people.one)).asked[0]).toMatchObject({
      ...{ stage: 'willing', other: { id: OPEN, name: 'Open' }, told: null, isBeyondLimit: false },
      steps: ['withdraw'],
    });
    await step(people.open, id, 'agree');
    expect((await inboxOf(people.open)).asking[0]?.other).toEqual({ id: ONE, name: 'One' });
  });

  test('for a need that one does not see is offering it for none', async () => {
    const unseen = await bytes(await offer(people.one, { ...OFFER, seekerId: SEEKER }));
    expect(await bytes(await offer(people.one, { ...OFFER, seekerId: idOf('Nobody') }))).toBe(unseen);
    expect(await bytes(await offer(people.one, { ...OFFER, seekerId: THREE }))).toBe(unseen);
    expect(unseen).toMatch(/^404/);
    expect((await offer(people.open)).status).toBe(400);
  });

  test('tells nobody by a refusal: who offers can be asked for the same, and counts for itself alone', async () => {
    await read(AskedAnswer, await offer(people.one));
    expect((await people.open.post('/api/introductions', { ...QUESTION, helperId: ONE })).status).toBe(200);
    await server.db.exec('delete from introductions');
    await read(AskedAnswer, await people.open.post('/api/introductions', { ...QUESTION, helperId: ONE }));
    expect((await offer(people.one)).status).toBe(200);
    // Twenty a day, whatever others do.
    await server.db.exec(`update introductions set stage = 'withdrawn'; delete from notices`);
    for (let made = 1; made < 20; made++) {
      await step(people.one, (await read(AskedAnswer, await offer(people.one))).id, 'withdraw');
    }
    expect((await offer(people.one)).status).toBe(429);
    expect((await people.open.post('/api/introductions', { ...QUESTION, helperId: ONE })).status).toBe(200);
    expect(await kindsOf(people.open)).toEqual([]);
  });
});

describe('after both said yes', () => {
  const say = (person: Person, id: string, said: object = {}) =>
    person.post('/api/follow-ups', { id, outcome: 'helped', note: 'Canary note', level: null, ...said });

  test('each says how it went: the other reads it, the coordinator the word, others nothing', async () => {
    const id = await met();
    await read(DoneAnswer, await say(people.seeker, id, { outcome: 'partly' }));
    expect((await followUpsOf(people.one))[0]).toMatchObject({
      ...{ side: 'helper', other: { id: SEEKER, name: 'Seeker' }, own: null },
      theirs: { outcome: 'partly', note: 'Canary note' },
    });
    expect((await needsOf(people.coordinator))[0]?.outcomes).toEqual([{ seeker: 'partly', helper: null }]);
    const text = await (await people.coordinator.get('/api/brokering')).text();
    expect(text).not.toContain('Canary');
    for (const third of [people.two, people.open]) {
      expect(await followUpsOf(third)).toEqual([]);
      expect((await say(third, id)).status).toBe(404);
    }
    await read(DoneAnswer, await say(people.one, id, { note: '' }));
    expect((await followUpsOf(people.seeker))[0]?.theirs).toEqual({ outcome: 'helped', note: '' });
  });

  test('it stays possible when the introduction runs out, for ninety days, and then all of it is forgotten', async () => {
    const id = await met();
    await read(DoneAnswer, await say(people.seeker, id));
    for (const column of ['moved_at', 'agreed_at']) await earlier('introductions', column, 15);
    expect((await inboxOf(people.one)).ended).toHaveLength(1);
    await sweep(server.db, '2026-03-01T10:00:00.000Z');
    expect((await followUpsOf(people.one))[0]?.theirs?.note).toBe('Canary note');
    await earlier('introductions', 'agreed_at', 75);
    expect(await followUpsOf(people.one)).toEqual([]);
    expect((await say(people.one, id)).status).toBe(404);
    await sweep(server.db, '2026-03-01T10:00:00.000Z');
    expect(await server.db.prepare('select count(*) as n from feedbacks').first('n')).toBe(0);
  });

  test('ends for both, with what was said, when one closes it, withdraws or hides', async () => {
    const ways: ((id: string) => Promise<unknown>)[] = [
      async (id) => read(DoneAnswer, await people.one.post('/api/follow-ups/close', { id })),
      async (id) => step(people.one, id, 'withdraw'),
      async () => {
        const hider = await house.someone('editor', ONE);
        await read(DoneAnswer, await hider.post('/api/hide', {}));
        people.one = await house.someone('editor', ONE);
      },
    ];
    const ended: string[] = [];
    for (const way of ways) {
      await server.db.exec('delete from calls; delete from introductions; update members set hidden_at = null;');
      await server.db.exec('update network_state set version = version + 1');
      const id = await met();
      await read(DoneAnswer, await say(people.seeker, id));
      await way(id);
      const texts = ['/api/follow-ups', `/api/introductions/${id}`].map(async (path) =>
        bytes(await people.seeker.get(path)),
      );
      ended.push((await Promise.all(texts)).join().replaceAll(id, 'ID'));
      expect(await server.db.prepare('select count(*) as n from feedbacks').first('n')).toBe(0);
    }
    expect(new Set(ended).size).toBe(1);
  });

  test('closing what ran out and hiding look the same, down to the day', async () => {
    const ended: string[] = [];
    for (const isSwept of [false, true]) {
      for (const path of ['/api/follow-ups/close', '/api/hide']) {
        await server.db.exec('delete from calls; delete from introductions; update members set hidden_at = null;');
        await server.db.exec('update network_state set version = version + 1');
        const id = await met();
        await server.db.exec("update introductions set moved_at = '2026-02-10T09:00:00.000Z', agreed_at = moved_at");
        if (isSwept) await sweep(server.db, '2026-03-01T09:00:00.000Z');
        await read(DoneAnswer, await people.one.post(path, path === '/api/hide' ? {} : { id }));
        if (path === '/api/hide') people.one = await house.someone('editor', ONE);
        ended.push((await bytes(await people.seeker.get(`/api/introductions/${id}`))).replaceAll(id, 'ID'));
      }
    }
    expect(new Set(ended).size).toBe(1);
    expect(ended[0]).toContain('"day":"2026-02-24"');
  });

  test('a level is changed only when the helper takes it, as its own word', async () => {
    const id = await met();
    const levelOf = async () =>
      (await read(OwnAnswer, await people.one.get('/api/own'))).entry.offers.map(({ level }) => level);
    const before = await levelOf();
    expect((await say(people.one, id, { level: 3 })).status).toBe(400);
    await read(DoneAnswer, await say(people.seeker, id, { level: 3 }));
    expect(await levelOf()).toEqual(before);
    expect((await followUpsOf(people.one))[0]?.proposal).toEqual({ level: 3, now: before });
    expect((await people.seeker.post('/api/follow-ups/level', { id, answer: 'accepted' })).status).toBe(409);
    await read(DoneAnswer, await people.one.post('/api/follow-ups/level', { id, answer: 'accepted' }));
    expect(await levelOf()).toEqual([3]);
    expect((await followUpsOf(people.one))[0]?.proposal).toBeNull();
    expect((await people.one.post('/api/follow-ups/level', { id, answer: 'accepted' })).status).toBe(409);
    await read(DoneAnswer, await say(people.seeker, id, { level: 1 }));
    const mine = await (await people.seeker.get('/api/follow-ups')).text();
    await read(DoneAnswer, await people.one.post('/api/follow-ups/level', { id, answer: 'declined' }));
    expect(await levelOf()).toEqual([3]);
    // Whoever proposed it does not hear what became of it.
    expect(await (await people.seeker.get('/api/follow-ups')).text()).toBe(mine);
  });

  test('both are reminded once after seven days, except whoever has said it', async () => {
    const id = await met();
    await read(DoneAnswer, await say(people.seeker, id));
    await server.db.exec('delete from notices');
    await earlier('introductions', 'agreed_at', 6);
    await sweep(server.db, '2026-03-01T10:00:00.000Z');
    expect(await kindsOf(people.one)).toEqual([]);
    await earlier('introductions', 'agreed_at', 1);
    for (const hour of [11, 12]) await sweep(server.db, `2026-03-01T${hour}:00:00.000Z`);
    expect([await kindsOf(people.one), await kindsOf(people.seeker)]).toEqual([['follow-up-due'], []]);
    await read(DoneAnswer, await say(people.one, id));
    expect(await kindsOf(people.one)).toEqual([]);
  });
});

describe('a search that is kept', () => {
  const SEARCH = {
    name: 'Canary name',
    fragment: 'capacities=legal-support',
    question: { capacities: [{ capacityId: 'legal-support' }] },
  };
  const keep = (person: Person, search: object = SEARCH) => person.post('/api/saved-searches', search);
  const searchesOf = async (person: Person) =>
    (await read(answers.SearchesAnswer, await person.get('/api/saved-searches'))).searches;
  const compare = (now: string) => tellOfNewPartners(storeIn(server.db, RING), () => loadNetwork(server.db), now);
  const showTwo = () =>
    server.db.exec(
      `update members set visibility = 'network' where id = '${TWO}';
       update offers set visibility = 'network' where member_id = '${TWO}';
       update network_state set version = version + 1`.replaceAll('\n', ' '),
    );
  const hideTwo = () =>
    server.db.exec(
      `update members set visibility = 'private' where id = '${TWO}';
       update network_state set version = version + 1`.replaceAll('\n', ' '),
    );

  test('is its owner’s alone, sealed, and counts only what its owner sees', async () => {
    const { id } = await read(AskedAnswer, await keep(people.three));
    expect(await searchesOf(people.three)).toEqual([
      { id, name: 'Canary name', fragment: SEARCH.fragment, openedOn: '2026-03-01', found: 1, isNew: 0 },
    ]);
    expect(await searchesOf(people.one)).toEqual([]);
    expect((await people.one.post('/api/saved-searches/open', { id })).status).toBe(404);
    expect((await people.one.post('/api/saved-searches/remove', { id })).status).toBe(404);
    const dump = JSON.stringify((await server.db.prepare('select * from saved_searches').all()).results);
    for (const secret of ['Canary', 'legal']) expect(dump).not.toContain(secret);
    expect((await keep(people.coordinator)).status).toBe(409);
    await read(DoneAnswer, await people.three.post('/api/saved-searches/remove', { id }));
    expect(await searchesOf(people.three)).toEqual([]);
  });

  test('is told of once when it finds somebody new, until it is looked at', async () => {
    const { id } = await read(AskedAnswer, await keep(people.three));
    await compare('2026-03-01T10:00:00.000Z');
    expect(await kindsOf(people.three)).toEqual([]);
    await showTwo();
    expect((await searchesOf(people.three))[0]).toMatchObject({ found: 2, isNew: 1 });
    for (const hour of [11, 12]) await compare(`2026-03-01T${hour}:00:00.000Z`);
    await compare('2026-03-02T11:00:00.000Z');
    const { notices } = await read(NoticesAnswer, await people.three.get('/api/notices'));
    expect(notices.map(({ kind, objectId }) => [kind, objectId])).toEqual([['search-found', id]]);
    await read(DoneAnswer, await people.three.post('/api/saved-searches/open', { id }));
    expect((await searchesOf(people.three))[0]).toMatchObject({ found: 2, isNew: 0 });
    expect(await kindsOf(people.three)).toEqual([]);
    await hideTwo();
    await compare('2026-03-03T11:00:00.000Z');
    expect([await kindsOf(people.three), (await searchesOf(people.three))[0]?.found]).toEqual([[], 1]);
  });

  test('is told of to nobody who looks at it while it is compared', async () => {
    const { id } = await read(AskedAnswer, await keep(people.three));
    await showTwo();
    const meanwhile = async () => {
      await read(DoneAnswer, await people.three.post('/api/saved-searches/open', { id }));
      return await loadNetwork(server.db);
    };
    await tellOfNewPartners(storeIn(server.db, RING), meanwhile, '2026-03-01T11:00:00.000Z');
    expect((await searchesOf(people.three))[0]).toMatchObject({ found: 2, isNew: 0 });
    expect(await kindsOf(people.three)).toEqual([]);
    await hideTwo();
  });

  test('that asks for something unknown, or is one too many, is refused', async () => {
    expect((await keep(people.three, { ...SEARCH, question: { ...SEARCH.question, country: 'ZZ' } })).status).toBe(400);
    expect((await keep(people.three, { ...SEARCH, name: ' ' })).status).toBe(400);
    for (let kept = 0; kept < 20; kept++) await read(AskedAnswer, await keep(people.three));
    expect(await bytes(await keep(people.three))).toMatch(/^409.*20 searches/);
  });
});
