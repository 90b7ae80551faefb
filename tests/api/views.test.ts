/** Views of the map that are kept: who opens which, what each sees of it, and how one is opened to anyone. */
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { OwnDataAnswer } from '../../worker/answers/own-data.ts';
import { DoneAnswer } from '../../worker/answers/shared.ts';
import { SavedViewAnswer, SeenViewAnswer, ViewAnswer, ViewsAnswer } from '../../worker/answers/views.ts';
import { storeIn } from '../../worker/store.ts';
import { aNetwork, idOf } from '../support/a-network.ts';
import { type Database, startDatabase } from '../support/database.ts';
import { houseOn } from '../support/house.ts';
import { RING } from '../support/keys.ts';
import { read } from '../support/visitor.ts';

const [OPEN, INNER, QUIET, OWN] = [idOf('Open'), idOf('Inner'), idOf('Quiet'), idOf('Own')];
const NOBODY = idOf('Nobody at all');
const NETWORK = aNetwork()
  .member('Open')
  .member('Inner', { visibility: 'network' })
  .member('Quiet', { visibility: 'private' })
  .member('Own', { visibility: 'network' }).stored;

const step = (fragment: string) => ({ title: 'A step', text: 'What it shows', fragment });
const STORY = {
  title: 'Who helps whom',
  note: '',
  steps: [
    step(`by=ties&focus=${OPEN},${INNER}~2,${NOBODY}&size=weight&nonsense=1`),
    step(`path=${OPEN}>${INNER}&compare=${INNER},${OPEN}&open=country:KE,value:network:${INNER}`),
    step(`q=id:${INNER}+-id:${OPEN}+country:KE+inner`),
  ],
  fingerprint: null,
};

type House = ReturnType<typeof houseOn>;
type Person = Awaited<ReturnType<House['someone']>>;
type Asking = Pick<Person, 'get' | 'post'>;

let server: Database;
let house: House;
let people: Record<'coordinator' | 'other' | 'editor' | 'reader', Person>;
let anyone: Asking;

beforeAll(async () => {
  server = await startDatabase(NETWORK);
  house = houseOn(server.db);
  people = {
    coordinator: await house.someone('coordinator'),
    other: await house.someone('coordinator'),
    editor: await house.someone('editor', OWN),
    reader: await house.someone('reader'),
  };
  anyone = house.visitor();
});
afterAll(() => server.close());

beforeEach(async () => {
  await server.db.exec(
    'delete from views; update members set hidden_at = null; update network_state set version = version + 1;',
  );
});

const save = (who: Asking, visibility: string, story: object = STORY) =>
  who.post('/api/views', { ...STORY, ...story, visibility });
const saved = async (who: Asking, visibility: string, story: object = {}) =>
  (await read(SavedViewAnswer, await save(who, visibility, story))).id;
const seen = async (who: Asking, id: string) => await read(ViewAnswer, await who.get(`/api/views/${id}`));
const fragmentsFor = async (who: Asking, id: string) => (await seen(who, id)).steps.map(({ fragment }) => fragment);
const titlesFor = async (who: Asking) =>
  (await read(ViewsAnswer, await who.get('/api/views'))).views.map(({ title }) => title);
const previewOf = async ({ title, note, steps }: typeof STORY, who: Asking = anyone) =>
  await read(SeenViewAnswer, await who.post('/api/views/seen', { title, note, steps }));
const published = async (who: Asking, story: typeof STORY = STORY) =>
  await saved(who, 'public', { ...story, fingerprint: (await previewOf(story)).fingerprint });
const refusal = async (answer: Promise<Response>) => {
  const response = await answer;
  const { detail }: { detail: string } = JSON.parse(await response.text());
  return `${response.status} ${detail}`;
};

test('a view is open to its owner alone, to the network or to anyone, and listed by title', async () => {
  const [mine] = [await saved(people.editor, 'private', { title: 'Mine' })];
  await saved(people.editor, 'network', { title: 'Ours' });
  await published(people.coordinator, { ...STORY, title: 'Everybody’s' });
  expect(await titlesFor(people.editor)).toEqual(['Everybody’s', 'Mine', 'Ours']);
  expect(await titlesFor(people.reader)).toEqual(['Everybody’s', 'Ours']);
  expect(await titlesFor(anyone)).toEqual(['Everybody’s']);
  const notOpen = await refusal(people.reader.get(`/api/views/${mine}`));
  expect(notOpen).toBe(await refusal(people.reader.get(`/api/views/${NOBODY}`)));
  expect(notOpen).toMatch(/^404/);
});

test('whoever opens a view gets its steps without what is not there for them', async () => {
  const id = await published(people.coordinator);
  expect(await fragmentsFor(people.reader, id)).toEqual([
    `focus=${OPEN},${INNER}~2&by=ties`,
    `path=${OPEN}%3E${INNER}&compare=${INNER},${OPEN}&open=country:KE,value:network:${INNER}`,
    `q=id:${INNER}+-id:${OPEN}+country:KE+inner`,
  ]);
  const withoutIt = [`focus=${OPEN}&by=ties`, 'open=country:KE', `q=-id:${OPEN}+country:KE+inner`];
  expect(await fragmentsFor(anyone, id)).toEqual(withoutIt);
  await server.db.exec(`update members set hidden_at = '2026-03-01'; update network_state set version = version + 1;`);
  expect(await fragmentsFor(anyone, id)).toEqual(['by=ties', 'open=country:KE', 'q=country:KE+inner']);
});

