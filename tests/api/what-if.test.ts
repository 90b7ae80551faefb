/** Who may ask what a loss would do, and that the answer knows no more than they do. */
import { beforeAll, describe, expect, test } from 'vitest';
import { TOKEN_SCOPES } from '#core/identity/account.ts';
import { NewTokenAnswer } from '../../worker/answers/identity.ts';
import { ProblemAnswer } from '../../worker/answers/shared.ts';
import { WhatIfAnswer, WorstLossAnswer } from '../../worker/answers/what-if.ts';
import { saveNetwork } from '../../worker/db/save-network.ts';
import { aNetwork, idOf } from '../support/a-network.ts';
import { houseOn } from '../support/house.ts';
import { memoryDatabase } from '../support/memory-database.ts';
import { read } from '../support/visitor.ts';

const [QUILL, HEATH, LANTERN, UNSEEN] = [idOf('Quill'), idOf('Heath'), idOf('Lantern'), idOf('Unseen')];
const NOBODY = idOf('Nobody');

const NETWORK = aNetwork()
  .country('UG', '002')
  .member('Quill', { visibility: 'network', presences: ['UG'], offers: ['legal-support'] })
  .member('Heath', { visibility: 'network', presences: ['UG'] })
  .member('Lantern', { visibility: 'network', presences: ['UG'] })
  .member('Unseen', { visibility: 'private', presences: ['UG'], offers: ['legal-support'] })
  .tie('Quill', 'Heath')
  .tie('Quill', 'Lantern')
  .tie('Heath', 'Unseen', { aVisibility: 'private', bVisibility: 'private' })
  .tie('Lantern', 'Unseen', { aVisibility: 'private', bVisibility: 'private' })
  .coalition('Quiet Coalition', ['Quill', 'Unseen'], { visibility: 'private' });

const COALITION = idOf('Quiet Coalition');
const LOSS = '/api/what-if';
const WORST = '/api/what-if/worst';

let there: ReturnType<typeof houseOn>;
beforeAll(async () => {
  const db: D1Database = memoryDatabase();
  await saveNetwork(db, NETWORK.stored);
  there = houseOn(db);
});

type Poster = { post(path: string, body?: unknown, asking?: object): Promise<Response> };

const ask = async (person: Poster, memberIds: string[], country: string | null = null) =>
  await read(WhatIfAnswer, await person.post(LOSS, { memberIds, country }));

describe('what would be lost', () => {
  test.each(['reader', 'coordinator', 'admin'] as const)('is told to a %s who is signed in', async (role) => {
    const { orphanIds, parts, capacities, repair, members } = await ask(await there.someone(role), [QUILL], 'UG');
    expect(orphanIds).toEqual([HEATH, LANTERN]);
    expect(parts).toMatchObject({ before: 1, after: 2, apartCount: 1 });
    expect(capacities.scarce).toMatchObject([{ country: 'UG', capacityId: 'legal-support', before: 1, after: 0 }]);
    expect(repair.ties.introductions).toMatchObject([{ oneId: HEATH, otherId: LANTERN, throughIds: [QUILL] }]);
    expect(members.map(({ name }) => name)).toEqual(['Heath', 'Lantern', 'Quill']);
  });

  test('follows from what each of them sees', async () => {
    const { orphanIds, parts, capacities } = await ask(await there.someone('editor', UNSEEN), [QUILL], 'UG');
    expect(orphanIds).toEqual([]);
    expect(parts).toMatchObject({ before: 1, after: 1 });
    expect(capacities.scarce).toMatchObject([{ before: 2, after: 1 }]);
  });

  test('is told of several at once, each counted once', async () => {
    const { lostIds, orphanIds } = await ask(await there.someone('reader'), [LANTERN, QUILL, LANTERN]);
    expect(lostIds).toEqual([LANTERN, QUILL]);
    expect(orphanIds).toEqual([HEATH]);
  });
});

describe('the worst losses', () => {
  test('are told to whoever is signed in, by what they see', async () => {
    const question = { country: 'UG' };
    const seen = await read(WorstLossAnswer, await (await there.someone('reader')).post(WORST, question));
    expect(seen).toMatchObject({ candidateCount: 3, pairedCount: 3 });
    expect(seen.singles[0]).toEqual({ memberIds: [QUILL], capacities: 1, cutOff: 1, orphans: 2, harm: 5 });
    const own = await read(WorstLossAnswer, await (await there.someone('editor', UNSEEN)).post(WORST, question));
    expect(own.candidateCount).toBe(4);
    expect(own.singles).toEqual([]);
    expect(own.pairs[0]).toMatchObject({ memberIds: [QUILL, UNSEEN], capacities: 1 });
  });

  test('are looked for in a coalition by those who see it', async () => {
    const editor = await there.someone('editor', UNSEEN);
    const { candidateCount, pairs } = await read(WorstLossAnswer, await editor.post(WORST, { coalitionId: COALITION }));
    expect(candidateCount).toBe(1);
    expect(pairs).toEqual([]);
  });
});

