/** A coalition that members form here: who asks whom, and what each answers. */
import { type Context, Hono } from 'hono';
import type * as z from 'zod';
import {
  ASKED_DAYS,
  LONGEST_ANSWER_DAYS,
  MOST_ASKED_IN_ALL,
  MOST_FORMING,
  MOST_INVITED,
  MOST_STARTED_A_DAY,
} from '#core/coalition-life/limits.ts';
import { convenes } from '#core/coalition-life/places.ts';
import { AnswerCoalition, InviteToCoalition, StartCoalition } from '#core/coalition-life/questions.ts';
import { dayAfter } from '#core/days.ts';
import { idFrom } from '#core/id.ts';
import type { Account } from '#core/identity/account.ts';
import { daysAfter } from '#core/introductions/introduction.ts';
import { unknownIn } from '#core/members.ts';
import type { Network } from '#core/network.ts';
import { CoalitionPageAnswer, OwnCoalitionsAnswer, StartedAnswer } from '../answers/coalition-life.ts';
import { DoneAnswer } from '../answers/shared.ts';
import { onlyOwnPage } from '../auth/guards.ts';
import { requireSession, sessionOf } from '../auth/session.ts';
import {
  AWAY,
  isStillForming,
  MOVED,
  memberOf,
  NO_SUCH_COALITION,
  NO_SUCH_MEMBER,
  networkOf,
  requireAskable,
  requireJoinable,
  requireKnownCapacities,
  requirePart,
  sealedPledge,
  todayOf,
  whoIs,
} from '../coalition-part.ts';
import { coalitionPageFor, ownCoalitionsFor } from '../coalition-sight.ts';
import { deedBy, settled } from '../deed.ts';
import { type AppEnv, describe, refuse, validate } from '../http.ts';
import { sentenceFor } from '../problems.ts';
import { networkFor } from '../viewer.ts';
import { tellOperator } from '../webhook.ts';

const FOR_MEMBERS = {
  401: 'Not signed in',
  403: 'Not an editor or a coordinator',
  404: 'None that you have a part in',
};
const MOVING = { ...FOR_MEMBERS, 409: 'It does not fit where the coalition stands', 412: 'It moved in the meantime' };
const DONE = { status: 'done' as const };
const TOO_MANY = `You have ${MOST_FORMING} coalitions forming, as many as there may be. Call one off that is no longer needed.`;
const TOO_MANY_TODAY = `You have started ${MOST_STARTED_A_DAY} coalitions within a day, as many as one may. Start again tomorrow.`;

