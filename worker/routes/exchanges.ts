/** Events and calls for exchange. Who comes to one is asked by nobody and kept nowhere. */
import { type Context, Hono } from 'hono';
import type * as z from 'zod';
import { problemIn } from '#core/exchange/check.ts';
import { SaveExchange } from '#core/exchange/questions.ts';
import { authorFor, mayChange, mayRemove } from '#core/exchange/rules.ts';
import { inTime, isOver } from '#core/exchange/when.ts';
import { idFrom } from '#core/id.ts';
import { type Account, viewerOfAccount } from '#core/identity/account.ts';
import { dayOf } from '#core/identity/expiry.ts';
import { ById } from '#core/identity/questions.ts';
import { isWider } from '#core/visibility/wider.ts';
import { ExchangeAnswer, ExchangesAnswer, SavedExchangeAnswer } from '../answers/exchange.ts';
import { DoneAnswer } from '../answers/shared.ts';
import { onlyOwnPage } from '../auth/guards.ts';
import { requireSession } from '../auth/session.ts';
import { deedBy, settled } from '../deed.ts';
import { editOf, revisionOfShown, shownExchange, shownLesson } from '../exchanging.ts';
import { type AppEnv, describe, refuse, validate } from '../http.ts';
import { requireRevision } from '../if-match.ts';
import { askingIn } from '../kept-views.ts';
import { sentenceFor } from '../problems.ts';
import { networkAs } from '../viewer.ts';

export const NO_SUCH = 'No such event or call, or it is not open to you. Those that you can open stand at /exchange.';
const NOT_FOR_YOU = 'Only editors and coordinators enter events. A coordinator can invite you as an editor.';
const NOT_YOURS = 'Only the editors of its host change this. Ask them.';
const STALE = 'This was changed since you opened it. Open it again, then change that.';
const WIDER = 'More people would see this than before. Look at who would, then confirm it.';
const DONE = { status: 'done' as const };

export const exchanges = new Hono<AppEnv>()
  .get('/', describe('Events and calls for exchange', ExchangesAnswer), async (c) => {
    const { account, network } = await askingIn(c);
    const today = dayOf(c.var.now);
    const { ahead, past } = inTime(network.exchanges, today);
    return c.json<z.infer<typeof ExchangesAnswer>>({
      today,
      ahead: ahead.map((one) => shownExchange(network, one)),
      past: past.map((one) => shownExchange(network, one)),
      mayWrite: account !== null && authorFor(account) !== 'nobody',
    });
  })
  .get('/:id', describe('One of them, with its lessons', ExchangeAnswer, { 404: 'No such event' }), async (c) => {
    const { account, network } = await askingIn(c);
    const exchange = network.exchanges.find(({ id }) => id === c.req.param('id'));
    if (!exchange) return refuse(404, NO_SUCH);
    const lessons = network.lessons.filter(({ exchangeId }) => exchangeId === exchange.id);
    const today = dayOf(c.var.now);
    return c.json<z.infer<typeof ExchangeAnswer>>({
      today,
      exchange: shownExchange(network, exchange),
      isOver: isOver(exchange, today),
      lessons: await Promise.all(lessons.map((lesson) => shownLesson(c, lesson, { network, account }))),
      edit: await editOf(exchange, exchange.hostId, account, () => c.var.store.exchange.exchangeOf(exchange.id)),
      mayRemove: account !== null && mayRemove(exchange.hostId, account),
      mayWrite: account !== null && authorFor(account) !== 'nobody',
    });
  })
  .post(
    '/',
    onlyOwnPage(),
    describe('Enters an event or a call, or changes one', SavedExchangeAnswer, {
      403: 'Not for your role, or not yours',
      404: 'No such event',
      409: 'More would see it than before, and nobody confirmed that',
      412: 'It was changed in between',
      428: 'No If-Match with the revision that was edited',
    }),
    validate('json', SaveExchange),
    async (c) => {
      const { id, isConfirmed, ...told } = c.req.valid('json');
      const { account } = await requireSession(c);
      const author = authorFor(account);
      if (author === 'nobody') return refuse(403, NOT_FOR_YOU);
      const network = await networkAs(c, viewerOfAccount(account));
      const problem = problemIn(told, network);
      if (problem) refuse(400, sentenceFor(problem.problem, problem.value));
      const before = id === null ? null : await changeable(c, account, id);
      if (isWider(told.visibility, before?.visibility ?? null) && !isConfirmed) refuse(409, WIDER);
      const newId = id ?? idFrom(c.var.outside.random(16));
      const deed = deedBy(c, account, { action: 'exchange-saved', objectId: newId });
      const { exchange: store } = c.var.store;
      const outcome = before
        ? await store.changeExchange(before, { ...before, ...told }, deed)
        : await store.addExchange({ ...told, id: newId, hostId: author.memberId, openedOn: dayOf(c.var.now) }, deed);
      const answer = await settled(c, outcome, { id: newId }, { gone: NO_SUCH, stale: STALE });
      return c.json<z.infer<typeof SavedExchangeAnswer>>(answer);
    },
  )
  .post(
    '/remove',
    onlyOwnPage(),
    describe('Removes an event or a call', DoneAnswer, { 403: 'Not yours', 404: 'No such event' }),
    validate('json', ById),
    async (c) => {
      const { id } = c.req.valid('json');
      const { account } = await requireSession(c);
      const { hostId } = await seenBy(c, account, id);
      if (!mayRemove(hostId, account)) refuse(403, NOT_YOURS);
      const deed = deedBy(c, account, { action: 'exchange-removed', objectId: id });
      const outcome = await c.var.store.exchange.removeExchange(id, deed);
      return c.json<z.infer<typeof DoneAnswer>>(await settled(c, outcome, DONE, { gone: NO_SUCH }));
    },
  );

async function seenBy(c: Context<AppEnv>, account: Account, id: string) {
  const network = await networkAs(c, viewerOfAccount(account));
  return network.exchanges.find((one) => one.id === id) ?? refuse(404, NO_SUCH);
}

/** As it is kept, for whoever may change it and has seen it as it is now. */
async function changeable(c: Context<AppEnv>, account: Account, id: string) {
  const seen = await seenBy(c, account, id);
  if (!mayChange(seen.hostId, account)) refuse(403, NOT_YOURS);
  const revision = requireRevision(c, 'the event');
  const kept = (await c.var.store.exchange.exchangeOf(id)) ?? refuse(404, NO_SUCH);
  if ((await revisionOfShown(seen, kept.visibility)) !== revision) refuse(412, STALE);
  return kept;
}
