/**
 * What more columns would buy: covers that are larger and fit better.
 * Where every column costs a toll besides its penalty, the cheapest cover is the larger the lower the toll. Between two
 * such covers, a third can only be cheaper at the toll at which these two cost the same: so each of them is found.
 * Source: the dichotomic search of Aneja and Nair, "Bicriteria transportation problem", 1979.
 */
import { cheapestCover } from './cheapest-cover.ts';
import { missingBeyond, possibleDemand, withRoomForGaps } from './gaps.ts';
import { EFFORT, type SizedProblem, smallestCover } from './smallest-cover.ts';

export type TradeOff = {
  size: number;
  /** Places in the problem, ascending. */
  columns: number[];
  /** The sum over the columns. */
  penalty: number;
  /** Whether no cover of this size that lacks as few has a lower penalty, and for the first: none is smaller. */
  isExact: boolean;
};

/** A toll on each column and how many times its penalty counts: whole numbers. */
type Weights = { toll: number; times: number };

/**
 * The smallest cover, then larger ones, each with less penalty than all before it. All keep the caps and lack as few
 * columns as the smallest. A larger cover is left out where mixing two others would do as well: only where one more
 * column is worth more than it is elsewhere does it stand for a choice. Each more column saves more than 1.
 * @param options `most` covers at the most, the smaller ones first; `effort` is what each search may weigh.
 */
export function coverTradeOffs(problem: SizedProblem, options: { most: number; effort?: number }): TradeOff[] {
  const { most, effort = EFFORT } = options;
  const first = smallestCover(problem, { effort });
  const isExact = first.isLeastMissing && first.isBestFit && first.lowerBound === first.columns.length;
  const smallest = { ...tradeOffFrom(problem, first.columns), isExact };
  const lacks = missingBeyond(problem, first.missing);
  const cheapest = (weights: Weights, start: TradeOff) => cheapestAt(problem, { weights, start, lacks, effort });
  const found = [smallest];
  const searchBetween = (left: TradeOff, right: TradeOff): void => {
    if (found.length >= most) return;
    const weights = { toll: left.penalty - right.penalty, times: right.size - left.size };
    const middle = weights.times > 1 ? cheapest(weights, left) : left;
    if (costAt(weights, middle) < costAt(weights, left)) {
      searchBetween(left, middle);
      searchBetween(middle, right);
    } else found.push(right);
  };
  const fittest = cheapest({ toll: 1, times: 1 }, smallest);
  if (isTradeOff(smallest, fittest)) searchBetween(smallest, fittest);
  return found.filter((one, place) => place === 0 || isTradeOff(found[place - 1] ?? one, one)).slice(0, most);
}

function cheapestAt(
  problem: SizedProblem,
  { weights, start, lacks, effort }: { weights: Weights; start: TradeOff; lacks: number; effort: number },
): TradeOff {
  const columns = problem.columns.map(({ rows, penalty }) => ({ rows, cost: weights.toll + weights.times * penalty }));
  const weighed = { demand: possibleDemand(problem), columns, caps: problem.caps };
  const found = cheapestCover(withRoomForGaps(weighed, lacks), { effort });
  const places = found.columns?.filter((place) => place < columns.length) ?? start.columns;
  const best = tradeOffFrom(problem, places);
  const cost = costAt(weights, best);
  return cost < costAt(weights, start) ? { ...best, isExact: found.lowerBound === cost } : start;
}

function isTradeOff(small: TradeOff, large: TradeOff): boolean {
  return large.size > small.size && large.penalty < small.penalty;
}

function costAt({ toll, times }: Weights, { size, penalty }: TradeOff): number {
  return toll * size + times * penalty;
}

function tradeOffFrom({ columns }: SizedProblem, places: number[]): TradeOff {
  const penalty = places.reduce((sum, place) => sum + (columns[place]?.penalty ?? 0), 0);
  return { size: places.length, columns: places, penalty, isExact: false };
}
