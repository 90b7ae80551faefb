/** Requests for solidarity: asked in four modes, answered by those who see them. */
import { Hono } from 'hono';
import type * as z from 'zod';
import { idFrom } from '#core/id.ts';
import { type NewRequest as Asked, NewRequest, TakeRequestStep } from '#core/requests/questions.ts';
import { MadeAnswer, RequestAnswer, RequestsAnswer } from '../answers/requests.ts';
import { DoneAnswer } from '../answers/shared.ts';
import { onlyOwnPage } from '../auth/guards.ts';
import { deedBy, settled } from '../deed.ts';
import { atFullPace } from '../full-pace.ts';
import { type AppEnv, describe, refuse, validate } from '../http.ts';
import { actingIn, lookingIn } from '../looking.ts';
import { countOpening } from '../reading.ts';
import {
  requireGoodRequest,
  requireNameable,
  requirePresent,
  requireRoomForRequest,
  TOO_MANY,
} from '../request-checks.ts';
import { letterFrom, requireStep, stepTaken, termsOf, toldOf } from '../request-steps.ts';
import { allSeenRequests, briefsFor, findSeenRequest, wholeOf } from '../requests-seen.ts';
import { tellOperator } from '../webhook.ts';

const NO_SUCH = 'No such request. It may be over for good, or not for you.';
const MOVED = 'This moved in the meantime. Look at it again.';
const ACTING = { 401: 'Not signed in', 403: 'Not the editor of an organisation' };
const MAKING = { ...ACTING, 404: 'No such member or coalition', 409: 'Too much is open', 429: 'Too many made today' };
const MOVING = { ...ACTING, 404: 'None that you can see', 409: 'It does not fit where it stands', 412: 'It moved' };

export const requests = new Hono<AppEnv>()
  .get('/', describe('Requests for solidarity that you may see', RequestsAnswer), async (c) => {
    const looking = await lookingIn(c);
    const all = await allSeenRequests(c, looking);
    return c.json<z.infer<typeof RequestsAnswer>>({ requests: await briefsFor(c, all, looking) });
  })
  .get(
    '/:id',
    describe('One request, as you may see it', RequestAnswer, { 404: 'None that you can see', 429: 'Too many read' }),
    async (c) => {
      const looking = await lookingIn(c);
      const found = (await findSeenRequest(c, c.req.param('id'), looking)) ?? refuse(404, NO_SUCH);
      const { seekerId, request } = found.seen;
      // What somebody tells of its trouble counts as opening it, where it says who it is.
      if (seekerId !== null) await countOpening(c, seekerId, async () => request.mode === 'public');
      return c.json<z.infer<typeof RequestAnswer>>(await wholeOf(c, found, looking));
    },
  )
  .post(
    '/',
    onlyOwnPage(),
    describe('Asks for solidarity; what is answered is the same whoever is told', MadeAnswer, MAKING),
    validate('json', NewRequest),
    async (c) => {
      const asked: Asked = c.req.valid('json');
      const acting = await actingIn(c);
      const { account, speaker } = acting;
      requirePresent(acting);
      const namedIds = asked.mode === 'silent' ? requireNameable(acting, asked.namedIds) : [];
      if (asked.mode !== 'silent') requireGoodRequest(acting, asked);
      await requireRoomForRequest(c, acting);
      const id = idFrom(c.var.outside.random(16));
      const outcome = await atFullPace(c, async () => {
        const { memberId: seekerId } = speaker;
        const deed = deedBy(c, account, { action: 'request-made', objectId: id });
        if (asked.mode === 'silent') {
          const silent = { mode: asked.mode, coalitionId: null, showsSeeker: false, sealed: null, excludedIds: [] };
          const letter = letterFrom(c, seekerId, asked.letter);
          return await c.var.store.solidarity.start(
            { id, seekerId, ...silent },
            { namedIds, letter, told: namedIds },
            deed,
          );
        }
        const [terms, told] = [
          await termsOf(c, { id, seekerId }, asked),
          await toldOf(c, asked, { seekerId, turn: id }),
        ];
        return await c.var.store.solidarity.start({ id, seekerId, ...terms }, { namedIds, letter: null, told }, deed);
      });
      const answer = await settled(c, outcome, { id }, { gone: NO_SUCH, stale: TOO_MANY });
      tellOperator(c);
      return c.json<z.infer<typeof MadeAnswer>>(answer);
    },
  )
  .post(
    '/step',
    onlyOwnPage(),
    describe('Takes a step with a request', DoneAnswer, MOVING),
    validate('json', TakeRequestStep),
    async (c) => {
      const asked = c.req.valid('json');
      const acting = await actingIn(c);
      const found = (await findSeenRequest(c, asked.id, acting)) ?? refuse(404, NO_SUCH);
      requireStep(asked.step, found, acting);
      const outcome = await atFullPace(c, () => stepTaken(c, asked, { acting, found }));
      const answer = await settled(c, outcome, { status: 'done' as const }, { gone: NO_SUCH, stale: MOVED });
      tellOperator(c);
      return c.json<z.infer<typeof DoneAnswer>>(answer);
    },
  );
