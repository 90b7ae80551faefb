/** Everything that is stored of somebody, in one file, and nothing of anybody else. */
import { drizzle } from 'drizzle-orm/d1';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { OwnDataAnswer } from '../../worker/answers/own-data.ts';
import * as schema from '../../worker/db/schema.ts';
import { vaultIn } from '../../worker/db/vault.ts';
import { aNetwork, idOf } from '../support/a-network.ts';
import { type Database, startDatabase } from '../support/database.ts';
import { type House, houseOn } from '../support/house.ts';
import { RING } from '../support/keys.ts';
import { aLesson, aMessage, anExchange, anOtherNetwork } from '../support/playbook-records.ts';
import { read } from '../support/visitor.ts';

const [LAMP, QUILL, HIDDEN] = [idOf('Lamp'), idOf('Quill'), idOf('Hidden')];
const AT = '2026-03-01T08:00:00.000Z';

let server: Database;
let house: House;
beforeAll(async () => {
  const network = aNetwork()
    .member('Lamp', {
      standing: 'member',
      presences: ['KE'],
      offers: [{ capacityId: 'legal-support', visibility: 'private', note: 'own offer canary' }],
      needs: ['advocacy'],
      description: 'own description canary',
      descriptionVisibility: 'private',
    })
    .member('Quill', { description: 'Quill canary', descriptionVisibility: 'private', standing: 'member' })
    .member('Hidden', { visibility: 'private', description: 'Hidden canary' })
    .tie('Lamp', 'Quill', { aVisibility: 'network', bVisibility: 'coalition' })
    .tie('Lamp', 'Hidden')
    .coalition('Both', ['Lamp', 'Quill'])
    .having({
      otherNetworks: [anOtherNetwork('Lights'), anOtherNetwork('Dark', { proposerId: HIDDEN, visibility: 'private' })],
      affiliations: [
        { memberId: LAMP, networkId: idOf('Lights'), visibility: 'network' },
        { memberId: LAMP, networkId: idOf('Dark'), visibility: 'public' },
        { memberId: QUILL, networkId: idOf('Lights'), visibility: 'private' },
      ],
      messages: [aMessage('Ours', { ownerId: LAMP, stage: 'proposed' }), aMessage('Theirs', { ownerId: QUILL })],
      messageVoices: [
        { messageId: idOf('Theirs'), memberId: LAMP, voice: 'objects', words: 'own objection canary' },
        { messageId: idOf('Ours'), memberId: QUILL, voice: 'objects', words: 'Quill canary' },
      ],
      exchanges: [anExchange('Own evening', { hostId: LAMP, visibility: 'coalition' })],
      lessons: [aLesson('Own lesson', { memberId: LAMP, visibility: 'private' }), aLesson('Not theirs')],
    }).stored;
  server = await startDatabase(network);
  house = houseOn(server.db);
  const vault = vaultIn(server.db, RING);
  const db = drizzle(server.db);
  for (const [id, name] of [
    [LAMP, 'own'],
    [QUILL, 'Quill'],
  ] as const) {
    const sealed = await vault.seal(id, { table: 'contacts', row: id, field: 'sealed' }, `${name} contact canary`);
    await db.insert(schema.contacts).values({ memberId: id, sealed });
  }
  const words = JSON.stringify({ words: 'own words canary', told: { kind: null, sectors: [] } });
  const sealed = await vault.seal(LAMP, { table: 'introductions', row: idOf('Asked'), field: 'sealed' }, words);
  const asking = { seekerId: LAMP, helperId: QUILL, capacityId: 'legal-support', urgency: 2 as const, startedAt: AT };
  await db.insert(schema.introductions).values([
    { id: idOf('Asked'), ...asking, sealed, stage: 'asked', movedAt: AT },
    { id: idOf('Agreed'), ...asking, stage: 'agreed', movedAt: AT, helperShares: false, seekerShares: true },
  ]);
});
afterAll(() => server.close());

type Person = Awaited<ReturnType<House['someone']>>;
const dataOf = async (person: Person) => await read(OwnDataAnswer, await person.post('/api/own-data'));
const textOf = async (person: Person) => await (await person.post('/api/own-data')).text();

