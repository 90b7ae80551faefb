/** Which exchanges and lessons somebody sees. */
import type { Exchange, Lesson } from '../network.ts';
import type { StoredExchange, StoredLesson } from '../stored-exchange.ts';
import { type Sight, seesOf } from './sight.ts';

type Around = { openIds: ReadonlySet<string>; caseIds: ReadonlySet<string> };

/** An exchange tells who hosts it, so whoever does not see the host does not see the exchange. */
export function seenExchanges(exchanges: StoredExchange[], sight: Sight, { openIds, caseIds }: Around): Exchange[] {
  return exchanges
    .filter(({ hostId, visibility }) => isOpen(hostId, openIds) && seesOf(visibility, hostId, sight))
    .map(({ visibility, ...one }) => ({
      ...one,
      caseId: one.caseId !== null && caseIds.has(one.caseId) ? one.caseId : null,
    }));
}

/** A lesson tells of who learned it, and of its case. */
export function seenLessons(
  lessons: StoredLesson[],
  sight: Sight,
  { openIds, caseIds, exchangeIds }: Around & { exchangeIds: ReadonlySet<string> },
): Lesson[] {
  return lessons
    .filter(({ caseId }) => caseId === null || caseIds.has(caseId))
    .filter(({ memberId, visibility }) => isOpen(memberId, openIds) && seesOf(visibility, memberId, sight))
    .map(({ visibility, ...one }) => ({
      ...one,
      exchangeId: one.exchangeId !== null && exchangeIds.has(one.exchangeId) ? one.exchangeId : null,
    }));
}

function isOpen(memberId: string | null, openIds: ReadonlySet<string>): boolean {
  return memberId === null || openIds.has(memberId);
}
