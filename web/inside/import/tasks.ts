/** What the page and the thread that reads files say to each other. The files' rows stay in the thread. */
import type { FileFormat, GivenFile, SheetUse } from '#core/import/book.ts';
import type { Choices, Difference } from '#core/import/difference.ts';
import type { Draft } from '#core/import/draft.ts';
import type { ImportGround } from '#core/import/ground.ts';
import type { ColumnReason } from '#core/import/guess-columns.ts';
import type { ImportLevel } from '#core/import/import-questions.ts';
import type { ColumnUse, Mapping } from '#core/import/mapping.ts';
import type { ImportProblem } from '#core/import/problem.ts';
import type { RememberedMapping } from '#core/import/remember-mapping.ts';
import type { ImportStep } from '#core/import/steps.ts';

/** What files are held against: the network as the coordinator sees it, and its words. */
export type Ground = ImportGround & {
  /** What columns were taken for before. */
  remembered: RememberedMapping[];
};

export type ColumnView = {
  name: string;
  /** A few of its values, each once. */
  samples: string[];
  /** In how many rows it says something. */
  filled: number;
  /** Why it was taken for what it is, or left aside. */
  because: ColumnReason | null;
};

export type SheetView = {
  file: string;
  name: string | null;
  holds: SheetUse | null;
  /** By which its mapping is found again. */
  fingerprint: string;
  rowCount: number;
  columns: ColumnView[];
};

export type Opened = {
  format: FileFormat;
  sheets: SheetView[];
  problems: ImportProblem[];
  mapping: Mapping;
};

export type Compared = {
  problems: ImportProblem[];
  leftAside: Draft['leftAside'];
  difference: Difference;
  /** Whether the files say anywhere who may see what. */
  statesLevels: boolean;
};

export type Task =
  | { does: 'open'; files: GivenFile[]; format: FileFormat | null; ground: Ground }
  /** What the values of a column mean, now that a person gave it a use. */
  | { does: 'values'; sheet: number; column: number; use: ColumnUse }
  | { does: 'compare'; mapping: Mapping; choices: Choices }
  | { does: 'choose'; choices: Choices }
  | { does: 'write'; level: ImportLevel }
  /** Of the steps, those that are sent together from a place on. */
  | { does: 'slice'; from: number };

export type Done =
  | { does: 'open'; opened: { ok: true; value: Opened } | { ok: false; problems: ImportProblem[] } }
  | { does: 'values'; meanings: Record<string, string | null> }
  | { does: 'compare'; compared: Compared }
  | { does: 'choose'; difference: Difference }
  /** How many steps it takes, and how many an import may have. */
  | { does: 'write'; count: number; most: number }
  | { does: 'slice'; steps: ImportStep[] };

export type Reply = { id: number } & (
  | { kind: 'progress'; share: number }
  | { kind: 'done'; done: Done }
  | { kind: 'failed' }
);
