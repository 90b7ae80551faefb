/** Sets of places as bits, 32 to a word, to ask quickly whether one column covers all that another does. */
import type { Table } from './table.ts';

/** For each column as many words as every other has; first those of its rows, then those of its caps. */
export type Bits = { rowWords: number; words: number; sets: Int32Array };

/** The columns' sets; the limit on size, which all count against, is left out. */
export function bitsOf({ rowCount, room, slots, starts, places, index }: Table): Bits {
  const rowWords = Math.ceil(rowCount / 32);
  const capCount = room.length - rowCount - (slots < 0 ? 0 : 1);
  const words = rowWords + Math.ceil(capCount / 32);
  const sets = new Int32Array(words * index.length);
  for (let column = 0; column < index.length; column++) {
    const end = starts[column + 1] ?? 0;
    for (let at = starts[column] ?? 0; at < end; at++) {
      const place = places[at] ?? 0;
      if (place === slots) continue;
      const bit = place < rowCount ? place : place - rowCount + 32 * rowWords;
      const word = column * words + (bit >> 5);
      sets[word] = (sets[word] ?? 0) | (1 << (bit & 31));
    }
  }
  return { rowWords, words, sets };
}

/** Whether `other` covers every row of `column` that is among `open`, and counts against no cap that `column` does not. */
export function canReplace(bits: Bits, column: number, other: number, open: Int32Array | null): boolean {
  const { rowWords, words, sets } = bits;
  const mine = column * words;
  const theirs = other * words;
  for (let word = 0; word < rowWords; word++) {
    const asked = (sets[mine + word] ?? 0) & (open ? (open[word] ?? 0) : -1);
    if ((asked & ~(sets[theirs + word] ?? 0)) !== 0) return false;
  }
  for (let word = rowWords; word < words; word++) {
    if (((sets[theirs + word] ?? 0) & ~(sets[mine + word] ?? 0)) !== 0) return false;
  }
  return true;
}

/** The rows that ask for more. */
export function openBits({ rowCount }: Table, room: Int32Array): Int32Array {
  const open = new Int32Array(Math.ceil(rowCount / 32));
  for (let row = 0; row < rowCount; row++) {
    if ((room[row] ?? 0) > 0) open[row >> 5] = (open[row >> 5] ?? 0) | (1 << (row & 31));
  }
  return open;
}