test('nothing that its author does not see is kept of a view', async () => {
  await saved(people.reader, 'private', { steps: [step(`focus=${QUIET},${OPEN}`)] });
  const { results } = await server.db.prepare('select steps from views').all<{ steps: string }>();
  expect(results.map(({ steps }) => steps).join()).not.toContain(QUIET);
});

test('each role opens a view as far as it may', async () => {
  expect(await refusal(save(people.reader, 'network'))).toMatch(/^403 Only editors and coordinators/);
  expect(await refusal(save(people.editor, 'public'))).toMatch(/^403 Only coordinators/);
  expect(await refusal(save(anyone, 'private'))).toMatch(/^401/);
  expect(await refusal(save(people.reader, 'private', { ...STORY, steps: [] }))).toMatch(/^400/);
});

test('opening a view to anyone takes a look at what they would see of exactly this', async () => {
  expect(await refusal(save(people.coordinator, 'public'))).toMatch(/^409 Anyone could open this/);
  // What somebody who is signed in sees is not what anyone sees.
  const { fingerprint: ofNetwork } = await previewOf(STORY, people.reader);
  expect(await refusal(save(people.coordinator, 'public', { fingerprint: ofNetwork }))).toMatch(/^409/);
  const { fingerprint, steps } = await previewOf(STORY);
  expect(JSON.stringify(steps)).not.toContain(INNER);
  expect(await refusal(save(people.coordinator, 'public', { fingerprint, title: 'Another' }))).toMatch(/^409/);
  const id = await saved(people.coordinator, 'public', { fingerprint });
  expect((await seen(anyone, id)).visibility).toBe('public');
});

test('a view is changed by whoever saved it, from what they last saw, and taken away by coordinators too', async () => {
  const id = await saved(people.editor, 'network');
  const { revision } = await seen(people.editor, id);
  const change = (who: Asking, from: string | null, told: object = {}) =>
    who.post(
      '/api/views/change',
      { ...STORY, id, visibility: 'network', title: 'Changed', ...told },
      from === null ? {} : { headers: { 'If-Match': `"${from}"` } },
    );
  expect((await seen(people.reader, id)).revision).toBeNull();
  expect(await refusal(change(people.other, revision))).toMatch(/^403/);
  expect(await refusal(change(people.editor, null))).toMatch(/^428/);
  await read(DoneAnswer, await change(people.editor, revision));
  expect(await refusal(change(people.editor, revision))).toMatch(/^412/);
  expect(await seen(people.reader, id)).toMatchObject({ title: 'Changed', since: '2026-03-01', canRemove: false });
  expect(await refusal(people.reader.post('/api/views/remove', { id }))).toMatch(/^403/);
  await read(DoneAnswer, await people.other.post('/api/views/remove', { id }));
  expect(await titlesFor(people.editor)).toEqual([]);
  const own = await saved(people.editor, 'private');
  expect(await refusal(people.other.post('/api/views/remove', { id: own }))).toMatch(/^404/);
});

test('a view that an editor saved goes out of sight with their organisation, and is erased with it', async () => {
  const theirs = await saved(people.editor, 'network', { title: 'Theirs' });
  await server.db.exec(
    `update members set hidden_at = '2026-03-01T08:00:00.000Z' where id = '${OWN}'; update network_state set version = version + 1;`,
  );
  expect(await titlesFor(people.reader)).toEqual([]);
  expect(await titlesFor(people.editor)).toEqual(['Theirs']);
  const data = await read(OwnDataAnswer, await people.editor.post('/api/own-data'));
  expect(data.views.map(({ id }) => id)).toEqual([theirs]);
});

test('erasing an organisation takes its id out of every view', async () => {
  const listed = { ...step(`q=id:${INNER},${OPEN}+KE`), text: `See /members/${INNER}` };
  const id = await saved(people.coordinator, 'network', { note: `About ${INNER}`, steps: [...STORY.steps, listed] });
  await server.db.exec(
    `update members set visibility = 'private' where id = '${INNER}'; update network_state set version = version + 1;`,
  );
  const hidden = await fragmentsFor(people.reader, id);
  const deed = { id: idOf('A deed'), at: '2026-03-01T10:00:00.000Z', actorId: null, sessionId: null, key: null };
  await storeIn(server.db, RING).erase.eraseMember(INNER, { ...deed, action: 'member-erased' });
  const { results } = await server.db.prepare('select * from views').all();
  expect(JSON.stringify(results)).not.toContain(INNER);
  expect(await fragmentsFor(people.reader, id)).toEqual([
    `focus=${OPEN}&by=ties`,
    'open=country:KE',
    `q=-id:${OPEN}+country:KE+inner`,
    'q=KE',
  ]);
  // Nobody can tell an erasure from a hiding by what is left.
  expect(await fragmentsFor(people.reader, id)).toEqual(hidden);
});