export const coalitionLife = new Hono<AppEnv>()
  .get(
    '/mine',
    onlyOwnPage(),
    describe('Where you are asked, what you are forming, and where you are in', OwnCoalitionsAnswer, FOR_MEMBERS),
    async (c) => {
      const { account, starter } = await requireStarter(c);
      const [network, kept] = await Promise.all([networkOf(c, account), c.var.store.coalitions.coalitionsOf(starter)]);
      const answer = await ownCoalitionsFor(c, kept, { who: whoIs(account), network });
      return c.json<z.infer<typeof OwnCoalitionsAnswer>>(answer);
    },
  )
  .get(
    '/:id',
    describe('One coalition, as you may see it', CoalitionPageAnswer, { 404: 'None that you can see' }),
    async (c) => {
      const id = c.req.param('id');
      const network = await networkFor(c);
      // A token reads the network and nothing else.
      const session = c.req.header('Authorization') === undefined ? await sessionOf(c) : null;
      const kept = session ? await c.var.store.coalitions.findCoalition(id) : null;
      const page = await coalitionPageFor(c, id, { kept, who: session && whoIs(session.account), network });
      return c.json<z.infer<typeof CoalitionPageAnswer>>(page ?? refuse(404, NO_SUCH_COALITION));
    },
  )
  .post(
    '/start',
    onlyOwnPage(),
    describe('Asks members to form a coalition', StartedAnswer, { ...MOVING, 429: 'Too many started within a day' }),
    validate('json', StartCoalition),
    async (c) => {
      const { account, starter } = await requireStarter(c);
      const asked = c.req.valid('json');
      const network = await networkOf(c, account);
      const ownId = 'memberId' in starter ? starter.memberId : null;
      requireStartable(c, asked, { network, ownId });
      const invitedIds = requireAskable(network, asked.invitedIds).map(({ id }) => id);
      if (ownId !== null) await requirePresent(c, network, ownId);
      await requireRoom(c, starter);
      const { random } = c.var.outside;
      const [id, revision, invitationId] = [idFrom(random(16)), idFrom(random(16)), idFrom(random(16))];
      const { joins, convenorId, purpose, invitedIds: _, ...terms } = asked;
      const outcome = await c.var.store.coalitions.start(
        {
          ...{ id, revision, ...terms, purpose: purpose || null, invitedIds },
          convenorId: ownId ?? convenorId,
          starter:
            ownId !== null && joins !== null
              ? { memberId: ownId, pledge: await sealedPledge(c, { id: invitationId, memberId: ownId }, joins) }
              : { accountId: account.id },
        },
        deedBy(c, account, { action: 'coalition-moved', objectId: id }),
      );
      const answer = await settled(c, outcome, { id }, { gone: NO_SUCH_MEMBER, stale: TOO_MANY });
      tellOperator(c);
      return c.json<z.infer<typeof StartedAnswer>>(answer);
    },
  )
  .post(
    '/invite',
    onlyOwnPage(),
    describe('Asks more members to join', DoneAnswer, MOVING),
    validate('json', InviteToCoalition),
    async (c) => {
      const { id, memberIds } = c.req.valid('json');
      const { account, life, before } = await requirePart(c, id, 'invite');
      const network = await networkOf(c, account);
      const askedIds = requireAskable(network, memberIds).map((one) => one.id);
      const isForming = isStillForming(life, c.var.now);
      // Whom one asked oneself one knows; who is in it as far as one sees it. Of others nothing is said.
      const knownIds = isForming
        ? life.invitations.map(({ memberId }) => memberId)
        : (network.coalitions.find((one) => one.id === id)?.memberIds ?? []);
      const newIds = askedIds.filter((one) => !knownIds.includes(one));
      if (newIds.length === 0) refuse(409, 'All of these are asked or in it already.');
      const most = isForming ? MOST_INVITED + 1 : MOST_ASKED_IN_ALL;
      if (life.invited + newIds.length > most)
        refuse(409, 'This would ask more members than one coalition may. Ask fewer.');
      const openUntil = isForming ? life.answerBy : dayAfter(todayOf(c), ASKED_DAYS);
      const deed = deedBy(c, account, { action: 'coalition-moved', objectId: id });
      const outcome = await c.var.store.coalitions.invite(before, { memberIds: newIds, openUntil, most }, deed);
      const answer = await settled(c, outcome, DONE, { gone: NO_SUCH_MEMBER, stale: MOVED });
      tellOperator(c);
      return c.json<z.infer<typeof DoneAnswer>>(answer);
    },
  )
  .post(
    '/answer',
    onlyOwnPage(),
    describe('Says yes or no to an invitation, or changes what you bring', DoneAnswer, MOVING),
    validate('json', AnswerCoalition),
    async (c) => {
      const reply = c.req.valid('json');
      const { account, who, life, before } = await requirePart(c, reply.id, reply.answer);
      const memberId = memberOf(who);
      const deed = deedBy(c, account, { action: 'coalition-moved', objectId: life.id });
      const problems = { gone: NO_SUCH_COALITION, stale: MOVED };
      if (reply.answer === 'decline') {
        const outcome = await c.var.store.coalitions.decline(before, memberId, deed);
        return c.json<z.infer<typeof DoneAnswer>>(await settled(c, outcome, DONE, problems));
      }
      const isStarter = life.starterId === memberId && isStillForming(life, c.var.now);
      const isKnown = isStarter || (life.formedOn !== null && convenes(life, who));
      requireJoinable(await networkOf(c, account), reply, { mode: life.mode, today: todayOf(c), isKnown });
      const known = life.invitations.find((one) => one.memberId === memberId)?.id;
      const id = known ?? idFrom(c.var.outside.random(16));
      const pledge = await sealedPledge(c, { id, memberId }, reply);
      // No word to anybody from here: of a sealed coalition even that would tell.
      const outcome = await c.var.store.coalitions.accept(before, { memberId, pledge }, deed);
      return c.json<z.infer<typeof DoneAnswer>>(await settled(c, outcome, DONE, problems));
    },
  );

