/** An editor's own entry: nobody else's, nothing shown unconfirmed, nobody's change lost. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Entry } from '#core/own/entry.ts';
import { withEffectiveLevels } from '#core/own/levels.ts';
import type { Role } from '#core/vocabulary.ts';
import { MemberAnswer } from '../../worker/answers/network.ts';
import { OwnAnswer, PreviewAnswer, SeenAsAnswer } from '../../worker/answers/own.ts';
import { DoneAnswer } from '../../worker/answers/shared.ts';
import { aNetwork, idOf } from '../support/a-network.ts';
import { type Database, startDatabase } from '../support/database.ts';
import { DAY, type House, houseOn } from '../support/house.ts';
import { OWN_QUESTIONS } from '../support/questions/own.ts';
import { chanceFrom } from '../support/random.ts';
import { read } from '../support/visitor.ts';

const NAMES = [
  'Lamp',
  'Reed',
  'Mast',
  'Helm',
  'Dune',
  'Fern',
  'Moss',
  'Tide',
  'Vale',
  'Wick',
  'Yarn',
  'Cove',
  'Glen',
  'Pike',
];
const fields = {
  visibility: 'network' as const,
  description: 'Light for the harbour',
  stance: 'quiet-only' as const,
  stanceVisibility: 'coalition' as const,
  offers: ['legal-support', { capacityId: 'advocacy', visibility: 'private' as const, note: 'For friends' }],
  needs: [{ capacityId: 'advocacy', visibility: 'network' as const }],
};
const NETWORK = NAMES.reduce((network, name) => network.member(name, fields), aNetwork().country('KE'))
  .member('Stranger', { presences: ['KE'], offers: ['legal-support'] })
  .member('Hidden', { ...fields, hiddenAt: '2026-01-01T00:00:00.000Z' }).stored;

let server: Database;
beforeAll(async () => {
  server = await startDatabase(NETWORK);
});
afterAll(() => server.close());

type Person = Awaited<ReturnType<House['someone']>>;
type Sent = { entry: Entry; fingerprint: string | null };

const ownOf = async (person: Person) => await read(OwnAnswer, await person.get('/api/own'));
const previewOf = async (person: Person, entry: Entry) =>
  await read(PreviewAnswer, await person.post('/api/own/preview', { entry }));
const save = (person: Person, sent: Sent, revision: string | null, headers: Record<string, string> = {}) =>
  person.post('/api/own/save', sent, {
    headers: { ...headers, ...(revision === null ? {} : { 'If-Match': `"${revision}"` }) },
  });
const publish = async (person: Person, entry: Entry) => {
  const { fingerprint, revision } = await previewOf(person, entry);
  return await save(person, { entry, fingerprint }, revision);
};
const sentenceOf = async (response: Response): Promise<string> => {
  const { detail }: { detail: string } = JSON.parse(await response.text());
  expect(detail).toMatch(/\.$/);
  return detail;
};

/** A house in which one of the members has two editors. Each test has a member of its own. */
let taken = 0;
async function anEditor() {
  const name = NAMES[taken++] ?? expect.fail('Every test needs a member of its own.');
  const there = houseOn(server.db);
  const [editor, colleague] = [await there.someone('editor', idOf(name)), await there.someone('editor', idOf(name))];
  const { entry, revision } = await ownOf(editor);
  return { there, id: idOf(name), editor, colleague, entry: withEffectiveLevels(entry), revision };
}

