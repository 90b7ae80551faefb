/** A coalition that members form here: who asks whom, what each answers, and what becomes of it. */
import { Hono } from 'hono';
import type * as z from 'zod';
import {
  AnswerCoalition,
  HandChair,
  InviteToCoalition,
  SetTerms,
  StartCoalition,
  TakeCoalitionStep,
} from '#core/coalition-life/questions.ts';
import { ById } from '#core/identity/questions.ts';
import { CoalitionPageAnswer, OwnCoalitionsAnswer, StartedAnswer } from '../answers/coalitions.ts';
import { DoneAnswer } from '../answers/shared.ts';
import { onlyOwnPage } from '../auth/guards.ts';
import { requireSession } from '../auth/session.ts';
import { type AppEnv, describe, refuse, validate } from '../http.ts';

const NO_SUCH = 'No such coalition, or none that you have a part in.';
const FOR_MEMBERS = {
  401: 'Not signed in',
  403: 'Not an editor or a coordinator',
  404: 'None that you have a part in',
};
const MOVING = { ...FOR_MEMBERS, 409: 'It does not fit where the coalition stands', 412: 'It moved in the meantime' };

export const coalitionLife = new Hono<AppEnv>()
  .get(
    '/mine',
    onlyOwnPage(),
    describe('Where you are asked, what you are forming, and where you are in', OwnCoalitionsAnswer, FOR_MEMBERS),
    async (c) => {
      await requireSession(c);
      return c.json<z.infer<typeof OwnCoalitionsAnswer>>({ invitations: [], forming: [], standing: [] });
    },
  )
  .get(
    '/:id',
    describe('One coalition, as you may see it', CoalitionPageAnswer, { 404: 'None that you can see' }),
    async (c) => c.json<z.infer<typeof CoalitionPageAnswer>>(refuse(404, NO_SUCH)),
  )
  .post(
    '/start',
    onlyOwnPage(),
    describe('Asks members to form a coalition', StartedAnswer, { ...MOVING, 429: 'Too many started within a day' }),
    validate('json', StartCoalition),
    async (c) => c.json<z.infer<typeof StartedAnswer>>(refuse(404, NO_SUCH)),
  )
  .post(
    '/invite',
    onlyOwnPage(),
    describe('Asks more members to join', DoneAnswer, MOVING),
    validate('json', InviteToCoalition),
    async (c) => c.json<z.infer<typeof DoneAnswer>>(refuse(404, NO_SUCH)),
  )
  .post(
    '/answer',
    onlyOwnPage(),
    describe('Says yes or no to an invitation, or changes what you bring', DoneAnswer, MOVING),
    validate('json', AnswerCoalition),
    async (c) => c.json<z.infer<typeof DoneAnswer>>(refuse(404, NO_SUCH)),
  )
  .post(
    '/step',
    onlyOwnPage(),
    describe('Takes a step with a coalition', DoneAnswer, MOVING),
    validate('json', TakeCoalitionStep),
    async (c) => c.json<z.infer<typeof DoneAnswer>>(refuse(404, NO_SUCH)),
  )
  .post(
    '/hand-chair',
    onlyOwnPage(),
    describe('Lets another member convene it', DoneAnswer, MOVING),
    validate('json', HandChair),
    async (c) => c.json<z.infer<typeof DoneAnswer>>(refuse(404, NO_SUCH)),
  )
  .post(
    '/terms',
    onlyOwnPage(),
    describe('Sets what it is for, its charter and when to look at it again', DoneAnswer, {
      ...MOVING,
      428: 'No If-Match with the revision that was edited',
    }),
    validate('json', SetTerms),
    async (c) => c.json<z.infer<typeof DoneAnswer>>(refuse(404, NO_SUCH)),
  )
  .post(
    '/drill',
    onlyOwnPage(),
    describe('Sends every member a test alert', DoneAnswer, MOVING),
    validate('json', ById),
    async (c) => c.json<z.infer<typeof DoneAnswer>>(refuse(404, NO_SUCH)),
  )
  .post(
    '/acknowledge',
    onlyOwnPage(),
    describe('Says that the test alert arrived', DoneAnswer, MOVING),
    validate('json', ById),
    async (c) => c.json<z.infer<typeof DoneAnswer>>(refuse(404, NO_SUCH)),
  );