type Starter = { memberId: string } | { startedBy: string };

/** Who can start a coalition and has a part in some: the editors of a member, and coordinators. */
async function requireStarter(c: Context<AppEnv>): Promise<{ account: Account; starter: Starter }> {
  const { account } = await requireSession(c);
  if (account.role === 'coordinator') return { account, starter: { startedBy: account.id } };
  if (account.role !== 'editor' || account.memberId === null)
    return refuse(403, 'Only editors of an organisation and coordinators can do this.');
  return { account, starter: { memberId: account.memberId } };
}

/** What is asked has to make sense by itself. @param ownId of the member that starts it; null: a coordinator does. */
function requireStartable(
  c: Context<AppEnv>,
  asked: z.infer<typeof StartCoalition>,
  { network, ownId }: { network: Network; ownId: string | null },
): void {
  const { country, mode, seats, invitedIds, convenorId, threshold, answerBy, reviewOn, joins } = asked;
  const today = todayOf(c);
  const unknown = country === null ? null : unknownIn(network, { country });
  if (unknown) refuse(400, sentenceFor(unknown.problem, unknown.value));
  requireKnownCapacities(
    network,
    seats.map(({ capacityId }) => capacityId),
  );
  if (ownId !== null && invitedIds.includes(ownId))
    refuse(400, 'Your own organisation starts it and is in it. Leave it out of those you ask.');
  if (answerBy < today || answerBy > dayAfter(today, LONGEST_ANSWER_DAYS))
    refuse(400, `The last day to answer is today or one of the next ${LONGEST_ANSWER_DAYS} days.`);
  if (reviewOn !== null && reviewOn < today) refuse(400, 'The day to look at it again has passed. Choose a later one.');
  if (threshold !== null && threshold > new Set(invitedIds).size + (ownId === null ? 0 : 1))
    refuse(400, 'It waits for more members than there are in it and asked. Ask more, or wait for fewer.');
  if (ownId === null) {
    if (joins !== null) refuse(400, 'A coordinator has no organisation of its own in it: "joins" is null.');
    if (convenorId !== null && !invitedIds.includes(convenorId))
      refuse(400, 'Who would convene has to be one of those you ask.');
    return;
  }
  if (convenorId !== null) refuse(400, 'Your organisation convenes what it starts: "convenorId" is null.');
  const joining = joins ?? refuse(400, 'Say in "joins" what your own organisation brings.');
  requireJoinable(network, joining, { mode, today, isKnown: true });
}

/** Whoever is hidden or no longer part asks nobody. */
async function requirePresent(c: Context<AppEnv>, network: Network, ownId: string): Promise<void> {
  const own = network.members.find(({ id }) => id === ownId);
  const isHidden = (await c.var.store.hide.hiddenSince(ownId)) !== null;
  if (own?.standing !== 'member' || isHidden) refuse(409, AWAY);
}

async function requireRoom(c: Context<AppEnv>, starter: Starter): Promise<void> {
  const since = daysAfter(c.var.now, -1);
  const { forming, started } = await c.var.store.coalitions.countStarted(starter, { today: todayOf(c), since });
  if (forming >= MOST_FORMING) refuse(409, TOO_MANY);
  if (started >= MOST_STARTED_A_DAY) refuse(429, TOO_MANY_TODAY);
}
