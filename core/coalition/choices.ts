/** What else could be chosen: every other coalition as small, and what one or two members more would buy. */
import type { Candidate } from './candidates.ts';
import { bestOfSize } from './cover/best-of-size.ts';
import { coversOfSize } from './cover/equal-covers.ts';
import { idsByName, meets } from './propose.ts';
import { membersAt, type Solution } from './solve.ts';

export type Alternatives = {
  /** The best fit first; members by name. */
  coalitions: { memberIds: string[] }[];
  /** Whether there are no others. */
  isAll: boolean;
};

export type TradeOff = {
  size: number;
  /** By name. */
  memberIds: string[];
  /** 0..1: how well its members fit, on average. */
  fit: number;
  /** Needs that more members hold than were asked for, in the order of the question. */
  heldByMore: string[];
  /** Whether none of this size fits better. */
  isBestFit: boolean;
};

const MOST_ALTERNATIVES = 50;
/** How many members more than the fewest are looked at. */
const MOST_MORE = 3;

/**
 * At most fifty that lack no more than the one proposed.
 * @param effort how many columns the search may weigh.
 */
export function alternativesTo(solution: Solution, effort: number): Alternatives {
  const { included, problem, chosen } = solution;
  const size = chosen.length - included.length;
  const { covers, isAll } = coversOfSize(problem, size, { most: MOST_ALTERNATIVES + 1, effort });
  const key = (ids: readonly string[]) => ids.join(' ');
  const shown = key(idsByName(chosen));
  const coalitions = covers
    .map(({ columns }) => idsByName(membersAt(solution, columns)))
    .filter((memberIds) => key(memberIds) !== shown)
    .map((memberIds) => ({ memberIds }));
  return { coalitions: coalitions.slice(0, MOST_ALTERNATIVES), isAll: isAll && coalitions.length <= MOST_ALTERNATIVES };
}

/**
 * The best fit of the smallest size, then of each of the next sizes that fits better than those before it on average, or
 * holds more needs by more members than were asked for.
 * @param effort how many columns each of the searches may weigh; null: larger sizes are not looked at.
 */
export function tradeOffsOf(solution: Solution, effort: number | null): TradeOff[] {
  const { included, problem, fittest, missing, isBestFit } = solution;
  const tradeOffs = [tradeOffWith(solution, fittest, isBestFit)];
  if (effort === null) return tradeOffs;
  for (let more = 1; more <= MOST_MORE; more++) {
    const size = fittest.length - included.length + more;
    const found = bestOfSize(problem, size, { missing, effort });
    if (!found) break;
    const next = tradeOffWith(solution, membersAt(solution, found.columns), found.isBestFit);
    if (tradeOffs.every((one) => next.fit > one.fit || next.heldByMore.length > one.heldByMore.length))
      tradeOffs.push(next);
  }
  return tradeOffs;
}

function tradeOffWith({ question: { needs }, asked }: Solution, members: Candidate[], isBestFit: boolean): TradeOff {
  const heldBy = (need: { capacityId: string }) => members.filter((one) => meets(one, need)).length;
  return {
    size: members.length,
    memberIds: idsByName(members),
    fit: members.length === 0 ? 0 : members.reduce((sum, { fit }) => sum + fit, 0) / members.length,
    heldByMore: needs.filter((need, row) => heldBy(need) > (asked[row] ?? 0)).map(({ capacityId }) => capacityId),
    isBestFit,
  };
}