describe('an entry', () => {
  test('is there for its editor with every level, and published in two steps', async () => {
    const { there, id, editor, entry, revision } = await anEditor();
    expect((await ownOf(editor)).entry).toMatchObject({
      name: 'Lamp',
      visibility: 'network',
      stance: 'quiet-only',
      stanceVisibility: 'coalition',
      offers: [
        { capacityId: 'advocacy', visibility: 'private', note: 'For friends' },
        { capacityId: 'legal-support', visibility: 'public', note: null },
      ],
      needs: [{ capacityId: 'advocacy', visibility: 'network' }],
    });
    const changed: Entry = {
      ...entry,
      visibility: 'public',
      descriptionVisibility: 'public',
      languages: ['fr'],
      languagesVisibility: 'private',
      presences: [{ country: 'KE', kind: 'office', visibility: 'public' }],
      offers: entry.offers.map((offer) => ({ ...offer, conditions: 'No press', visibility: 'network' })),
    };
    const { changes, fingerprint } = await previewOf(editor, changed);
    expect(changes.public.shown).toContainEqual({ about: 'presence', country: 'KE', kind: 'office' });
    expect(JSON.stringify(changes.public)).not.toContain('No press');
    expect(JSON.stringify(changes.network.shown)).toContain('For friends');
    expect(JSON.stringify(changes)).not.toContain('"fr"');

    await read(DoneAnswer, await save(editor, { entry: changed, fingerprint }, revision));
    const after = await ownOf(editor);
    expect(after).toMatchObject({ entry: changed, confirmedOn: null, isDue: true, draft: null });
    expect(after.revision).toMatch(/^[a-z2-9]{26}$/);
    const anybody = await read(MemberAnswer, await there.visitor().get(`/api/members/${id}`));
    expect(anybody.member).toMatchObject({ presences: [{ country: 'KE' }], offers: [], languages: [] });
    const reader = await there.someone('reader');
    const { member } = await read(MemberAnswer, await reader.get(`/api/members/${id}`));
    expect(member.offers.map(({ conditions }) => conditions)).toEqual(['No press', 'No press']);
  });

  test('can be seen as each audience sees it', async () => {
    const { editor } = await anEditor();
    const seenAs = async (audience: string) =>
      (await read(SeenAsAnswer, await editor.get(`/api/own/seen-as?audience=${audience}`))).member;
    expect(await seenAs('public')).toBeNull();
    expect(await seenAs('network')).toMatchObject({ stance: null, offers: [{ capacityId: 'legal-support' }] });
    expect(await seenAs('coalition')).toMatchObject({ stance: 'quiet-only' });
    expect((await editor.get('/api/own/seen-as?audience=friends')).status).toBe(400);
    expect((await editor.get('/api/own/seen-as')).status).toBe(400);
  });

  test('that is hidden is seen by no audience, and still edited', async () => {
    const editor = await houseOn(server.db).someone('editor', idOf('Hidden'));
    const { hiddenAt, entry } = await ownOf(editor);
    expect(hiddenAt).toBe('2026-01-01T00:00:00.000Z');
    for (const audience of ['public', 'network', 'coalition'])
      expect(await (await editor.get(`/api/own/seen-as?audience=${audience}`)).json()).toEqual({ member: null });
    const opened = { ...withEffectiveLevels(entry), visibility: 'public' as const };
    expect((await save(editor, { entry: opened, fingerprint: null }, 'start')).status).toBe(409);
    expect((await publish(editor, opened)).status).toBe(200);
    expect((await ownOf(editor)).hiddenAt).toBe(hiddenAt);
  });

  test('changed in what few see, it stays the same byte for byte to everybody else', async () => {
    const { there, id, editor, entry } = await anEditor();
    const reader = await there.someone('reader');
    const seen = async () => await (await reader.get(`/api/members/${id}`)).text();
    const few = { ...entry, description: 'For us', descriptionVisibility: 'private' as const };
    await read(DoneAnswer, await publish(editor, few));
    const before = await seen();
    await read(DoneAnswer, await publish(editor, { ...few, description: 'For us alone' }));
    expect(before).toContain(id);
    expect(await seen()).toBe(before);
  });

  test('is asked about again after a year, and confirmed with one step', async () => {
    const { there, editor, colleague } = await anEditor();
    expect(await ownOf(editor)).toMatchObject({ confirmedOn: null, isDue: true });
    await read(DoneAnswer, await editor.post('/api/own/confirm'));
    expect(await ownOf(editor)).toMatchObject({ confirmedOn: '2026-03-01', isDue: false, revision: 'start' });
    there.pass(365 * DAY);
    for (const person of [editor, colleague]) await person.signIn(person.device);
    expect(await ownOf(colleague)).toMatchObject({ confirmedOn: '2026-03-01', isDue: true });
  });
});

