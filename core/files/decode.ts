/** The text of a file whose encoding nobody states: told from its first bytes, from whether it is UTF-8, or by its letters. */
import { decoderOf, decodeStrictly, type Encoding } from './text-decoder.ts';

export type Decoded =
  | {
      ok: true;
      text: string;
      /** Where it could only be guessed. */
      guessed: Encoding | null;
      /** How many places stand for no letter, and the line of the first. */
      broken: { count: number; line: number } | null;
    }
  | { ok: false };

/** At most one sign in so many may be one that no text has, such as NUL. */
const SIGNS_PER_CONTROL = 20;
/** In a text in UTF-8 that was damaged on its way, letters that are whole are so much more frequent. */
const WHOLE_PER_BROKEN = 10;
const LOOKED_AT = 100_000;

/** Signs that show nothing and that no table has. Asked for on text that holds few of them. */
const CONTROLS = /[^\P{Cc}\t\n\r\f\v\u0085]/gu;

/** @returns the text without byte order mark and control signs, or not ok where the bytes are no text. */
export function decode(bytes: Uint8Array): Decoded {
  const marked = markedEncoding(bytes);
  if (marked === 'utf-32') return { ok: false };
  const encoding = marked ?? unmarkedUtf16(bytes);
  if (encoding !== null && encoding !== 'utf-8') return finish(decoderOf(encoding).decode(bytes), null);
  const strict = decodeStrictly(bytes, 'utf-8');
  if (strict !== null) return finish(strict, null);
  const loose = decoderOf('utf-8').decode(bytes);
  if (encoding === 'utf-8' || isMostlyWhole(loose)) return finish(loose, null);
  const guess = guessByLetters(bytes.subarray(0, LOOKED_AT));
  return finish(decoderOf(guess).decode(bytes), guess);
}

function finish(raw: string, guessed: Encoding | null): Decoded {
  const controls = raw.match(CONTROLS)?.length ?? 0;
  if (controls * SIGNS_PER_CONTROL > raw.length) return { ok: false };
  const text = controls === 0 ? raw : raw.replace(CONTROLS, '');
  const first = text.indexOf('\uFFFD');
  if (first === -1) return { ok: true, text, guessed, broken: null };
  const line = text.slice(0, first).split(/\r\n|\n|\r/).length;
  return { ok: true, text, guessed, broken: { count: text.split('\uFFFD').length - 1, line } };
}

function markedEncoding(bytes: Uint8Array): Encoding | 'utf-32' | null {
  const [a, b, c, d] = bytes;
  if (a === 0xef && b === 0xbb && c === 0xbf) return 'utf-8';
  if ((a === 0xff && b === 0xfe && c === 0 && d === 0) || (a === 0 && b === 0 && c === 0xfe && d === 0xff)) {
    return 'utf-32';
  }
  if (a === 0xff && b === 0xfe) return 'utf-16le';
  if (a === 0xfe && b === 0xff) return 'utf-16be';
  return null;
}

/** Text of two bytes a sign has a zero beside each Latin letter, space and line end, always on the same side. */
function unmarkedUtf16(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | null {
  const looked = bytes.subarray(0, 4096);
  const zeros = { even: 0, odd: 0 };
  for (const [at, byte] of looked.entries()) if (byte === 0) zeros[at % 2 === 0 ? 'even' : 'odd'] += 1;
  const half = looked.length / 2;
  if (zeros.odd > half * 0.3 && zeros.even < half * 0.02) return 'utf-16le';
  if (zeros.even > half * 0.3 && zeros.odd < half * 0.02) return 'utf-16be';
  return null;
}

function isMostlyWhole(text: string): boolean {
  const looked = text.slice(0, LOOKED_AT);
  const broken = looked.split('\uFFFD').length - 1;
  const whole = looked.match(/[^\p{ASCII}\uFFFD]/gu)?.length ?? 0;
  return whole > broken * WHOLE_PER_BROKEN;
}

/**
 * Which of the one-byte encodings of spreadsheets it is. Latin writing has single letters above ASCII among others; Cyrillic
 * and Arabic have words of them. Russian needs letters of the last row (р с т у), where Arabic has only marks. Polish has
 * letters where Western European has signs such as £, ³ and ¿, which stand in no word.
 */
function guessByLetters(bytes: Uint8Array): Encoding {
  let [high, inRuns, lastRow, lower, inWords, run] = [0, 0, 0, 0, 0, 0];
  for (const [at, byte] of bytes.entries()) {
    if (byte < 0x80) {
      run = 0;
      continue;
    }
    high += 1;
    run += 1;
    if (run === 3) inRuns += 3;
    else if (run > 3) inRuns += 1;
    if (byte >= 0xf0) lastRow += 1;
    if (byte >= 0xe0) lower += 1;
    if (POLISH.includes(byte) && (isLetter(bytes[at - 1]) || isLetter(bytes[at + 1]))) inWords += 1;
  }
  if (inRuns < high * 0.5) return inWords > 1 && inWords > high * 0.15 ? 'windows-1250' : 'windows-1252';
  return lastRow > high * 0.1 || lower < high * 0.1 ? 'windows-1251' : 'windows-1256';
}

/** Ź ź Ł ł Ą ą Ż ż. */
const POLISH = [0x8f, 0x9f, 0xa3, 0xb3, 0xa5, 0xb9, 0xaf, 0xbf];

function isLetter(byte: number | undefined): boolean {
  return byte !== undefined && /[a-z]/i.test(String.fromCharCode(byte));
}
