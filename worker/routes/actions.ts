import { Hono } from 'hono';
import type * as z from 'zod';
import { NewAction, SignAction, TakeActionStep } from '#core/requests/questions.ts';
import { ActionAnswer, ActionsAnswer, MadeAnswer } from '../answers/requests.ts';
import { DoneAnswer } from '../answers/shared.ts';
import { onlyOwnPage } from '../auth/guards.ts';
import { type AppEnv, describe, refuse, validate } from '../http.ts';

const NO_SUCH = 'No such joint action. It may be over for good, or not for you.';
const MAKING = {
  401: 'Not signed in',
  403: 'Not the editor of an organisation',
  409: 'It does not fit',
  429: 'Too many',
};

export const actions = new Hono<AppEnv>()
  .get('/', describe('Joint actions that you may see', ActionsAnswer), (c) =>
    c.json<z.infer<typeof ActionsAnswer>>({ actions: [] }),
  )
  .get('/:id', describe('One joint action, as you may see it', ActionAnswer, { 404: 'None that you can see' }), (c) =>
    c.json<z.infer<typeof ActionAnswer>>(refuse(404, NO_SUCH)),
  )
  .post('/', onlyOwnPage(), describe('Starts a joint action', MadeAnswer, MAKING), validate('json', NewAction), (c) =>
    c.json<z.infer<typeof MadeAnswer>>(refuse(404, NO_SUCH)),
  )
  .post(
    '/sign',
    onlyOwnPage(),
    describe('Commits to act if enough others do', DoneAnswer, { ...MAKING, 404: 'None that you can see' }),
    validate('json', SignAction),
    (c) => c.json<z.infer<typeof DoneAnswer>>(refuse(404, NO_SUCH)),
  )
  .post(
    '/step',
    onlyOwnPage(),
    describe('Takes a commitment back, or ends an action', DoneAnswer, { ...MAKING, 404: 'None that you can see' }),
    validate('json', TakeActionStep),
    (c) => c.json<z.infer<typeof DoneAnswer>>(refuse(404, NO_SUCH)),
  );