describe('nobody else', () => {
  test.each<[string, Role, string | null]>([
    ['a reader', 'reader', null],
    ['a reader of the same member', 'reader', idOf('Lamp')],
    ['a coordinator', 'coordinator', null],
    ['a coordinator of the same member', 'coordinator', idOf('Lamp')],
    ['an admin', 'admin', null],
  ])('gets or changes an entry: %s is refused in a sentence', async (_who, role, memberId) => {
    const person = await houseOn(server.db).someone(role, memberId);
    const before = await dump();
    for (const [route, ask] of Object.entries(OWN_QUESTIONS)) {
      const { path, body } = ask(NETWORK, chanceFrom(1));
      const response = await (route.startsWith('GET') ? person.get(path) : person.post(path, body));
      expect(response.status, route).toBe(403);
      expect(await sentenceOf(response)).toContain('Only an editor');
    }
    expect(await dump()).toEqual(before);
  });

  test('is answered without a session, or by a token', async () => {
    const { there, editor } = await anEditor();
    const { token }: { token: string } = JSON.parse(
      await (await editor.post('/api/account/tokens', { label: 'Report', days: 30, scope: 'own' })).text(),
    );
    for (const [route, ask] of Object.entries(OWN_QUESTIONS)) {
      const { path, body } = ask(NETWORK, chanceFrom(1));
      const asked = (headers: Record<string, string>) =>
        route.startsWith('GET')
          ? there.visitor().get(path, { headers })
          : there.visitor().post(path, body, { headers });
      expect((await asked({})).status, route).toBe(401);
      expect((await asked({ Authorization: `Bearer ${token}` })).status, route).toBe(403);
    }
  });

  test('has a say in what an editor is answered: without the rest of the network, every byte is the same', async () => {
    const { id, editor, entry } = await anEditor();
    const changed = {
      ...entry,
      visibility: 'public',
      presences: [{ country: 'KE', kind: 'office', visibility: 'public' }],
    };
    await editor.post('/api/own/draft', { entry: changed, revision: 'start' });
    const bytes = async () => {
      const answers = [
        await editor.get('/api/own'),
        await editor.get('/api/own/seen-as?audience=network'),
        await editor.get('/api/own/seen-as?audience=coalition'),
        await editor.post('/api/own/preview', { entry: changed }),
      ];
      return await Promise.all(
        answers.map(async (answer) => [answer.status, ...answer.headers, await answer.text()].join('\n')),
      );
    };
    const whole = await bytes();
    expect(whole.join()).toContain('"shown"');
    const others = [`delete from members where id not in ('${id}')`, 'delete from ties', 'delete from coalitions'];
    const kept = await server.db.prepare('select * from members').all<Record<string, string | number | null>>();
    const belongings = await Promise.all(
      ['presences', 'offers', 'needs', 'accounts', 'passkeys', 'sessions'].map(rowsOf),
    );
    await server.db.batch([...others, 'update network_state set version = 7'].map((sql) => server.db.prepare(sql)));
    const less = await bytes();
    for (const [table, rows] of [['members', kept.results] as const, ...belongings]) await putBack(table, rows);
    expect(less).toEqual(whole);
  });

  test('sees a draft: it belongs to the account that wrote it', async () => {
    const { id, there, editor, colleague, entry, revision } = await anEditor();
    const drafted = { ...entry, name: '', website: 'https:/', description: 'Half a sentence' };
    await read(DoneAnswer, await editor.post('/api/own/draft', { entry: drafted, revision }));
    expect((await ownOf(editor)).draft).toEqual({ entry: drafted, revision, isOutdated: false });
    expect((await ownOf(colleague)).draft).toBeNull();
    const coordinator = await there.someone('coordinator');
    for (const path of [`/api/members/${id}`, '/api/network']) {
      expect(await (await coordinator.get(path)).text()).not.toContain('Half a sentence');
      expect(await (await editor.get(path)).text()).not.toContain('Half a sentence');
    }
    await read(DoneAnswer, await colleague.post('/api/own/draft/discard'));
    expect((await ownOf(editor)).draft).not.toBeNull();
    await read(DoneAnswer, await editor.post('/api/own/draft/discard'));
    expect((await ownOf(editor)).draft).toBeNull();
  });
});

