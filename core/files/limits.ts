/** How much a file may hold, looked at before and while it is read. */
export type Limits = {
  /** Of a sheet. */
  rows: number;
  columns: number;
  /** Letters in a cell. */
  cell: number;
  /** How deep things may lie in each other. */
  xmlDepth: number;
  jsonDepth: number;
};
