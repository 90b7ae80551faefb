import { type Context, Hono } from 'hono';
import type * as z from 'zod';
import { idFrom } from '#core/id.ts';
import { type Account, type Invitation, viewerOfAccount } from '#core/identity/account.ts';
import { memberNameIn } from '#core/identity/account-brief.ts';
import { isOpenAt } from '#core/identity/expiry.ts';
import { fitsRole, mayManage } from '#core/identity/permissions.ts';
import { Accept, ByCode, ById, Invite } from '#core/identity/questions.ts';
import { type ApprovalProblem, approvalProblem, isGoodAt, trustedSince } from '#core/identity/recovery.ts';
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
import { requireCoordinator } from '../auth/coordinator.ts';
import { onlyOwnPage } from '../auth/guards.ts';
import { invitationBriefs, newInvitation } from '../auth/inviting.ts';
import { limited } from '../auth/limits.ts';
import { judgeEnrolment } from '../auth/passkeys.ts';
import { newSession, requireInviter, requireSession } from '../auth/session.ts';
import { sessionAnswer } from '../auth/session-answer.ts';
import { hashOf } from '../db/hash.ts';
import { deedBy, settled } from '../deed.ts';
import { type AppEnv, describe, refuse, validate } from '../http.ts';
import { networkAs } from '../viewer.ts';

const NO_SUCH = { 404: 'Not there, not yours, used, revoked, waiting or over: all the same' };
const BY_CODE = { ...NO_SUCH, 429: 'Tried too often' };
const GONE = 'No such invitation. It may have been used, or be over.';
const DONE = { status: 'done' } as const;

const NO_APPROVAL: Record<ApprovalProblem, string> = {
  'not-asked': 'Nobody has to agree to this invitation.',
  agreed: 'This was agreed to already.',
  'not-second': 'Another coordinator has to agree, not the one who made it, nor the one it is for.',
  'too-new': 'Whoever agrees has to have been a coordinator for a week. Ask another one, or wait until then.',
};

export const invitations = new Hono<AppEnv>()
  .use(onlyOwnPage())
  .get('/', describe('Open invitations, without their codes', InvitationsAnswer), async (c) => {
    const account = await requireInviter(c);
    const [all, network] = await Promise.all([
      c.var.store.identity.allInvitations(),
      networkAs(c, viewerOfAccount(account)),
    ]);
    const open = all.filter((one) => mayManage(account, one) && isOpenAt(c.var.now, one.expiresAt));
    return c.json<z.infer<typeof InvitationsAnswer>>({
      invitations: await invitationBriefs(c, account, { invitations: open, network }),
    });
  })
  .post(
    '/',
    describe('Invites; the code is shown this once', NewInvitationAnswer, { 404: 'No such member' }),
    validate('json', Invite),
    async (c) => {
      const { role, memberId } = c.req.valid('json');
      const account = await requireInviter(c);
      if (!mayManage(account, { role, memberId })) refuse(403, refusalTo(account));
      if (!fitsRole(role, memberId)) refuse(400, 'An editor belongs to one member, an admin to none.');
      const network = await networkAs(c, viewerOfAccount(account));
      if (memberId !== null && !memberNameIn(network, memberId)) refuse(404, 'No such member.');
      const made = await newInvitation(c, account, { role, memberId, recoversId: null });
      return c.json<z.infer<typeof NewInvitationAnswer>>(made);
    },
  )
  .post('/revoke', describe('Takes an invitation back', DoneAnswer, NO_SUCH), validate('json', ById), async (c) => {
    const account = await requireInviter(c);
    const { id } = await invitationWhere(c, c.req.valid('json').id, (one) => mayManage(account, one));
    const outcome = await c.var.store.identity.revokeInvitation(
      deedBy(c, account, { action: 'invitation-revoked', objectId: id }),
      id,
    );
    return c.json<z.infer<typeof DoneAnswer>>(await settled(c, outcome, DONE, { gone: GONE }));
  })
  .post(
    '/approve',
    describe('Agrees, as a second coordinator, to an invitation that waits', DoneAnswer, {
      ...NO_SUCH,
      409: 'Not you',
    }),
    validate('json', ById),
    async (c) => {
      const account = await requireCoordinator(c);
      const { now, store } = c.var;
      const waiting = await invitationWhere(
        c,
        c.req.valid('json').id,
        (one) => one.opensAt !== null && mayManage(account, one),
      );
      const wasRecovered = await store.identity.wasRecovered(account.id, trustedSince(now));
      const problem = approvalProblem(account, waiting, { now, wasRecovered });
      if (problem) refuse(409, NO_APPROVAL[problem]);
      const deed = deedBy(c, account, { action: 'recovery-approved', objectId: subjectOf(waiting) });
      const outcome = await store.identity.approveInvitation(deed, waiting.id, account);
      return c.json<z.infer<typeof DoneAnswer>>(await settled(c, outcome, DONE, { gone: GONE }));
    },
  )
  .post(
    '/stop',
    describe('Stops an invitation that waits and reaches your member or your account', DoneAnswer, NO_SUCH),
    validate('json', ById),
    async (c) => {
      const { account } = await requireSession(c);
      const waiting = await invitationWhere(
        c,
        c.req.valid('json').id,
        (one) => one.opensAt !== null && mayStop(account, one),
      );
      const deed = deedBy(c, account, { action: 'recovery-stopped', objectId: subjectOf(waiting) });
      const outcome = await c.var.store.identity.revokeInvitation(deed, waiting.id);
      return c.json<z.infer<typeof DoneAnswer>>(await settled(c, outcome, DONE, { gone: GONE }));
    },
  )
  .post(
    '/open',
    describe('What an invitation is for', InvitationAnswer, BY_CODE),
    validate('json', ByCode),
    async (c) => {
      const { role, memberId, expiresAt, recoversId } = await invitationOf(c, c.req.valid('json').code);
      const network = await networkAs(c, viewerOfAccount({ role, memberId }));
      return c.json<z.infer<typeof InvitationAnswer>>({
        role,
        member: memberNameIn(network, memberId),
        expiresAt,
        isRecovery: recoversId !== null,
      });
    },
  )
  .post(
    '/options',
    describe('Begins the acceptance of an invitation', EnrolOptionsAnswer, BY_CODE),
    validate('json', ByCode),
    async (c) => {
      await limited(c, 'challenge');
      const invitation = await invitationOf(c, c.req.valid('json').code);
      const accountId = invitation.recoversId ?? idFrom(c.var.outside.random(16));
      const bound = { purpose: 'accept' as const, accountId, invitationId: invitation.id };
      const options = await enrolOptions(c, bound, { name: invitation.role, known: [] });
      return c.json<z.infer<typeof EnrolOptionsAnswer>>(options);
    },
  )
  .post(
    '/accept',
    describe('Accepts an invitation with a new passkey', SessionAnswer, { ...BY_CODE, 401: 'The passkey is not good' }),
    validate('json', Accept),
    async (c) => {
      const { code, challengeId, response, label } = c.req.valid('json');
      const invitation = await invitationOf(c, code);
      const asked = await answeredChallenge(c, challengeId, { purpose: 'accept', invitationId: invitation.id });
      const made = asked && (await judgeEnrolment(response, { challenge: asked.challenge, party: partyOf(c) }));
      if (!asked?.accountId || !made) return refuse(401, 'The passkey was not accepted. Open the link again.');
      const { now, outside } = c.var;
      const account = await accountOf(c, invitation, asked.accountId);
      const { secret, saved, opened } = await newSession(c, account);
      const passkey = { id: idFrom(outside.random(16)), ...made, label, addedAt: now, lastUsedAt: now };
      await accept(c, { invitation, accountId: account.id, passkey, session: saved });
      giveCookie(c, secret, saved.expiresAt);
      return c.json<z.infer<typeof SessionAnswer>>(await sessionAnswer(c, opened));
    },
  );

