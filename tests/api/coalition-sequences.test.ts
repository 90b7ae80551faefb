/** Random sequences of answers and steps through the API: every byte that anybody reads is searched for what is not theirs. */
import { expect, test } from 'vitest';
import { saveNetwork } from '../../worker/db/save-network.ts';
import { aNetwork, idOf } from '../support/a-network.ts';
import { joining, type Party, started, starting } from '../support/coalition-house.ts';
import { coalitionModel, type Happening, type Yes } from '../support/coalition-model.ts';
import { houseOn } from '../support/house.ts';
import { memoryDatabase } from '../support/memory-database.ts';
import { type Chance, chanceFrom } from '../support/random.ts';

const SEQUENCES = process.env['ATLAS_LONG'] ? 300 : 16;
const TURNS = 10;

/** The last one is seen by nobody but itself, and by coordinators. */
const MEMBERS = ['Alder', 'Birch', 'Cedar', 'Dogwood', 'Elder'] as const;
const UNSEEN = 'Elder';
const OUTSIDER = 'Outsider';
const COORDINATOR = 'Coordinator';

const network = MEMBERS.reduce(
  (built, name) => built.member(name, { visibility: name === UNSEEN ? 'private' : 'network' }),
  aNetwork().member(OUTSIDER, { visibility: 'network' }),
);

const isOpen = (viewer: string, member: string) => member !== UNSEEN || viewer === UNSEEN;
const isSeen = (viewer: string, member: string) => isOpen(viewer, member) || viewer === COORDINATOR;

function yesFrom(chance: Chance, who: string, turn: number): Yes {
  const level = chance.is(0.5) ? 'coalition' : 'private';
  return { level, shows: chance.is(0.5), note: `Canary of ${who} ${turn}` };
}

/** Mostly what leads on, now and then what does not. */
function happeningFrom(
  chance: Chance,
  { people, asked, starter }: { people: readonly string[]; asked: readonly string[]; starter: string },
  turn: number,
): Happening {
  const who = chance.is(0.3) ? starter : chance.one(people);
  if (chance.is(0.4)) {
    const one = chance.is(0.8) ? chance.one(asked) : who;
    return { what: 'accept', who: one, yes: yesFrom(chance, one, turn) };
  }
  if (chance.is(0.12)) return { what: 'decline', who };
  if (chance.is(0.12)) return { what: 'invite', who, whom: chance.one(MEMBERS.filter((one) => one !== UNSEEN)) };
  if (chance.is(0.06)) return { what: 'days', days: 6 };
  if (chance.is(0.05)) return { what: 'call-off', who };
  if (chance.is(0.35)) return { what: 'form', who: chance.is(0.8) ? starter : who };
  return { what: chance.one(['leave', 'standby', 'wake', 'take-chair', 'take-chair', 'close'] as const), who };
}

