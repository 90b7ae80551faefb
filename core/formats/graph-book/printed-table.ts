/** A sheet on its way out, whose columns are given away one by one. */
import type { Sheet, SheetUse } from '../../import/book.ts';

/** A cell that says something, under the title of its column. */
export type PrintedValue = { title: string; value: string };

export type PrintedTable = {
  rows: Sheet['rows'];
  has(word: string): boolean;
  /** Where the first of these words stands in the header; -1: nowhere. Each column is given away once. */
  place(...words: string[]): number;
  /** What was not given away. */
  titles(): string[];
  values(cells: readonly string[]): PrintedValue[];
};

/** The first sheet that holds this; an empty one where there is none. */
export function tableOf(sheets: readonly Sheet[], use: SheetUse): PrintedTable {
  const { header, rows } = sheets.find(({ holds }) => holds === use) ?? { header: [], rows: [] };
  const words = header.map((title) => title.toLowerCase());
  const left = new Map(header.map((title, place) => [place, title]));
  return {
    rows,
    has: (word) => words.includes(word),
    place(...wanted) {
      const place = wanted.map((word) => words.indexOf(word)).find((found) => left.has(found)) ?? -1;
      left.delete(place);
      return place;
    },
    titles: () => [...left.values()],
    values: (cells) =>
      [...left].map(([place, title]) => ({ title, value: cells[place] ?? '' })).filter(({ value }) => value !== ''),
  };
}
