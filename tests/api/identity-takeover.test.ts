/**
 * One coordinator against the rules: plots and random steps of somebody who holds one coordinator's account, and all that
 * these bring in. They never speak for a member within a day, nor without the second coordinator where there was one, nor
 * without somebody who spoke for it having been told in time to stop it.
 */
import { expect, test } from 'vitest';
import { ROLES } from '#core/vocabulary.ts';
import { NewInvitationAnswer, SessionAnswer } from '../../worker/answers/identity.ts';
import { NoticesAnswer } from '../../worker/answers/introductions.ts';
import { saveNetwork } from '../../worker/db/save-network.ts';
import { aNetwork, idOf } from '../support/a-network.ts';
import { type Authenticator, newAuthenticator } from '../support/authenticator.ts';
import { accountOf, DAY, HOUR, type House, houseOn } from '../support/house.ts';
import { memoryDatabase } from '../support/memory-database.ts';
import { chanceFrom } from '../support/random.ts';

const STORIES = process.env['ATLAS_LONG'] ? 700 : 35;
const STEPS = 22;
/** Accounts that they bring in count as second coordinators from then on, for everybody to see until then. */
const LONGEST = 6.9 * DAY;

const [LAMP, LISTED, NONE] = [idOf('Lamp'), idOf('Listed'), idOf('None')];
const NETWORK = aNetwork().member('Lamp', { standing: 'member' }).member('Listed', { standing: 'listed' }).stored;

type Puppet = { visitor: ReturnType<House['visitor']>; device: Authenticator };
/** `after`: milliseconds of the story. `wasTold`: an editor who could still sign in saw it, and could have stopped it. */
type Takeover = { seed: number; after: number; wasTold: boolean };

