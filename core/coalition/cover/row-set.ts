/** Sets of rows as bits, 32 to a word, to ask quickly whether one column covers all that another does. */

export type RowSet = readonly number[];

/** @param rowCount how many rows there are in all, so that the sets of one problem are of one length. */
export function rowSetOf(rows: readonly number[], rowCount: number): RowSet {
  const words = new Array<number>(Math.ceil(rowCount / 32)).fill(0);
  for (const row of rows) words[row >> 5] = wordAt(words, row >> 5) | (1 << (row & 31));
  return words;
}

export function hasRow(set: RowSet, row: number): boolean {
  return ((wordAt(set, row >> 5) >> (row & 31)) & 1) === 1;
}

/** Whether the two have a row in common. */
export function meets(one: RowSet, other: RowSet): boolean {
  for (let word = 0; word < one.length; word++) {
    if ((wordAt(one, word) & wordAt(other, word)) !== 0) return true;
  }
  return false;
}

/** Whether every row of `part` is in `whole`. */
export function isWithin(part: RowSet, whole: RowSet): boolean {
  for (let word = 0; word < part.length; word++) {
    if ((wordAt(part, word) & ~wordAt(whole, word)) !== 0) return false;
  }
  return true;
}

/** Whether every row of `part` is in `whole`, looking only at the rows of `open`. */
export function isWithinAmong(open: RowSet, part: RowSet, whole: RowSet): boolean {
  for (let word = 0; word < part.length; word++) {
    if ((wordAt(part, word) & wordAt(open, word) & ~wordAt(whole, word)) !== 0) return false;
  }
  return true;
}

function wordAt(set: RowSet, word: number): number {
  return set[word] ?? 0;
}
