/** Which column of a file is what of a network, as a person sees and changes it. */
import type { SheetUse } from './book.ts';

/** What a column can be. Columns that are none of these stay on the machine of whoever brings the file. */
export const COLUMN_USES = [
  'id',
  'name',
  'acronym',
  'aliases',
  'identifiers',
  'kind',
  'sectors',
  'description',
  'website',
  'languages',
  'availability',
  'reach',
  'stance',
  'country',
  'presence-kind',
  'capacities',
  'level',
  'note',
  'conditions',
  'needs',
  'urgency',
  'coalitions',
  'visibility',
  'member',
  'coalition',
  'from',
  'to',
  'tie-kind',
  'direction',
  'since',
  'until',
  'purpose',
  'status',
  'stated-size',
  'convenor',
  'funder',
  'funder-acronym',
  'partner',
  'partner-acronym',
  'implementer',
  'implementer-acronym',
  'implementer-kind',
] as const;
export type ColumnUse = (typeof COLUMN_USES)[number];

/** In place of a value's meaning: rows with that value are no part of a network, such as persons or events. */
export const LEFT_OUT = '-';

export type SheetMapping = {
  use: SheetUse;
  /** For each column of the header, in its order; null: it is left aside. */
  columns: (ColumnUse | null)[];
  /** By header word: what a value of the file means in the network's words; null: nothing, `LEFT_OUT`: no such row. */
  values: Record<string, Record<string, string | null>>;
  /** What holds for every row where no column says it, such as the country of a national list. */
  fixed: Partial<Record<ColumnUse, string>>;
};

/** For each sheet of a book, in its order. */
export type Mapping = { sheets: SheetMapping[] };
