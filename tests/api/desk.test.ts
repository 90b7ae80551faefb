/** The coordinators' desk: who may use it, what it says of hidden members, and what a merge leaves behind. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Network } from '#core/network.ts';
import type { StoredNetwork } from '#core/stored-network.ts';
import { asSeenBy } from '#core/visibility.ts';
import { revokeAsOperator } from '../../scripts/operator.ts';
import * as answers from '../../worker/answers/desk.ts';
import { NewInvitationAnswer, NewTokenAnswer, SessionAnswer } from '../../worker/answers/identity.ts';
import { MemberAnswer, MembersAnswer } from '../../worker/answers/network.ts';
import { DoneAnswer } from '../../worker/answers/shared.ts';
import { saveNetwork } from '../../worker/db/save-network.ts';
import { aNetwork, idOf, type NetworkBuilder } from '../support/a-network.ts';
import { newAuthenticator } from '../support/authenticator.ts';
import { type Database, startDatabase } from '../support/database.ts';
import { deleteHidden } from '../support/deletion.ts';
import { DAY, HOUR, type House, houseOn, roleOf } from '../support/house.ts';
import { memoryDatabase } from '../support/memory-database.ts';
import { anOtherNetwork } from '../support/playbook-records.ts';
import { QUESTIONS } from '../support/questions.ts';
import { chanceFrom } from '../support/random.ts';
import { emptyDatabase } from '../support/server.ts';
import { twinsFrom } from '../support/twins.ts';
import { read } from '../support/visitor.ts';
import { worldFrom } from '../support/worlds.ts';

const LISTED = { standing: 'listed' } as const;
const COORDINATOR = { role: 'coordinator', memberId: null } as const;

type Person = Awaited<ReturnType<House['someone']>>;

async function houseWith(network: NetworkBuilder, db: D1Database = memoryDatabase()) {
  await saveNetwork(db, network.stored);
  const house = houseOn(db);
  const all = async (query: string) => (await db.prepare(query).all<Record<string, unknown>>()).results;
  return { ...house, db, all, count: async (table: string) => (await all(`select 1 from ${table}`)).length };
}

const deskOf = async (person: Pick<Person, 'get'>) => await read(answers.DeskAnswer, await person.get('/api/desk'));
const entryOf = async (person: Pick<Person, 'get'>, name: string) =>
  (await deskOf(person)).members.find(({ id }) => id === idOf(name));

describe('the desk is refused', () => {
  const world = worldFrom(1).stored;
  const forCoordinators = /^(GET|POST) \/api\/(desk(\/.*)?|claims\/decide|accounts\/lift)$|^GET \/api\/claims$/;
  const routes = Object.entries(QUESTIONS).filter(([route]) => forCoordinators.test(route));

  test('on fifteen routes', () => {
    expect(routes.length).toBe(15);
  });

  test.each(routes)('to everybody but coordinators: %s', async (route, ask) => {
    const there = await houseWith(aNetwork(world));
    const memberId = world.members[0]?.id ?? '';
    const { path, body } = ask(world, chanceFrom(3));
    const sent = (person: Pick<Person, 'get' | 'post'>, headers: Record<string, string> = {}) =>
      route.startsWith('GET') ? person.get(path, { headers }) : person.post(path, body, { headers });
    expect((await sent(there.visitor())).status).toBe(401);
    for (const person of [
      await there.someone('reader'),
      await there.someone('editor', memberId),
      await there.someone('admin'),
    ]) {
      expect((await sent(person)).status).toBe(403);
    }
    const coordinator = await there.someone('coordinator');
    const asked = { label: 'Report', days: 1, scope: 'network' };
    const { token } = await read(NewTokenAnswer, await coordinator.post('/api/account/tokens', asked));
    expect((await sent(there.visitor(), { Authorization: `Bearer ${token}` })).status).toBe(403);
    expect((await sent(coordinator)).status).not.toBe(403);
    if (route.startsWith('POST')) expect((await coordinator.post(path, body, { origin: null })).status).toBe(403);
  });

  test.each(['vouch', 'retire', 'restore'])('in the same words for members that are not there: %s', async (what) => {
    const there = await houseWith(aNetwork().member('Lamp'));
    const coordinator = await there.someone('coordinator');
    const response = await coordinator.post(`/api/desk/${what}`, { memberId: idOf('Nobody') });
    expect(response.status).toBe(404);
    expect(await response.text()).toContain('No such organisation. Those that there are stand on the desk.');
  });
});

describe('a coordinator', () => {
  test('sees every member with its standing, and of a hidden one no more than that it exists', async () => {
    const there = await houseWith(
      aNetwork()
        .member('Ana', { vouchedOn: '2026-01-05', confirmedOn: '2026-01-06' })
        .member('Bo', { visibility: 'private', acronym: 'BB', vouchedOn: '2026-01-05', confirmedOn: '2026-01-06' })
        .member('Cy', { ...LISTED, visibility: 'network' }),
    );
    await there.someone('editor', idOf('Bo'));
    const { members } = await deskOf(await there.someone('coordinator'));
    expect(members).toMatchObject([
      { name: 'Ana', standing: 'member', hasEditor: false, vouchedOn: '2026-01-05', confirmedOn: '2026-01-06' },
      { name: 'Bo', acronym: null, standing: 'member', hasEditor: true, vouchedOn: null, confirmedOn: null },
      { name: 'Cy', standing: 'listed', hasEditor: false },
    ]);
  });

  test('vouches, and the day is public with the entry', async () => {
    const there = await houseWith(aNetwork().member('Lamp'));
    const coordinator = await there.someone('coordinator');
    await read(DoneAnswer, await coordinator.post('/api/desk/vouch', { memberId: idOf('Lamp') }));
    const { member } = await read(MemberAnswer, await there.visitor().get(`/api/members/${idOf('Lamp')}`));
    expect(member.vouchedOn).toBe('2026-03-01');
    expect(await there.all("select object_id from audit where action = 'member-vouched'")).toEqual([
      { object_id: idOf('Lamp') },
    ]);
  });

  test('lists an organisation, seen by nobody unless the coordinator says by whom', async () => {
    const there = await houseWith(aNetwork().country('KE'));
    const coordinator = await there.someone('coordinator');
    const entry = {
      ...{
        name: 'Beacon',
        acronym: null,
        kind: 'local-group',
        sectors: ['media'],
        description: 'Prints',
        website: null,
      },
      countries: ['KE', 'KE'],
      source: { title: 'A list', publisher: 'A publisher', licence: 'CC0', url: null, date: '2025-06' },
    };
    const { id } = await read(answers.ListedAnswer, await coordinator.post('/api/desk/list', entry));
    expect((await there.visitor().get(`/api/members/${id}`)).status).toBe(404);
    const shown = { ...entry, visibility: 'public' };
    const { id: publicId } = await read(answers.ListedAnswer, await coordinator.post('/api/desk/list', shown));
    const page = await read(MemberAnswer, await there.visitor().get(`/api/members/${publicId}`));
    expect(page.member).toMatchObject({ name: 'Beacon', standing: 'listed', description: 'Prints' });
    expect(page.member.presences).toMatchObject([{ country: 'KE', kind: 'reported-active' }]);
    expect(page.sources).toMatchObject([{ title: 'A list', date: '2025-06' }]);
    expect((await coordinator.post('/api/desk/list', { ...entry, countries: ['XX'] })).status).toBe(400);
  });
});

describe('retiring', () => {
  test('hides a listed entry at once, and bringing it back lists it again', async () => {
    const there = await houseWith(aNetwork().member('Lamp', LISTED));
    const coordinator = await there.someone('coordinator');
    await read(DoneAnswer, await coordinator.post('/api/desk/retire', { memberId: idOf('Lamp') }));
    expect((await there.visitor().get(`/api/members/${idOf('Lamp')}`)).status).toBe(404);
    expect((await coordinator.post('/api/desk/vouch', { memberId: idOf('Lamp') })).status).toBe(409);
    await read(DoneAnswer, await coordinator.post('/api/desk/restore', { memberId: idOf('Lamp') }));
    expect(await entryOf(coordinator, 'Lamp')).toMatchObject({ standing: 'listed' });
    expect((await there.visitor().get(`/api/members/${idOf('Lamp')}`)).status).toBe(200);
  });

  test('a member ends its sessions and tokens, takes invitations back and tells its editors, who bring it back', async () => {
    const there = await houseWith(aNetwork().member('Lamp').member('Other'));
    const coordinator = await there.someone('coordinator');
    const editor = await there.someone('editor', idOf('Lamp'));
    const other = await there.someone('editor', idOf('Other'));
    await editor.post('/api/account/tokens', { label: 'Report', days: 1, scope: 'network' });
    await there.invite('reader', idOf('Lamp'));
    await read(DoneAnswer, await coordinator.post('/api/desk/retire', { memberId: idOf('Lamp') }));
    expect([await roleOf(editor), await roleOf(other)]).toEqual([null, 'editor']);
    expect([await there.count('tokens'), await there.count('invitations')]).toEqual([0, 0]);
    expect(await there.all("select account_id from notices where kind = 'member-retired'")).toEqual([
      { account_id: editor.id },
    ]);
    expect((await other.post('/api/desk/restore', { memberId: idOf('Lamp') })).status).toBe(403);
    await editor.signIn(editor.device);
    await read(DoneAnswer, await editor.post('/api/desk/restore', { memberId: idOf('Lamp') }));
    expect(await entryOf(coordinator, 'Lamp')).toMatchObject({ standing: 'member' });
  });

  test('cannot make a member a listed entry, whatever is retired and brought back, and whoever has left', async () => {
    const there = await houseWith(
      aNetwork().member('Lamp').member('Never', { standing: 'retired' }).member('Taken', LISTED),
    );
    const coordinator = await there.someone('coordinator');
    const editor = await there.someone('editor', idOf('Lamp'));
    const standingOf = async (name: string) => (await entryOf(coordinator, name))?.standing;
    for (let round = 0; round < 2; round++) {
      await read(DoneAnswer, await coordinator.post('/api/desk/retire', { memberId: idOf('Lamp') }));
      await there.db.prepare('delete from accounts where id = ?').bind(editor.id).run();
      await read(DoneAnswer, await coordinator.post('/api/desk/restore', { memberId: idOf('Lamp') }));
      expect(await standingOf('Lamp')).toBe('member');
    }
    await read(DoneAnswer, await coordinator.post('/api/desk/restore', { memberId: idOf('Never') }));
    expect(await standingOf('Never')).toBe('member');
    await read(DoneAnswer, await coordinator.post('/api/desk/retire', { memberId: idOf('Taken') }));
    await there.db.prepare("update accounts set member_id = ? where role = 'coordinator'").bind(idOf('Taken')).run();
    await read(DoneAnswer, await coordinator.post('/api/desk/restore', { memberId: idOf('Taken') }));
    expect(await standingOf('Taken')).toBe('member');
  });

  test('a listed entry that gets an editor meanwhile brings it back as a member, and whoever is invited next waits', async () => {
    const there = await houseWith(aNetwork().member('Lamp', LISTED));
    const [coordinator, second] = [await there.someone('coordinator'), await there.someone('coordinator')];
    const memberId = idOf('Lamp');
    const invited = async () =>
      await read(NewInvitationAnswer, await coordinator.post('/api/invitations', { role: 'editor', memberId }));
    there.pass(8 * DAY);
    for (const person of [coordinator, second]) await person.signIn(person.device);
    await read(DoneAnswer, await coordinator.post('/api/desk/retire', { memberId }));
    const { id, code } = await invited();
    await read(DoneAnswer, await second.post('/api/invitations/approve', { id }));
    there.pass(25 * HOUR);
    const editor = there.visitor();
    const { account } = await read(SessionAnswer, await editor.accept(code, await newAuthenticator()));
    expect((await editor.post('/api/contact', { text: 'How to reach us' })).status).toBe(200);
    await coordinator.signIn(coordinator.device);
    expect((await coordinator.post('/api/accounts/revoke', { id: account?.id })).status).toBe(409);
    await revokeAsOperator(there.db, account?.id ?? '');
    expect((await entryOf(coordinator, 'Lamp'))?.standing).toBe('retired');
    await read(DoneAnswer, await coordinator.post('/api/desk/restore', { memberId }));
    expect((await entryOf(coordinator, 'Lamp'))?.standing).toBe('member');
    const again = await invited();
    expect(again.opensAt).not.toBeNull();
    expect((await there.visitor().accept(again.code, await newAuthenticator())).status).toBe(404);
  });

  test('a listed entry leaves it listed where somebody was invited and never came', async () => {
    const there = await houseWith(aNetwork().member('Lamp', LISTED));
    const coordinator = await there.someone('coordinator');
    const memberId = idOf('Lamp');
    await read(DoneAnswer, await coordinator.post('/api/desk/retire', { memberId }));
    await coordinator.post('/api/invitations', { role: 'editor', memberId });
    await read(DoneAnswer, await coordinator.post('/api/desk/restore', { memberId }));
    expect((await entryOf(coordinator, 'Lamp'))?.standing).toBe('listed');
  });
});

describe('merging', () => {
  const TWINS = aNetwork()
    .member('Kept', { ...LISTED, presences: ['KE'] })
    .member('Gone', {
      ...LISTED,
      description: 'Helps where it can',
      presences: ['KE', 'TD'],
      offers: [{ capacityId: 'advocacy', note: 'By letter' }],
    })
    .member('Ana')
    .tie('Gone', 'Ana', { direction: 'a-to-b', since: '2019' })
    .coalition('Lake', ['Gone', 'Ana'], { convenorId: idOf('Gone') })
    .having({
      otherNetworks: [anOtherNetwork('Rivers')],
      affiliations: [{ memberId: idOf('Gone'), networkId: idOf('Rivers'), visibility: 'public' }],
    });
  const BOTH = { keepId: idOf('Kept'), mergeId: idOf('Gone') };

  let server: Database;
  beforeAll(async () => {
    server = await startDatabase({});
  });
  afterAll(() => server.close());

  const previewed = async (person: Person, question: object = BOTH) =>
    await read(answers.MergePreviewAnswer, await person.post('/api/desk/merge/preview', question));
  const merged = async (person: Person, question: object = BOTH) =>
    person.post('/api/desk/merge', { ...question, fingerprint: (await previewed(person, question)).fingerprint });

  test.each([
    ['on a D1 in workerd', () => server.db],
    ['on SQLite in this process', () => memoryDatabase()],
  ])('does what the preview said, in one step, %s', async (_where, database) => {
    const db = database();
    await emptyDatabase(db);
    const there = await houseWith(TWINS, db);
    const coordinator = await there.someone('coordinator');
    const preview = await previewed(coordinator);
    expect(preview.moves.presences.map(({ country }) => country)).toEqual(['TD']);
    const answer = await read(answers.MergedAnswer, await merged(coordinator));
    expect(answer.erased).toBe(preview.erased);
    const page = await read(MemberAnswer, await there.visitor().get(`/api/members/${idOf('Kept')}`));
    expect(page.member).toMatchObject({ description: 'Helps where it can', offers: [{ note: 'By letter' }] });
    expect(page.member.presences.map(({ country }) => country)).toEqual(['KE', 'TD']);
    expect(page.member.networkIds).toEqual([idOf('Rivers')]);
    const [a, b] = [idOf('Kept'), idOf('Ana')].sort();
    const wasOutward = idOf('Gone') < idOf('Ana');
    const isOutward = wasOutward === idOf('Kept') < idOf('Ana');
    expect(page.ties).toMatchObject([{ a, b, direction: isOutward ? 'a-to-b' : 'b-to-a', since: '2019' }]);
    expect(page.coalitions).toMatchObject([{ name: 'Lake', convenorId: idOf('Kept') }]);
    expect((await there.visitor().get(`/api/members/${idOf('Gone')}`)).status).toBe(404);
    expect(await there.all("select object_id from audit where action = 'member-merged'")).toContainEqual({
      object_id: idOf('Kept'),
    });
  });

  test('takes the source that nothing cites any more, and keeps the one that went over', async () => {
    const there = await houseWith(aNetwork().country('TD').country('KE'));
    const coordinator = await there.someone('coordinator');
    const listing = async (name: string, countries: string[]) => {
      const source = { title: `About ${name}`, publisher: name, licence: 'None', url: null, date: '2025' };
      const facts = { acronym: null, kind: 'local-group', sectors: [], description: null, website: null };
      const entry = { name, ...facts, countries, source, visibility: 'public' };
      return (await read(answers.ListedAnswer, await coordinator.post('/api/desk/list', entry))).id;
    };
    const keepId = await listing('Kept', ['TD']);
    const [same, other] = [await listing('Same', ['TD']), await listing('Other', ['KE'])];
    for (const mergeId of [same, other])
      await read(answers.MergedAnswer, await merged(coordinator, { keepId, mergeId }));
    expect(await there.all('select title from sources order by title')).toEqual([
      { title: 'About Kept' },
      { title: 'About Other' },
    ]);
  });

  test('is refused where the fingerprint is forged, or the entries changed since the preview', async () => {
    const there = await houseWith(TWINS);
    const coordinator = await there.someone('coordinator');
    const { fingerprint } = await previewed(coordinator);
    for (const forged of ['', 'A'.repeat(43), `${fingerprint}A`]) {
      expect((await coordinator.post('/api/desk/merge', { ...BOTH, fingerprint: forged })).status).toBe(412);
    }
    const turned = { keepId: BOTH.mergeId, mergeId: BOTH.keepId, fingerprint };
    expect((await coordinator.post('/api/desk/merge', turned)).status).toBe(412);
    const change = "update members set description = 'Other'";
    await there.db.batch([
      there.db.prepare(change),
      there.db.prepare('update network_state set version = version + 1'),
    ]);
    expect((await coordinator.post('/api/desk/merge', { ...BOTH, fingerprint })).status).toBe(412);
    expect(await there.count('members')).toBe(3);
  });

  test('takes away listed entries only: no member, none with an account, none that somebody asked about', async () => {
    const there = await houseWith(TWINS);
    const coordinator = await there.someone('coordinator');
    const { fingerprint } = await previewed(coordinator);
    const asked = { ...BOTH, fingerprint };
    const member = { keepId: idOf('Kept'), mergeId: idOf('Ana'), fingerprint };
    expect((await coordinator.post('/api/desk/merge', member)).status).toBe(409);
    const claim = { memberId: idOf('Gone'), kind: 'claim', words: 'Ours', contact: 'desk@example.org' };
    await read(answers.ClaimMadeAnswer, await there.visitor().post('/api/claims', claim));
    expect((await coordinator.post('/api/desk/merge', asked)).status).toBe(409);
    await there.db.prepare("update claims set outcome = 'dismissed'").run();
    await there.someone('reader', idOf('Gone'));
    expect((await coordinator.post('/api/desk/merge', asked)).status).toBe(409);
    expect(await there.count('members')).toBe(3);
  });

  test('into a member leaves what it published and hides what goes over, until its editors publish it', async () => {
    const network = aNetwork()
      .member('Own', {
        website: 'https://own.example',
        websiteVisibility: 'private',
        offers: [{ capacityId: 'advocacy', level: 3, visibility: 'private' }],
      })
      .member('Twin', {
        ...LISTED,
        description: 'As a list has it',
        website: 'https://list.example',
        offers: ['advocacy'],
        presences: ['TD'],
      });
    const there = await houseWith(network);
    const coordinator = await there.someone('coordinator');
    const editor = await there.someone('editor', idOf('Own'));
    const twins = { keepId: idOf('Own'), mergeId: idOf('Twin') };
    expect(await previewed(coordinator, twins)).toMatchObject({ arrives: 'privately' });
    await read(answers.MergedAnswer, await merged(coordinator, twins));
    const seen = async (person: Pick<Person, 'get'>) =>
      (await read(MemberAnswer, await person.get(`/api/members/${idOf('Own')}`))).member;
    for (const person of [there.visitor(), coordinator]) {
      const nothing = { description: null, website: null, aliases: [], offers: [], presences: [] };
      expect(await seen(person)).toMatchObject(nothing);
    }
    expect(await seen(editor)).toMatchObject({
      ...{ description: 'As a list has it', website: 'https://own.example', aliases: ['Twin'] },
      offers: [{ capacityId: 'advocacy', level: 3 }],
      presences: [{ country: 'TD' }],
    });
  });

  test('never shows to more people what had a level of its own', async () => {
    const there = await houseWith(
      aNetwork()
        .member('Kept', { ...LISTED, aliases: ['Stays'] })
        .member('Gone', { ...LISTED, visibility: 'network', description: 'For members', presences: ['KE'] })
        .member('Ana')
        .tie('Gone', 'Ana')
        .coalition('Lake', ['Gone']),
    );
    const coordinator = await there.someone('coordinator');
    await read(answers.MergedAnswer, await merged(coordinator));
    const page = async (person: Pick<Person, 'get'>) =>
      await read(MemberAnswer, await person.get(`/api/members/${idOf('Kept')}`));
    const publicly = await page(there.visitor());
    expect(publicly).toMatchObject({ member: { description: null, presences: [], aliases: [] }, ties: [] });
    expect(publicly.coalitions).toEqual([]);
    const within = await page(await there.someone('reader'));
    expect(within.member).toMatchObject({
      ...{ description: 'For members', presences: [{ country: 'KE' }], aliases: ['Stays', 'Gone'] },
    });
    expect([within.ties.length, within.coalitions.length]).toEqual([1, 1]);
  });

  test('ends an edit that an editor had begun before it', async () => {
    const there = await houseWith(
      aNetwork()
        .member('Own', { revision: idOf('Before') })
        .member('Twin', LISTED),
    );
    const coordinator = await there.someone('coordinator');
    const twins = { keepId: idOf('Own'), mergeId: idOf('Twin') };
    await read(answers.MergedAnswer, await merged(coordinator, twins));
    expect(await there.all('select revision from members')).not.toContainEqual({ revision: idOf('Before') });
  });
});

const WORLDS = process.env['ATLAS_LONG'] ? 1500 : 100;
const STORIES = process.env['ATLAS_LONG'] ? 400 : 40;

function seen(world: StoredNetwork): Network {
  return asSeenBy(world, COORDINATOR);
}

test(`after a merge nothing that the coordinator could not see of the entry is left, in ${WORLDS} worlds`, async () => {
  let hidden = 0;
  for (let seed = 1; seed <= WORLDS; seed++) {
    const { world, question } = twinsFrom(seed);
    const there = await houseWith(aNetwork(world));
    const coordinator = await there.someone('coordinator');
    const preview = await read(answers.MergePreviewAnswer, await coordinator.post('/api/desk/merge/preview', question));
    const { fingerprint } = preview;
    await read(answers.MergedAnswer, await coordinator.post('/api/desk/merge', { ...question, fingerprint }));
    const tables = await there.all("select name from sqlite_master where type = 'table'");
    const rows = await Promise.all(tables.map(({ name }) => there.all(`select * from "${name}"`)));
    const dump = JSON.stringify(rows);
    // A case that names somebody who is hidden is there again when they are, whoever told it.
    const shown = world.members.map((one) => (one.id === question.mergeId ? one : { ...one, hiddenAt: null }));
    const known = JSON.stringify([seen(world), seen({ ...world, members: shown }).cases]);
    for (const canary of new Set(JSON.stringify(world).match(/canary[^"]*/g))) {
      if (known.includes(canary)) continue;
      hidden++;
      expect(dump, `seed ${seed}`).not.toContain(canary);
    }
    expect(dump, `seed ${seed}`).not.toContain(question.mergeId);
    for (const table of ['presences', 'offers', 'needs'] as const) {
      const before = world[table].filter(({ memberId }) => memberId === question.keepId).length;
      const after = await there.all(`select 1 from ${table} where member_id = '${question.keepId}'`);
      expect(after.length, `seed ${seed}`).toBeLessThanOrEqual(before + preview.moves[table].length);
    }
  }
  expect(hidden).toBeGreaterThan(WORLDS);
});

