/** Random sequences around requests and joint actions: what each reads is what a model says, and not a byte of it is of a sealed commitment. */
import { expect, test } from 'vitest';
import { ActionsAnswer, MadeAnswer, RequestAnswer, RequestsAnswer } from '../../worker/answers/requests.ts';
import { hideWriter } from '../../worker/db/save-hide.ts';
import { saveNetwork } from '../../worker/db/save-network.ts';
import { aNetwork, idOf } from '../support/a-network.ts';
import type { Party } from '../support/coalition-house.ts';
import { houseOn } from '../support/house.ts';
import { memoryDatabase } from '../support/memory-database.ts';
import { type Chance, chanceFrom, idFromChance } from '../support/random.ts';
import { type Happening, type Level, type Mode, SIGN_DAYS, solidarityModel } from '../support/solidarity-model.ts';
import { read } from '../support/visitor.ts';

const SEQUENCES = process.env['ATLAS_LONG'] ? 400 : 8;
const TURNS = 28;

/** The last one is in no coalition with the others; the one before is seen by nobody but itself, and by coordinators. */
const MEMBERS = ['Alder', 'Birch', 'Cedar', 'Elder', 'Fern'] as const;

const MODES: readonly Mode[] = ['silent', 'quiet', 'network', 'public'];
const LEVELS: readonly Level[] = ['private', 'coalition', 'network', 'public'];
const UNSEEN = 'Elder';
const OPEN = 'Alder';
const CIRCLE = 'Circle';

const levelOf = (name: string) => (name === UNSEEN ? 'private' : name === OPEN ? 'public' : 'network');
const network = MEMBERS.reduce(
  (built, name) => built.member(name, { visibility: levelOf(name), offers: ['legal-support'] }),
  aNetwork(),
).coalition(CIRCLE, MEMBERS.slice(0, -1), { visibility: 'coalition' });

type Model = ReturnType<typeof solidarityModel>;

/** Mostly what leads on, now and then what does not. @param isActing whether it is mostly about joint actions. */
function happeningFrom(chance: Chance, isActing: boolean, { requests, actions, hidden, circle }: Model): Happening {
  const who = chance.one(MEMBERS);
  const some = (share: number) => chance.some(MEMBERS, share).filter((one) => one !== who || chance.is(0.1));
  const isWithout = chance.is(0.5);
  const shows = chance.is(0.5);
  if (requests.length === 0 || (!isActing && chance.is(0.12)))
    return { what: 'ask', who, mode: chance.one(MODES), named: some(0.5), excluded: isWithout ? [] : some(0.3), shows };
  if (chance.is(0.08)) {
    const [one = who] = [...hidden];
    return hidden.size > 0 && chance.is(0.6) ? { what: 'show', who: one } : { what: 'hide', who };
  }
  if (chance.is(0.07)) return { what: circle.has(who) ? 'leave' : 'join', who };
  if (chance.is(0.05)) return { what: 'days', days: chance.one([5, 30]) };
  const open = requests.flatMap(({ stage, untouched }, place) => (stage === 'open' && untouched < 90 ? [place] : []));
  const request = open.length > 0 && chance.is(0.9) ? chance.one(open) : chance.below(requests.length);
  const { seeker = who, named = [], responses = [], mode = 'public' } = requests[request] ?? {};
  if (actions.length === 0 ? chance.is(isActing ? 1 : 0.1) : chance.is(0.08)) {
    const isAbout = chance.is(0.4);
    const starter = isAbout ? seeker : who;
    const asked = { named: some(0.7), atLeast: 2 + chance.below(3) };
    return { what: 'start', who: starter, mode: chance.one(MODES), request: isAbout ? request : null, ...asked };
  }
  if (actions.length > 0 && chance.is(isActing ? 0.9 : 0.15)) {
    const action = chance.is(0.7) ? actions.length - 1 : chance.below(actions.length);
    if (chance.is(0.12)) return { what: 'take back', who, action };
    if (chance.is(0.06)) return { what: 'end', who: actions[action]?.starter ?? who, action };
    return { what: 'sign', who, action, others: chance.below(5) };
  }
  if (mode === 'silent' && chance.is(0.7)) {
    if (chance.is(0.5)) return { what: 'write', who: chance.is(0.7) ? chance.one([seeker, ...named]) : who, request };
    return { what: chance.is(0.6) ? 'name' : 'unname', who: chance.is(0.9) ? seeker : who, request, whom: who };
  }
  if (chance.is(0.08)) return { what: chance.one(['close', 'withdraw']), who: chance.is(0.8) ? seeker : who, request };
  if (mode !== 'public' && mode !== 'silent' && chance.is(0.3))
    return {
      ...{ what: 'widen', who: seeker, request, mode: chance.one(['network', 'public', 'public']), shows },
      excluded: isWithout ? [] : some(0.3),
    };
  if (responses.length > 0 && chance.is(0.7)) {
    const response = chance.below(responses.length);
    const by = chance.is(0.8) ? chance.one([seeker, responses[response]?.owner ?? who]) : who;
    const isOffered = responses[response]?.state === 'offered';
    if (chance.is(isOffered ? 0.75 : 0.2))
      return { what: 'agree', who: chance.is(0.9) ? seeker : who, request, response, shares: shows };
    return { what: 'move', who: by, request, response, state: chance.one(['under-way', 'done', 'dropped']) };
  }
  const level = chance.is(0.5) ? 'private' : chance.one(LEVELS);
  return { what: 'respond', who, request, level, isNamed: chance.is(0.7), shares: chance.is(0.6) };
}