describe('publishing is refused', () => {
  test('when a colleague came first: nothing of it is saved, and the draft stays', async () => {
    const { editor, colleague, entry, revision, id } = await anEditor();
    const mine: Entry = { ...entry, description: 'Mine', needs: [] };
    const { fingerprint } = await previewOf(editor, mine);
    await editor.post('/api/own/draft', { entry: mine, revision });
    expect((await publish(colleague, { ...entry, description: 'Theirs' })).status).toBe(200);

    const before = await dump();
    const late = await save(editor, { entry: mine, fingerprint }, revision);
    expect(late.status).toBe(412);
    expect(await sentenceOf(late)).toContain('Somebody else published');
    expect(await dump()).toEqual(before);
    const now = await ownOf(editor);
    expect(now.entry).toMatchObject({ description: 'Theirs', needs: [{ capacityId: 'advocacy' }] });
    expect(now.draft).toMatchObject({ entry: { description: 'Mine' }, isOutdated: true });

    expect((await publish(editor, mine)).status).toBe(200);
    const entries = (await rowsOf('audit'))[1].filter(
      (row) => row['object_id'] === id && row['action'] === 'entry-saved',
    );
    expect(entries).toHaveLength(2);
  });

  test('for all but one, when many publish on the same revision at once', async () => {
    const { editor, entry, revision } = await anEditor();
    const sent = await Promise.all(
      ['One', 'Two', 'Three', 'Four'].map(async (description) => {
        const mine = { ...entry, description };
        return { entry: mine, fingerprint: (await previewOf(editor, mine)).fingerprint };
      }),
    );
    const answers = await Promise.all(sent.map((one) => save(editor, one, revision)));
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 412, 412, 412]);
  });

  test('when it would show more and no preview of exactly this was confirmed', async () => {
    const { editor, colleague, entry, revision } = await anEditor();
    const wider: Entry = { ...entry, visibility: 'public' };
    const { fingerprint } = await previewOf(editor, wider);
    const refusals: [string, Promise<Response>][] = [
      ['without one', save(editor, { entry: wider, fingerprint: null }, revision)],
      ['with one made up', save(editor, { entry: wider, fingerprint: `${fingerprint.slice(1)}A` }, revision)],
      ['with that of another entry', save(editor, { entry: { ...wider, name: 'Other' }, fingerprint }, revision)],
      ['with that of somebody else', save(colleague, { entry: wider, fingerprint }, revision)],
    ];
    for (const [how, refusal] of refusals) {
      const response = await refusal;
      expect(response.status, how).toBe(409);
      expect(await sentenceOf(response)).toContain('preview');
    }
    const narrower: Entry = { ...entry, descriptionVisibility: 'private' };
    expect((await save(editor, { entry: narrower, fingerprint: null }, revision)).status).toBe(200);
    const next = (await ownOf(editor)).revision;
    const reused = await save(editor, { entry: wider, fingerprint }, next);
    expect(reused.status, 'with that of an older revision').toBe(409);
    expect((await ownOf(editor)).entry.visibility).toBe('network');
  });

  test('without the revision that was edited, or with one that is none', async () => {
    const { editor, entry, revision } = await anEditor();
    for (const wrong of [null, '*', revision, `W/"${revision}"`, '""', `"${revision}", "other"`]) {
      const headers: Record<string, string> = wrong === null ? {} : { 'If-Match': wrong };
      const response = await editor.post('/api/own/save', { entry, fingerprint: null }, { headers });
      expect(response.status, `If-Match: ${wrong}`).toBe(428);
      expect(await sentenceOf(response)).toContain('If-Match');
    }
    const etag = (await editor.get('/api/own')).headers.get('ETag') ?? '';
    const taken = await editor.post('/api/own/save', { entry, fingerprint: null }, { headers: { 'If-Match': etag } });
    expect(taken.status).toBe(200);
  });

  test('when something in it is not right, each in a sentence', async () => {
    const { editor, entry, revision } = await anEditor();
    const wrong: object[] = [
      { ...entry, name: ' ' },
      { ...entry, website: 'javascript:alert(1)' },
      { ...entry, reach: ['999'] },
      { ...entry, offers: [...entry.offers, ...entry.offers] },
      { ...entry, needs: entry.needs.map((need) => ({ ...need, visibility: 'public' })) },
      { ...entry, offers: entry.offers.map((offer) => ({ ...offer, visibility: 'public' })) },
      { ...entry, offers: entry.offers.map((offer) => ({ ...offer, sourceId: 'a-list' })) },
      { ...entry, standing: 'member' },
      { ...entry, hiddenAt: null },
      { ...entry, id: idOf('Stranger') },
      { ...entry, requestLimit: 0 },
      {
        ...entry,
        presences: Array.from({ length: 301 }, () => ({ country: 'KE', kind: 'office', visibility: 'private' })),
      },
    ];
    const before = await dump();
    for (const one of wrong) {
      for (const [path, body] of [
        ['/api/own/preview', { entry: one }],
        ['/api/own/save', { entry: one, fingerprint: null }],
      ] as const) {
        const response = await editor.post(path, body, { headers: { 'If-Match': `"${revision}"` } });
        expect(response.status, JSON.stringify(one)).toBe(400);
        await sentenceOf(response);
      }
    }
    expect((await editor.post('/api/own/save', { entry, fingerprint: null, memberId: idOf('Stranger') })).status).toBe(
      400,
    );
    expect(await dump()).toEqual(before);
  });
});

