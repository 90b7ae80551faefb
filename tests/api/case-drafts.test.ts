/** A case comes into the network when all who are named agreed, and goes when one of them, or its owner, takes that back. */
import { beforeEach, describe, expect, test } from 'vitest';
import { type CaseWords, emptyCase } from '#core/playbook/cases/case-words.ts';
import { CaseDraftAnswer, CasesAnswer, SavedCaseAnswer, WholeCaseAnswer } from '../../worker/answers/cases.ts';
import { OwnDataAnswer } from '../../worker/answers/own-data.ts';
import { DoneAnswer } from '../../worker/answers/shared.ts';
import { saveNetwork } from '../../worker/db/save-network.ts';
import { sweep } from '../../worker/db/sweep.ts';
import { aNetwork, idOf } from '../support/a-network.ts';
import { type House, houseOn } from '../support/house.ts';
import { type MemoryDatabase, memoryDatabase } from '../support/memory-database.ts';
import { aPlay } from '../support/playbook-records.ts';
import { type Chance, chanceFrom } from '../support/random.ts';
import { read } from '../support/visitor.ts';

const SEQUENCES = process.env['ATLAS_LONG'] ? 1000 : 10;

const NAMES = ['Alder', 'Birch', 'Cedar', 'Third'] as const;
type Name = (typeof NAMES)[number];
const PARTIES = ['Alder', 'Birch', 'Cedar'] as const;
const NETWORK = aNetwork()
  .member('Alder', { standing: 'member', visibility: 'public', offers: ['legal-support'], presences: ['KE'] })
  .member('Birch', { standing: 'member', visibility: 'public' })
  .member('Cedar', { standing: 'member', visibility: 'network' })
  .member('Third', { standing: 'member', visibility: 'public' })
  .member('Listed', { standing: 'listed', visibility: 'public' })
  .coalition('Front', ['Alder', 'Birch'])
  .having({ plays: [aPlay('legal-defence')] }).stored;

const CANARY = 'Canary of the case';

function aDraft(words: Partial<CaseWords> = {}): CaseWords {
  return {
    ...emptyCase(),
    title: 'How a court was asked',
    response: CANARY,
    country: 'KE',
    playIds: ['legal-defence'],
    capacityIds: ['legal-support'],
    namedIds: [idOf('Birch'), idOf('Cedar')],
    visibility: 'public',
    ...words,
  };
}

let db: MemoryDatabase;
let house: House;
type Person = Awaited<ReturnType<House['someone']>>;
let people: Record<Name, Person>;
let coordinator: Person;

beforeEach(async () => {
  db = memoryDatabase();
  await saveNetwork(db, NETWORK);
  house = houseOn(db);
  const editor = (name: Name) => house.someone('editor', idOf(name));
  people = {
    Alder: await editor('Alder'),
    Birch: await editor('Birch'),
    Cedar: await editor('Cedar'),
    Third: await editor('Third'),
  };
  coordinator = await house.someone('coordinator');
});

const wrote = async (words: Partial<CaseWords> = {}) =>
  await read(SavedCaseAnswer, await people.Alder.post('/api/case-drafts', { id: null, words: aDraft(words) }));
const edited = (revision: string | null) => ({ headers: { 'If-Match': `"${revision ?? 'none'}"` } });
const save = (id: string, revision: string | null, words: Partial<CaseWords> = {}) =>
  people.Alder.post('/api/case-drafts', { id, words: aDraft(words) }, edited(revision));
const release = (id: string, revision: string | null, who: Person = people.Alder) =>
  who.post('/api/case-drafts/release', { id, confirmed: true }, edited(revision));
const answer = (who: Name, id: string, revision: string | null, said: string) =>
  people[who].post('/api/case-drafts/answer', { id, answer: said }, edited(revision));
const step = (what: 'take-back' | 'remove', id: string, who: Name = 'Alder') =>
  people[who].post(`/api/case-drafts/${what}`, { id });
const draftOf = async (who: Name, id: string) =>
  await read(CaseDraftAnswer, await people[who].get(`/api/case-drafts/${id}`));
const isRead = async (who: { get: Person['get'] }, id: string) => (await who.get(`/api/cases/${id}`)).status === 200;
const noticesOf = async (who: Name) => await (await people[who].get('/api/notices')).text();

