/** Other networks, exchange and news: who may do what, what each sees, and what is told to whom. */
import { beforeEach, expect, test } from 'vitest';
import { BridgeAnswer, BridgesAnswer } from '../../worker/answers/bridges.ts';
import { ExchangeAnswer, ExchangesAnswer, LessonsAnswer, SavedExchangeAnswer } from '../../worker/answers/exchange.ts';
import { AskedAnswer, NoticesAnswer } from '../../worker/answers/introductions.ts';
import { NewsAnswer } from '../../worker/answers/news.ts';
import { SeenAsAnswer } from '../../worker/answers/own.ts';
import { OwnDataAnswer } from '../../worker/answers/own-data.ts';
import { DoneAnswer, ProblemAnswer } from '../../worker/answers/shared.ts';
import { loadNetwork } from '../../worker/db/load-network.ts';
import { saveNetwork } from '../../worker/db/save-network.ts';
import { tellOfNews } from '../../worker/news.ts';
import { storeIn } from '../../worker/store.ts';
import { aNetwork, idOf } from '../support/a-network.ts';
import { houseOn } from '../support/house.ts';
import { RING } from '../support/keys.ts';
import { memoryDatabase } from '../support/memory-database.ts';
import { aCase, anExchange, anOtherNetwork } from '../support/playbook-records.ts';
import { read } from '../support/visitor.ts';

const [OWN, OTHER, LAKES, RIVERS] = [idOf('Own'), idOf('Other'), idOf('Lakes'), idOf('Rivers')];
const NETWORK = aNetwork()
  .country('KE')
  .member('Own', { presences: ['KE'] })
  .member('Other')
  .having({
    otherNetworks: [anOtherNetwork('Lakes'), anOtherNetwork('Rivers')],
    affiliations: [
      { memberId: OTHER, networkId: LAKES, visibility: 'public' },
      { memberId: OTHER, networkId: RIVERS, visibility: 'coalition' },
    ],
    cases: [aCase('Hidden', { visibility: 'private', memberId: OTHER }), aCase('Open')],
    exchanges: [anExchange('Of the network', { visibility: 'network' })],
  }).stored;

type House = Awaited<ReturnType<typeof setUp>>;
type Person = Awaited<ReturnType<House['someone']>>;
let house: House;
let [own, other, coordinator]: Person[] = [];

async function setUp() {
  const db = memoryDatabase();
  await saveNetwork(db, NETWORK);
  return { ...houseOn(db), db };
}

beforeEach(async () => {
  house = await setUp();
  own = await house.someone('editor', OWN);
  other = await house.someone('editor', OTHER);
  coordinator = await house.someone('coordinator');
});

const people = () => {
  if (!own || !other || !coordinator) throw new Error('Everybody is there.');
  return { own, other, coordinator };
};
const refusal = async (asked: Promise<Response>) => {
  const response = await asked;
  return `${response.status} ${ProblemAnswer.parse(await response.json()).detail}`;
};
const bridgesFor = async (who: Pick<Person, 'get'>) =>
  (await read(BridgesAnswer, await who.get('/api/other-networks'))).networks;
const said = (visibility: string | null, networkId = LAKES, isConfirmed = true) => ({
  networkId,
  visibility,
  isConfirmed,
});
const NEW = { name: 'Deltas', acronym: null, kind: 'alliance', website: null, note: null };
const EVENT = {
  ...{ id: null, kind: 'event', topic: 'A talk', note: null, startsAt: '2026-04-01', link: null, languages: ['en'] },
  ...{ threatIds: [], capacityIds: [], country: 'KE', caseId: null, outcome: null, visibility: 'public' },
};
const LESSON = {
  id: null,
  text: 'Ask sooner',
  caseId: null,
  exchangeId: null,
  visibility: 'public',
  isConfirmed: true,
};

test('a member says in which networks it is, each at a level, and looks at itself as others do', async () => {
  const { own, other } = people();
  const say = (body: object) => own.post('/api/other-networks/affiliation', body);
  expect(await refusal(say(said('public', LAKES, false)))).toContain('409 More people would see this');
  await read(DoneAnswer, await say(said('network')));
  const seenAs = async (audience: string) =>
    (await read(SeenAsAnswer, await own.get(`/api/own/seen-as?audience=${audience}`))).member?.networkIds;
  expect([await seenAs('public'), await seenAs('network')]).toEqual([[], [LAKES]]);
  const counts = async (who: Pick<Person, 'get'>) =>
    (await bridgesFor(who)).map(({ memberCount, own: level }) => [memberCount, level]);
  expect(await counts(own)).toEqual([
    [2, 'network'],
    [0, null],
  ]);
  expect(await counts(house.visitor())).toEqual([
    [1, null],
    [0, null],
  ]);
  expect(await counts(other)).toEqual([
    [2, 'public'],
    [1, 'coalition'],
  ]);
  await read(DoneAnswer, await say(said('private', LAKES, false)));
  expect(await counts(other)).toEqual([
    [1, 'public'],
    [1, 'coalition'],
  ]);
  await read(DoneAnswer, await say(said(null)));
  expect(await counts(own)).toEqual([
    [1, null],
    [0, null],
  ]);
  expect(await refusal(say(said('network', idOf('None'))))).toMatch(/^404/);
  for (const who of [await house.someone('reader', OWN), people().coordinator])
    expect(await refusal(who.post('/api/other-networks/affiliation', said('network')))).toMatch(/^403/);
});

