import { Hono } from 'hono';
import type * as z from 'zod';
import { KeepApart, UndoMerge } from '#core/duplicates/questions.ts';
import { suggestionsIn } from '#core/duplicates/suggestions.ts';
import { idFrom } from '#core/id.ts';
import { viewerOfAccount } from '#core/identity/account.ts';
import { dayOf } from '#core/identity/expiry.ts';
import { memberById } from '#core/network.ts';
import { keptUntil, RETENTION } from '#core/retention/rules.ts';
import { DuplicatesAnswer, MergeUndoneAnswer } from '../answers/duplicates.ts';
import { DoneAnswer } from '../answers/shared.ts';
import { requireCoordinator } from '../auth/coordinator.ts';
import { onlyOwnPage } from '../auth/guards.ts';
import { deedBy, settled } from '../deed.ts';
import { type AppEnv, describe, refuse, validate } from '../http.ts';
import { networkAs } from '../viewer.ts';

const MOST_SUGGESTIONS = 200;
const GONE = 'No such organisation. Those that there are stand on the desk.';
const NO_MERGE = 'There is no such merge, or its time to be undone is over. Those that can be undone are listed.';

export const duplicates = new Hono<AppEnv>()
  .use(onlyOwnPage())
  .get(
    '/',
    describe('Entries that may be here twice, the surest first', DuplicatesAnswer, { 403: 'You are no coordinator' }),
    async (c) => {
      const own = await requireCoordinator(c);
      const { store, now } = c.var;
      const [network, apart, merged] = await Promise.all([
        networkAs(c, viewerOfAccount(own)),
        store.duplicates.keptApart(),
        store.duplicates.mergedAfter(dayOf(keptUntil(RETENTION.merges, now))),
      ]);
      const suggestions = suggestionsIn(network, apart);
      const members = memberById(network);
      return c.json<z.infer<typeof DuplicatesAnswer>>({
        suggestions: suggestions.slice(0, MOST_SUGGESTIONS),
        total: suggestions.length,
        merged: merged.flatMap(({ id, memberId, name, mergedOn }) => {
          const stayed = members.get(memberId);
          if (!stayed) return [];
          const undoUntil = dayAfter(mergedOn, RETENTION.merges.days);
          return [{ id, stayed: { id: stayed.id, name: stayed.name }, went: name, mergedOn, undoUntil }];
        }),
      });
    },
  )
  .post(
    '/apart',
    describe('Says that two entries are two organisations', DoneAnswer, { 404: 'No such organisation' }),
    validate('json', KeepApart),
    async (c) => {
      const own = await requireCoordinator(c);
      const { oneId, otherId } = c.req.valid('json');
      const members = memberById(await networkAs(c, viewerOfAccount(own)));
      if (!members.has(oneId) || !members.has(otherId)) refuse(404, GONE);
      const deed = deedBy(c, own, { action: 'member-kept-apart', objectId: oneId });
      const outcome = await c.var.store.duplicates.keepApart(deed, oneId, otherId);
      return c.json<z.infer<typeof DoneAnswer>>(await settled(c, outcome, { status: 'done' }, { gone: GONE }));
    },
  )
  .post(
    '/undo',
    describe('Undoes a merge as far as nobody changed it since', MergeUndoneAnswer, { 404: 'No such merge' }),
    validate('json', UndoMerge),
    async (c) => {
      const own = await requireCoordinator(c);
      const { id } = c.req.valid('json');
      const { random } = c.var.outside;
      const merge = await c.var.store.duplicates.findMerge(id);
      const first = dayOf(keptUntil(RETENTION.merges, c.var.now));
      if (!merge || merge.mergedOn <= first) return refuse(404, NO_MERGE);
      const ids = { member: idFrom(random(16)), revision: idFrom(random(16)) };
      const answer = { status: 'done' as const, id: ids.member };
      const deed = deedBy(c, own, { action: 'member-merge-undone', objectId: ids.member });
      const outcome = await c.var.store.duplicates.undoMerge(deed, id, ids, answer);
      return c.json<z.infer<typeof MergeUndoneAnswer>>(
        await settled(c, outcome, answer, {
          gone: NO_MERGE,
          stale: 'Others write a lot just now. Try again in a moment.',
        }),
      );
    },
  );

function dayAfter(day: string, days: number): string {
  return dayOf(new Date(Date.parse(day) + days * 86_400_000).toISOString());
}
