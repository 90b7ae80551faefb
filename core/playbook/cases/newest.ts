/** Which case comes first in a list. */
import { type Case, compareText } from '../../network.ts';

type Dated = Pick<Case, 'id' | 'title' | 'published' | 'releasedOn' | 'ended' | 'began'>;

/** The day, month or year that a case is sorted by: when it came out, else when it happened; empty: nothing is stated. */
export function dateOf({ published, releasedOn, ended, began }: Dated): string {
  return published ?? releasedOn ?? ended ?? began ?? '';
}

/** The newest first; of the same date by title, then by id. */
export function newestFirst<One extends Dated>(cases: readonly One[]): One[] {
  return cases
    .map((one) => ({ one, date: dateOf(one) }))
    .sort(
      (a, b) =>
        (a.date < b.date ? 1 : a.date > b.date ? -1 : 0) ||
        compareText(a.one.title, b.one.title) ||
        (a.one.id < b.one.id ? -1 : 1),
    )
    .map(({ one }) => one);
}
