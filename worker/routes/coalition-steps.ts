/** What becomes of a coalition: its status, who convenes it, its terms, and its test alerts. */
import { type Context, Hono } from 'hono';
import type * as z from 'zod';
import { speedOf } from '#core/coalition-life/drill.ts';
import { HandChair, SetTerms, TakeCoalitionStep } from '#core/coalition-life/questions.ts';
import type { Step } from '#core/coalition-life/stages.ts';
import { idFrom } from '#core/id.ts';
import { ById } from '#core/identity/questions.ts';
import { DoneAnswer } from '../answers/shared.ts';
import { onlyOwnPage } from '../auth/guards.ts';
import {
  MOVED,
  memberOf,
  NO_SUCH_COALITION,
  networkOf,
  type Part,
  requirePart,
  sealedCharter,
  todayOf,
} from '../coalition-part.ts';
import { deedBy, settled } from '../deed.ts';
import { type AppEnv, describe, refuse, validate } from '../http.ts';
import { requireRevision } from '../if-match.ts';
import { tellOperator } from '../webhook.ts';

const MOVING = {
  401: 'Not signed in',
  404: 'None that you have a part in',
  409: 'It does not fit where the coalition stands',
  412: 'It moved in the meantime',
};
const PROBLEMS = { gone: NO_SUCH_COALITION, stale: MOVED };
const DONE = { status: 'done' as const };

export const coalitionSteps = new Hono<AppEnv>()
  .post(
    '/step',
    onlyOwnPage(),
    describe('Takes a step with a coalition', DoneAnswer, MOVING),
    validate('json', TakeCoalitionStep),
    async (c) => {
      const { id, step } = c.req.valid('json');
      const part = await requirePart(c, id, step);
      const outcome = await taken(c, part, step);
      const answer = await settled(c, outcome, DONE, PROBLEMS);
      // Leaving and calling off go without a word.
      if (step !== 'leave' && step !== 'call-off') tellOperator(c);
      return c.json<z.infer<typeof DoneAnswer>>(answer);
    },
  )
  .post(
    '/hand-chair',
    onlyOwnPage(),
    describe('Lets another member convene it', DoneAnswer, MOVING),
    validate('json', HandChair),
    async (c) => {
      const { id, memberId } = c.req.valid('json');
      const { account, who, before } = await requirePart(c, id, 'hand-chair');
      const network = await networkOf(c, account);
      const fellowIds = network.coalitions.find((one) => one.id === id)?.memberIds ?? [];
      if (memberId === who.memberId) refuse(409, 'You convene it already.');
      if (!fellowIds.includes(memberId)) refuse(404, 'No such member of this coalition that you can see.');
      const deed = deedOn(c, account, id);
      const after = { convenorId: memberId };
      const outcome = await c.var.store.coalitions.move(before, after, { tells: memberOf(who) }, deed);
      const answer = await settled(c, outcome, DONE, PROBLEMS);
      tellOperator(c);
      return c.json<z.infer<typeof DoneAnswer>>(answer);
    },
  )
  .post(
    '/terms',
    onlyOwnPage(),
    describe('Sets what it is for, its charter and when to look at it again', DoneAnswer, {
      ...MOVING,
      428: 'No If-Match with the revision that was edited',
    }),
    validate('json', SetTerms),
    async (c) => {
      const { id, purpose, reviewOn, charter } = c.req.valid('json');
      const { account, who, life, before } = await requirePart(c, id, 'set-terms');
      const from = requireRevision(c, 'the coalition');
      if (reviewOn !== null && reviewOn !== life.reviewOn && reviewOn < todayOf(c))
        refuse(400, 'The day to look at it again has passed. Choose a later one.');
      const charterBy = memberOf(who);
      const terms = {
        purpose: purpose || null,
        reviewOn,
        charter: charter === '' ? null : await sealedCharter(c, { id, memberId: charterBy }, charter),
        charterBy,
      };
      const revisions = { from, to: idFrom(c.var.outside.random(16)) };
      const outcome = await c.var.store.coalitions.setTerms(before, terms, revisions, deedOn(c, account, id));
      return c.json<z.infer<typeof DoneAnswer>>(
        await settled(c, outcome, DONE, {
          ...PROBLEMS,
          stale: 'A colleague saved in between. Look at their words, then save yours on top.',
        }),
      );
    },
  )
  .post(
    '/drill',
    onlyOwnPage(),
    describe('Sends every member a test alert', DoneAnswer, MOVING),
    validate('json', ById),
    async (c) => {
      const { id } = c.req.valid('json');
      const { account, life, before } = await requirePart(c, id, 'drill');
      const drillId = idFrom(c.var.outside.random(16));
      const latest = life.drill?.id ?? null;
      const outcome = await c.var.store.coalitions.startDrill(before, drillId, latest, deedOn(c, account, id));
      const answer = await settled(c, outcome, DONE, PROBLEMS);
      tellOperator(c);
      return c.json<z.infer<typeof DoneAnswer>>(answer);
    },
  )
  .post(
    '/acknowledge',
    onlyOwnPage(),
    describe('Says that the test alert arrived', DoneAnswer, MOVING),
    validate('json', ById),
    async (c) => {
      const { id } = c.req.valid('json');
      const { account, who, life } = await requirePart(c, id, 'acknowledge');
      const drill = life.drill ?? refuse(404, NO_SUCH_COALITION);
      const outcome = await c.var.store.coalitions.acknowledge(
        { id, drillId: drill.id, memberId: memberOf(who) },
        speedOf(drill.startedAt, c.var.now),
        deedOn(c, account, id),
      );
      return c.json<z.infer<typeof DoneAnswer>>(await settled(c, outcome, DONE, PROBLEMS));
    },
  );

function deedOn(c: Context<AppEnv>, account: { id: string }, id: string) {
  return deedBy(c, account, { action: 'coalition-moved', objectId: id });
}

async function taken(c: Context<AppEnv>, { account, who, before }: Part, step: Step) {
  const { coalitions } = c.var.store;
  const deed = deedOn(c, account, before.id);
  if (step === 'form') return await coalitions.form(before, deed);
  if (step === 'call-off') return await coalitions.callOff(before, deed);
  const memberId = memberOf(who);
  if (step === 'leave') return await coalitions.leave(before, memberId, deed);
  if (step === 'take-chair') return await coalitions.move(before, { convenorId: memberId }, { tells: memberId }, deed);
  const status = ({ standby: 'standby', wake: 'active', close: 'closed' } as const)[step];
  return await coalitions.move(before, { status }, { tells: memberId }, deed);
}
