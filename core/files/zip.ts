/**
 * Archives of strangers. What an archive says of itself is checked before anything is unpacked, and again while it is:
 * nothing overlaps, nothing is larger than it says, everything comes through whole (PKWARE APPNOTE 6.3.10).
 */
import { Inflate } from 'fflate';
import { crc32 } from './crc32.ts';
import type { Limits } from './limits.ts';
import { decoderOf } from './text-decoder.ts';

export type ZipEntry = {
  name: string;
  /** Of bytes when unpacked. */
  size: number;
  packed: Uint8Array;
  isDeflated: boolean;
  sum: number;
};

export type ZipProblem = 'damaged-zip' | 'zip-too-large' | 'zip-too-many' | 'protected-file' | 'packed-file';
export type ZipVerdict = { ok: true; entries: Map<string, ZipEntry> } | { ok: false; problem: ZipProblem };

/** What is unpacked at a time can become a thousand times as much. */
const PIECE = 1024;

const LOCAL = 0x04034b50;
const CENTRAL = 0x02014b50;
const END = 0x06054b50;
const LONGEST_COMMENT = 0xffff;
const BEYOND_32_BITS = 0xffffffff;

/** What is in an archive, by name, unpacked by `unpack`. Folders are left out. */
export function openZip(bytes: Uint8Array, limits: Pick<Limits, 'entries' | 'unpackedBytes'>): ZipVerdict {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = endOf(view);
  if (end === null) return { ok: false, problem: 'damaged-zip' };
  const count = view.getUint16(end + 10, true);
  const start = view.getUint32(end + 16, true);
  if (count === 0xffff || start === BEYOND_32_BITS) return { ok: false, problem: 'packed-file' };
  if (count > limits.entries) return { ok: false, problem: 'zip-too-many' };
  const entries = new Map<string, ZipEntry>();
  const taken: { from: number; to: number }[] = [{ from: start, to: end }];
  let [at, size] = [start, 0];
  for (let place = 0; place < count; place += 1) {
    const read = readEntry(bytes, view, at, start);
    if (!read.ok) return read;
    at = read.next;
    size += read.entry.size;
    if (size > limits.unpackedBytes) return { ok: false, problem: 'zip-too-large' };
    if (entries.has(read.entry.name)) return { ok: false, problem: 'damaged-zip' };
    taken.push({ from: read.from, to: read.to });
    entries.set(read.entry.name, read.entry);
  }
  if (at > end || overlap(taken)) return { ok: false, problem: 'damaged-zip' };
  for (const name of entries.keys()) if (name.endsWith('/')) entries.delete(name);
  return { ok: true, entries };
}

/**
 * Unpacks one entry piece by piece.
 * @param take is given each piece, and says whether to go on.
 * @returns whether it came through whole, as far as it was wanted.
 */
export function unpack(entry: ZipEntry, take: (piece: Uint8Array) => boolean): boolean {
  let [size, sum, goesOn, isEnded] = [0, 0, true, false];
  const receive = (piece: Uint8Array) => {
    size += piece.length;
    if (size > entry.size || !goesOn) return;
    sum = crc32(piece, sum);
    goesOn = take(piece);
  };
  const inflate = new Inflate((piece, isLast) => {
    receive(piece);
    isEnded ||= isLast;
  });
  try {
    for (let at = 0; at < entry.packed.length && goesOn && size <= entry.size; at += PIECE) {
      const piece = entry.packed.subarray(at, at + PIECE);
      if (entry.isDeflated) inflate.push(piece, at + PIECE >= entry.packed.length);
      else receive(piece);
    }
  } catch {
    return false;
  }
  const isComplete = isEnded || !entry.isDeflated;
  return !goesOn || (isComplete && size === entry.size && sum === entry.sum);
}

/** Where the directory's end record is: nothing but its comment may follow it. */
function endOf(view: DataView): number | null {
  const last = view.byteLength - 22;
  for (let at = last; at >= Math.max(0, last - LONGEST_COMMENT); at -= 1) {
    if (view.getUint32(at, true) === END && at + 22 + view.getUint16(at + 20, true) === view.byteLength) return at;
  }
  return null;
}

type Read = { ok: true; entry: ZipEntry; next: number; from: number; to: number } | { ok: false; problem: ZipProblem };

const DAMAGED: Read = { ok: false, problem: 'damaged-zip' };

function readEntry(bytes: Uint8Array, view: DataView, at: number, directory: number): Read {
  if (at + 46 > bytes.length || view.getUint32(at, true) !== CENTRAL) return DAMAGED;
  const flags = view.getUint16(at + 8, true);
  const method = view.getUint16(at + 10, true);
  const [packedSize, size] = [view.getUint32(at + 20, true), view.getUint32(at + 24, true)];
  const nameLength = view.getUint16(at + 28, true);
  const next = at + 46 + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  const from = view.getUint32(at + 42, true);
  if (flags & 1) return { ok: false, problem: 'protected-file' };
  if (method !== 0 && method !== 8) return { ok: false, problem: 'packed-file' };
  if ([packedSize, size, from].includes(BEYOND_32_BITS)) return { ok: false, problem: 'packed-file' };
  if (next > bytes.length || from + 30 > directory || view.getUint32(from, true) !== LOCAL) return DAMAGED;
  const name = bytes.subarray(at + 46, at + 46 + nameLength);
  const data = from + 30 + view.getUint16(from + 26, true) + view.getUint16(from + 28, true);
  const local = bytes.subarray(from + 30, from + 30 + view.getUint16(from + 26, true));
  const isSameName = local.length === name.length && name.every((byte, place) => byte === local[place]);
  if (!isSameName || data + packedSize > directory) return DAMAGED;
  return {
    ok: true,
    entry: {
      name: decoderOf('utf-8').decode(name),
      size,
      packed: bytes.subarray(data, data + packedSize),
      isDeflated: method === 8,
      sum: view.getUint32(at + 16, true),
    },
    next,
    from,
    to: data + packedSize,
  };
}

function overlap(taken: readonly { from: number; to: number }[]): boolean {
  const inOrder = taken.toSorted((one, other) => one.from - other.from);
  return inOrder.some(({ from }, place) => from < (inOrder[place - 1]?.to ?? 0));
}
