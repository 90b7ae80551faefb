import { type Context, Hono } from 'hono';
import type * as z from 'zod';
import { type MergePlan, type MergeVerdict, planMerge } from '#core/desk/merge.ts';
import { AboutMember, ListMember, Merge, MergeQuestion } from '#core/desk/questions.ts';
import { idFrom } from '#core/id.ts';
import { type Account, viewerOfAccount } from '#core/identity/account.ts';
import { accountBrief } from '#core/identity/account-brief.ts';
import { dayOf } from '#core/identity/expiry.ts';
import { rolesManagedBy } from '#core/identity/permissions.ts';
import { byName, type Member } from '#core/network.ts';
import { DeskAnswer, ListedAnswer, MergedAnswer, MergePreviewAnswer } from '../answers/desk.ts';
import { DoneAnswer } from '../answers/shared.ts';
import { requireCoordinator } from '../auth/coordinator.ts';
import { onlyOwnPage } from '../auth/guards.ts';
import { requireSession } from '../auth/session.ts';
import { hashOf } from '../db/hash.ts';
import { deedBy, settled } from '../deed.ts';
import { type AppEnv, describe, refuse, validate } from '../http.ts';
import { networkAs } from '../viewer.ts';

const GONE = 'No such organisation. Those that there are stand on the desk.';
const STALE = 'This entry has changed since you opened the page. Load it again and look once more.';
/** Said after every merge, so that it tells nothing of what there was. */
const ERASED = 'Whatever the entry that goes holds beyond what you can see is erased with it.';
const NOT_THERE = { 403: 'You are no coordinator', 404: 'No such organisation' };