test('a network is proposed unseen, opened by a coordinator, merged at the narrower level, and removed with all', async () => {
  const { own, other, coordinator } = people();
  const { id } = await read(AskedAnswer, await own.post('/api/other-networks/propose', NEW));
  await read(DoneAnswer, await own.post('/api/other-networks/affiliation', said('network', id)));
  const pageFor = (who: Pick<Person, 'get'>) => who.get(`/api/other-networks/${id}`);
  expect(await refusal(pageFor(other))).toBe(await refusal(other.get(`/api/other-networks/${idOf('None')}`)));
  expect((await read(BridgeAnswer, await pageFor(coordinator))).network).toMatchObject({
    ...{ visibility: 'private', memberCount: 1, proposer: { name: 'Own' }, only: { name: 'Own' } },
  });
  const change = { ...NEW, id, visibility: 'network', website: 'https://deltas.example.org' };
  expect(await refusal(own.post('/api/other-networks/change', change))).toMatch(/^403/);
  await read(DoneAnswer, await coordinator.post('/api/other-networks/change', change));
  const opened = await read(BridgeAnswer, await pageFor(other));
  expect(opened).toMatchObject({ network: { proposer: null, visibility: null }, members: [{ name: 'Own' }] });
  expect(
    await refusal(coordinator.post('/api/other-networks/change', { ...change, website: 'https://a@b.org' })),
  ).toMatch(/^400/);

  // Other is in both: publicly in one, for few in the one that stays.
  await read(DoneAnswer, await coordinator.post('/api/other-networks/merge', { keepId: RIVERS, goneId: LAKES }));
  expect((await bridgesFor(other)).map(({ name, own: level }) => [name, level])).toEqual([
    ['Deltas', null],
    ['Rivers', 'coalition'],
  ]);
  expect(await refusal(coordinator.post('/api/other-networks/merge', { keepId: id, goneId: id }))).toMatch(/^409/);
  await read(DoneAnswer, await coordinator.post('/api/other-networks/merge', { keepId: RIVERS, goneId: id }));
  expect((await bridgesFor(own)).map(({ name, own: level }) => [name, level])).toEqual([['Rivers', 'network']]);
  await read(DoneAnswer, await coordinator.post('/api/other-networks/remove', { id: RIVERS }));
  expect((await house.db.prepare('select * from affiliations').all()).results).toEqual([]);
  const bulk = Array.from({ length: 20 }, (_, n) => own.post('/api/other-networks/propose', { ...NEW, name: `N${n}` }));
  for (const one of bulk) expect((await one).status).toBe(200);
  expect(await refusal(own.post('/api/other-networks/propose', NEW))).toMatch(/^409/);
});

test('an event is its host’s to change, from what they saw; a coordinator removes it; nobody attends in it', async () => {
  const { own, other, coordinator } = people();
  const save = (who: Person, body: object, revision = 'new') =>
    who.post('/api/exchanges', body, { headers: { 'If-Match': `"${revision}"` } });
  expect(await refusal(save(own, EVENT))).toContain('409 More people would see this');
  const { id } = await read(SavedExchangeAnswer, await save(own, { ...EVENT, isConfirmed: true }));
  const pageFor = async (who: Pick<Person, 'get'>) => read(ExchangeAnswer, await who.get(`/api/exchanges/${id}`));
  const { exchange, edit } = await pageFor(own);
  expect(exchange).toMatchObject({ host: { name: 'Own' }, openedOn: '2026-03-01' });
  expect([(await pageFor(other)).edit, (await pageFor(coordinator)).mayRemove]).toEqual([null, true]);
  const changed = { ...EVENT, id, outcome: 'It was good', isConfirmed: false };
  expect(await refusal(save(other, changed, edit?.revision))).toMatch(/^403/);
  expect(await refusal(own.post('/api/exchanges', changed))).toMatch(/^428/);
  await read(SavedExchangeAnswer, await save(own, changed, edit?.revision));
  expect(await refusal(save(own, changed, edit?.revision))).toContain('412 This was changed since');
  expect((await read(ExchangesAnswer, await house.visitor().get('/api/exchanges'))).past).toMatchObject([
    { outcome: 'It was good' },
  ]);
  expect(await refusal(save(own, { ...EVENT, caseId: idOf('Hidden') }))).toBe(
    (await refusal(save(own, { ...EVENT, caseId: idOf('None') }))).replace(idOf('None'), idOf('Hidden')),
  );
  for (const bad of [{ country: 'XX' }, { threatIds: ['x'] }, { attendees: [] }, { startsAt: 'soon' }])
    expect(await refusal(save(own, { ...EVENT, ...bad })), JSON.stringify(bad)).toMatch(/^400/);
  expect(await refusal(other.post('/api/exchanges/remove', { id }))).toMatch(/^403/);
  await read(DoneAnswer, await coordinator.post('/api/exchanges/remove', { id }));
  expect(await refusal(own.get(`/api/exchanges/${id}`))).toMatch(/^404/);
});