test('publishing twice with one Idempotency-Key takes effect once', async () => {
  const { editor, entry, revision, id } = await anEditor();
  const changed = { ...entry, description: 'Once' };
  const { fingerprint } = await previewOf(editor, changed);
  const headers = { 'Idempotency-Key': `publish-once-${id}`.slice(0, 40) };
  const first = await save(editor, { entry: changed, fingerprint }, revision, headers);
  const after = await ownOf(editor);
  const again = await save(editor, { entry: changed, fingerprint }, revision, headers);
  expect([first.status, again.status]).toEqual([200, 200]);
  expect(await again.text()).toBe(await first.text());
  expect(await ownOf(editor)).toEqual(after);
  const other = await save(editor, { entry, fingerprint: null }, revision, headers);
  expect(other.status).toBe(409);
});

/** All rows of a table, in the order in which they were put there. */
async function rowsOf(table: string): Promise<readonly [string, Record<string, string | number | null>[]]> {
  const { results } = await server.db
    .prepare(`select * from ${table} order by rowid`)
    .all<Record<string, string | number | null>>();
  return [table, results];
}

async function putBack(table: string, rows: Record<string, string | number | null>[]): Promise<void> {
  for (const row of rows) {
    const names = Object.keys(row);
    const into = `insert or ignore into ${table} (${names.map((name) => `"${name}"`)}) values (${names.map(() => '?')})`;
    await server.db
      .prepare(into)
      .bind(...Object.values(row))
      .run();
  }
}

/** What a refused change must leave as it is. */
async function dump(): Promise<unknown> {
  return await Promise.all(['members', 'presences', 'offers', 'needs', 'drafts', 'audit', 'network_state'].map(rowsOf));
}
