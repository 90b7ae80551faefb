/** What else could be chosen: every other coalition as small, and what one or two members more would buy. */
import type { Candidate } from './candidates.ts';
import { coversOfSize } from './cover/equal-covers.ts';
import { coverTradeOffs } from './cover/trade-offs.ts';
import { idsByName, meets } from './propose.ts';
import { possibleProblem, type Solution } from './solve.ts';

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
  /** Whether none of up to this size fits better. */
  isBestFit: boolean;
};

const MOST_ALTERNATIVES = 50;
const MOST_TRADE_OFFS = 4;
const EFFORT = 50_000;

/** At most fifty that lack no more than the one proposed. */
export function alternativesTo(solution: Solution): Alternatives {
  const { included, others, chosen, missing } = solution;
  const size = chosen.length - included.length;
  const asked = { most: MOST_ALTERNATIVES + 1, effort: EFFORT };
  const { covers, isAll } = coversOfSize(possibleProblem(solution, missing), size, asked);
  const key = (ids: readonly string[]) => ids.join(' ');
  const shown = key(idsByName(chosen));
  const coalitions = covers
    .map(({ columns }) => idsByName(withPlaces(included, others, columns)))
    .filter((memberIds) => key(memberIds) !== shown)
    .map((memberIds) => ({ memberIds }));
  return { coalitions: coalitions.slice(0, MOST_ALTERNATIVES), isAll: isAll && coalitions.length <= MOST_ALTERNATIVES };
}

/** The smallest first, then each larger one that fits better than all before it. */
export function tradeOffsOf(solution: Solution): TradeOff[] {
  const { question, included, others, asked, missing } = solution;
  const found = coverTradeOffs(possibleProblem(solution, missing), { most: MOST_TRADE_OFFS, effort: EFFORT });
  return found.map(({ columns, isExact }) => {
    const members = withPlaces(included, others, columns);
    const heldByMore = question.needs.filter(
      (need, row) => members.filter((one) => meets(one, need)).length > (asked[row] ?? 0),
    );
    return {
      size: members.length,
      memberIds: idsByName(members),
      fit: members.length === 0 ? 0 : members.reduce((sum, { fit }) => sum + fit, 0) / members.length,
      heldByMore: heldByMore.map(({ capacityId }) => capacityId),
      isBestFit: isExact,
    };
  });
}

function withPlaces(included: readonly Candidate[], others: readonly Candidate[], places: readonly number[]) {
  return [...included, ...places.flatMap((place) => others[place] ?? [])];
}
