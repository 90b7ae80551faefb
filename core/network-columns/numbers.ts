/**
 * Whole numbers from 0 as text: five bits to a character, the lowest first, as in the mappings of source maps
 * (variable-length quantities in base64), but without a sign. Small numbers take one character, and what the numbers
 * have in common is left to the compression on the wire.
 */
const DIGITS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';
const BITS = 5;
const MORE = 1 << BITS;

const VALUES = new Map([...DIGITS].map((digit, value) => [digit.charCodeAt(0), value]));

/** @param numbers whole, from 0 to 2^30; others are not written in a way that can be read. */
export function writeNumbers(numbers: readonly number[]): string {
  let text = '';
  for (const number of numbers) {
    let rest = number;
    for (; rest >= MORE; rest >>>= BITS) text += DIGITS[(rest & (MORE - 1)) | MORE];
    text += DIGITS[rest];
  }
  return text;
}

/** Other characters than those that were written throw, and so does a number without its end. */
export function readNumbers(text: string): number[] {
  const numbers: number[] = [];
  let number = 0;
  let shift = 0;
  for (let place = 0; place < text.length; place++) {
    const value = VALUES.get(text.charCodeAt(place));
    if (value === undefined) throw new Error(`There is no number in "${text[place]}".`);
    number |= (value & (MORE - 1)) << shift;
    shift += BITS;
    if (value >= MORE) continue;
    numbers.push(number);
    number = 0;
    shift = 0;
  }
  if (shift > 0) throw new Error('A number lacks its end.');
  return numbers;
}
