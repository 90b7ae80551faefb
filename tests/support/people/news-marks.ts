/** Random marks of when accounts looked at what is new for them. */
import type { Chance } from '../random.ts';
import type { Rows } from '../rows.ts';
import { DAY, day } from './times.ts';

export function newsMarksFrom(chance: Chance, accounts: Rows['accounts']): Rows['newsMarks'] {
  const some = (most: number) => (chance.is(0.7) ? day(chance.below(most) * DAY) : null);
  return chance
    .some(accounts, 0.6)
    .map(({ id: accountId }) => ({ accountId, lookedOn: some(120), toldOn: some(20), comparedOn: some(3) }));
}
