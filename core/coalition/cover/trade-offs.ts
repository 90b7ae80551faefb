/** What more columns than the fewest would buy: for each size the best fit that it allows. */
import { cheapestCover } from './cheapest-cover.ts';
import { type SizedProblem, smallestCover } from './smallest-cover.ts';

export type TradeOff = {
  size: number;
  /** Places in the problem, ascending. */
  columns: number[];
  penalty: number;
  /** Whether no cover of up to this size has a lower sum of penalties. */
  isExact: boolean;
};

const EFFORT = 200_000;

/** The smallest cover, and then each larger one that fits better than all smaller ones; at most `most` in all. */
export function coverTradeOffs(
  problem: SizedProblem,
  { most, effort = EFFORT }: { most: number; effort?: number },
): TradeOff[] {
  const { demand, columns, caps } = problem;
  const first = smallestCover(problem, { effort });
  const penaltyOf = (places: readonly number[]) =>
    places.reduce((sum, place) => sum + (columns[place]?.penalty ?? 0), 0);
  const tradeOffs: TradeOff[] = [
    { size: first.columns.length, columns: first.columns, penalty: penaltyOf(first.columns), isExact: first.isBestFit },
  ];
  const weighed = columns.map(({ rows, penalty }) => ({ rows, cost: penalty }));
  for (let sizeLimit = first.columns.length + 1; sizeLimit < first.columns.length + most; sizeLimit++) {
    const found = cheapestCover({ demand, columns: weighed, caps, sizeLimit }, { effort });
    const best = tradeOffs.at(-1);
    if (!found.columns || !best) break;
    const penalty = penaltyOf(found.columns);
    if (penalty >= best.penalty) continue;
    tradeOffs.push({
      size: found.columns.length,
      columns: found.columns,
      penalty,
      isExact: found.lowerBound === penalty,
    });
  }
  return tradeOffs;
}
