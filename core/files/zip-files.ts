/** Several files in one, always the same bytes for the same files. */
import { strToU8, zipSync } from 'fflate';

/** The first day that an archive can name, by the clock of whatever machine: when it was made is not told. */
const NO_TIME = new Date(1980, 0, 1);

export type NamedBytes = { name: string; bytes: Uint8Array };

export function zipOf(files: readonly NamedBytes[]): Uint8Array<ArrayBuffer> {
  const zipped = zipSync(Object.fromEntries(files.map(({ name, bytes }) => [name, bytes])), {
    mtime: NO_TIME,
    level: 1,
  });
  return new Uint8Array(zipped);
}

/** A text in UTF-8; halves of signs become the sign for something that could not be shown. */
export function bytesOf(text: string): Uint8Array<ArrayBuffer> {
  return new Uint8Array(strToU8(text.toWellFormed()));
}