test('a lesson belongs to a case, an event or who learned it, and goes out of sight with its case', async () => {
  const { own, other, coordinator } = people();
  const save = (who: Person, part: object, revision = 'new') =>
    who.post('/api/lessons', { ...LESSON, ...part }, { headers: { 'If-Match': `"${revision}"` } });
  expect(await refusal(save(coordinator, {}))).toContain('400 A lesson of the network');
  await read(SavedExchangeAnswer, await save(other, { caseId: idOf('Hidden') }));
  await read(SavedExchangeAnswer, await save(own, { exchangeId: idOf('Of the network') }));
  const lessonsFor = async (who: Pick<Person, 'get'>, query = '') =>
    (await read(LessonsAnswer, await who.get(`/api/lessons${query}`))).lessons;
  expect(await lessonsFor(house.visitor())).toMatchObject([{ exchange: null, member: { name: 'Own' } }]);
  expect(await lessonsFor(other, `?caseId=${idOf('Hidden')}`)).toMatchObject([{ case: { title: 'Hidden' } }]);
  expect(await lessonsFor(own, `?caseId=${idOf('Hidden')}`)).toEqual([]);
  const [mine] = await lessonsFor(own, `?memberId=${OWN}`);
  await read(SavedExchangeAnswer, await save(own, { id: mine?.id, text: 'Ask at once' }, mine?.edit?.revision));
  expect(await refusal(save(own, { id: mine?.id }, mine?.edit?.revision))).toMatch(/^412/);
  await read(DoneAnswer, await own.post('/api/lessons/remove', { id: mine?.id ?? '' }));
  expect((await lessonsFor(house.visitor())).length).toBe(0);
});

test('what is new is kept as a day, told once a week without a name or an id, and forgotten with the account', async () => {
  const { own, other } = people();
  const store = storeIn(house.db, RING);
  const newsOf = async () => read(NewsAnswer, await own.get('/api/news'));
  const notices = async () => (await read(NoticesAnswer, await own.get('/api/notices'))).notices;
  const tell = (at: string) => tellOfNews(store, () => loadNetwork(house.db), `${at}T10:00:00.000Z`);
  await tell('2026-03-01');
  expect(await notices()).toEqual([]);
  await read(SavedExchangeAnswer, await other.post('/api/exchanges', { ...EVENT, isConfirmed: true }));
  expect(await newsOf()).toMatchObject({
    lookedOn: null,
    fresh: [{ title: 'A talk', why: [{ by: 'country', country: 'KE' }] }],
  });
  await tell('2026-03-01');
  expect(await notices()).toEqual([]);
  await tell('2026-03-02');
  expect(await notices()).toMatchObject([{ kind: 'news-there', objectId: null }]);
  for (const day of ['2026-03-03', '2026-03-10']) await tell(day);
  expect(await notices()).toMatchObject([{ day: '2026-03-02' }]);
  await read(DoneAnswer, await own.post('/api/news/looked', {}));
  expect(await notices()).toEqual([]);
  expect(await newsOf()).toMatchObject({ lookedOn: '2026-03-01', fresh: [], sameDay: [{ title: 'A talk' }] });
  expect((await read(OwnDataAnswer, await own.post('/api/own-data', {}))).newsSeenOn).toBe('2026-03-01');
  const reader = await house.someone('reader', OWN);
  await store.news.lookedAtNews(reader.id, '2026-03-03');
  const marks = async () =>
    (await house.db.prepare('select looked_on from news_marks where looked_on is not null order by looked_on').all())
      .results;
  expect(await marks()).toEqual([{ looked_on: '2026-03-01' }, { looked_on: '2026-03-03' }]);
  await read(DoneAnswer, await reader.post('/api/account/leave', {}));
  expect(await marks()).toEqual([{ looked_on: '2026-03-01' }]);
});
