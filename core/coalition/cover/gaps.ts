/**
 * Gaps stand for what is missing: each is a column that gives one row one of what it asks for, and belongs to nobody.
 * With them every problem has a cover, and how many gaps it takes says how far the problem is from possible.
 */
import { type Cap, type CoverProblem, countAt, countCovers, type Demand } from './problem.ts';

/** What a cover has to do, whatever its columns cost. */
type Task = { demand: Demand; columns: readonly { rows: readonly number[] }[] };

type Gap = { rows: [number]; cost: number };

/** As many gaps for each row as it asks for. */
export function gapsFor(demand: Demand, cost: number): Gap[] {
  return [...demand.entries()].flatMap(([row, asked]) =>
    Array.from({ length: asked }, (): Gap => ({ rows: [row], cost })),
  );
}

/** What each row asks for, as far as there are columns that cover it. */
export function possibleDemand({ demand, columns }: Task): number[] {
  const counts = countCovers(columns, demand.length);
  return demand.map((asked, row) => Math.min(asked, countAt(counts, row)));
}

/**
 * The problem in which a cover may lack so many columns, all rows together, whichever rows those are. The gaps come
 * after the columns and count against the limit on size.
 */
export function withRoomForGaps<P extends CoverProblem>(problem: P, lacks: number): P {
  if (lacks === 0) return problem;
  const { demand, columns, caps = [] } = problem;
  const gaps = gapsFor(demand, 0);
  const only: Cap = { columns: gaps.map((_, place) => columns.length + place), most: lacks };
  return { ...problem, columns: [...columns, ...gaps], caps: [...caps, only] };
}

/** How many of the missing columns are missing though the row has enough that cover it. */
export function missingBeyond(problem: Task, missing: readonly number[]): number {
  const possible = possibleDemand(problem);
  return missing.reduce(
    (sum, lacking, row) => sum + lacking - countAt(problem.demand, row) + countAt(possible, row),
    0,
  );
}
