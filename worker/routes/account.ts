import { Hono } from 'hono';
import type * as z from 'zod';
import { AddPasskey, AddToken, ById, Nothing } from '#core/identity/questions.ts';
import { AccountAnswer, DoneAnswer, EnrolOptionsAnswer, NewTokenAnswer } from '../answers.ts';
import { type AppEnv, describe, refuse, validate } from '../http.ts';

export const account = new Hono<AppEnv>()
  .get('/', describe('Your account', AccountAnswer), async (c) => c.json<z.infer<typeof AccountAnswer>>(soon()))
  .post('/passkeys/options', describe('x', EnrolOptionsAnswer), validate('json', Nothing), async (c) =>
    c.json<z.infer<typeof EnrolOptionsAnswer>>(soon()),
  )
  .post('/passkeys', describe('x', DoneAnswer), validate('json', AddPasskey), async (c) =>
    c.json<z.infer<typeof DoneAnswer>>(soon()),
  )
  .post('/passkeys/remove', describe('x', DoneAnswer), validate('json', ById), async (c) =>
    c.json<z.infer<typeof DoneAnswer>>(soon()),
  )
  .post('/sessions/revoke', describe('x', DoneAnswer), validate('json', ById), async (c) =>
    c.json<z.infer<typeof DoneAnswer>>(soon()),
  )
  .post('/sessions/revoke-all', describe('x', DoneAnswer), validate('json', Nothing), async (c) =>
    c.json<z.infer<typeof DoneAnswer>>(soon()),
  )
  .post('/tokens', describe('x', NewTokenAnswer), validate('json', AddToken), async (c) =>
    c.json<z.infer<typeof NewTokenAnswer>>(soon()),
  )
  .post('/tokens/revoke', describe('x', DoneAnswer), validate('json', ById), async (c) =>
    c.json<z.infer<typeof DoneAnswer>>(soon()),
  );

function soon(): never {
  refuse(501, 'This is not built yet.');
}