/** Out of sight and back again, as hiding does it, with everybody still signed in. */
async function setHidden(name: Name, isHidden: boolean): Promise<void> {
  const at = isHidden ? '2026-03-01T09:00:00.000Z' : null;
  await db.prepare('update members set hidden_at = ? where id = ?').bind(at, idOf(name)).run();
  await db.exec(
    'update network_state set version = version + 1; delete from network_changes; delete from network_copies',
  );
}

describe('a case that names two', () => {
  test('is read by those who are asked and by nobody else, until both agreed; then by everybody', async () => {
    const { id, revision } = await wrote();
    const outsiders = [people.Third, coordinator, house.visitor(), await house.someone('reader', idOf('Birch'))];
    for (const who of [people.Birch, people.Cedar, ...outsiders]) {
      expect((await who.get(`/api/case-drafts/${id}`)).status).not.toBe(200);
    }
    await read(DoneAnswer, await release(id, revision));
    expect((await draftOf('Birch', id)).words?.response).toBe(CANARY);
    expect(await noticesOf('Birch')).toContain('case-naming');
    for (const who of outsiders) {
      expect((await who.get(`/api/case-drafts/${id}`)).status).not.toBe(200);
      expect(await isRead(who, id)).toBe(false);
    }
    expect(await noticesOf('Third')).not.toContain('case-');

    await read(DoneAnswer, await answer('Birch', id, revision, 'agree'));
    expect(await isRead(people.Alder, id)).toBe(false);
    expect((await draftOf('Cedar', id)).namings.map(({ member, reply }) => [member.name, reply])).toEqual([
      ['Birch', null],
      ['Cedar', 'open'],
    ]);
    await read(DoneAnswer, await answer('Cedar', id, revision, 'agree'));
    for (const who of [people.Alder, people.Birch, people.Cedar, people.Third, coordinator]) {
      expect(await isRead(who, id)).toBe(true);
    }
    // Cedar is for members alone, and so is what names it.
    expect(await isRead(house.visitor(), id)).toBe(false);
    const whole = await read(WholeCaseAnswer, await people.Third.get(`/api/cases/${id}`));
    expect(whole.members.map(({ name }) => name)).toEqual(['Alder', 'Birch', 'Cedar']);
    expect(whole.case).toMatchObject({ response: CANARY, releasedOn: '2026-03-01' });
    expect(whole.holders).toMatchObject([{ capacityId: 'legal-support', hereCount: 1 }]);
    expect((await draftOf('Alder', id)).stage).toBe('in-network');
    expect(await noticesOf('Alder')).toContain('case-moved');
  });

  test('lies sealed until then: the database has no word of it that can be read', async () => {
    await wrote();
    const { results } = await db.prepare('select * from case_drafts').all();
    expect(results.length).toBe(1);
    expect(JSON.stringify(results)).not.toContain('Canary');
    expect(JSON.stringify(results)).not.toContain(idOf('Birch'));
  });

  test('is asked about anew when its words change, and stays as it is when they do not', async () => {
    const { id, revision } = await wrote();
    await read(DoneAnswer, await release(id, revision));
    for (const who of ['Birch', 'Cedar'] as const) await read(DoneAnswer, await answer(who, id, revision, 'agree'));
    expect((await read(SavedCaseAnswer, await save(id, revision))).revision).toBe(revision);
    expect(await isRead(people.Third, id)).toBe(true);

    const changed = await read(SavedCaseAnswer, await save(id, revision, { response: 'Other words' }));
    expect(changed.revision).not.toBe(revision);
    expect(await isRead(people.Third, id)).toBe(false);
    expect((await people.Birch.get(`/api/case-drafts/${id}`)).status).toBe(404);
    expect(await noticesOf('Birch')).not.toContain(id);
    expect((await save(id, revision, { response: 'Of an old window' })).status).toBe(412);
    expect((await release(id, revision)).status).toBe(412);
    await read(DoneAnswer, await release(id, changed.revision));
    // Agreeing is agreeing to the words that were read.
    expect((await answer('Birch', id, revision, 'agree')).status).toBe(412);
    await read(DoneAnswer, await answer('Birch', id, changed.revision, 'agree'));
  });

  test('goes when one who is named withdraws or is erased, and is deleted with its owner', async () => {
    const { id, revision } = await wrote();
    await read(DoneAnswer, await release(id, revision));
    for (const who of ['Birch', 'Cedar'] as const) await read(DoneAnswer, await answer(who, id, revision, 'agree'));
    await read(DoneAnswer, await answer('Birch', id, revision, 'withdraw'));
    expect(await isRead(people.Third, id)).toBe(false);
    expect((await draftOf('Alder', id)).namings.map(({ reply }) => reply)).toEqual(['withdrawn', 'agreed']);
    await read(DoneAnswer, await answer('Birch', id, revision, 'agree'));
    expect(await isRead(people.Third, id)).toBe(true);
    const { eraseWriter } = await import('../../worker/db/save-erase.ts');
    const deed = { at: '2026-03-01T09:00:00.000Z', actorId: null, sessionId: null, key: null };
    const erase = (name: Name) =>
      eraseWriter(db).eraseMember(idOf(name), { ...deed, id: idOf(`erases ${name}`), action: 'member-erased' });
    expect(await erase('Cedar')).toEqual({ ok: true });
    expect(await isRead(people.Third, id)).toBe(false);
    expect(await draftOf('Alder', id)).toMatchObject({ stage: 'writing', namings: [], missingNamed: 1 });
    expect((await release(id, revision)).status).toBe(409);
    expect(await erase('Alder')).toEqual({ ok: true });
    for (const table of ['case_drafts', 'case_namings', 'cases', 'case_members']) {
      expect((await db.prepare(`select count(*) as n from ${table}`).first('n')) ?? 0, table).toBe(0);
    }
  });

  test('told without names names nobody to anybody but its owner, and stays when one of them hides', async () => {
    const { id, revision } = await wrote({ isAnonymous: true, actor: 'Alder and others' });
    await read(DoneAnswer, await release(id, revision));
    for (const who of ['Birch', 'Cedar'] as const) await read(DoneAnswer, await answer(who, id, revision, 'agree'));
    const { caseId } = await draftOf('Alder', id);
    // The draft's own id is known to whoever was ever asked about it.
    expect(caseId).not.toBe(id);
    expect(await isRead(people.Third, id)).toBe(false);
    const seen = async (who: { get: Person['get'] }) => await (await who.get(`/api/cases/${caseId}`)).text();
    for (const who of [people.Third, people.Birch, coordinator, house.visitor()]) {
      const text = (await seen(who)).replace(/"holders".*?"related"/s, '');
      expect(text).toContain(CANARY);
      for (const name of ['Alder', 'Birch', 'Cedar']) expect(text).not.toContain(name);
    }
    expect(await seen(people.Alder)).toContain('Cedar');
    await setHidden('Birch', true);
    expect(await isRead(house.visitor(), caseId ?? '')).toBe(true);
    await setHidden('Birch', false);
    await read(DoneAnswer, await answer('Birch', id, revision, 'withdraw'));
    expect(await isRead(house.visitor(), caseId ?? '')).toBe(false);
    await read(DoneAnswer, await answer('Birch', id, revision, 'agree'));
    expect((await draftOf('Alder', id)).caseId).not.toBe(caseId);
  });
});

