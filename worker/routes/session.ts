import { Hono } from 'hono';
import type * as z from 'zod';
import { Nothing, SignIn } from '#core/identity/questions.ts';
import { DoneAnswer, SessionAnswer, SignInOptionsAnswer } from '../answers.ts';
import { type AppEnv, describe, refuse, validate } from '../http.ts';

export const session = new Hono<AppEnv>()
  .get('/', describe('Who is signed in', SessionAnswer), async (c) => c.json<z.infer<typeof SessionAnswer>>(soon()))
  .post('/options', describe('Begins a sign-in', SignInOptionsAnswer), validate('json', Nothing), async (c) =>
    c.json<z.infer<typeof SignInOptionsAnswer>>(soon()),
  )
  .post('/', describe('Signs in with a passkey', SessionAnswer), validate('json', SignIn), async (c) =>
    c.json<z.infer<typeof SessionAnswer>>(soon()),
  )
  .post('/end', describe('Signs out', DoneAnswer), validate('json', Nothing), async (c) =>
    c.json<z.infer<typeof DoneAnswer>>(soon()),
  );

function soon(): never {
  refuse(501, 'This is not built yet.');
}
