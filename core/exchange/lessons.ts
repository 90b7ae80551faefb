/** Which lessons belong to what. */
import { byName, type Lesson, type Network } from '../network.ts';

type Asked = { caseId?: string; exchangeId?: string; memberId?: string };

/** Those that belong to all that is named; nothing named: all. The latest first, equals by their words. */
export function lessonsOf({ lessons }: Pick<Network, 'lessons'>, { caseId, exchangeId, memberId }: Asked): Lesson[] {
  return lessons
    .filter((one) => caseId === undefined || one.caseId === caseId)
    .filter((one) => exchangeId === undefined || one.exchangeId === exchangeId)
    .filter((one) => memberId === undefined || one.memberId === memberId)
    .sort((one, other) => {
      if (one.learnedOn !== other.learnedOn) return one.learnedOn > other.learnedOn ? -1 : 1;
      return byName({ id: one.id, name: one.text }, { id: other.id, name: other.text });
    });
}
