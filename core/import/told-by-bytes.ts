/** What a file is by its first bytes, as far as it is none of the texts. */
import type { ImportProblemCode } from './problem.ts';

export type Told = 'zip' | ImportProblemCode | null;

const SIGNATURES: readonly (readonly [start: readonly number[], told: 'zip' | ImportProblemCode])[] = [
  [[0x50, 0x4b, 0x03, 0x04], 'zip'],
  // An archive with nothing in it, and the second part of one.
  [[0x50, 0x4b, 0x05, 0x06], 'zip-without-tables'],
  [[0x50, 0x4b, 0x07, 0x08], 'packed-file'],
  [[0x25, 0x50, 0x44, 0x46], 'document'],
  [[0x1f, 0x8b], 'packed-file'],
  [[0x37, 0x7a, 0xbc, 0xaf], 'packed-file'],
  [[0x52, 0x61, 0x72, 0x21], 'packed-file'],
  [[0x42, 0x5a, 0x68], 'packed-file'],
  [[0xfd, 0x37, 0x7a, 0x58], 'packed-file'],
  [[0x28, 0xb5, 0x2f, 0xfd], 'packed-file'],
  [[0x89, 0x50, 0x4e, 0x47], 'picture'],
  [[0xff, 0xd8, 0xff], 'picture'],
  [[0x47, 0x49, 0x46, 0x38], 'picture'],
  [[0x42, 0x4d], 'picture'],
  [[0x49, 0x49, 0x2a, 0x00], 'picture'],
  [[0x7b, 0x5c, 0x72, 0x74, 0x66], 'document'],
  // Workbooks of before 1997.
  [[0x09, 0x08, 0x10, 0x00], 'old-workbook'],
];

const COMPOUND = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];

/** Null: nothing is known of it, so it may be a text. */
export function toldByBytes(bytes: Uint8Array): Told {
  if (startsWith(bytes, COMPOUND)) return compoundKind(bytes);
  const told = SIGNATURES.find(([start]) => startsWith(bytes, start))?.[1] ?? null;
  // `BM` may begin a text as well.
  return told === 'picture' && bytes[0] === 0x42 && !bytes.subarray(0, 64).includes(0) ? null : told;
}

function startsWith(bytes: Uint8Array, start: readonly number[]): boolean {
  return start.every((byte, place) => bytes[place] === byte);
}

/** Old documents and workbooks under a password lie in the same kind of container, which names its parts. */
function compoundKind(bytes: Uint8Array): ImportProblemCode {
  if (holdsName(bytes, 'EncryptedPackage')) return 'protected-file';
  return holdsName(bytes, 'WordDocument') || holdsName(bytes, 'PowerPoint Document') ? 'document' : 'old-workbook';
}

/** In two bytes a letter, as the container's directory has it. */
function holdsName(bytes: Uint8Array, name: string): boolean {
  const letters = [...name].flatMap((letter) => [letter.charCodeAt(0), 0]);
  const [first = 0] = letters;
  for (let at = bytes.indexOf(first); at !== -1; at = bytes.indexOf(first, at + 1)) {
    if (letters.every((byte, place) => bytes[at + place] === byte)) return true;
  }
  return false;
}
