import { type Context, Hono } from 'hono';
import type * as z from 'zod';
import { idFrom } from '#core/id.ts';
import { type Account, viewerOfAccount } from '#core/identity/account.ts';
import { dayOf } from '#core/identity/expiry.ts';
import { ById } from '#core/identity/questions.ts';
import { readQuestion } from '#core/partners/asked.ts';
import { foundBy } from '#core/saved-searches/found.ts';
import { MOST_SEARCHES, SaveSearch, type SealedSearch } from '#core/saved-searches/questions.ts';
import { SearchesAnswer } from '../answers/acting.ts';
import { AskedAnswer } from '../answers/introductions.ts';
import { DoneAnswer } from '../answers/shared.ts';
import { onlyOwnPage } from '../auth/guards.ts';
import { requireSession } from '../auth/session.ts';
import { deedBy, settled } from '../deed.ts';
import { type AppEnv, describe, refuse, validate } from '../http.ts';
import { sentenceFor } from '../problems.ts';
import { openedSearches, placeOfSearch, searchesFor } from '../searching.ts';
import { networkAs } from '../viewer.ts';

const NO_SUCH = 'No such search of yours. Those that you keep are listed on their page.';
const TOO_MANY = `You keep ${MOST_SEARCHES} searches, as many as one may. Remove one that you no longer need.`;
const NO_MEMBER =
  'Your account belongs to no organisation, so there is no key to seal a search with. Keep its address as a bookmark instead.';
const SIGNED_IN = { 401: 'Not signed in' };

export const searches = new Hono<AppEnv>()
  .use(onlyOwnPage())
  .get('/', describe('Searches that you keep, and what is new in them', SearchesAnswer, SIGNED_IN), async (c) => {
    const { account } = await requireSession(c);
    const network = await networkAs(c, viewerOfAccount(account));
    const shown = await searchesFor(c.var.store, account.id, { network, now: c.var.now });
    return c.json<z.infer<typeof SearchesAnswer>>({ searches: shown });
  })
  .post(
    '/',
    describe('Keeps a search, to be told when it finds somebody new', AskedAnswer, {
      ...SIGNED_IN,
      409: 'As many are kept as may be, or there is no key to seal it with',
    }),
    validate('json', SaveSearch),
    async (c) => {
      const asked = c.req.valid('json');
      const { account } = await requireSession(c);
      const memberId = account.memberId ?? refuse(409, NO_MEMBER);
      const network = await networkAs(c, viewerOfAccount(account));
      const read = readQuestion(asked.question, network, dayOf(c.var.now));
      if (!read.ok) refuse(400, sentenceFor(read.problem, read.value));
      if ((await c.var.store.searches.searchesOf(account.id)).length >= MOST_SEARCHES) refuse(409, TOO_MANY);
      const id = idFrom(c.var.outside.random(16));
      const seen = foundBy(asked.question, network, dayOf(c.var.now)) ?? [];
      const sealed = await sealedSearch(c, { id, memberId }, { ...asked, seen, told: [] });
      const outcome = await c.var.store.searches.saveSearch(
        { id, accountId: account.id, memberId, sealed },
        deedBy(c, account, { action: 'search-saved', objectId: id }),
      );
      const answer = await settled(c, outcome, { id }, { gone: NO_SUCH, stale: TOO_MANY });
      return c.json<z.infer<typeof AskedAnswer>>(answer);
    },
  )
  .post(
    '/open',
    describe('Says that you have looked at what a search finds now', DoneAnswer, {
      ...SIGNED_IN,
      404: 'None of yours',
    }),
    validate('json', ById),
    async (c) => {
      const { account } = await requireSession(c);
      const { kept, search } = await ownSearch(c, account, c.req.valid('json').id);
      const network = await networkAs(c, viewerOfAccount(account));
      const seen = foundBy(search.question, network, dayOf(c.var.now)) ?? [];
      const sealed = await sealedSearch(c, kept, { ...search, seen, told: [] });
      await c.var.store.searches.openSearch({ id: kept.id, sealed }, c.var.now);
      return c.json<z.infer<typeof DoneAnswer>>({ status: 'done' });
    },
  )
  .post(
    '/remove',
    describe('Removes a search that you keep', DoneAnswer, { ...SIGNED_IN, 404: 'None of yours' }),
    validate('json', ById),
    async (c) => {
      const { account } = await requireSession(c);
      const { id } = c.req.valid('json');
      const deed = deedBy(c, account, { action: 'search-removed', objectId: id });
      const outcome = await c.var.store.searches.removeSearch(id, account.id, deed);
      const answer = await settled(c, outcome, { status: 'done' as const }, { gone: NO_SUCH });
      return c.json<z.infer<typeof DoneAnswer>>(answer);
    },
  );

async function ownSearch(c: Context<AppEnv>, account: Account, id: string) {
  const kept = (await c.var.store.searches.searchesOf(account.id)).filter((one) => one.id === id);
  const [found] = await openedSearches(c.var.store, kept);
  if (!found?.search) return refuse(404, NO_SUCH);
  return { kept: found.kept, search: found.search };
}

function sealedSearch(
  c: Context<AppEnv>,
  { id, memberId }: { id: string; memberId: string },
  search: SealedSearch,
): Promise<string> {
  return c.var.store.vault.seal(memberId, placeOfSearch(id), JSON.stringify(search));
}
