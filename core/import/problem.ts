/** What can be wrong with a file that is brought, as codes; the words for them belong to whoever shows them. */

/** Where something stands; null: it is about the whole of what stands before. */
export type Place = { file: string; sheet: string | null; row: number | null; column: string | null };

export type ImportProblem = {
  place: Place;
  /** *stops*: nothing of the file can be read. *skips*: this row or value is left out. *notes*: read, but look at it. */
  weight: 'stops' | 'skips' | 'notes';
  problem: ImportProblemCode;
  /** What stands there, shortened, or the limit that is passed. */
  value: string;
};

/** Each has its sentence in `web/text/en-import-problems.ts`, which says what to do as well. */
export const IMPORT_PROBLEMS = [
  'empty-file',
  'unknown-format',
  'no-name-column',
  'no-name',
  'too-long',
  'shortened',
  'row-again',
  'contradiction',
  'unknown-value',
  'bad-web-address',
  'bad-date',
  'bad-identifier',
  'unknown-register',
  'mistaken-register',
  'numbers-as-names',
  'personal-data',
  'joint-name',
  'maybe-joint-name',
  'no-country',
  'unknown-end',
  'several-ends',
  'same-ends',
  'ends-left-out',
  'file-too-large',
  'too-much-text',
  'not-text',
  'guessed-encoding',
  'broken-letters',
  'open-quote',
  'title-rows',
  'repeated-column',
  'long-row',
  'short-rows',
  'no-rows',
  'own-other-kind',
  'old-workbook',
  'other-spreadsheet',
  'document',
  'picture',
  'web-page',
  'packed-file',
  'protected-file',
  'damaged-zip',
  'damaged-workbook',
  'zip-too-large',
  'zip-too-many',
  'zip-without-tables',
  'left-in-zip',
  'hidden-sheet',
  'ignored-sheet',
  'empty-sheet',
  'merged-cells',
  'error-cells',
  'unworked-formulas',
  'too-many-rows',
  'too-many-columns',
  'too-many-values',
  'cell-too-long',
  'too-deep',
  'xml-doctype',
  'broken-xml',
  'broken-json',
  'no-nodes',
  'node-without-id',
  'edge-without-end',
  'nested-nodes',
  'ports-left-aside',
  'hyperedges-as-coalitions',
  'time-left-aside',
  'looks-left-aside',
  'not-an-organisation',
] as const;
export type ImportProblemCode = (typeof IMPORT_PROBLEMS)[number];
