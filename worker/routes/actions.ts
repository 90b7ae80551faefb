/** Joint actions: whoever signs says for how many others it waits, and until enough do nobody learns of it. */
import { type Context, Hono } from 'hono';
import type * as z from 'zod';
import { idFrom } from '#core/id.ts';
import { type ActionRefusal, refusalOfAction } from '#core/requests/action.ts';
import { NewAction, SignAction, TakeActionStep } from '#core/requests/questions.ts';
import { isAgreed } from '#core/requests/request.ts';
import type { ActionStep } from '#core/requests/stages.ts';
import { actionsFor, allSeenActions, findSeenAction, placeOfAction } from '../actions-seen.ts';
import { ActionAnswer, ActionsAnswer, MadeAnswer } from '../answers/requests.ts';
import { DoneAnswer } from '../answers/shared.ts';
import { onlyOwnPage } from '../auth/guards.ts';
import { AWAY } from '../coalition-part.ts';
import { deedBy, settled } from '../deed.ts';
import { atFullPace } from '../full-pace.ts';
import { type AppEnv, describe, refuse, validate } from '../http.ts';
import { type Acting, actingIn, lookingIn } from '../looking.ts';
import {
  requireGoodAction,
  requireNameable,
  requirePresent,
  requireRoomForAction,
  TOO_MANY,
} from '../request-checks.ts';
import { findSeenRequest } from '../requests-seen.ts';
import { tellOperator } from '../webhook.ts';

const NO_SUCH = 'No such joint action. It may be over for good, or not for you.';
const NO_SUCH_REQUEST = 'No such request. It may be over for good, or not for you.';
const MOVED = 'This moved in the meantime. Look at it again.';
const DONE = { status: 'done' as const };
const ACTING = { 401: 'Not signed in', 403: 'Not the editor of an organisation' };
const MAKING = {
  ...ACTING,
  404: 'No such request, member or coalition',
  409: 'It does not fit',
  429: 'Too many today',
};
const MOVING = { ...ACTING, 404: 'None that you can see', 409: 'It does not fit where it stands', 412: 'It moved' };

const REFUSALS: Record<ActionRefusal, string> = {
  over: 'The time to sign has passed, or whoever started it ended it.',
  'not-yours': 'This is for somebody else to do with this action.',
  away: AWAY,
  nothing: 'There is no commitment of yours to take back.',
  reached: 'Enough have committed. What was signed holds.',
};

export const actions = new Hono<AppEnv>()
  .get('/', describe('Joint actions that you may see', ActionsAnswer), async (c) => {
    const looking = await lookingIn(c);
    const all = await allSeenActions(c, looking);
    return c.json<z.infer<typeof ActionsAnswer>>({ actions: await actionsFor(c, all, looking) });
  })
  .get(
    '/:id',
    describe('One joint action, as you may see it', ActionAnswer, { 404: 'None that you can see' }),
    async (c) => {
      const looking = await lookingIn(c);
      const found = (await findSeenAction(c, c.req.param('id'), looking)) ?? refuse(404, NO_SUCH);
      const [answer] = await actionsFor(c, [found], looking);
      return c.json<z.infer<typeof ActionAnswer>>(answer ?? refuse(404, NO_SUCH));
    },
  )
  .post(
    '/',
    onlyOwnPage(),
    describe('Starts a joint action; whoever starts it signs like all others, or not', MadeAnswer, MAKING),
    validate('json', NewAction),
    async (c) => {
      const asked = c.req.valid('json');
      const acting = await actingIn(c);
      requirePresent(acting);
      requireGoodAction(acting, asked);
      const namedIds = requireNameable(acting, asked.namedIds);
      if (asked.requestId !== null) await requireInvolved(c, asked.requestId, acting);
      await requireRoomForAction(c, acting);
      const id = idFrom(c.var.outside.random(16));
      const { memberId: starterId } = acting.speaker;
      const { kind, title, text, mode, requestId, coalitionId, atLeast, signBy } = asked;
      const sealed = await c.var.store.vault.seal(starterId, placeOfAction(id), JSON.stringify({ kind, title, text }));
      const outcome = await c.var.store.actions.startAction(
        { id, starterId, requestId, coalitionId, mode, atLeast, sealed, signBy },
        namedIds,
        deedBy(c, acting.account, { action: 'action-made', objectId: id }),
      );
      const answer = await settled(c, outcome, { id }, { gone: NO_SUCH_REQUEST, stale: TOO_MANY });
      tellOperator(c);
      return c.json<z.infer<typeof MadeAnswer>>(answer);
    },
  )
  .post(
    '/sign',
    onlyOwnPage(),
    describe('Commits to act if enough others do; the answer is the same whether or not they do', DoneAnswer, MOVING),
    validate('json', SignAction),
    async (c) => {
      const { id, others } = c.req.valid('json');
      const acting = await actingIn(c);
      await requireAction(c, { id, step: 'sign' }, acting);
      const deed = deedBy(c, acting.account, { action: 'action-moved', objectId: id });
      const { memberId } = acting.speaker;
      // No word to the operator from here: even that would tell.
      const outcome = await atFullPace(c, () => c.var.store.actions.sign(id, { memberId, others }, deed));
      return c.json<z.infer<typeof DoneAnswer>>(await settled(c, outcome, DONE, { gone: NO_SUCH, stale: MOVED }));
    },
  )
  .post(
    '/step',
    onlyOwnPage(),
    describe('Takes a commitment back while it is sealed, or ends an action that gathers', DoneAnswer, MOVING),
    validate('json', TakeActionStep),
    async (c) => {
      const { id, step } = c.req.valid('json');
      const acting = await actingIn(c);
      await requireAction(c, { id, step }, acting);
      const deed = deedBy(c, acting.account, { action: 'action-moved', objectId: id });
      const outcome = await atFullPace(c, () =>
        step === 'end'
          ? c.var.store.actions.endAction(id, deed)
          : c.var.store.actions.takeBack(id, acting.speaker.memberId, deed),
      );
      return c.json<z.infer<typeof DoneAnswer>>(await settled(c, outcome, DONE, { gone: NO_SUCH, stale: MOVED }));
    },
  );

async function requireAction(
  c: Context<AppEnv>,
  { id, step }: { id: string; step: ActionStep | 'sign' },
  acting: Acting,
): Promise<void> {
  const { seen } = (await findSeenAction(c, id, acting)) ?? refuse(404, NO_SUCH);
  const refusal = refusalOfAction(step, seen, acting);
  if (refusal !== null) refuse(409, REFUSALS[refusal]);
}

/** An action for a request is for those who are in it: who asks, and whoever's help it agreed to. */
async function requireInvolved(c: Context<AppEnv>, requestId: string, acting: Acting): Promise<void> {
  const { seen } = (await findSeenRequest(c, requestId, acting)) ?? refuse(404, NO_SUCH_REQUEST);
  if (seen.request.mode === 'silent')
    refuse(
      409,
      'What is asked in silence stays sealed in letters. Start an action of its own, and name those you ask.',
    );
  const isHelper = seen.responses.some(({ isOwn, response }) => isOwn && isAgreed(response));
  if (seen.stage !== 'open' || (seen.place !== 'seeker' && !isHelper))
    refuse(409, 'Only who asks, and whoever’s help it agreed to, start an action for an open request.');
}
