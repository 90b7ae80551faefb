/**
 * The whole network packed into a few rows, so that an isolate that starts need not read every row of it. It may be
 * old: the steps from its version on are read beside it. Where they are not known it is of no use.
 */
import { eq, getTableColumns, sql } from 'drizzle-orm';
import { type DrizzleD1Database, drizzle } from 'drizzle-orm/d1';
import type { StoredNetwork } from '#core/stored-network.ts';
import { hashOf } from './hash.ts';
import { TABLES } from './network-tables.ts';
import { networkCopies } from './schema.ts';
import { CURRENT } from './version.ts';

export type Kept = { version: number; network: StoredNetwork };

/** Bytes of a part; D1 takes at most 2 MB in a row, and in text they are a third more. */
const PART_BYTES = 1_000_000;

/** @returns null where there is none, or one of other columns than the tables have now. */
export async function readCopy(db: DrizzleD1Database): Promise<Kept | null> {
  const parts = await db.select().from(networkCopies).orderBy(networkCopies.part);
  const [first] = parts;
  if (!first || first.shape !== (await shape())) return null;
  const network: StoredNetwork = JSON.parse(await unpacked(parts.map(({ packed }) => bytesOf(packed))));
  return { version: first.version, network };
}

/** The version of the copy that is there, without reading it; null where there is none that could be read. */
export async function versionOfCopy(d1: D1Database): Promise<number | null> {
  const { part, version, shape: made } = networkCopies;
  const first = await drizzle(d1).select({ version, made }).from(networkCopies).where(eq(part, 0)).get();
  return first && first.made === (await shape()) ? first.version : null;
}

/** Puts a copy in the place of the one before, unless the network moved on in the meantime: then all stays as it is. */
export async function saveCopy(d1: D1Database, { version, network }: Kept): Promise<void> {
  const db = drizzle(d1);
  const made = await shape();
  const parts = (await packed(JSON.stringify(network))).map(textOf);
  const isStill = sql`${CURRENT} = ${version}`;
  await db.batch([
    db.delete(networkCopies).where(isStill),
    ...parts.map((text, part) =>
      db.insert(networkCopies).select(sql`select ${part}, ${version}, ${made}, ${text} where ${isStill}`),
    ),
  ]);
}

async function packed(text: string): Promise<Uint8Array[]> {
  const stream = new Blob([text]).stream().pipeThrough(new CompressionStream('gzip'));
  const bytes = new Uint8Array(await new Response(stream).arrayBuffer());
  const count = Math.ceil(bytes.length / PART_BYTES);
  return Array.from({ length: count }, (_, part) => bytes.subarray(part * PART_BYTES, (part + 1) * PART_BYTES));
}

async function unpacked(parts: Uint8Array<ArrayBuffer>[]): Promise<string> {
  const stream = new Blob(parts).stream().pipeThrough(new DecompressionStream('gzip'));
  return await new Response(stream).text();
}

/** Base64; a blob would come back from D1 as a list of numbers. */
function textOf(bytes: Uint8Array): string {
  let text = '';
  for (let at = 0; at < bytes.length; at += 8192) text += String.fromCharCode(...bytes.subarray(at, at + 8192));
  return btoa(text);
}

function bytesOf(text: string): Uint8Array<ArrayBuffer> {
  return Uint8Array.from(atob(text), (letter) => letter.charCodeAt(0));
}

let knownShape: Promise<string> | undefined;

function shape(): Promise<string> {
  knownShape ??= hashOf(
    Object.entries(TABLES)
      .map(([name, table]) => [name, ...Object.keys(getTableColumns(table))].join(' '))
      .join('; '),
  );
  return knownShape;
}
