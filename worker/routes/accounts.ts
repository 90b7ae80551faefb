import { Hono } from 'hono';
import type * as z from 'zod';
import { ById } from '#core/identity/questions.ts';
import { AccountsAnswer, DoneAnswer } from '../answers.ts';
import { type AppEnv, describe, refuse, validate } from '../http.ts';

export const accounts = new Hono<AppEnv>()
  .get('/', describe('Accounts', AccountsAnswer), async (c) => c.json<z.infer<typeof AccountsAnswer>>(soon()))
  .post('/revoke', describe('x', DoneAnswer), validate('json', ById), async (c) =>
    c.json<z.infer<typeof DoneAnswer>>(soon()),
  );

function soon(): never {
  refuse(501, 'This is not built yet.');
}
