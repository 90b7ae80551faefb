/** When ties were there. A date may be a year, a month or a day, and counts for the whole of what it states. */
import type { Tie } from './network.ts';

type Dated = Pick<Tie, 'since' | 'until'>;

/**
 * Whether a tie was there at a time: it had begun, and had not ended before. A date that is not stated rules nothing
 * out, so a tie without any was always there.
 * @param asOf `2019` or `2019-05`.
 */
export function isThereAsOf({ since, until }: Dated, asOf: string): boolean {
  return (since === null || compareTimes(since, asOf) <= 0) && (until === null || compareTimes(until, asOf) >= 0);
}

/** As far as both are stated: a year is neither before nor after one of its months. */
export function compareTimes(one: string, other: string): number {
  const length = Math.min(one.length, other.length);
  const [start, otherStart] = [one.slice(0, length), other.slice(0, length)];
  return start < otherStart ? -1 : start > otherStart ? 1 : 0;
}

/**
 * The times that are worth looking at, from the first date of a tie to the last without a gap: months where half of the
 * dates state one at least, otherwise years. None where nothing is dated; dates that are not understood are left out.
 */
export function timesOf(ties: readonly Dated[]): string[] {
  const dates = ties
    .flatMap(({ since, until }) => [since, until])
    .filter((date): date is string => date !== null && /^\d{4}(-\d\d){0,2}$/.test(date));
  const withMonth = dates.filter((date) => date.length >= MONTH_LENGTH);
  const isByMonth = dates.length > 0 && 2 * withMonth.length >= dates.length;
  const stated = isByMonth
    ? withMonth.map((date) => date.slice(0, MONTH_LENGTH))
    : dates.map((date) => date.slice(0, 4));
  const sorted = stated.sort();
  const [first, last] = [sorted[0], sorted.at(-1)];
  if (first === undefined || last === undefined) return [];
  const times = [first];
  for (let time = first; time < last && times.length < MOST_TIMES; times.push(time)) time = after(time);
  return times;
}

const MONTH_LENGTH = '2019-05'.length;
/** A hundred years of months; what is dated earlier is a slip of the pen. */
const MOST_TIMES = 1200;

function after(time: string): string {
  const [year = 0, month] = time.split('-').map(Number);
  if (month === undefined) return padded(year + 1, 4);
  return month < 12 ? `${padded(year, 4)}-${padded(month + 1, 2)}` : `${padded(year + 1, 4)}-01`;
}

/** The same time a year earlier. */
export function yearBefore(time: string): string {
  return `${padded(Number(time.slice(0, 4)) - 1, 4)}${time.slice(4)}`;
}

function padded(value: number, length: number): string {
  return String(value).padStart(length, '0');
}

export type TieChanges = {
  /** Ties that were there, those without a date included. */
  there: number;
  /** There, and not yet a year before; and the other way round. */
  begun: number;
  ended: number;
  /** Without any date. */
  undated: number;
};

/** @param asOf `2019` or `2019-05`; compared with the same time a year earlier. */
export function changesAsOf(ties: readonly Dated[], asOf: string): TieChanges {
  const before = yearBefore(asOf);
  const changes: TieChanges = { there: 0, begun: 0, ended: 0, undated: 0 };
  for (const tie of ties) {
    const [was, is] = [isThereAsOf(tie, before), isThereAsOf(tie, asOf)];
    if (is) changes.there += 1;
    if (is && !was) changes.begun += 1;
    if (was && !is) changes.ended += 1;
    if (tie.since === null && tie.until === null) changes.undated += 1;
  }
  return changes;
}
