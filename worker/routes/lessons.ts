/** Lessons: of a case, of an event, or of the member who learned it. */
import { type Context, Hono } from 'hono';
import type * as z from 'zod';
import { problemIn } from '#core/exchange/check.ts';
import { lessonsOf } from '#core/exchange/lessons.ts';
import { LessonsQuery, SaveLesson } from '#core/exchange/questions.ts';
import { authorFor, mayChange, mayRemove } from '#core/exchange/rules.ts';
import { idFrom } from '#core/id.ts';
import { type Account, viewerOfAccount } from '#core/identity/account.ts';
import { dayOf } from '#core/identity/expiry.ts';
import { ById } from '#core/identity/questions.ts';
import { isWider } from '#core/visibility/wider.ts';
import { LessonsAnswer, SavedExchangeAnswer } from '../answers/exchange.ts';
import { DoneAnswer } from '../answers/shared.ts';
import { onlyOwnPage } from '../auth/guards.ts';
import { requireSession } from '../auth/session.ts';
import { deedBy, settled } from '../deed.ts';
import { revisionOfShown, shownLesson } from '../exchanging.ts';
import { type AppEnv, describe, refuse, validate } from '../http.ts';
import { requireRevision } from '../if-match.ts';
import { askingIn } from '../kept-views.ts';
import { sentenceFor } from '../problems.ts';
import { networkAs } from '../viewer.ts';

const NO_SUCH = 'No such lesson, or it is not open to you. Lessons stand with cases and events.';
const NOT_FOR_YOU = 'Only editors and coordinators write lessons. A coordinator can invite you as an editor.';
const NOT_YOURS = 'Only the editors of whoever learned it change this. Ask them.';
const ABOUT_NOTHING = 'A lesson of the network is one of a case or an event. Say of which.';
const STALE = 'This was changed since you opened it. Open it again, then change that.';
const WIDER = 'More people would see this than before. Look at who would, then confirm it.';
const DONE = { status: 'done' as const };

export const lessons = new Hono<AppEnv>()
  .get(
    '/',
    describe('Lessons of a case, an event or a member', LessonsAnswer),
    validate('query', LessonsQuery),
    async (c) => {
      const { account, network } = await askingIn(c);
      const shown = lessonsOf(network, c.req.valid('query'));
      return c.json<z.infer<typeof LessonsAnswer>>({
        lessons: await Promise.all(shown.map((lesson) => shownLesson(c, lesson, { network, account }))),
        mayWrite: account !== null && authorFor(account) !== 'nobody',
      });
    },
  )
  .post(
    '/',
    onlyOwnPage(),
    describe('Writes a lesson, or changes one', SavedExchangeAnswer, {
      403: 'Not for your role, or not yours',
      404: 'No such lesson',
      409: 'More would see it than before, and nobody confirmed that',
      412: 'It was changed in between',
      428: 'No If-Match with the revision that was edited',
    }),
    validate('json', SaveLesson),
    async (c) => {
      const { id, isConfirmed, ...told } = c.req.valid('json');
      const { account } = await requireSession(c);
      const author = authorFor(account);
      if (author === 'nobody') return refuse(403, NOT_FOR_YOU);
      const network = await networkAs(c, viewerOfAccount(account));
      const problem = problemIn(told, network);
      if (problem) refuse(400, sentenceFor(problem.problem, problem.value));
      if (author.memberId === null && told.caseId === null && told.exchangeId === null) refuse(400, ABOUT_NOTHING);
      const before = id === null ? null : await changeable(c, account, id);
      if (isWider(told.visibility, before?.visibility ?? null) && !isConfirmed) refuse(409, WIDER);
      const newId = id ?? idFrom(c.var.outside.random(16));
      const deed = deedBy(c, account, { action: 'lesson-saved', objectId: newId });
      const { exchange: store } = c.var.store;
      const outcome = before
        ? await store.changeLesson(before, { ...before, ...told }, deed)
        : await store.addLesson({ ...told, id: newId, memberId: author.memberId, learnedOn: dayOf(c.var.now) }, deed);
      const answer = await settled(c, outcome, { id: newId }, { gone: NO_SUCH, stale: STALE });
      return c.json<z.infer<typeof SavedExchangeAnswer>>(answer);
    },
  )
  .post(
    '/remove',
    onlyOwnPage(),
    describe('Removes a lesson', DoneAnswer, { 403: 'Not yours', 404: 'No such lesson' }),
    validate('json', ById),
    async (c) => {
      const { id } = c.req.valid('json');
      const { account } = await requireSession(c);
      const { memberId } = await seenBy(c, account, id);
      if (!mayRemove(memberId, account)) refuse(403, NOT_YOURS);
      const deed = deedBy(c, account, { action: 'lesson-removed', objectId: id });
      const outcome = await c.var.store.exchange.removeLesson(id, deed);
      return c.json<z.infer<typeof DoneAnswer>>(await settled(c, outcome, DONE, { gone: NO_SUCH }));
    },
  );

async function seenBy(c: Context<AppEnv>, account: Account, id: string) {
  const network = await networkAs(c, viewerOfAccount(account));
  return network.lessons.find((one) => one.id === id) ?? refuse(404, NO_SUCH);
}

/** As it is kept, for whoever may change it and has seen it as it is now. */
async function changeable(c: Context<AppEnv>, account: Account, id: string) {
  const seen = await seenBy(c, account, id);
  if (!mayChange(seen.memberId, account)) refuse(403, NOT_YOURS);
  const revision = requireRevision(c, 'the lesson');
  const kept = (await c.var.store.exchange.lessonOf(id)) ?? refuse(404, NO_SUCH);
  if ((await revisionOfShown(seen, kept.visibility)) !== revision) refuse(412, STALE);
  return kept;
}
