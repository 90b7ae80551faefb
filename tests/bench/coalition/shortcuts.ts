/** What is quick and proves nothing: two rules that others choose teams by. */
import type { SizedProblem } from '#core/coalition/cover/smallest-cover.ts';

/** Always the candidate that helps most needs, the first of equals (Chvátal 1979). */
export function greedySize({ demand, columns }: SizedProblem): number {
  const open = [...demand];
  const chosen = new Set<number>();
  while (open.some((asked) => asked > 0)) {
    let best = -1;
    let most = 0;
    for (const [place, { rows }] of columns.entries()) {
      const gain = chosen.has(place) ? 0 : rows.filter((row) => (open[row] ?? 0) > 0).length;
      if (gain > most) [best, most] = [place, gain];
    }
    if (best < 0) throw new Error('What is asked for can be had.');
    take(best, columns, chosen, open);
  }
  return chosen.size;
}

/**
 * The rarest need first, the next by how few hold it: for each a candidate that is closest to those chosen already.
 * Where all are as close, as here, that is any of them: the first who holds it. What it asked for twice takes the next.
 * Source: RarestFirst in Lappas, Liu and Terzi, "Finding a team of experts in social networks", KDD 2009.
 */
export function rarestFirstSize({ demand, columns }: SizedProblem): number {
  const holders = demand.map((_, row) => [...columns.keys()].filter((place) => columns[place]?.rows.includes(row)));
  const rarestFirst = [...demand.keys()].sort(
    (one, other) => (holders[one]?.length ?? 0) - (holders[other]?.length ?? 0),
  );
  const open = [...demand];
  const chosen = new Set<number>();
  for (const row of rarestFirst) {
    for (const place of holders[row] ?? []) {
      if ((open[row] ?? 0) > 0 && !chosen.has(place)) take(place, columns, chosen, open);
    }
  }
  return chosen.size;
}

function take(place: number, columns: SizedProblem['columns'], chosen: Set<number>, open: number[]): void {
  chosen.add(place);
  for (const row of columns[place]?.rows ?? []) open[row] = (open[row] ?? 0) - 1;
}