test(`in ${SEQUENCES} random sequences everybody reads what a model says, and nobody a sealed commitment`, {
  timeout: SEQUENCES * 15_000,
}, async () => {
  const db = memoryDatabase();
  await saveNetwork(db, network.stored);
  const house = houseOn(db);
  const people = new Map<string, Party>();
  for (const name of MEMBERS) people.set(name, await house.someone('editor', idOf(name)));
  people.set('Coordinator', await house.someone('coordinator'));
  people.set('Reader', await house.someone('reader'));
  people.set('Admin', await house.someone('admin'));
  people.set('Nobody', house.visitor());
  const partyOf = (name: string) => {
    const party = people.get(name);
    if (!party) throw new Error(`There is no ${name}.`);
    return party;
  };
  for (const name of MEMBERS) await partyOf(name).post('/api/contact', { text: `Call ${name}` });
  await db.exec('create table kept_sessions as select * from sessions');
  const done = { taken: 0, refused: 0, reached: 0, sealed: 0, silent: 0, agreed: 0, hidden: 0, widened: 0, over: 0 };

  for (let seed = 1; seed <= SEQUENCES; seed++) {
    const chance = chanceFrom(seed);
    await db.exec(
      `delete from requests; delete from actions; delete from notices; delete from request_keys;
       delete from memberships; update members set hidden_at = null;`,
    );
    for (const name of MEMBERS.slice(0, -1)) await enters(name);
    const model = solidarityModel({ members: MEMBERS, unseen: UNSEEN, open: OPEN });
    const requestIds: string[] = [];
    const actionIds: string[] = [];
    const responseIds = new Map<number, string[]>();

    for (let turn = 0; turn < TURNS; turn++) {
      const happening = happeningFrom(chance, seed % 2 === 0, model);
      const where = `seed ${seed}, turn ${turn}: ${JSON.stringify(happening)}`;
      const isSealed = 'action' in happening && happening.what !== 'end' && model.isSealed(happening.action);
      const isLast = turn === TURNS - 1;
      const listening = chance.some([...people.keys()], isLast ? 1 : 0.3);
      const before = isSealed ? await heardBy(listening) : null;
      const isTaken = model.take(happening);
      const status = await happens(happening);
      expect(status, where).toBe(isTaken);
      done[isTaken ? 'taken' : 'refused'] += 1;
      if (isTaken && happening.what === 'agree') done.agreed += 1;
      if (isTaken && happening.what === 'widen') done.widened += 1;
      if (model.hidden.size > 0) done.hidden += 1;

      for (const [place, [name, text]] of [...(await heardBy(listening))].entries()) {
        const isWhole = isLast || place === 0;
        expect(await toldTo(name, text, isWhole), `${where}: to ${name}`).toEqual(expectedFor(name, isWhole));
        // Below its threshold a commitment is to everybody else as if it had not been given, byte for byte.
        if (before && 'action' in happening && model.isSealed(happening.action) && name !== happening.who) {
          expect(text, `${where}: to ${name}`).toEqual(before.get(name));
          done.sealed += 1;
        }
      }
      if (model.actions.some(({ acting }) => acting.size > 0)) done.reached += 1;
      done.over += model.actions.filter((one) => one.isEnded || one.daysLeft < 0).length > 0 ? 1 : 0;
      done.silent += model.requests.some((one) => one.mode === 'silent') ? 1 : 0;
    }

    // The same world without what others committed to and is sealed: nobody's answers are other ones.
    for (const name of people.keys()) {
      const whole = await heardBy([name]);
      const less = await db.undone(async () => {
        await db.prepare('delete from commitments where not is_in and member_id <> ?').bind(idOf(name)).run();
        return await heardBy([name]);
      });
      expect(less, `seed ${seed}, ${name}`).toEqual(whole);
    }

    function expectedFor(name: string, isReader: boolean) {
      const places = <One>(list: One[]) => list.map((_, place) => place);
      const requests = places(model.requests).flatMap((place) => {
        const lines = model.requestTo(name, place);
        return lines === null ? [] : [{ place, first: lines.find((line) => /^\w+ \w+ by /.test(line)) }];
      });
      return {
        requests,
        wholes: isReader ? places(model.requests).map((place) => model.requestTo(name, place)) : [],
        actions: places(model.actions).map((place) => model.actionTo(name, place)),
      };
    }

    async function toldTo(name: string, [requestsText, actionsText]: string[], isReader: boolean) {
      const nameOf = (one: { name: string } | null) => one?.name ?? 'nobody';
      const { requests } = RequestsAnswer.parse(JSON.parse(requestsText ?? ''));
      const { actions } = ActionsAnswer.parse(JSON.parse(actionsText ?? ''));
      const wholes: (string[] | null)[] = [];
      for (const [place, id] of isReader ? requestIds.entries() : []) {
        const answer = await partyOf(name).get(`/api/requests/${id}`);
        if (answer.status !== 200) {
          expect(answer.status).toBe(404);
          wholes.push(null);
          continue;
        }
        const one = RequestAnswer.parse(await answer.json());
        const ids = responseIds.get(place) ?? [];
        wholes.push(
          [
            `${one.mode} ${one.stage} by ${nameOf(one.seeker)}`,
            ...one.responses.map(({ id: response, state, owner, contact }) => {
              const told = contact === null ? 'no contact' : contact.replace('Call', 'contact of');
              return `response ${ids.indexOf(response)} ${state} by ${nameOf(owner)}, ${told}`;
            }),
            ...one.excluded.map((who) => `not ${who.name}`),
            ...one.named.map((who) => `named ${who.name}`),
            ...one.letters.map(({ from }) => `letter by ${nameOf(from)}`),
          ].sort(),
        );
      }
      return {
        requests: requests
          .map((one) => ({
            place: requestIds.indexOf(one.id),
            first: `${one.mode} ${one.stage} by ${nameOf(one.seeker)}`,
          }))
          .sort((one, other) => one.place - other.place),
        wholes,
        actions: actionIds.map((id) => {
          const one = actions.find((action) => action.id === id);
          if (!one) return null;
          const { own, requestId } = one;
          return [
            `${one.stage}${requestId === null ? '' : ` for ${requestIds.indexOf(requestId)}`}`,
            ...(own ? [`own ${own.others}${own.isIn ? ' acts' : ''}`] : []),
            ...one.signers.map((who) => `signed ${who.name}`),
          ].sort();
        }),
      };
    }

    async function happens(happening: Happening): Promise<boolean> {
      if (happening.what === 'days') {
        const days = `'-${happening.days} days'`;
        await db.exec(
          `update requests set touched_on = date(touched_on, ${days}), started_on = date(started_on, ${days}),
             ended_on = date(ended_on, ${days});
           update actions set sign_by = date(sign_by, ${days}), started_on = date(started_on, ${days}),
             ended_on = date(ended_on, ${days});
           update request_responses set offered_on = date(offered_on, ${days})`,
        );
        return true;
      }
      const { who } = happening;
      if (happening.what === 'hide') {
        const deed = { at: '2026-03-01T09:00:00.000Z', actorId: null, sessionId: null, key: null };
        const id = idFromChance(chance);
        await hideWriter(db).hide(idOf(who), { ...deed, id, action: 'member-hidden', objectId: idOf(who) });
        await db.exec('delete from sessions; insert into sessions select * from kept_sessions');
        return true;
      }
      if (happening.what === 'show') {
        await db.prepare('update members set hidden_at = null where id = ?').bind(idOf(who)).run();
        await db.exec('update network_state set version = version + 1');
        return true;
      }
      if (happening.what === 'leave') {
        await db.prepare('delete from memberships where member_id = ?').bind(idOf(who)).run();
        await db.exec('update network_state set version = version + 1');
        return true;
      }
      if (happening.what === 'join') {
        await enters(who);
        return true;
      }
      const answer = await partyOf(who).post(...sent(happening));
      if (answer.status !== 200) expect(await answer.text(), `${answer.status}`).toContain('"detail"');
      else if (happening.what === 'ask') requestIds.push((await read(MadeAnswer, answer)).id);
      else if (happening.what === 'start') actionIds.push((await read(MadeAnswer, answer)).id);
      else expect(await answer.text()).toBe('{"status":"done"}');
      if (happening.what === 'respond') await noteResponses(happening.request);
      return answer.status === 200;
    }

    async function noteResponses(request: number): Promise<void> {
      const known = responseIds.get(request) ?? [];
      const found = await db
        .prepare('select id from request_responses where request_id = ?')
        .bind(requestIds[request] ?? '')
        .all<{ id: string }>();
      responseIds.set(request, [...known, ...found.results.map(({ id }) => id).filter((id) => !known.includes(id))]);
    }

    function sent(
      happening: Exclude<Happening, { what: 'days' | 'hide' | 'show' | 'leave' | 'join' }>,
    ): [string, object] {
      const letter = 'age-encryption.org/v1';
      const words = { what: 'What happened', needs: [], threatIds: [], country: null, by: null, urgency: 2 };
      const ids = (names: string[]) => names.map(idOf);
      if (happening.what === 'ask') {
        const { mode, shows } = happening;
        if (mode === 'silent') return ['/api/requests', { mode, namedIds: ids(happening.named), letter }];
        const excluded = mode === 'public' ? { confirmed: true } : { excludedIds: ids(happening.excluded) };
        const quiet = mode === 'quiet' ? { coalitionId: idOf(CIRCLE) } : {};
        return ['/api/requests', { mode, title: 'Title', ...words, showsSeeker: shows, ...excluded, ...quiet }];
      }
      if (happening.what === 'start') {
        const { mode, request, named, atLeast } = happening;
        const about = request === null ? null : (requestIds[request] ?? null);
        return [
          '/api/actions',
          {
            ...{ kind: 'joint-letter', title: 'Together', text: 'We say', mode, atLeast, requestId: about },
            coalitionId: mode === 'quiet' ? idOf(CIRCLE) : null,
            namedIds: mode === 'silent' ? ids(named) : [],
            signBy: day(SIGN_DAYS),
            confirmed: true,
          },
        ];
      }
      if ('action' in happening) {
        const id = actionIds[happening.action] ?? '';
        if (happening.what === 'sign') return ['/api/actions/sign', { id, others: happening.others, confirmed: true }];
        return ['/api/actions/step', { id, step: happening.what === 'end' ? 'end' : 'withdraw' }];
      }
      const id = requestIds[happening.request] ?? '';
      const step = (name: string, more: object = {}): [string, object] => [
        '/api/requests/step',
        { id, step: name, ...more },
      ];
      const responseId = 'response' in happening ? responseIds.get(happening.request)?.[happening.response] : undefined;
      if (happening.what === 'respond') {
        const { level, isNamed, shares } = happening;
        return step('respond', { kind: 'quiet-demarche', words: 'We can', level, isNamed, sharesContact: shares });
      }
      if (happening.what === 'agree') return step('agree-response', { responseId, sharesContact: happening.shares });
      if (happening.what === 'move') return step('move-response', { responseId, state: happening.state });
      if (happening.what === 'write') return step('write-letter', { letter });
      if (happening.what === 'name') return step('name', { memberIds: [idOf(happening.whom)], letter });
      if (happening.what === 'unname') return step('unname', { memberId: idOf(happening.whom) });
      if (happening.what === 'widen') {
        const { mode, shows } = happening;
        const excluded = mode === 'public' ? { confirmed: true } : { excludedIds: ids(happening.excluded) };
        return step('widen', { to: { mode, title: 'Title', ...words, showsSeeker: shows, ...excluded } });
      }
      if (happening.what === 'close') {
        const isSilent = model.requests[happening.request]?.mode === 'silent';
        return step('close', { outcome: isSilent ? null : 'helped', words: null });
      }
      return step('withdraw');
    }
  }
  for (const [what, times] of Object.entries(done)) expect(times, what).toBeGreaterThan(SEQUENCES / 16);

  async function enters(name: string): Promise<void> {
    await db
      .prepare("insert into memberships (coalition_id, member_id, visibility) values (?, ?, 'coalition')")
      .bind(idOf(CIRCLE), idOf(name))
      .run();
    await db.exec('update network_state set version = version + 1');
  }

  /** All bytes of the lists that somebody can ask for. */
  async function heardBy(names: readonly string[]): Promise<Map<string, string[]>> {
    const heard = new Map<string, string[]>();
    for (const name of names) {
      const texts: string[] = [];
      for (const path of ['requests', 'actions', 'notices'])
        texts.push(await (await partyOf(name).get(`/api/${path}`)).text());
      heard.set(name, texts);
    }
    return heard;
  }
});

function day(days: number): string {
  return new Date(Date.parse('2026-03-01') + days * 86_400_000).toISOString().slice(0, 10);
}