test('what a member takes away with it has its cases and those that name it', async () => {
  const { id, revision } = await wrote();
  await read(DoneAnswer, await release(id, revision));
  for (const who of ['Alder', 'Birch'] as const) {
    const { member } = await read(OwnDataAnswer, await people[who].post('/api/own-data'));
    expect(member?.caseDrafts).toMatchObject([{ id, words: { response: CANARY } }]);
  }
});

test('a draft that nobody went on with is cleared away, and a case in the network is not', async () => {
  const first = await wrote();
  const second = await wrote({ namedIds: [] });
  await read(DoneAnswer, await release(second.id, second.revision));
  await sweep(db, '2027-02-27T09:00:00.000Z');
  expect((await db.prepare('select count(*) as n from case_drafts').first('n')) ?? 0).toBe(2);
  await sweep(db, '2027-03-02T09:00:00.000Z');
  const { results } = await db.prepare('select id from case_drafts').all<{ id: string }>();
  expect(results.map(({ id }) => id)).toEqual([second.id]);
  expect(first.id).not.toBe(second.id);
});

describe('a coordinator', () => {
  const enter = (who: Person, words: Partial<CaseWords> = {}, confirmed: unknown = true) =>
    who.post('/api/cases', { words: aDraft({ namedIds: [], url: 'https://example.org/story', ...words }), confirmed });

  test('enters what a public source says, and takes it out again; what a member released, it cannot', async () => {
    const { id } = await read(SavedCaseAnswer, await enter(coordinator));
    expect(await isRead(house.visitor(), id)).toBe(true);
    const all = await read(CasesAnswer, await house.visitor().get('/api/cases'));
    expect(all.cases.map((one) => one.id)).toEqual([id]);
    await read(DoneAnswer, await coordinator.post('/api/cases/remove', { id }));
    expect(await isRead(coordinator, id)).toBe(false);
    const released = await wrote({ namedIds: [] });
    await read(DoneAnswer, await release(released.id, released.revision));
    expect((await coordinator.post('/api/cases/remove', { id: released.id })).status).toBe(404);
    expect(await isRead(coordinator, released.id)).toBe(true);
  });

  test.each([
    ['without having looked', {}, false, /confirmed/],
    ['without a link', { url: '' }, true, /no link to the public source/],
    ['with a link that runs', { url: 'javascript:alert(1)' }, true, /not the address of a page/],
    ['with a name before the host', { url: 'https://example.org@evil.example' }, true, /not the address/],
    ['naming a member', { namedIds: [idOf('Birch')] }, true, /names nobody/],
    ['for nobody', { visibility: 'private' as const }, true, /Nobody else could read it/],
  ])('cannot enter one %s', async (_what, words, confirmed, sentence) => {
    const refused = await enter(coordinator, words, confirmed);
    expect(refused.status).toBe(400);
    expect(await refused.text()).toMatch(sentence);
  });

  test('is the only one who enters cases', async () => {
    expect((await enter(people.Alder)).status).toBe(403);
    expect((await people.Alder.post('/api/cases/remove', { id: idOf('None') })).status).toBe(403);
  });
});

