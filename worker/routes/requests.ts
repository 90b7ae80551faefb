import { Hono } from 'hono';
import type * as z from 'zod';
import { NewRequest, TakeRequestStep } from '#core/requests/questions.ts';
import { MadeAnswer, RequestAnswer, RequestsAnswer } from '../answers/requests.ts';
import { DoneAnswer } from '../answers/shared.ts';
import { onlyOwnPage } from '../auth/guards.ts';
import { type AppEnv, describe, refuse, validate } from '../http.ts';

const NO_SUCH = 'No such request. It may be over for good, or not for you.';
const MAKING = {
  401: 'Not signed in',
  403: 'Not the editor of an organisation',
  409: 'It does not fit',
  429: 'Too many',
};

export const requests = new Hono<AppEnv>()
  .get('/', describe('Requests for solidarity that you may see', RequestsAnswer), (c) =>
    c.json<z.infer<typeof RequestsAnswer>>({ requests: [] }),
  )
  .get('/:id', describe('One request, as you may see it', RequestAnswer, { 404: 'None that you can see' }), (c) =>
    c.json<z.infer<typeof RequestAnswer>>(refuse(404, NO_SUCH)),
  )
  .post('/', onlyOwnPage(), describe('Asks for solidarity', MadeAnswer, MAKING), validate('json', NewRequest), (c) =>
    c.json<z.infer<typeof MadeAnswer>>(refuse(404, NO_SUCH)),
  )
  .post(
    '/step',
    onlyOwnPage(),
    describe('Takes a step with a request', DoneAnswer, { ...MAKING, 404: 'None that you can see' }),
    validate('json', TakeRequestStep),
    (c) => c.json<z.infer<typeof DoneAnswer>>(refuse(404, NO_SUCH)),
  );
