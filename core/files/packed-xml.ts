/** XML that lies in an archive, read while it is unpacked, so that it is never whole in memory. */
import { decoderOf } from './text-decoder.ts';
import { type XmlHandlers, type XmlProblem, xmlReader } from './xml.ts';
import { unpack, type ZipEntry } from './zip.ts';

export type PackedProblem = XmlProblem['problem'] | 'damaged-zip';

/** @returns null when all is read or nothing more was wanted. */
export function readPackedXml(entry: ZipEntry, depth: number, handlers: XmlHandlers): PackedProblem | null {
  const reader = xmlReader(depth, handlers);
  let decoder: ReturnType<typeof decoderOf> | null = null;
  let problem: XmlProblem | null = null;
  let isEnough = false;
  const isWhole = unpack(entry, (piece) => {
    decoder ??= decoderOf(piece[0] === 0xff ? 'utf-16le' : piece[0] === 0xfe ? 'utf-16be' : 'utf-8');
    problem = reader.write(decoder.decode(piece, { stream: true }));
    isEnough = !handlers.goesOn();
    return problem === null && !isEnough;
  });
  if (!isWhole) return 'damaged-zip';
  if (isEnough) return null;
  return toCode(problem ?? reader.end());
}

function toCode(problem: XmlProblem | null): PackedProblem | null {
  return problem?.problem ?? null;
}