test(`the desk says the same with and without what is hidden, before and after a merge, in ${STORIES} worlds`, async () => {
  for (let seed = 1; seed <= STORIES; seed++) {
    const { world, question } = twinsFrom(seed);
    const [whole, less] = [await storyOf(world, question), await storyOf(deleteHidden(world, COORDINATOR), question)];
    expect(less, `seed ${seed}`).toEqual(whole);
  }
});

/** Every byte that a coordinator gets while looking, merging, vouching, retiring and looking again. */
async function storyOf(world: StoredNetwork, question: { keepId: string; mergeId: string }): Promise<string[]> {
  const there = await houseWith(aNetwork(world));
  const coordinator = await there.someone('coordinator');
  const told: string[] = [];
  const tell = async (response: Response) => {
    const body = await response.text();
    told.push(`${response.status} ${response.headers.get('ETag')} ${body}`);
    return body;
  };
  const look = async () => {
    await tell(await coordinator.get('/api/desk'));
    await tell(await coordinator.get('/api/network'));
    await tell(await coordinator.get(`/api/members/${question.keepId}`));
  };
  await look();
  const preview = await tell(await coordinator.post('/api/desk/merge/preview', question));
  const { fingerprint } = answers.MergePreviewAnswer.parse(JSON.parse(preview));
  await tell(await coordinator.post('/api/desk/merge', { ...question, fingerprint }));
  await look();
  for (const what of ['vouch', 'retire', 'restore', 'vouch']) {
    for (const { id } of world.members) await tell(await coordinator.post(`/api/desk/${what}`, { memberId: id }));
    await look();
  }
  there.pass(DAY);
  return told;
}

test('a network of 2,000 organisations is on the desk in one answer', async () => {
  const members = Array.from({ length: 2000 }, (_, n) => `Member ${String(n).padStart(4, '3')}x`);
  const stored = members.reduce((builder) => builder, aNetwork().member('Lamp')).stored;
  const [lamp] = stored.members;
  if (!lamp) throw new Error('There is one.');
  const many = members.map((name, n) => ({ ...lamp, id: `${'2'.repeat(22)}${letters(n)}`, name }));
  const there = await houseWith(aNetwork({ ...stored, members: many }));
  const coordinator = await there.someone('coordinator');
  expect((await deskOf(coordinator)).members.length).toBe(2000);
  const { total } = await read(MembersAnswer, await coordinator.get('/api/members'));
  expect(total).toBe(2000);
});

function letters(n: number): string {
  const alphabet = 'abcdefghijkmnpqrstuvwxyz23456789';
  return [15, 10, 5, 0].map((shift) => alphabet[(n >> shift) & 31]).join('');
}