test.each([
  ['without a title', { title: ' ' }, 400, /no title/],
  ['without a story', { response: '' }, 400, /Neither what happened nor what was done/],
  ['for nobody', { visibility: 'private' as const }, 400, /Choose who may see/],
  ['for a coalition without one', { visibility: 'coalition' as const }, 400, /no coalition is chosen/],
  ['with a date that is none', { began: 'spring' }, 400, /spring.* is no date/],
  ['that ended before it began', { began: '2024-05', ended: '2023' }, 400, /ended before it began/],
  [
    'with a link that is none',
    { links: [{ kind: 'audio' as const, url: 'nowhere', label: '' }] },
    400,
    /nowhere.* is not the address of a page/,
  ],
  ['about a play that is not there', { playIds: ['no-such'] }, 400, /no play .*no-such/],
  ['naming one who has nobody here', { namedIds: [idOf('Listed')] }, 409, /listed from public sources/],
  ['naming one who is not there', { namedIds: [idOf('Nobody')] }, 409, /can no longer be asked/],
])('a case %s is kept as it is typed, and cannot be released', async (_what, words, status, sentence) => {
  const { id, revision } = await wrote(words);
  const refused = await release(id, revision);
  expect(refused.status).toBe(status);
  expect(await refused.text()).toMatch(sentence);
  expect((await draftOf('Alder', id)).stage).toBe('writing');
});

/** The plain rules, apart from the product: what stands where after each deed. */
function modelOf() {
  const replies = new Map<Name, 'open' | 'agreed' | 'declined' | 'withdrawn'>();
  const hidden = new Set<Name>();
  let stage: 'writing' | 'asked' | 'in' = 'writing';
  const isIn = () => [...replies.values()].every((one) => one === 'agreed');
  const areOthersThere = (who: Name) => PARTIES.every((one) => one === who || !hidden.has(one));
  const empty = () => {
    replies.clear();
    stage = 'writing';
    return true;
  };
  return {
    hidden,
    stage: () => stage,
    reads: (who: Name) => who === 'Alder' || (replies.has(who) && areOthersThere(who)),
    hasPart: (who: Name) => who === 'Alder' || replies.has(who),
    isSeen: (who: Name) => stage === 'in' && (who === 'Alder' || areOthersThere(who)),
    release: () => {
      if (stage !== 'writing' || hidden.size > 0) return false;
      for (const who of ['Birch', 'Cedar'] as const) replies.set(who, 'open');
      stage = 'asked';
      return true;
    },
    change: empty,
    takeBack: () => stage !== 'writing' && empty(),
    say(who: Name, said: 'agree' | 'decline' | 'withdraw'): boolean {
      const reply = replies.get(who);
      if (reply === undefined) return false;
      if (said === 'agree') {
        if (reply === 'agreed' || hidden.has(who) || !this.reads(who)) return false;
        replies.set(who, 'agreed');
        if (isIn()) stage = 'in';
        return true;
      }
      if (said === 'decline') {
        if (reply !== 'open') return false;
        replies.set(who, 'declined');
        return true;
      }
      if (reply !== 'agreed') return false;
      replies.set(who, 'withdrawn');
      stage = 'asked';
      return true;
    },
  };
}

