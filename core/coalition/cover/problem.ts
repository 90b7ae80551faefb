/**
 * The bare covering problem behind a coalition: rows ask for columns, columns cover rows and cost something.
 * Nothing in this folder knows of organisations.
 */
export type CoverProblem = {
  /** How many distinct columns each row asks for. */
  demand: Demand;
  /** `rows` are places in `demand`, each at most once; `cost` is a whole number from 0 up. */
  columns: readonly { rows: readonly number[]; cost: number }[];
  /** The most columns that a cover may have; without it, as many as it takes. */
  sizeLimit?: number;
  /** Of some columns a cover may only have so many. `columns` are places in the problem, each at most once. */
  caps?: readonly Cap[];
};

export type Cap = { columns: readonly number[]; most: number };

/** A whole number from 0 up for each row. */
export type Demand = readonly number[];

/** How many of the columns cover each row. */
export function countCovers(columns: Iterable<{ rows: readonly number[] }>, rowCount: number): number[] {
  const counts = new Array<number>(rowCount).fill(0);
  for (const { rows } of columns) {
    for (const row of rows) counts[row] = countAt(counts, row) + 1;
  }
  return counts;
}

/** What a list of figures, one per row, says of a row. */
export function countAt(counts: readonly number[], row: number): number {
  return counts[row] ?? 0;
}
