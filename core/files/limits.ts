/** How much a file may hold, looked at before and while it is read. */
export type Limits = {
  /** Bytes of a file as it is given. */
  fileBytes: number;
  /** Of what is packed in a file, when it is unpacked; how many files may be packed in it. */
  unpackedBytes: number;
  entries: number;
  /** Of a sheet. */
  rows: number;
  columns: number;
  /** Letters in a cell, and in all cells of a sheet together. */
  cell: number;
  letters: number;
  /** How deep things may lie in each other. */
  xmlDepth: number;
  jsonDepth: number;
};

/** What a page takes from its visitor. */
export const PAGE_LIMITS: Limits = {
  fileBytes: 5_000_000,
  unpackedBytes: 20_000_000,
  entries: 200,
  rows: 10_000,
  columns: 100,
  cell: 10_240,
  letters: 20_000_000,
  xmlDepth: 64,
  jsonDepth: 32,
};

/** What somebody who runs the service may read on their own machine. */
export const OPERATOR_LIMITS: Limits = {
  ...PAGE_LIMITS,
  fileBytes: 100_000_000,
  unpackedBytes: 400_000_000,
  rows: 200_000,
  columns: 500,
  letters: 200_000_000,
};
