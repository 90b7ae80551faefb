/** A sheet whose columns become known while its rows come, as graphs have them. */
import type { Sheet, SheetUse } from '../../import/book.ts';

export type GrowingRow = { at: number; cells: (string | undefined)[] };

export type GrowingSheet = {
  name: string;
  holds: SheetUse;
  /** Where each key stands: words of the format itself, and keys made by `declared`. */
  places: Map<string, number>;
  rows: GrowingRow[];
};

/** What a file says of a column that it declares. */
export type DeclaredColumn = { title: string; fallback: string };

const LONGEST_TITLE = 200;

export function growingSheet(name: string, holds: SheetUse, keys: readonly string[]): GrowingSheet {
  return { name, holds, places: new Map(keys.map((key, place) => [key, place])), rows: [] };
}

/** The key of a column that a file declares or invents, so that its name can be any word. */
export function declared(id: string): string {
  return `@${id}`;
}

/** Where a column stands; it gets its place when it is first asked for. */
export function placeOfColumn({ places }: GrowingSheet, key: string): number {
  const place = places.get(key) ?? places.size;
  places.set(key, place);
  return place;
}

/**
 * The sheet when all is read. Columns stand in the order in which they came, and those that no row fills are left out.
 * Each has a title of its own: where two are called the same, the later one is numbered.
 */
export function grownSheet(
  { name, holds, places, rows }: GrowingSheet,
  file: string,
  columns: ReadonlyMap<string, DeclaredColumn> = new Map(),
): Sheet {
  const titles = new Set<string>();
  const kept: { title: string; place: number; fallback: string }[] = [];
  for (const [key, place] of places) {
    const fallback = columns.get(key)?.fallback ?? '';
    if (!rows.some(({ cells }) => (cells[place] ?? fallback) !== '')) continue;
    const title = unusedTitle(titleOf(key, columns), titles);
    titles.add(title);
    kept.push({ title, place, fallback });
  }
  return {
    file,
    name,
    header: kept.map(({ title }) => title),
    rows: rows.map(({ at, cells }) => ({ at, cells: kept.map(({ place, fallback }) => cells[place] ?? fallback) })),
    holds,
  };
}

function titleOf(key: string, columns: ReadonlyMap<string, DeclaredColumn>): string {
  if (!key.startsWith('@')) return key;
  return (columns.get(key)?.title || key.slice(1) || '?').slice(0, LONGEST_TITLE);
}

function unusedTitle(title: string, used: ReadonlySet<string>): string {
  if (!used.has(title)) return title;
  let number = 2;
  while (used.has(`${title} (${number})`)) number += 1;
  return `${title} (${number})`;
}