type Acceptance = Parameters<AppEnv['Variables']['store']['identity']['acceptInvitation']>[1];

async function accept(c: Context<AppEnv>, acceptance: Acceptance): Promise<void> {
  const { invitation, accountId } = acceptance;
  const { identity } = c.var.store;
  const by = { id: accountId };
  // The member where somebody is to speak for it: the audit is what knows for good that it had an editor.
  const accepted = invitation.role === 'editor' ? subjectOf(invitation) : invitation.id;
  const outcome =
    invitation.recoversId === null
      ? await identity.acceptInvitation(
          deedBy(c, by, { action: 'invitation-accepted', objectId: accepted }),
          acceptance,
        )
      : await identity.acceptRecovery(
          deedBy(c, by, { action: 'recovery-accepted', objectId: subjectOf(invitation) }),
          acceptance,
        );
  await settled(c, outcome, DONE, { gone: NOT_GOOD });
}

/** The account that an invitation makes, or gives back. */
async function accountOf(c: Context<AppEnv>, invitation: Invitation, id: string): Promise<Account> {
  const { role, memberId, recoversId } = invitation;
  if (recoversId === null) return { id, role, memberId, createdAt: c.var.now };
  return (await c.var.store.identity.findAccount(recoversId)) ?? noSuch();
}

/** What the audit says it was about: the member, so that its editors read it, or the account that is brought back. */
function subjectOf({ memberId, recoversId }: Invitation): string | null {
  return memberId ?? recoversId;
}

/** Whoever speaks for the member, and whoever still holds the account, may stop what would reach it. */
function mayStop(account: Account, { memberId, recoversId }: Invitation): boolean {
  const isOwn = account.role === 'editor' && account.memberId === memberId;
  return isOwn || account.id === recoversId;
}

function refusalTo({ role }: Account): string {
  return role === 'editor'
    ? 'You can invite editors and readers of your own organisation. For others ask a coordinator.'
    : 'You cannot invite to this role. Ask an admin.';
}

/** An open invitation, if the viewer has to do with it. */
async function invitationWhere(
  c: Context<AppEnv>,
  id: string,
  fits: (invitation: Invitation) => boolean,
): Promise<Invitation> {
  const found = await c.var.store.identity.findInvitationById(id);
  return found && isOpenAt(c.var.now, found.expiresAt) && fits(found) ? found : refuse(404, GONE);
}

/** One that waits is answered like one that never was. */
async function invitationOf(c: Context<AppEnv>, code: string): Promise<Invitation> {
  await limited(c, 'invitation');
  const invitation = await c.var.store.identity.findInvitation(await hashOf(code));
  if (invitation && isGoodAt(c.var.now, invitation)) return invitation;
  await limited(c, 'wrong-code');
  return noSuch();
}

const NOT_GOOD = 'This invitation is not good, or no longer. Ask whoever sent it for a new one.';

function noSuch(): never {
  refuse(404, NOT_GOOD);
}
