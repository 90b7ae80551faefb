/** Views of the map that are kept, and stories of several. */
import { type Context, Hono } from 'hono';
import type * as z from 'zod';
import { idFrom } from '#core/id.ts';
import { type Account, viewerOfAccount } from '#core/identity/account.ts';
import { ById } from '#core/identity/questions.ts';
import { ANONYMOUS } from '#core/viewer.ts';
import { MOST_VIEWS } from '#core/views/limits.ts';
import { ChangeView, SaveView, SeeView } from '#core/views/questions.ts';
import { mayChangeView, mayRemoveView, refusalToOpen } from '#core/views/rules.ts';
import { stepsSeen } from '#core/views/seen-steps.ts';
import { DoneAnswer } from '../answers/shared.ts';
import { SavedViewAnswer, SeenViewAnswer, ViewAnswer, ViewsAnswer } from '../answers/views.ts';
import { onlyOwnPage } from '../auth/guards.ts';
import { requireSession } from '../auth/session.ts';
import { hashOf } from '../db/hash.ts';
import { deedBy, settled } from '../deed.ts';
import { type AppEnv, describe, refuse, validate } from '../http.ts';
import { requireRevision } from '../if-match.ts';
import { askingIn, fingerprintOf, listed, NO_SUCH, viewFor, viewsFor } from '../kept-views.ts';
import { networkAs, networkFor } from '../viewer.ts';

const NOT_YOURS = 'Only whoever saved a view changes it. Open it on the map and save it as one of your own.';
const NOT_TO_REMOVE = 'Only whoever saved a view removes it, and coordinators what others can open. Ask one of yours.';
const TOO_MANY = `You keep ${MOST_VIEWS} views, as many as one may. Remove one that you no longer need.`;
const STALE = 'You changed this view in another window in between. Open it again, then change that.';
const NO_PREVIEW =
  'Anyone could open this. Look at what they would see of exactly this first, then publish it: that may have changed.';
const NOT_ALLOWED = {
  'not-to-network': 'Only editors and coordinators save views for the whole network. Save it for yourself.',
  'not-to-public': 'Only coordinators open a view to anyone. Save it for the network, and ask one of yours.',
};
const SIGNED_IN = { 401: 'Not signed in' };
const OPENING = {
  ...SIGNED_IN,
  403: 'Not for your role, or not yours',
  409: 'Anyone could open it, and what they would see of exactly this was not looked at; or as many are kept as may be',
};

export const views = new Hono<AppEnv>()
  .get('/', describe('Saved views and stories that you can open', ViewsAnswer), async (c) => {
    const asking = await askingIn(c);
    return c.json<z.infer<typeof ViewsAnswer>>({ views: await viewsFor(c, asking) });
  })
  .get('/:id', describe('One of them, with its steps', ViewAnswer, { 404: 'None that you can open' }), async (c) => {
    const asking = await askingIn(c);
    const kept = await viewFor(c, c.req.param('id'), asking);
    const isOwn = kept.owner.id === asking.account?.id;
    const answer: z.infer<typeof ViewAnswer> = {
      ...listed({ ...kept, stepCount: kept.steps.length }, asking),
      steps: stepsSeen(kept.steps, asking.network),
      revision: isOwn ? kept.revision : null,
    };
    if (isOwn) c.header('ETag', `"${kept.revision}.${await hashOf(JSON.stringify(answer))}"`);
    return c.json(answer);
  })
  .post(
    '/seen',
    describe('What you would see of a view that somebody else saves, and nothing is saved', SeenViewAnswer),
    validate('json', SeeView),
    async (c) => {
      const asked = c.req.valid('json');
      const steps = stepsSeen(asked.steps, await networkFor(c));
      return c.json<z.infer<typeof SeenViewAnswer>>({ steps, fingerprint: await fingerprintOf({ ...asked, steps }) });
    },
  )
  .post(
    '/',
    onlyOwnPage(),
    describe('Saves a view of the map, or a story of several', SavedViewAnswer, OPENING),
    validate('json', SaveView),
    async (c) => {
      const { account } = await requireSession(c);
      const told = await toldBy(c, account, c.req.valid('json'));
      if ((await c.var.store.views.ownViews(account.id)).length >= MOST_VIEWS) refuse(409, TOO_MANY);
      const [id, revision] = [idFrom(c.var.outside.random(16)), idFrom(c.var.outside.random(16))];
      const action = told.visibility === 'public' ? 'story-published' : 'view-saved';
      const outcome = await c.var.store.views.saveView(
        { ...told, id, revision, accountId: account.id },
        deedBy(c, account, { action, objectId: id }),
      );
      const answer = await settled(c, outcome, { id }, { gone: NO_SUCH, stale: TOO_MANY });
      return c.json<z.infer<typeof SavedViewAnswer>>(answer);
    },
  )
  .post(
    '/change',
    onlyOwnPage(),
    describe('Changes a view that you saved', DoneAnswer, {
      ...OPENING,
      404: 'None that you can open',
      412: 'It was changed in between',
      428: 'No If-Match with the revision that was edited',
    }),
    validate('json', ChangeView),
    async (c) => {
      const { id, ...asked } = c.req.valid('json');
      const { account } = await requireSession(c);
      const kept = await viewFor(c, id, await askingIn(c));
      if (!mayChangeView(kept, account)) refuse(403, NOT_YOURS);
      const from = requireRevision(c, 'the view');
      const told = await toldBy(c, account, asked);
      const action = told.visibility === 'public' ? 'story-published' : 'view-changed';
      const outcome = await c.var.store.views.changeView(
        id,
        { ...told, revision: idFrom(c.var.outside.random(16)) },
        { from, deed: deedBy(c, account, { action, objectId: id }) },
      );
      const answer = await settled(c, outcome, { status: 'done' as const }, { gone: NO_SUCH, stale: STALE });
      return c.json<z.infer<typeof DoneAnswer>>(answer);
    },
  )
  .post(
    '/remove',
    onlyOwnPage(),
    describe('Removes a view', DoneAnswer, { ...SIGNED_IN, 403: 'Not yours', 404: 'None that you can open' }),
    validate('json', ById),
    async (c) => {
      const { id } = c.req.valid('json');
      const { account } = await requireSession(c);
      const kept = await viewFor(c, id, await askingIn(c));
      if (!mayRemoveView(kept, account)) refuse(403, NOT_TO_REMOVE);
      const action = kept.owner.id === account.id ? 'view-removed' : 'story-removed';
      const outcome = await c.var.store.views.removeView(id, deedBy(c, account, { action, objectId: id }));
      const answer = await settled(c, outcome, { status: 'done' as const }, { gone: NO_SUCH });
      return c.json<z.infer<typeof DoneAnswer>>(answer);
    },
  );

/** What is to be kept: at a level that its account may choose, looked at before where anyone sees it, in its one form. */
async function toldBy(c: Context<AppEnv>, account: Account, { fingerprint, ...asked }: SaveView) {
  const refusal = refusalToOpen(account, asked.visibility);
  if (refusal) refuse(403, NOT_ALLOWED[refusal]);
  const steps = stepsSeen(asked.steps, await networkAs(c, viewerOfAccount(account)));
  if (asked.visibility === 'public') {
    const shown = stepsSeen(steps, await networkAs(c, ANONYMOUS));
    if (fingerprint !== (await fingerprintOf({ ...asked, steps: shown }))) refuse(409, NO_PREVIEW);
  }
  return { ...asked, steps };
}
