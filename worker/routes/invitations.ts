import { Hono } from 'hono';
import type * as z from 'zod';
import { Accept, ByCode, ById, Invite } from '#core/identity/questions.ts';
import {
  DoneAnswer,
  EnrolOptionsAnswer,
  InvitationAnswer,
  InvitationsAnswer,
  NewInvitationAnswer,
  SessionAnswer,
} from '../answers.ts';
import { type AppEnv, describe, refuse, validate } from '../http.ts';

export const invitations = new Hono<AppEnv>()
  .get('/', describe('Open invitations', InvitationsAnswer), async (c) =>
    c.json<z.infer<typeof InvitationsAnswer>>(soon()),
  )
  .post('/', describe('Invites', NewInvitationAnswer), validate('json', Invite), async (c) =>
    c.json<z.infer<typeof NewInvitationAnswer>>(soon()),
  )
  .post('/revoke', describe('Takes back', DoneAnswer), validate('json', ById), async (c) =>
    c.json<z.infer<typeof DoneAnswer>>(soon()),
  )
  .post('/open', describe('What an invitation is for', InvitationAnswer), validate('json', ByCode), async (c) =>
    c.json<z.infer<typeof InvitationAnswer>>(soon()),
  )
  .post('/options', describe('Begins enrolling', EnrolOptionsAnswer), validate('json', ByCode), async (c) =>
    c.json<z.infer<typeof EnrolOptionsAnswer>>(soon()),
  )
  .post('/accept', describe('Enrols', SessionAnswer), validate('json', Accept), async (c) =>
    c.json<z.infer<typeof SessionAnswer>>(soon()),
  );

function soon(): never {
  refuse(501, 'This is not built yet.');
}