describe('an editor', () => {
  test('gets the whole entry with its levels, contact details and questions included', async () => {
    const data = await dataOf(await house.someone('editor', LAMP));
    expect(data.member).toMatchObject({
      entry: {
        name: 'Lamp',
        description: 'own description canary',
        descriptionVisibility: 'private',
        offers: [{ capacityId: 'legal-support', note: 'own offer canary', visibility: 'private' }],
        needs: [{ capacityId: 'advocacy' }],
      },
      contact: 'own contact canary',
      coalitions: [{ name: 'Both', visibility: 'public' }],
      draft: null,
    });
    expect(data.member).toMatchObject({
      affiliations: [{ network: { name: 'Lights' }, visibility: 'network' }],
      messages: [{ topic: 'Ours', stage: 'proposed', visibility: 'public' }],
      voices: [{ message: { topic: 'Theirs' }, voice: 'objects', words: 'own objection canary' }],
      exchanges: [{ topic: 'Own evening', visibility: 'coalition' }],
      lessons: [{ text: 'Own lesson', visibility: 'private' }],
    });
    expect(data.member?.introductions).toMatchObject([
      { stage: 'agreed', side: 'seeker', other: { name: 'Quill' }, contact: null },
      { stage: 'asked', side: 'seeker', words: 'own words canary' },
    ]);
  });

  test('gets ties with the own level only, and none to an organisation that is hidden', async () => {
    const data = await dataOf(await house.someone('editor', LAMP));
    expect(data.member?.ties).toHaveLength(1);
    expect(data.member?.ties).toMatchObject([{ with: { name: 'Quill' } }]);
    const own = await server.db
      .prepare(
        'select case when a = ? then a_visibility else b_visibility end as level from ties where a = ? and b = ? or a = ? and b = ?',
      )
      .bind(LAMP, LAMP, QUILL, QUILL, LAMP)
      .first('level');
    expect(data.member?.ties[0]?.visibility).toBe(own);
  });

  test('gets nothing of the others: no private field, no contact that was not shared, nothing hidden', async () => {
    const text = await textOf(await house.someone('editor', LAMP));
    expect(text).not.toMatch(new RegExp(`Quill canary|Hidden canary|Quill contact|${HIDDEN}`));
  });

  test('gets the other side’s contact details once they are shared, as on the page', async () => {
    await server.db.prepare('update introductions set helper_shares = 1 where id = ?').bind(idOf('Agreed')).run();
    expect(await textOf(await house.someone('editor', LAMP))).toContain('Quill contact canary');
  });

  test('gets no draft and no deed of a colleague', async () => {
    const [editor, colleague] = [await house.someone('editor', LAMP), await house.someone('editor', LAMP)];
    await drizzle(server.db)
      .insert(schema.drafts)
      .values({ accountId: colleague.id, memberId: LAMP, entry: '"colleague canary"', savedAt: AT });
    await dataOf(colleague);
    const data = await dataOf(editor);
    expect(JSON.stringify(data)).not.toContain('colleague canary');
    expect(data.member?.draft).toBeNull();
    expect(data.audit.filter(({ action }) => action === 'data-downloaded')).toMatchObject([{ by: { who: 'you' } }]);
  });
});

describe('the file', () => {
  test('is one to keep, and holds no secret', async () => {
    const editor = await house.someone('editor', LAMP);
    const { token } = await (
      await editor.post('/api/account/tokens', { label: 'Report', days: 7, scope: 'own' })
    ).json<{ token: string }>();
    const response = await editor.post('/api/own-data');
    expect(response.headers.get('Content-Disposition')).toBe('attachment; filename="solidarity-atlas-own-data.json"');
    expect(response.headers.get('Cache-Control')).toBe('no-store');
    const text = await response.text();
    expect(text).toContain('Report');
    const { results } = await server.db
      .prepare('select hash, public_key, credential_id, sealed from sessions, passkeys, member_keys')
      .all<Record<string, string>>();
    for (const secret of [
      token,
      editor.cookie()?.split('=')[1] ?? '',
      ...results.flatMap((row) => Object.values(row)),
    ]) {
      expect(secret.length).toBeGreaterThan(20);
      expect(text).not.toContain(secret);
    }
  });

  test('has no organisation for a reader or a coordinator of one, only their account', async () => {
    for (const role of ['reader', 'coordinator'] as const) {
      const data = await dataOf(await house.someone(role, LAMP));
      expect(data.member).toBeNull();
      expect(data.account).toMatchObject({ role, member: { name: 'Lamp' } });
      expect(data.passkeys).toHaveLength(1);
    }
  });

  test('leaves out what was opened and is hidden since', async () => {
    const reader = await house.someone('reader');
    const openings = [QUILL, HIDDEN].map((memberId) => ({ accountId: reader.id, day: '2026-03-01', memberId }));
    await drizzle(server.db).insert(schema.openings).values(openings);
    expect((await dataOf(reader)).opened).toMatchObject([{ member: { name: 'Quill' } }]);
  });

  test('is not made again for a request that is sent again, as it is not kept', async () => {
    const reader = await house.someone('reader');
    const key = { headers: { 'Idempotency-Key': 'a-key-of-sixteen-letters' } };
    expect((await reader.post('/api/own-data', {}, key)).status).toBe(200);
    expect((await reader.post('/api/own-data', {}, key)).status).toBe(409);
  });

  test('is for nobody who is not signed in, and not to be had with GET', async () => {
    expect((await house.visitor().post('/api/own-data')).status).toBe(401);
    const reader = await house.someone('reader');
    expect((await reader.get('/api/own-data')).status).toBe(405);
  });
});