test(`in ${SEQUENCES} random sequences nobody reads an answer that is sealed, or a member that is unlisted`, {
  timeout: SEQUENCES * 3000,
}, async () => {
  const db = memoryDatabase();
  await saveNetwork(db, network.stored);
  const house = houseOn(db);
  const people = new Map<string, Party>();
  for (const name of [...MEMBERS, OUTSIDER]) people.set(name, await house.someone('editor', idOf(name)));
  people.set(COORDINATOR, await house.someone('coordinator'));
  people.set('Nobody', house.visitor());
  const partyOf = (name: string) => {
    const party = people.get(name);
    if (!party) throw new Error(`There is no ${name}.`);
    return party;
  };
  const reached = { formed: 0, sealed: 0, refused: 0, taken: 0, unlisted: 0, gone: 0 };

  for (let seed = 1; seed <= SEQUENCES; seed++) {
    const chance = chanceFrom(seed);
    await db.exec('delete from coalitions; delete from notices; delete from request_keys;');
    await db.exec('update network_state set version = version + 1;');
    const isCoordinator = chance.is(0.4);
    const starter = isCoordinator ? COORDINATOR : 'Alder';
    const asked = chance.some(
      MEMBERS.filter((name) => name !== starter && isSeen(starter, name)),
      0.7,
    );
    if (asked.length < 2) asked.splice(0, 2, 'Birch', 'Cedar');
    const most = asked.length + (isCoordinator ? 0 : 1);
    const threshold = chance.is(0.5) ? Math.min(most, 2 + chance.below(3)) : null;
    const mode = chance.one(['silent', 'quiet', 'network'] as const);
    const yes: Yes | null = isCoordinator
      ? null
      : { level: 'coalition', shows: chance.is(0.5), note: 'Canary of Alder' };
    const id = await started(
      partyOf(starter),
      starting(asked.map(idOf), {
        ...{ mode, threshold, answerBy: '2026-03-11', name: 'Together' },
        joins: yes && joining({ level: yes.level, showsInvited: yes.shows, note: yes.note }),
      }),
    );
    const model = coalitionModel({ starter, isCoordinator, asked, threshold, mode, yes, days: 10 }, { isSeen, isOpen });
    const notes = new Set([yes?.note ?? '']);
    const latest = new Map(yes ? [[starter, yes.note]] : []);

    const heardBy = async (name: string) => {
      const party = partyOf(name);
      const [page, mine] = [await party.get(`/api/coalitions/${id}`), await party.get('/api/coalitions/mine')];
      return { status: page.status, text: `${await page.text()}\n${mine.status === 200 ? await mine.text() : ''}` };
    };
    let before = new Map<string, string>();
    for (let turn = 0; turn < TURNS; turn++) {
      const happening = happeningFrom(chance, { people: [...MEMBERS, OUTSIDER], asked, starter }, turn);
      const where = `seed ${seed}, turn ${turn}: ${JSON.stringify(happening)}`;
      const isUnheard = model.isUnheard(happening) && !model.hasFormed();
      const taken = model.take(happening);
      expect(await happens(happening), where).toBe(taken);
      if (happening.what === 'accept' && taken) {
        notes.add(happening.yes.note);
        latest.set(happening.who, happening.yes.note);
      }
      reached[taken ? 'taken' : 'refused'] += 1;

      const now = new Map<string, string>();
      for (const name of people.keys()) {
        if (turn < TURNS - 1 && (name === OUTSIDER || name === 'Nobody')) continue;
        const { status, text } = await heardBy(name);
        now.set(name, text);
        const sight = model.sight(name, name === COORDINATOR);
        const seen = name === 'Nobody' ? null : sight;
        expect(status, `${where}: there, to ${name}`).toBe(seen === null ? 404 : 200);
        for (const member of MEMBERS) {
          expect(text.includes(`"name":"${member}"`), `${where}: ${member}, to ${name}`).toBe(
            seen?.names.has(member) ?? false,
          );
        }
        const readable = new Set([...(seen?.notes ?? [])].map((who) => latest.get(who)));
        for (const note of notes) {
          if (note !== '') expect(text.includes(`"${note}"`), `${where}: ${note}, to ${name}`).toBe(readable.has(note));
        }
        const unlisted = /"unlisted":\{"count":(\d+)/.exec(text)?.[1] ?? null;
        expect(unlisted, `${where}: unlisted, to ${name}`).toBe(model.unlistedTo(name)?.toString() ?? null);
        if (unlisted === '1') reached.unlisted += 1;
        if (seen === null) reached.gone += 1;
      }
      // Below its threshold an answer is to everybody else as if it had not been given, byte for byte.
      if (isUnheard && happening.what !== 'days' && !model.hasFormed() && before.size > 0) {
        reached.sealed += 1;
        for (const [name, text] of before) if (name !== happening.who) expect(now.get(name), where).toBe(text);
      }
      reached.formed += model.hasFormed() ? 1 : 0;
      before = now;
    }

    async function happens(happening: Happening): Promise<boolean> {
      if (happening.what === 'days') {
        const shifted = `update coalition_terms set answer_by = date(answer_by, '-${happening.days} days');`;
        await db.exec(
          `${shifted} update coalition_invitations set open_until = date(open_until, '-${happening.days} days')`,
        );
        return true;
      }
      const party = partyOf(happening.who);
      return (await sent(party, happening)).status === 200;
    }

    async function sent(party: Party, happening: Exclude<Happening, { what: 'days' }>): Promise<Response> {
      if (happening.what === 'accept') {
        const { level, shows, note } = happening.yes;
        const said = joining({ level, showsInvited: shows, note });
        return await party.post('/api/coalitions/answer', { id, answer: 'accept', ...said });
      }
      if (happening.what === 'decline') return await party.post('/api/coalitions/answer', { id, answer: 'decline' });
      if (happening.what === 'invite')
        return await party.post('/api/coalitions/invite', { id, memberIds: [idOf(happening.whom)] });
      return await party.post('/api/coalitions/step', { id, step: happening.what });
    }
  }
  for (const [what, times] of Object.entries(reached)) expect(times, what).toBeGreaterThan(SEQUENCES / 8);
});
