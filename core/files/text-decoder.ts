/** Bytes as letters, by what browsers, workers and Node all bring along. */

export type Encoding =
  | 'utf-8'
  | 'utf-16le'
  | 'utf-16be'
  | 'windows-1250'
  | 'windows-1251'
  | 'windows-1252'
  | 'windows-1256';

type Decoder = { decode(bytes?: Uint8Array, options?: { stream: boolean }): string };

declare const TextDecoder: new (label: string, options?: { fatal: boolean }) => Decoder;

/** A byte order mark is no part of the text. What stands for no letter becomes U+FFFD. */
export function decoderOf(encoding: Encoding): Decoder {
  return new TextDecoder(encoding);
}

/** The text, or null where some bytes stand for no letter. */
export function decodeStrictly(bytes: Uint8Array, encoding: Encoding): string | null {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}
