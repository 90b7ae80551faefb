/** What the page shows of a sheet: its columns with a few of their values. All else stays in the thread. */
import type { Sheet } from '#core/import/book.ts';
import type { ColumnReason } from '#core/import/guess-columns.ts';
import { fingerprintOf } from '#core/import/remember-mapping.ts';
import type { ColumnView, SheetView } from './tasks.ts';

const SAMPLES = 3;
const LONGEST_SAMPLE = 60;

/** @param because why each column has its use, in the order of the header. */
export function sheetView(sheet: Sheet, because: readonly (ColumnReason | null)[]): SheetView {
  const { file, name, holds, header, rows } = sheet;
  return {
    ...{ file, name, holds },
    fingerprint: fingerprintOf(sheet),
    rowCount: rows.length,
    columns: header.map((title, place) =>
      columnView(
        title,
        because[place] ?? null,
        rows.map(({ cells }) => cells[place] ?? ''),
      ),
    ),
  };
}

/** What looks like persons is not even shown. */
function columnView(name: string, because: ColumnReason | null, cells: readonly string[]): ColumnView {
  const filled = cells.filter((cell) => cell.trim() !== '');
  const samples = because === 'personal' ? [] : distinct(filled);
  return { name, because, samples, filled: filled.length };
}

function distinct(cells: readonly string[]): string[] {
  const found = new Set<string>();
  for (const cell of cells) {
    if (found.size === SAMPLES) break;
    found.add(shortened(cell));
  }
  return [...found];
}

function shortened(cell: string): string {
  const said = cell.trim().replace(/\s+/g, ' ');
  return said.length > LONGEST_SAMPLE ? `${said.slice(0, LONGEST_SAMPLE)}…` : said;
}
