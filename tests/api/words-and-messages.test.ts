/** Coordinators extend the words; members propose messages and agree on them, and objections stay among those who may know. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Word } from '#core/playbook/plays/word-rules.ts';
import { NoticesAnswer } from '../../worker/answers/introductions.ts';
import { MessageAnswer, MessagesAnswer, ProposedAnswer } from '../../worker/answers/messages.ts';
import { CapacitiesAnswer, ThreatsAnswer } from '../../worker/answers/network.ts';
import { OwnDataAnswer } from '../../worker/answers/own-data.ts';
import { RespondAnswer } from '../../worker/answers/respond.ts';
import { DoneAnswer } from '../../worker/answers/shared.ts';
import { AddedWordAnswer, WordsAnswer } from '../../worker/answers/words.ts';
import { storeIn } from '../../worker/store.ts';
import { CHAIN } from '../e2e/chain-network.ts';
import { aNetwork, idOf } from '../support/a-network.ts';
import { type Database, startDatabase } from '../support/database.ts';
import { type House, houseOn } from '../support/house.ts';
import { RING } from '../support/keys.ts';
import { read } from '../support/visitor.ts';

const [LAMP, QUILL, SHADE] = [idOf('Lamp'), idOf('Quill'), idOf('Shade')];
const NETWORK = aNetwork(CHAIN)
  .member('Lamp', { visibility: 'network' })
  .member('Quill', { visibility: 'network' })
  .member('Shade', { visibility: 'private' }).stored;

type Person = Awaited<ReturnType<House['someone']>>;

let server: Database;
let house: House;
let people: Record<'coordinator' | 'other' | 'lamp' | 'quill' | 'shade' | 'reader', Person>;
beforeAll(async () => {
  server = await startDatabase(NETWORK);
  house = houseOn(server.db);
  people = {
    coordinator: await house.someone('coordinator'),
    other: await house.someone('coordinator'),
    lamp: await house.someone('editor', LAMP),
    quill: await house.someone('editor', QUILL),
    shade: await house.someone('editor', SHADE),
    reader: await house.someone('reader'),
  };
});
afterAll(() => server.close());

const asRead = (revision: string) => ({ headers: { 'If-Match': `"${revision}"` } });
const statusOf = async (response: Promise<Response>) => (await response).status;

describe('words', () => {
  const allWords = async () => await read(WordsAnswer, await people.reader.get('/api/words'));
  const play = { kind: 'play', labels: { en: 'Ring the neighbours', ru: 'Соседи' }, summary: null };
  const given = {
    ...play,
    takes: [{ capacityId: 'advocacy', minLevel: 2, count: 3 }],
    threatIds: ['raids', 'fair-law'],
  };
  const add = (who: Person, word: object) => who.post('/api/words/add', { word });

  test('a coordinator adds a threat and a play for it, and the next response proposes it', async () => {
    const threat = { kind: 'threat', labels: { en: 'Lights cut' }, threatKind: 'threat' };
    const { id: threatId } = await read(AddedWordAnswer, await add(people.coordinator, threat));
    const added = await add(people.coordinator, { ...given, threatIds: [threatId] });
    const { id } = await read(AddedWordAnswer, added);
    expect([threatId, id]).toEqual(['lights-cut', 'ring-the-neighbours']);
    const { plays } = await read(RespondAnswer, await house.visitor().post('/api/respond', { threatId }));
    expect(plays).toEqual([
      {
        ...{ id, labels: given.labels, summary: null, isSuggested: true, caseIds: [] },
        takes: [{ capacityId: 'advocacy', minLevel: 2, count: 3 }],
      },
    ]);
  });

  test('nobody else does, and a label is there once', async () => {
    const word = { kind: 'capacity', labels: { en: 'Boats' }, capacityKind: 'solidarity' };
    for (const who of [people.lamp, people.reader]) expect(await statusOf(add(who, word))).toBe(403);
    expect(await statusOf(house.visitor().post('/api/words/add', { word }))).toBe(401);
    await read(AddedWordAnswer, await add(people.coordinator, word));
    const again = await add(people.coordinator, { ...word, labels: { en: 'BOATS' } });
    expect([again.status, await again.text()]).toEqual([
      409,
      expect.stringContaining('There is a word \\"BOATS\\" already'),
    ]);
    const unknown = await add(people.coordinator, { ...given, labels: { en: 'Wait' }, threatIds: ['nothing'] });
    expect([unknown.status, await unknown.text()]).toEqual([400, expect.stringContaining('no threat \\"nothing\\"')]);
  });

  test('of two who change a word at once, one is told to look first', async () => {
    const before = (await allWords()).plays.find(({ id }) => id === 'safe-devices');
    const change = (who: Person, en: string) =>
      who.post(
        '/api/words/change',
        { id: 'safe-devices', word: { ...given, labels: { en }, threatIds: ['raids'] } },
        asRead(before?.revision ?? ''),
      );
    await read(DoneAnswer, await change(people.coordinator, 'Devices checked'));
    expect(await statusOf(change(people.other, 'Devices seen'))).toBe(412);
    const now = (await allWords()).plays.find(({ id }) => id === 'safe-devices');
    expect(now).toMatchObject({ labels: { en: 'Devices checked' }, takes: given.takes, threatIds: ['raids'] });
    // Also where the other one came in between, after the word was read: then the batch itself finds out.
    const { words } = storeIn(server.db, RING);
    const stale: Word = {
      kind: 'play',
      labels: { en: 'Old' },
      summary: null,
      takes: [],
      threatIds: [],
      isRetired: false,
    };
    const deed = { at: '2026-03-01T09:00:00Z', actorId: null, sessionId: null, objectId: null, key: null };
    const outcome = await words.retireWord(
      { ...deed, id: idOf('stale deed'), action: 'word-retired' },
      { id: 'safe-devices', before: stale },
      true,
    );
    expect(outcome).toEqual({ ok: false, problem: 'stale' });
    const without = await people.coordinator.post('/api/words/retire', {
      kind: 'play',
      id: 'safe-devices',
      isRetired: true,
    });
    expect(without.status).toBe(428);
  });

  test('a retired word is not proposed and keeps its label, and comes back as it was', async () => {
    const wordOf = async () => (await allWords()).plays.find(({ id }) => id === 'joint-statement');
    const before = await wordOf();
    const retire = async (isRetired: boolean) =>
      await read(
        DoneAnswer,
        await people.coordinator.post(
          '/api/words/retire',
          { kind: 'play', id: 'joint-statement', isRetired },
          asRead((await wordOf())?.revision ?? ''),
        ),
      );
    const proposed = async () =>
      (await read(RespondAnswer, await people.lamp.post('/api/respond', { threatId: 'raids' }))).plays.map(
        ({ id }) => id,
      );
    await retire(true);
    expect(await proposed()).not.toContain('joint-statement');
    expect(await wordOf()).toMatchObject({ labels: before?.labels, isRetired: true });
    await retire(false);
    expect(await proposed()).toContain('joint-statement');
    expect(await wordOf()).toEqual(before);
    for (const kind of ['threat', 'capacity'] as const) {
      const id = { threat: 'fair-law', capacity: 'translation' }[kind];
      const { threats, capacities } = await allWords();
      const one = [...threats, ...capacities].find((word) => word.id === id);
      const body = { kind, id, isRetired: true };
      await read(DoneAnswer, await people.coordinator.post('/api/words/retire', body, asRead(one?.revision ?? '')));
    }
    const { threats } = await read(ThreatsAnswer, await people.lamp.get('/api/threats'));
    const { capacities } = await read(CapacitiesAnswer, await people.lamp.get('/api/capacities'));
    expect(threats.find(({ id }) => id === 'fair-law')?.isRetired).toBe(true);
    expect(capacities.find(({ id }) => id === 'translation')).toMatchObject({
      labels: { en: 'Translation' },
      isRetired: true,
    });
  });
});

describe('a message', () => {
  const words = {
    topic: 'Boats',
    frame: 'proactive',
    texts: [{ language: 'en', text: 'Whoever is at sea is brought ashore.' }],
    doNote: null,
    dontNote: null,
    threatIds: ['raids'],
    country: null,
    reviewOn: '2026-02-01',
    visibility: 'public',
  };
  const proposed = async (who: Person, more: object = {}) =>
    (await read(ProposedAnswer, await who.post('/api/messages/propose', { ...words, ...more }))).id;
  const seen = async (who: Pick<Person, 'get'>, id: string) =>
    await read(MessageAnswer, await who.get(`/api/messages/${id}`));
  const speak = async (who: Person, id: string, voice: string | null, why: string | null = null) =>
    await who.post('/api/messages/speak', { id, voice, words: why }, asRead((await seen(who, id)).revision));
  const move = async (who: Person, id: string, step: string, confirmed = true) =>
    await who.post('/api/messages/move', { id, step, confirmed }, asRead((await seen(who, id)).revision));
  const newsOf = async (who: Person, id: string) =>
    (await read(NoticesAnswer, await who.get('/api/notices'))).notices
      .filter(({ objectId }) => objectId === id)
      .map(({ kind }) => kind)
      .sort();

  test('is proposed, objected to, and agreed once nobody objects: only then anybody reads it', async () => {
    const id = await proposed(people.lamp);
    const anyone = house.visitor();
    expect(await statusOf(anyone.get(`/api/messages/${id}`))).toBe(404);
    expect(await seen(people.lamp, id)).toMatchObject({
      stage: 'proposed',
      level: 'public',
      isOverdue: true,
      owner: { name: 'Lamp' },
    });
    await read(DoneAnswer, await speak(people.quill, id, 'objects', 'We have no boats'));
    // Who may know, knows; nobody else sees as much as a trace.
    const objection = { voice: 'objects', words: 'We have no boats', member: { id: QUILL, name: 'Quill' } };
    for (const who of [people.lamp, people.coordinator])
      expect((await seen(who, id)).voices).toMatchObject([objection]);
    expect((await seen(people.quill, id)).voices).toMatchObject([{ ...objection, isOwn: true }]);
    const { voices, ...rest } = await seen(people.reader, id);
    expect(voices).toEqual([]);
    expect(rest).toMatchObject({ steps: [], level: null, maySpeak: false, usedBy: 0 });
    expect(await newsOf(people.lamp, id)).toEqual(['message-objected']);
    expect(await newsOf(people.coordinator, id)).toEqual([]);
    for (const who of [people.lamp, people.coordinator]) expect((await move(who, id, 'agree')).status).toBe(409);
    await read(DoneAnswer, await speak(people.quill, id, 'uses'));
    expect((await move(people.coordinator, id, 'agree', false)).status).toBe(409);
    await read(DoneAnswer, await move(people.coordinator, id, 'agree'));
    expect(await newsOf(people.lamp, id)).toEqual(['message-agreed', 'message-objected']);
    // Its user stays within the network, as its level says; the message itself is for anybody now.
    expect(await seen(anyone, id)).toMatchObject({ stage: 'agreed', usedBy: 0, voices: [], owner: null });
    expect((await seen(people.reader, id)).voices).toMatchObject([{ voice: 'uses', member: { name: 'Quill' } }]);
  });

  test('with other words is proposed anew and nothing counts that was said; another day of review changes nothing', async () => {
    const id = await proposed(people.lamp, { topic: 'Ropes' });
    const old = await seen(people.quill, id);
    await read(DoneAnswer, await speak(people.quill, id, 'uses'));
    await read(DoneAnswer, await move(people.lamp, id, 'agree'));
    const change = async (who: Person, more: object) =>
      await who.post(
        '/api/messages/change',
        { id, message: { ...words, topic: 'Ropes', ...more } },
        asRead((await seen(who, id)).revision),
      );
    await read(DoneAnswer, await change(people.lamp, { reviewOn: '2027-01-01' }));
    expect(await seen(people.lamp, id)).toMatchObject({ stage: 'agreed', isOverdue: false, usedBy: 1 });
    expect((await change(people.quill, { topic: 'Ours' })).status).toBe(403);
    await read(DoneAnswer, await change(people.lamp, { texts: [{ language: 'ar', text: 'كل من في البحر' }] }));
    expect(await seen(people.lamp, id)).toMatchObject({ stage: 'proposed', voices: [], texts: [{ language: 'ar' }] });
    // Whoever read the words of before says nothing on these.
    const late = { id, voice: 'uses', words: null };
    expect(await statusOf(people.quill.post('/api/messages/speak', late, asRead(old.revision)))).toBe(412);
    expect(await statusOf(people.quill.post('/api/messages/speak', late))).toBe(428);
  });

  test('is not held up, nor its owner told, by an organisation that the owner cannot see: coordinators hear it', async () => {
    const id = await proposed(people.lamp, { topic: 'Oars', visibility: 'network' });
    await read(DoneAnswer, await speak(people.shade, id, 'objects', 'Not these'));
    expect((await seen(people.lamp, id)).voices).toEqual([]);
    expect(await newsOf(people.lamp, id)).toEqual([]);
    expect(await newsOf(people.coordinator, id)).toEqual(['message-objected']);
    expect((await seen(people.coordinator, id)).voices).toMatchObject([{ voice: 'objects', words: 'Not these' }]);
    expect((await move(people.coordinator, id, 'agree')).status).toBe(409);
    await read(DoneAnswer, await move(people.lamp, id, 'agree'));
    // And one that comes in between, from somebody whom the owner sees, holds it up all the same.
    const other = await proposed(people.lamp, { topic: 'Sails', visibility: 'network' });
    const { revision } = await seen(people.lamp, other);
    await read(DoneAnswer, await speak(people.quill, other, 'objects', 'Wait'));
    await read(DoneAnswer, await speak(people.shade, other, 'objects', 'Not these either'));
    expect(await newsOf(people.lamp, other)).toEqual(['message-objected']);
    const deed = {
      id: idOf('late deed'),
      at: '2026-03-01T09:00:00Z',
      actorId: null,
      sessionId: null,
      objectId: other,
      key: null,
    };
    const moving = { to: 'agreed', revision: 'next', tellsOwner: null, seenIds: [QUILL] } as const;
    const { messages } = storeIn(server.db, RING);
    const outcome = await messages.move({ ...deed, action: 'message-moved' }, { id: other, from: revision }, moving);
    expect(outcome).toEqual({ ok: false, problem: 'stale' });
  });

  test('is retired, spoken on no more, and proposed again; the list has what can be used first', async () => {
    const id = await proposed(people.coordinator, { topic: 'Anchors' });
    expect((await seen(people.lamp, id)).owner).toBeNull();
    await read(DoneAnswer, await move(people.coordinator, id, 'retire'));
    expect((await speak(people.quill, id, 'uses')).status).toBe(403);
    expect((await move(people.coordinator, id, 'agree')).status).toBe(409);
    const topics = async (who: Pick<Person, 'get'>) =>
      (await read(MessagesAnswer, await who.get('/api/messages'))).messages.map(
        ({ topic, stage }) => `${topic} ${stage}`,
      );
    const all = await topics(people.quill);
    expect(all.indexOf('Boats agreed')).toBeLessThan(all.indexOf('Ropes proposed'));
    expect(all.at(-1)).toBe('Anchors retired');
    expect(await topics(house.visitor())).toEqual(['Boats agreed', 'Lawyers are no crime agreed', 'Anchors retired']);
    await read(DoneAnswer, await move(people.coordinator, id, 'propose-again'));
    expect(await topics(house.visitor())).not.toContain('Anchors retired');
  });

  test('is nobody’s to propose but editors’ and coordinators’, and refuses what it does not know', async () => {
    expect(await statusOf(people.reader.post('/api/messages/propose', words))).toBe(403);
    expect(await statusOf(house.visitor().post('/api/messages/propose', words))).toBe(401);
    for (const more of [{ threatIds: ['nothing'] }, { country: 'XX' }, { visibility: 'private' }, { stage: 'agreed' }])
      expect(await statusOf(people.lamp.post('/api/messages/propose', { ...words, ...more }))).toBe(400);
    const gone = { id: idOf('nothing'), step: 'agree', confirmed: true };
    expect(await statusOf(people.lamp.post('/api/messages/move', gone, asRead('first')))).toBe(404);
    const id = await proposed(people.quill, { topic: 'Own' });
    expect((await move(people.lamp, id, 'agree')).status).toBe(403);
    expect((await speak(people.coordinator, id, 'uses')).status).toBe(403);
  });

  test('stands in the data of whoever looks after it, and what was said in that of whoever said it', async () => {
    const { member } = await read(OwnDataAnswer, await people.quill.post('/api/own-data'));
    expect(member?.messages.map(({ topic }) => topic)).toEqual(['Own']);
    const said = member?.voices.map(({ message, voice, words: why }) => [message.topic, voice, why]).sort();
    expect(said).toEqual([
      ['Boats', 'uses', null],
      ['Sails', 'objects', 'Wait'],
    ]);
  });
});
