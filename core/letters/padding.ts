/** A letter as text whose length tells little: whoever keeps it, sealed, can count its bytes. */
import { type Letter, LONGEST_PLAIN } from './letter.ts';

/** A short yes and half a page of reasons come to the same length. */
export const PADDING_STEP = 1024;

/**
 * The text to be sealed: JSON, then spaces up to a whole number of steps in UTF-8; JSON does not mind them.
 * @returns null where the letter is longer than one may be.
 */
export function letterText(letter: Letter): string | null {
  const text = JSON.stringify(letter);
  const length = bytesIn(text);
  const padded = Math.ceil(length / PADDING_STEP) * PADDING_STEP;
  return padded > LONGEST_PLAIN ? null : text + ' '.repeat(padded - length);
}

/** How many bytes a text has in UTF-8. */
export function bytesIn(text: string): number {
  let bytes = 0;
  for (const sign of text) {
    const point = sign.codePointAt(0) ?? 0;
    bytes += point < 0x80 ? 1 : point < 0x800 ? 2 : point < 0x10000 ? 3 : 4;
  }
  return bytes;
}