export const desk = new Hono<AppEnv>()
  .use(onlyOwnPage())
  .get(
    '/',
    describe('All organisations, for coordinators', DeskAnswer, { 403: 'You are no coordinator' }),
    async (c) => {
      const own = await requireCoordinator(c);
      const { store, now } = c.var;
      const [network, withEditor, accounts, overBudget] = await Promise.all([
        networkAs(c, viewerOfAccount(own)),
        store.desk.membersWithEditor(),
        store.identity.allAccounts(),
        store.desk.accountsOverBudget(dayOf(now)),
      ]);
      const managed = rolesManagedBy(own.role);
      return c.json<z.infer<typeof DeskAnswer>>({
        members: network.members
          .toSorted(byName)
          .map(({ id, name, acronym, kind, standing, vouchedOn, confirmedOn }) => ({
            ...{ id, name, acronym, kind, standing, vouchedOn, confirmedOn },
            hasEditor: withEditor.has(id),
          })),
        overBudget: accounts
          .filter(({ id, role }) => overBudget.includes(id) && managed.includes(role))
          .map((account) => accountBrief(network, account)),
      });
    },
  )
  .post(
    '/vouch',
    describe('Vouches for an organisation', DoneAnswer, NOT_THERE),
    validate('json', AboutMember),
    async (c) => {
      const own = await requireCoordinator(c);
      const { id, standing } = await memberFor(c, own, c.req.valid('json').memberId);
      if (standing === 'retired') refuse(409, 'This organisation is retired. Bring it back first.');
      const outcome = await c.var.store.desk.vouch(deedBy(c, own, { action: 'member-vouched', objectId: id }), id);
      return c.json<Done>(await settled(c, outcome, DONE, { gone: STALE }));
    },
  )
  .post(
    '/retire',
    describe('Retires an organisation', DoneAnswer, NOT_THERE),
    validate('json', AboutMember),
    async (c) => {
      const own = await requireCoordinator(c);
      const { id, standing } = await memberFor(c, own, c.req.valid('json').memberId);
      if (standing === 'retired') return refuse(409, 'This organisation is retired already.');
      const action = standing === 'listed' ? 'listing-retired' : 'member-retired';
      const outcome = await c.var.store.desk.retire(deedBy(c, own, { action, objectId: id }), id, standing);
      return c.json<Done>(await settled(c, outcome, DONE, { gone: GONE, stale: STALE }));
    },
  )
  .post(
    '/restore',
    describe('Brings a retired organisation back: by a coordinator, or by an editor of it', DoneAnswer, NOT_THERE),
    validate('json', AboutMember),
    async (c) => {
      const { memberId } = c.req.valid('json');
      const { account } = await requireSession(c);
      const isOwn = account.role === 'editor' && account.memberId === memberId;
      const own = isOwn ? account : await requireCoordinator(c);
      const { id, standing } = await memberFor(c, own, memberId);
      if (standing !== 'retired') refuse(409, 'This organisation is not retired.');
      const outcome = await c.var.store.desk.restore(deedBy(c, own, { action: 'member-restored', objectId: id }), id);
      return c.json<Done>(await settled(c, outcome, DONE, { gone: STALE }));
    },
  )
  .post(
    '/list',
    describe('Adds an organisation from public facts', ListedAnswer),
    validate('json', ListMember),
    async (c) => {
      const own = await requireCoordinator(c);
      const listed = c.req.valid('json');
      const { countries } = await networkAs(c, viewerOfAccount(own));
      const unknown = listed.countries.find((code) => !countries.some((country) => country.code === code));
      if (unknown !== undefined)
        refuse(400, `There is no country "${unknown}". Countries are listed at /api/countries.`);
      const { random } = c.var.outside;
      const ids = { member: idFrom(random(16)), source: idFrom(random(16)) };
      const deed = deedBy(c, own, { action: 'member-listed', objectId: ids.member });
      const outcome = await c.var.store.desk.list(deed, ids, listed);
      return c.json<z.infer<typeof ListedAnswer>>(await settled(c, outcome, { id: ids.member }, { gone: STALE }));
    },
  )
  .post(
    '/merge/preview',
    describe('What merging two entries would do', MergePreviewAnswer, NOT_THERE),
    validate('json', MergeQuestion),
    async (c) => {
      const own = await requireCoordinator(c);
      const plan = await planFor(c, own, c.req.valid('json'));
      const { keep, merge, arrives, moves, falls } = plan;
      const fingerprint = await fingerprintOf(plan);
      return c.json<z.infer<typeof MergePreviewAnswer>>({
        keep,
        merge: { id: merge.id, name: merge.name },
        arrives,
        moves,
        falls,
        erased: ERASED,
        fingerprint,
      });
    },
  )
  .post(
    '/merge',
    describe('Merges two entries as the preview said', MergedAnswer, {
      ...NOT_THERE,
      412: 'Not what the preview said',
    }),
    validate('json', Merge),
    async (c) => {
      const own = await requireCoordinator(c);
      const { fingerprint, ...question } = c.req.valid('json');
      const plan = await planFor(c, own, question);
      if (fingerprint !== (await fingerprintOf(plan))) refuse(412, STALE);
      const deed = deedBy(c, own, { action: 'member-merged', objectId: plan.keep.id });
      const { random } = c.var.outside;
      const ids = { revision: idFrom(random(16)), id: idFrom(random(16)) };
      const answer = { status: 'done' as const, erased: ERASED };
      const outcome = await c.var.store.desk.merge(deed, plan, ids, answer);
      return c.json<z.infer<typeof MergedAnswer>>(await settled(c, outcome, answer, { gone: GONE, stale: STALE }));
    },
  );

type Done = z.infer<typeof DoneAnswer>;
const DONE: Done = { status: 'done' };

async function memberFor(c: Context<AppEnv>, own: Account, memberId: string): Promise<Member> {
  const { members } = await networkAs(c, viewerOfAccount(own));
  return members.find(({ id }) => id === memberId) ?? refuse(404, GONE);
}

async function planFor(c: Context<AppEnv>, own: Account, question: MergeQuestion): Promise<MergePlan> {
  const verdict = planMerge(await networkAs(c, viewerOfAccount(own)), question);
  if (!verdict.ok) return refuse(verdict.problem === 'no-such-member' ? 404 : 409, MERGE_PROBLEMS[verdict.problem]);
  if (await c.var.store.claims.hasOpenClaim(question.mergeId)) {
    refuse(409, 'Somebody asked about the entry that would go. Decide that first; it waits on the desk.');
  }
  if (await c.var.store.desk.hasAccount(question.mergeId)) {
    refuse(409, 'The entry that would go has an account, so it is looked after. Only entries without one can go.');
  }
  return verdict.plan;
}

const MERGE_PROBLEMS = {
  'no-such-member': GONE,
  'same-member': 'These are one and the same entry. Choose two.',
  'kept-is-retired': 'The entry that would stay is retired. Bring it back first, or let the other one stay.',
  'not-listed': 'Only an entry that is listed can go. A member looks after its own entry.',
} satisfies Record<Extract<MergeVerdict, { ok: false }>['problem'], string>;

function fingerprintOf(plan: MergePlan): Promise<string> {
  return hashOf(JSON.stringify(plan));
}