test(`in ${SEQUENCES} random sequences a case is where all agreed and nowhere else, and nobody reads it too early`, {
  timeout: SEQUENCES * 4000,
}, async () => {
  const reached = { in: 0, refused: 0, left: 0 };
  for (let seed = 1; seed <= SEQUENCES; seed++) {
    const chance = chanceFrom(seed);
    await db.exec(
      'delete from cases; delete from case_drafts; delete from notices; update members set hidden_at = null',
    );
    await setHidden('Third', false);
    const model = modelOf();
    const { id, revision: first } = await wrote();
    let revision = first;
    for (let turn = 0; turn < 14; turn++) {
      const before = model.stage();
      const usual = chance.one([
        'release',
        'release',
        'agree',
        'agree',
        'agree',
        'agree',
        'decline',
        'withdraw',
        'change',
        'take-back',
        'hide',
      ] as const);
      // A case that stands is left often enough to be looked at.
      const deed = before === 'in' && chance.is(0.4) ? chance.one(['withdraw', 'take-back'] as const) : usual;
      const who = chance.one(['Birch', 'Cedar', 'Birch', 'Cedar', 'Third'] as const);
      const where = `seed ${seed}, turn ${turn}: ${deed} by ${who}`;
      const { expected, response } = await take(deed, who, chance);
      expect(response === null || (response.status === 200) === expected, `${where}: ${response?.status}`).toBe(true);
      if (!expected) reached.refused += 1;
      if (model.stage() === 'in' && before !== 'in') reached.in += 1;
      if (model.stage() !== 'in' && before === 'in') reached.left += 1;
      for (const name of NAMES) {
        const draft = await people[name].get(`/api/case-drafts/${id}`);
        const heard = `${await draft.text()}${await (await people[name].get('/api/case-drafts')).text()}`;
        expect(draft.status === 200, `${where}: part of ${name}`).toBe(model.hasPart(name));
        expect(heard.includes(CANARY), `${where}: words to ${name}`).toBe(model.hasPart(name) && model.reads(name));
        expect(await isRead(people[name], id), `${where}: read by ${name}`).toBe(model.isSeen(name));
      }
      expect(await isRead(house.visitor(), id), where).toBe(false);
    }

    async function take(
      deed: string,
      who: Name,
      dice: Chance,
    ): Promise<{ expected: boolean; response: Response | null }> {
      if (deed === 'hide') {
        const name = dice.one(PARTIES);
        const isHidden = !model.hidden.has(name) && dice.is(0.5);
        await setHidden(name, isHidden);
        if (isHidden) model.hidden.add(name);
        else model.hidden.delete(name);
        return { expected: true, response: null };
      }
      if (deed === 'release') return { expected: model.release(), response: await release(id, revision) };
      if (deed === 'take-back') return { expected: model.takeBack(), response: await step('take-back', id) };
      if (deed === 'change') {
        const response = await save(id, revision, { lessons: `Lesson ${dice.below(1000)}` });
        revision = SavedCaseAnswer.parse(await response.clone().json()).revision;
        return { expected: model.change(), response };
      }
      const said = deed === 'agree' || deed === 'decline' ? deed : 'withdraw';
      return { expected: model.say(who, said), response: await answer(who, id, revision, said) };
    }
  }
  for (const [what, times] of Object.entries(reached)) expect(times, what).toBeGreaterThan(SEQUENCES / 10);
});
