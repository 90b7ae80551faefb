import { type Context, Hono } from 'hono';
import type * as z from 'zod';
import { idFrom } from '#core/id.ts';
import { type Invitation, viewerOfAccount } from '#core/identity/account.ts';
import { memberNameIn } from '#core/identity/account-brief.ts';
import { dayOf, invitationEnd, isOpenAt } from '#core/identity/expiry.ts';
import { fitsRole, rolesManagedBy } from '#core/identity/permissions.ts';
import { Accept, ByCode, ById, Invite } from '#core/identity/questions.ts';
import {
  EnrolOptionsAnswer,
  InvitationAnswer,
  InvitationsAnswer,
  NewInvitationAnswer,
  SessionAnswer,
} from '../answers/identity.ts';
import { DoneAnswer } from '../answers/shared.ts';
import { answeredChallenge, enrolOptions, partyOf } from '../auth/challenges.ts';
import { giveCookie } from '../auth/cookie.ts';
import { onlyOwnPage } from '../auth/guards.ts';
import { judgeEnrolment } from '../auth/passkeys.ts';
import { newSession, requireManager } from '../auth/session.ts';
import { sessionAnswer } from '../auth/session-answer.ts';
import { hashOf } from '../db/hash.ts';
import { type AppEnv, describe, refuse, validate } from '../http.ts';
import { networkAs } from '../viewer.ts';

const NO_SUCH = { 404: 'Not there, used, revoked or over: all the same' };

export const invitations = new Hono<AppEnv>()
  .use(onlyOwnPage())
  .get('/', describe('Open invitations, without their codes', InvitationsAnswer), async (c) => {
    const account = await requireManager(c);
    const [all, network] = await Promise.all([
      c.var.store.identity.allInvitations(),
      networkAs(c, viewerOfAccount(account)),
    ]);
    const roles = rolesManagedBy(account.role);
    const open = all.filter(({ role, expiresAt }) => roles.includes(role) && isOpenAt(c.var.now, expiresAt));
    return c.json<z.infer<typeof InvitationsAnswer>>({
      invitations: open.map(({ id, role, memberId, createdAt, expiresAt }) => ({
        id,
        role,
        member: memberNameIn(network, memberId),
        createdOn: dayOf(createdAt),
        expiresAt,
      })),
    });
  })
  .post(
    '/',
    describe('Invites; the code is shown this once', NewInvitationAnswer, { 404: 'No such member' }),
    validate('json', Invite),
    async (c) => {
      const { role, memberId } = c.req.valid('json');
      const account = await requireManager(c);
      if (!rolesManagedBy(account.role).includes(role)) refuse(403, 'You cannot invite to this role. Ask an admin.');
      if (!fitsRole(role, memberId)) refuse(400, 'An editor belongs to one member, an admin to none.');
      const network = await networkAs(c, viewerOfAccount(account));
      if (memberId !== null && !memberNameIn(network, memberId)) refuse(404, 'No such member.');
      const { random } = c.var.outside;
      const { now } = c.var;
      const [id, code, expiresAt] = [idFrom(random(16)), idFrom(random(16)), invitationEnd(now)];
      const hash = await hashOf(code);
      await c.var.store.identity.saveInvitation({
        id,
        hash,
        role,
        memberId,
        createdBy: account.id,
        createdAt: now,
        expiresAt,
      });
      return c.json<z.infer<typeof NewInvitationAnswer>>({ id, code, expiresAt });
    },
  )
  .post('/revoke', describe('Takes an invitation back', DoneAnswer, NO_SUCH), validate('json', ById), async (c) => {
    const account = await requireManager(c);
    const { id } = c.req.valid('json');
    const isRevoked = await c.var.store.identity.revokeInvitation(id, rolesManagedBy(account.role), c.var.now);
    if (!isRevoked) return refuse(404, 'No such invitation. It may have been used, or be over.');
    return c.json<z.infer<typeof DoneAnswer>>({ status: 'done' });
  })
  .post(
    '/open',
    describe('What an invitation is for', InvitationAnswer, NO_SUCH),
    validate('json', ByCode),
    async (c) => {
      const { role, memberId, expiresAt } = await openInvitation(c, await hashOf(c.req.valid('json').code));
      const network = await networkAs(c, viewerOfAccount({ role, memberId }));
      return c.json<z.infer<typeof InvitationAnswer>>({ role, member: memberNameIn(network, memberId), expiresAt });
    },
  )
  .post(
    '/options',
    describe('Begins the acceptance of an invitation', EnrolOptionsAnswer, NO_SUCH),
    validate('json', ByCode),
    async (c) => {
      const invitation = await openInvitation(c, await hashOf(c.req.valid('json').code));
      const accountId = idFrom(c.var.outside.random(16));
      const bound = { purpose: 'accept' as const, accountId, invitationId: invitation.id };
      const options = await enrolOptions(c, bound, { name: invitation.role, known: [] });
      return c.json<z.infer<typeof EnrolOptionsAnswer>>(options);
    },
  )
  .post(
    '/accept',
    describe('Accepts an invitation with a new passkey', SessionAnswer, { ...NO_SUCH, 401: 'The passkey is not good' }),
    validate('json', Accept),
    async (c) => {
      const { code, challengeId, response, label } = c.req.valid('json');
      const hash = await hashOf(code);
      const { id: invitationId, role, memberId } = await openInvitation(c, hash);
      const asked = await answeredChallenge(c, challengeId, { purpose: 'accept', invitationId });
      const made = asked && (await judgeEnrolment(response, { challenge: asked.challenge, party: partyOf(c) }));
      if (!asked?.accountId || !made) return refuse(401, 'The passkey was not accepted. Open the link again.');
      const { now } = c.var;
      const account = { id: asked.accountId, role, memberId, createdAt: now };
      const { secret, saved, opened } = await newSession(c, account);
      const passkey = { id: idFrom(c.var.outside.random(16)), ...made, label, addedAt: now, lastUsedAt: now };
      const acceptance = { hash, accountId: account.id, passkey, session: saved };
      if (!(await c.var.store.identity.acceptInvitation(acceptance))) return noSuch();
      giveCookie(c, secret, saved.expiresAt);
      return c.json<z.infer<typeof SessionAnswer>>(await sessionAnswer(c, opened));
    },
  );

async function openInvitation(c: Context<AppEnv>, hash: string): Promise<Invitation> {
  const invitation = await c.var.store.identity.findInvitation(hash);
  return invitation && isOpenAt(c.var.now, invitation.expiresAt) ? invitation : noSuch();
}

function noSuch(): never {
  refuse(404, 'This invitation is not good, or no longer. Ask whoever sent it for a new one.');
}
