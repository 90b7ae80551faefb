/** Events and lessons as answers show them, with what whoever asks may do with each. */
import type { Context } from 'hono';
import type * as z from 'zod';
import { mayChange, mayRemove } from '#core/exchange/rules.ts';
import type { Account } from '#core/identity/account.ts';
import { memberNameIn } from '#core/identity/account-brief.ts';
import type { Exchange, Lesson, Network } from '#core/network.ts';
import type { Visibility } from '#core/vocabulary.ts';
import type { ExchangeShown, LessonsAnswer } from './answers/exchange.ts';
import type { AppEnv } from './http.ts';
import { revisionOf } from './if-match.ts';

type Shown = z.infer<typeof ExchangeShown>;
type LessonShown = z.infer<typeof LessonsAnswer>['lessons'][number];

export function shownExchange(network: Network, { hostId, caseId, ...exchange }: Exchange): Shown {
  return { ...exchange, host: memberNameIn(network, hostId), case: caseNameIn(network, caseId) };
}

/** @param account null: nobody is signed in, or a program asks. */
export async function shownLesson(
  c: Context<AppEnv>,
  lesson: Lesson,
  { network, account }: { network: Network; account: Account | null },
): Promise<LessonShown> {
  const { memberId, caseId, exchangeId, ...told } = lesson;
  const exchange = network.exchanges.find(({ id }) => id === exchangeId);
  return {
    ...told,
    member: memberNameIn(network, memberId),
    case: caseNameIn(network, caseId),
    exchange: exchange ? { id: exchange.id, topic: exchange.topic } : null,
    edit: await editOf(lesson, lesson.memberId, account, async () => c.var.store.exchange.lessonOf(lesson.id)),
    mayRemove: account !== null && mayRemove(lesson.memberId, account),
  };
}

/** Its level, and which revision of it is shown; null for those who may not change it. */
export async function editOf(
  seen: Exchange | Lesson,
  authorId: string | null,
  account: Account | null,
  load: () => Promise<{ visibility: Visibility } | null>,
): Promise<{ visibility: Visibility; revision: string } | null> {
  if (account === null || !mayChange(authorId, account)) return null;
  const kept = await load();
  return kept && { visibility: kept.visibility, revision: await revisionOfShown(seen, kept.visibility) };
}

/** Of what is shown of a record, and to whom. */
export function revisionOfShown(seen: Exchange | Lesson, visibility: Visibility): Promise<string> {
  return revisionOf([seen, visibility]);
}

function caseNameIn({ cases }: Network, caseId: string | null): { id: string; title: string } | null {
  const found = cases.find(({ id }) => id === caseId);
  return found ? { id: found.id, title: found.title } : null;
}