/** @returns when somebody of theirs spoke for a member that others spoke for. */
async function takeoverIn(seed: number, { hasSecond }: { hasSecond: boolean }): Promise<Takeover | null> {
  const chance = chanceFrom(seed);
  const db = memoryDatabase();
  await saveNetwork(db, NETWORK);
  const house = houseOn(db);
  const first = await house.someone('coordinator');
  const speakers = [await house.someone('editor', LAMP), ...(seed % 2 ? [await house.someone('editor', LAMP)] : [])];
  const second = hasSecond ? await house.someone('coordinator') : undefined;
  const honest = [...speakers, ...(second ? [second] : [])];
  house.pass(8 * DAY);
  const puppets: Puppet[] = [{ visitor: first, device: first.device }];
  const [codes, ids]: [string[], string[]] = [[], []];
  const guarded = new Set([LAMP]);
  /** What somebody who spoke for a member was told of and could stop. */
  const seen = new Set<string>();
  let usedLast: string | undefined;
  let passed = 0;

  const steps: (() => Promise<unknown>)[] = [
    async () => keep(await act('/api/invitations', { role: 'editor', memberId: chance.one([LAMP, LISTED]) })),
    async () => keep(await act('/api/invitations', { role: chance.one(ROLES), memberId: chance.one([LAMP, null]) })),
    async () => keep(await act('/api/accounts/recover', { id: await someAccount() })),
    async () => use(),
    async () => use(),
    async () => act('/api/invitations/approve', { id: chance.one([...ids, NONE]) }),
    async () => act('/api/invitations/approve', { id: chance.one([...ids, NONE]) }),
    async () =>
      act(chance.one(['/api/invitations/revoke', '/api/invitations/stop']), { id: chance.one([...ids, NONE]) }),
    async () => act('/api/accounts/revoke', { id: await someAccount() }),
    async () => (chance.is(0.2) ? act('/api/account/leave', {}) : undefined),
    async () => (chance.is(0.3) ? claimHonestly() : undefined),
    async () => pass((1 + chance.below(30)) * HOUR),
    async () => pass((1 + chance.below(30)) * HOUR),
  ];
  const mine = () => puppets[0] ?? chance.one(puppets);
  const latest = () => puppets.at(-1) ?? mine();
  const inviteTo = (memberId: string) => async () =>
    keep(await actAs(mine(), '/api/invitations', { role: 'editor', memberId }));
  const bringBack = (person: { id: string } | undefined) => async () =>
    keep(await actAs(mine(), '/api/accounts/recover', { id: person?.id ?? NONE }));
  const useLatest = () => use(codes.at(-1));
  const agreeAsLatest = () => actAs(latest(), '/api/invitations/approve', { id: ids.at(-1) ?? NONE });
  const wait = () => pass(25 * HOUR);
  const [editor] = speakers;
  const unseatAll = async () => {
    for (const { id } of speakers) await actAs(mine(), '/api/accounts/revoke', { id });
  };
  const plots: (() => Promise<unknown>)[][] = [
    [inviteTo(LAMP), wait, useLatest],
    [bringBack(editor), wait, useLatest],
    [() => actAs(mine(), '/api/accounts/revoke', { id: second?.id ?? NONE }), inviteTo(LAMP), wait, useLatest],
    [bringBack(second), wait, useLatest, inviteTo(LAMP), agreeAsLatest, wait, useLatest],
    [inviteTo(LISTED), claimHonestly, useLatest],
    [unseatAll, inviteTo(LAMP), wait, useLatest],
    [inviteTo(LAMP), unseatAll, wait, useLatest],
    [
      async () => keep(await actAs(mine(), '/api/invitations', { role: 'coordinator', memberId: null })),
      useLatest,
      inviteTo(LAMP),
      agreeAsLatest,
      wait,
      useLatest,
    ],
  ];
  // A plot, with whatever else between its steps.
  const others = () => Array.from({ length: chance.below(3) }, () => chance.one(steps));
  const plot = plots[seed % (plots.length + 1)];
  const story = plot
    ? plot.flatMap((step) => [step, ...others()])
    : Array.from({ length: STEPS }, () => chance.one(steps));
  for (const step of story) {
    if (passed >= LONGEST) break;
    await step();
    if (await speaks()) return { seed, after: passed, wasTold: usedLast !== undefined && seen.has(usedLast) };
  }
  return null;

  function act(path: string, body: object): Promise<Response> {
    return actAs(chance.one(puppets), path, body);
  }

  async function actAs({ visitor, device }: Puppet, path: string, body: object): Promise<Response> {
    const isIn = (await visitor.get('/api/account')).status === 200;
    if (!isIn) await visitor.signIn(device);
    return await visitor.post(path, body);
  }

  async function keep(response: Response): Promise<void> {
    if (response.status !== 200) return;
    const { id, code } = NewInvitationAnswer.parse(await response.json());
    codes.push(code);
    ids.push(id);
  }

  async function use(code = codes.length > 0 ? chance.one(codes) : undefined): Promise<void> {
    if (code === undefined) return;
    const puppet = { visitor: house.visitor(), device: await newAuthenticator() };
    if ((await puppet.visitor.accept(code, puppet.device)).status !== 200) return;
    puppets.push(puppet);
    usedLast = ids[codes.indexOf(code)];
  }

  /** The listed organisation comes by itself, through somebody else. */
  async function claimHonestly(): Promise<void> {
    if (guarded.has(LISTED) || (await editorsOf(LISTED)) > 0) return;
    await house.someone('editor', LISTED);
    guarded.add(LISTED);
  }

  /** Those who speak for the member sign in, and read what they are told and may stop. */
  async function lookAround(): Promise<void> {
    for (const { visitor, device } of speakers.map((one) => ({ visitor: house.visitor(), device: one.device }))) {
      if ((await visitor.signIn(device)).status !== 200) continue;
      const { notices } = NoticesAnswer.parse(await (await visitor.get('/api/notices')).json());
      const told = new Set(notices.map(({ objectId }) => objectId));
      for (const { id } of (await accountOf(visitor)).recoveries) if (told.has(id)) seen.add(id);
    }
  }

  async function pass(milliseconds: number): Promise<void> {
    const least = Math.min(milliseconds, LONGEST - passed);
    house.pass(least);
    passed += least;
    await lookAround();
  }

  async function someAccount(): Promise<string> {
    const { results } = await db.prepare('select id from accounts order by rowid').all<{ id: string }>();
    return chance.one([...results.map(({ id }) => id), ...honest.map(({ id }) => id)]);
  }

  async function editorsOf(memberId: string): Promise<number> {
    const counted = db.prepare("select count(*) as editors from accounts where role = 'editor' and member_id = ?");
    return (await counted.bind(memberId).first<{ editors: number }>())?.editors ?? 0;
  }

  async function speaks(): Promise<boolean> {
    for (const { visitor } of puppets) {
      const { account } = SessionAnswer.parse(await (await visitor.get('/api/session')).json());
      if (account?.role === 'editor' && guarded.has(account.member?.id ?? '')) return true;
    }
    return false;
  }
}

async function takeovers(hasSecond: boolean): Promise<Takeover[]> {
  const all: Takeover[] = [];
  for (let seed = 1; seed <= STORIES; seed++) {
    const taken = await takeoverIn(seed, { hasSecond });
    if (taken !== null) all.push(taken);
  }
  return all;
}

test(`one coordinator never speaks for a member against the second, in ${STORIES} stories`, {
  timeout: STORIES * 20_000,
}, async () => {
  expect(await takeovers(true)).toEqual([]);
});

test(`the only coordinator never speaks for a member within a day or unseen, in ${STORIES} stories, and can after it`, {
  timeout: STORIES * 20_000,
}, async () => {
  const all = await takeovers(false);
  expect(all.length, 'stories in which it came that far').toBeGreaterThan(0);
  expect(all.filter(({ after, wasTold }) => after < DAY || !wasTold)).toEqual([]);
});
