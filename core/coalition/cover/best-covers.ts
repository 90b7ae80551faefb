/**
 * Not the best cover alone but the best ones, in their order.
 * Source: Lawler, "A procedure for computing the K best solutions", 1972. Whatever is not the best cover differs from
 * it in some column: with the columns before that one taken and that one ruled out, the best of the rest is looked for,
 * and so on with each of the parts that this leaves.
 */
import { cheapestCover } from './cheapest-cover.ts';
import { type CoverProblem, countAt, countCovers } from './problem.ts';

export type RankedCover = {
  /** Places in the problem, ascending. */
  columns: number[];
  cost: number;
};

export type BestCovers = {
  /** The cheapest first. Of equally cheap ones the order is that in which they were found, the same each time. */
  covers: RankedCover[];
  /** Whether there are no others: fewer were found than asked for, and each search ended. */
  isAll: boolean;
  /** Whether every search ended, so that none cheaper was left out. */
  isExact: boolean;
};

/** A part of all covers: those with these columns and without those, and the best of them. */
type Part = { taken: readonly number[]; ruledOut: readonly number[]; best: RankedCover };

/**
 * The cheapest covers that need each of their columns or not: every set of columns that covers counts.
 * @param most how many at most.
 * @param effort how many columns each of the searches may weigh; there are up to `most` times the size of a cover.
 */
export function bestCovers(problem: CoverProblem, { most, effort }: { most: number; effort: number }): BestCovers {
  let isExact = true;
  const partOf = (taken: readonly number[], ruledOut: readonly number[]): Part[] => {
    const found = bestWith(problem, taken, ruledOut, effort);
    if (!found) return [];
    isExact &&= found.isProven;
    return found.cover ? [{ taken, ruledOut, best: found.cover }] : [];
  };
  const parts = partOf([], []);
  const covers: RankedCover[] = [];
  while (parts.length > 0 && covers.length < most) {
    const place = cheapestOf(parts);
    const [{ taken, ruledOut, best } = noPart()] = parts.splice(place, 1);
    covers.push(best);
    const open = best.columns.filter((column) => !taken.includes(column));
    for (const [before, column] of open.entries()) {
      parts.push(...partOf([...taken, ...open.slice(0, before)], [...ruledOut, column]));
    }
  }
  return { covers, isAll: isExact && parts.length === 0, isExact };
}

/** The cheapest cover with some columns and without others; null where those taken break a limit. */
function bestWith(
  { demand, columns, sizeLimit = Number.POSITIVE_INFINITY, caps = [] }: CoverProblem,
  taken: readonly number[],
  ruledOut: readonly number[],
  effort: number,
): { cover: RankedCover | null; isProven: boolean } | null {
  const fixed = new Set([...taken, ...ruledOut]);
  const held = countCovers(
    taken.flatMap((place) => columns[place] ?? []),
    demand.length,
  );
  const rest = {
    demand: demand.map((asked, row) => Math.max(0, asked - countAt(held, row))),
    // Fixed columns keep their places and cover nothing, so that they are never chosen.
    columns: columns.map(({ rows, cost }, place) => ({ rows: fixed.has(place) ? [] : rows, cost })),
    sizeLimit: sizeLimit - taken.length,
    caps: caps.map((cap) => ({ ...cap, most: cap.most - taken.filter((place) => cap.columns.includes(place)).length })),
  };
  if (rest.sizeLimit < 0 || rest.caps.some(({ most }) => most < 0)) return null;
  const found = cheapestCover(rest, { effort });
  if (!found.columns) return { cover: null, isProven: found.lowerBound === Number.POSITIVE_INFINITY };
  const chosen = [...taken, ...found.columns].sort((one, other) => one - other);
  const cost = costOf(found.columns, columns);
  const cover = { columns: chosen, cost: cost + costOf(taken, columns) };
  return { cover, isProven: found.lowerBound === cost };
}

function costOf(places: readonly number[], columns: CoverProblem['columns']): number {
  return places.reduce((sum, place) => sum + (columns[place]?.cost ?? 0), 0);
}

function cheapestOf(parts: readonly Part[]): number {
  return parts.reduce((best, { best: { cost } }, place) => (cost < (parts[best]?.best.cost ?? 0) ? place : best), 0);
}

function noPart(): never {
  throw new Error('There is a part wherever one is looked for.');
}
