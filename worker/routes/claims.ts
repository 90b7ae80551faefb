import { type Context, Hono } from 'hono';
import * as z from 'zod';
import { CLAIMS_PAGE } from '#core/desk/limits.ts';
import { ClaimsPage, DecideClaim, MakeClaim } from '#core/desk/questions.ts';
import { idFrom } from '#core/id.ts';
import { viewerOfAccount } from '#core/identity/account.ts';
import { memberNameIn } from '#core/identity/account-brief.ts';
import { dayOf, invitationEnd } from '#core/identity/expiry.ts';
import { ClaimDecidedAnswer, ClaimMadeAnswer, ClaimsAnswer } from '../answers/desk.ts';
import { requireCoordinator } from '../auth/coordinator.ts';
import { onlyOwnPage } from '../auth/guards.ts';
import { limited } from '../auth/limits.ts';
import { hashOf } from '../db/hash.ts';
import { deedBy, settled } from '../deed.ts';
import { type AppEnv, describe, refuse, validate } from '../http.ts';
import { networkAs, networkFor } from '../viewer.ts';

const NO_SUCH = 'No such claim. It may have been decided by another coordinator.';
const NOT_LISTED = 'This organisation is not a listed entry any more, so this cannot be done. Dismiss the claim.';
const NEXT =
  'Coordinators of this network read what is asked, check, and answer by the way you named. Nothing of it is public. If you hear nothing for two weeks, ask once more.';

const Sealed = z.strictObject({ words: z.string(), contact: z.string() });

export const claims = new Hono<AppEnv>()
  .use(onlyOwnPage())
  .post(
    '/',
    describe('Asks for a listed entry, or to take it down; needs no account', ClaimMadeAnswer, {
      404: 'No such organisation',
      409: 'It looks after its own entry',
      429: 'Asked too often',
    }),
    validate('json', MakeClaim),
    async (c) => {
      await limited(c, 'claim');
      const { memberId, kind, words, contact } = c.req.valid('json');
      const { members } = await networkFor(c);
      const member = members.find(({ id }) => id === memberId);
      if (!member) return noSuchMember();
      if (member.standing !== 'listed')
        refuse(409, 'This organisation looks after its own entry. Write to it directly.');
      const { store, outside, now } = c.var;
      // A key is made for what is there, and for nothing else.
      if (!(await store.claims.isListed(memberId))) return noSuchMember();
      const id = idFrom(outside.random(16));
      const sealed = await store.vault.seal(memberId, placeOf(id), JSON.stringify({ words, contact }));
      const deed = deedBy(c, null, { action: 'claim-made', objectId: memberId });
      const answer = { status: 'done' as const, next: NEXT };
      const outcome = await store.claims.saveClaim(deed, { id, memberId, kind, sealed, at: now }, answer);
      return c.json<z.infer<typeof ClaimMadeAnswer>>(await settled(c, outcome, answer, { gone: NO_MEMBER }));
    },
  )
  .get(
    '/',
    describe('What was asked about listed entries', ClaimsAnswer, { 403: 'You are no coordinator' }),
    validate('query', ClaimsPage),
    async (c) => {
      const own = await requireCoordinator(c);
      const { store } = c.var;
      const [open, network] = await Promise.all([
        store.claims.openClaims({ skip: c.req.valid('query').skip, limit: CLAIMS_PAGE + 1 }),
        networkAs(c, viewerOfAccount(own)),
      ]);
      const page = open.slice(0, CLAIMS_PAGE);
      const texts = await store.vault.openAll(
        page.map(({ id, memberId, sealed }) => ({ memberId, place: placeOf(id), sealed })),
      );
      const claims = page.map(({ id, memberId, kind, at }, index) => ({
        ...{ id, kind, member: memberNameIn(network, memberId), askedOn: dayOf(at) },
        ...opened(texts[index] ?? null),
      }));
      return c.json<z.infer<typeof ClaimsAnswer>>({ claims, isMore: open.length > CLAIMS_PAGE });
    },
  )
  .post(
    '/decide',
    describe('Decides a claim; where it invites, the code is shown this once', ClaimDecidedAnswer, {
      403: 'You are no coordinator',
      404: 'No such claim',
      412: 'It is no listed entry any more',
    }),
    validate('json', DecideClaim),
    async (c) => {
      const own = await requireCoordinator(c);
      const { id, outcome } = c.req.valid('json');
      const claim = (await c.var.store.claims.openClaim(id)) ?? refuse(404, NO_SUCH);
      return c.json<Decided>(await DECISIONS[outcome](c, own, claim));
    },
  );

type Decided = z.infer<typeof ClaimDecidedAnswer>;
type Claim = NonNullable<Awaited<ReturnType<AppEnv['Variables']['store']['claims']['openClaim']>>>;
type Decision = (c: Context<AppEnv>, own: { id: string }, claim: Claim) => Promise<Decided>;

const DONE: Decided = { status: 'done', invitation: null };
const PROBLEMS = { gone: NO_SUCH, stale: NOT_LISTED };

const DECISIONS: Record<z.infer<typeof DecideClaim>['outcome'], Decision> = {
  async invited(c, own, claim) {
    const { now, outside, store } = c.var;
    const [id, code, expiresAt] = [idFrom(outside.random(16)), idFrom(outside.random(16)), invitationEnd(now)];
    const invitation = {
      ...{ id, hash: await hashOf(code), role: 'editor' as const, memberId: claim.memberId },
      ...{ createdBy: own.id, createdAt: now, expiresAt, recoversId: null, opensAt: null },
    };
    const deed = deedBy(c, own, { action: 'invitation-made', objectId: claim.memberId });
    const outcome = await store.claims.inviteClaimant(deed, claim, invitation);
    return await settled(c, outcome, { status: 'done', invitation: { code, expiresAt } }, PROBLEMS);
  },
  async 'taken-down'(c, own, claim) {
    const deed = deedBy(c, own, { action: 'member-taken-down', objectId: null });
    return await settled(c, await c.var.store.claims.takeDown(deed, claim, DONE), DONE, PROBLEMS);
  },
  async dismissed(c, own, claim) {
    const deed = deedBy(c, own, { action: 'claim-decided', objectId: claim.memberId });
    return await settled(c, await c.var.store.claims.dismiss(deed, claim, DONE), DONE, PROBLEMS);
  },
};

const NO_MEMBER = 'No such member. Members are listed at /api/members.';

function noSuchMember(): never {
  refuse(404, NO_MEMBER);
}

/** Where a claim's words stand at rest. */
function placeOf(claimId: string) {
  return { table: 'claims', row: claimId, field: 'sealed' };
}

function opened(text: string | null): { words: string | null; contact: string | null } {
  if (text === null) return { words: null, contact: null };
  return Sealed.parse(JSON.parse(text));
}
