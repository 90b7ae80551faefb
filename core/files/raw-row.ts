/** A row of a table before it is known which row names the columns. */
export type RawRow = {
  /** The line that it begins on, or the row of a spreadsheet, counted from 1. */
  at: number;
  /** How many cells it has, also empty ones at its end; without end in a spreadsheet. */
  width: number;
  /** Without empty ones at its end. */
  cells: string[];
};
