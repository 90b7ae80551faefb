/** Archives that say of themselves what somebody wants them to say. */
import { deflateSync } from 'fflate';
import { crc32 } from '#core/files/crc32.ts';

export type PackedFile = {
  name: string;
  bytes: Uint8Array;
  /** What is said instead of the truth. */
  lies?: Partial<{
    size: number;
    packedSize: number;
    sum: number;
    method: number;
    flags: number;
    offset: number;
    localName: string;
  }>;
  /** Packed already. */
  packed?: Uint8Array;
};

export type ZipLies = { count?: number; start?: number; comment?: string };

/** An archive of files that are packed, with what is told of them set as told. */
export function zipBytes(files: readonly PackedFile[], lies: ZipLies = {}): Uint8Array<ArrayBuffer> {
  const parts: Uint8Array[] = [];
  const central: Uint8Array[] = [];
  let offset = 0;
  for (const file of files) {
    const packed = file.packed ?? deflateSync(file.bytes, { level: 1 });
    const told = { size: file.bytes.length, packedSize: packed.length, method: 8, flags: 0x800, offset, ...file.lies };
    const sum = file.lies?.sum ?? crc32(file.bytes);
    const name = new TextEncoder().encode(file.name);
    const localName = new TextEncoder().encode(file.lies?.localName ?? file.name);
    const facts = (view: DataView, at: number) => {
      view.setUint16(at, 20, true);
      view.setUint16(at + 2, told.flags, true);
      view.setUint16(at + 4, told.method, true);
      view.setUint32(at + 10, sum, true);
      view.setUint32(at + 14, told.packedSize, true);
      view.setUint32(at + 18, told.size, true);
    };
    const local = new Uint8Array(30);
    const localView = new DataView(local.buffer);
    localView.setUint32(0, 0x04034b50, true);
    facts(localView, 4);
    localView.setUint16(26, localName.length, true);
    const head = new Uint8Array(46);
    const headView = new DataView(head.buffer);
    headView.setUint32(0, 0x02014b50, true);
    facts(headView, 6);
    headView.setUint16(28, name.length, true);
    headView.setUint32(42, told.offset, true);
    parts.push(local, localName, packed);
    central.push(head, name);
    offset += local.length + localName.length + packed.length;
  }
  const directory = joined(central);
  const comment = new TextEncoder().encode(lies.comment ?? '');
  const end = new Uint8Array(22);
  const view = new DataView(end.buffer);
  view.setUint32(0, 0x06054b50, true);
  view.setUint16(8, lies.count ?? files.length, true);
  view.setUint16(10, lies.count ?? files.length, true);
  view.setUint32(12, directory.length, true);
  view.setUint32(16, lies.start ?? offset, true);
  view.setUint16(20, comment.length, true);
  return joined([...parts, directory, end, comment]);
}

export function joined(parts: readonly Uint8Array[]): Uint8Array<ArrayBuffer> {
  const all = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0));
  let at = 0;
  for (const part of parts) {
    all.set(part, at);
    at += part.length;
  }
  return all;
}