describe('nobody else is told', () => {
  test.each([
    [LOSS, { memberIds: [QUILL], country: null }],
    [WORST, { country: null, coalitionId: null }],
  ])('at %s: not without an account, not by a token, not to the page of another site', async (path, question) => {
    const visitor = there.visitor();
    expect((await visitor.post(path, question)).status).toBe(401);
    const owner = await there.someone('coordinator');
    for (const scope of TOKEN_SCOPES) {
      const asked = await owner.post('/api/account/tokens', { label: 'Report', days: 3, scope });
      const { token } = await read(NewTokenAnswer, asked);
      const bearer = { headers: { Authorization: `Bearer ${token}` } };
      for (const person of [visitor, owner]) {
        const refused = await person.post(path, question, bearer);
        expect(refused.status).toBe(403);
        expect(ProblemAnswer.parse(await refused.json()).detail).toContain('A token can read the network');
      }
    }
    expect((await owner.post(path, question, { origin: 'https://elsewhere.example' })).status).toBe(403);
    expect((await owner.post(path, question, { origin: null })).status).toBe(403);
    expect((await owner.post(path, question)).status).toBe(200);
  });
});

describe('who is not seen is not there', () => {
  const bytesOf = async (person: Poster, path: string, question: unknown, asked: string) => {
    const response = await person.post(path, question);
    return `${response.status} ${(await response.text()).replaceAll(asked, 'ASKED')}`;
  };

  test('a member', async () => {
    const reader = await there.someone('reader');
    const answers = [UNSEEN, NOBODY].map((id) => bytesOf(reader, LOSS, { memberIds: [QUILL, id], country: null }, id));
    const [hidden, none] = await Promise.all(answers);
    expect(hidden).toBe(none);
    expect(hidden).toContain('There is no member \\"ASKED\\"');
  });

  test('a coalition', async () => {
    const reader = await there.someone('reader');
    const answers = [COALITION, NOBODY].map((id) => bytesOf(reader, WORST, { country: null, coalitionId: id }, id));
    const [hidden, none] = await Promise.all(answers);
    expect(hidden).toBe(none);
    expect(hidden).toContain('There is no coalition \\"ASKED\\"');
  });

  test('nor does it change a byte of what is told', async () => {
    const db: D1Database = memoryDatabase();
    const less = ({ id }: { id: string }) => id !== UNSEEN;
    await saveNetwork(db, {
      ...NETWORK.stored,
      members: NETWORK.stored.members.filter(less),
      presences: NETWORK.stored.presences.filter(({ memberId }) => memberId !== UNSEEN),
      offers: NETWORK.stored.offers.filter(({ memberId }) => memberId !== UNSEEN),
      ties: NETWORK.stored.ties.filter(({ a, b }) => a !== UNSEEN && b !== UNSEEN),
      coalitions: [],
      memberships: [],
    });
    const [whole, without] = [await there.someone('reader'), await houseOn(db).someone('reader')];
    for (const [path, question] of [
      [LOSS, { memberIds: [QUILL, HEATH], country: 'UG' }],
      [WORST, {}],
    ] as const)
      expect(await bytesOf(whole, path, question, NOBODY)).toBe(await bytesOf(without, path, question, NOBODY));
  });
});

describe('a question that cannot be answered is refused in a sentence', () => {
  test.each<[string, object, string]>([
    [LOSS, { memberIds: [], country: null }, 'memberIds'],
    [LOSS, { memberIds: Array.from({ length: 21 }, () => QUILL) }, 'memberIds'],
    [LOSS, { memberIds: ['Quill'] }, 'memberIds.0'],
    [LOSS, { memberIds: [QUILL], country: 'Uganda' }, 'country'],
    [LOSS, { memberIds: [QUILL], country: 'ZZ' }, 'There is no country "ZZ"'],
    [LOSS, { memberIds: [QUILL], everything: true }, 'everything'],
    [WORST, { country: 'ZZ' }, 'There is no country "ZZ"'],
    [WORST, { coalitionId: 'Lake' }, 'coalitionId'],
  ])('%s %j', async (path, question, part) => {
    const response = await (await there.someone('reader')).post(path, question);
    expect(response.status).toBe(400);
    expect(ProblemAnswer.parse(await response.json()).detail).toContain(part);
  });

  test('an account that belongs to nobody sees what everybody sees, and is not answered', async () => {
    const db: D1Database = memoryDatabase();
    await saveNetwork(db, NETWORK.stored);
    const house = houseOn(db);
    const editor = await house.someone('editor', QUILL);
    await db.prepare('update accounts set member_id = null where id = ?').bind(editor.id).run();
    const response = await editor.post(LOSS, { memberIds: [QUILL] });
    expect(response.status).toBe(403);
    expect(ProblemAnswer.parse(await response.json()).detail).toContain('belongs to no organisation');
  });
});
