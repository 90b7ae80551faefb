/** Writes whole networks: the sample, an import, a generated one. */
import { count, getTableColumns, sql } from 'drizzle-orm';
import type { BatchItem } from 'drizzle-orm/batch';
import { type DrizzleD1Database, drizzle } from 'drizzle-orm/d1';
import type { SQLiteTable } from 'drizzle-orm/sqlite-core';
import type { StoredNetwork, Words } from '#core/stored-network.ts';
import { TABLES } from './network-tables.ts';
import * as schema from './schema.ts';
import { newVersion } from './version.ts';

const WORD_TABLES = [
  'capacities',
  'threats',
  'threatNeeds',
  'plays',
  'playCapacities',
  'threatPlays',
  'areas',
  'countries',
] as const;

/** Characters of JSON in one bound value; D1 refuses a value above 2 MB. */
const SLICE_LENGTH = 500_000;

/** Adds records in one batch: all of them, or none where one already exists or refers to nothing. */
export async function saveNetwork(d1: D1Database, network: Partial<StoredNetwork>): Promise<void> {
  const db = drizzle(d1);
  const inserts = Object.entries(TABLES).flatMap(([name, table]) => insertsOf(db, table, recordsOf(network, name)));
  await writeAll(db, inserts);
}

/**
 * Adds the words that are not there yet and leaves those that are as they are. What a play takes and where it may be
 * tried comes with the play: coordinators who changed that for a play that is there find it as they left it.
 */
export async function saveMissingWords(d1: D1Database, words: Words): Promise<void> {
  const db = drizzle(d1);
  const { plays } = TABLES;
  const known = new Set((await db.select({ id: plays.id }).from(plays)).map(({ id }) => id));
  const isOfNew = ({ playId }: { playId: string }) => !known.has(playId);
  const missing = {
    ...words,
    playCapacities: words.playCapacities.filter(isOfNew),
    threatPlays: words.threatPlays.filter(isOfNew),
  };
  const inserts = WORD_TABLES.flatMap((name) =>
    slices(rowsOf(TABLES[name], missing[name])).map((json) =>
      db.insert(TABLES[name]).select(rowsIn(TABLES[name], json)).onConflictDoNothing(),
    ),
  );
  await writeAll(db, inserts);
}

/** Statements that add records to a table, however many there are. */
export function insertsOf(db: DrizzleD1Database, table: SQLiteTable, records: object[]): BatchItem<'sqlite'>[] {
  return slices(rowsOf(table, records)).map((json) => db.insert(table).select(rowsIn(table, json)));
}

export async function countMembers(d1: D1Database): Promise<number> {
  const row = await drizzle(d1).select({ members: count() }).from(schema.members).get();
  return row?.members ?? 0;
}

/** Every write changes the version in its own batch, so that loaded copies are known to be old. */
async function writeAll(db: DrizzleD1Database, inserts: BatchItem<'sqlite'>[]): Promise<void> {
  await db.batch([...newVersion(db, 'all'), ...inserts]);
}

function recordsOf(network: Partial<StoredNetwork>, name: string): object[] {
  return Object.entries(network).find(([key]) => key === name)?.[1] ?? [];
}

/** Rows as JSON arrays in the order of the table's columns. */
function rowsOf(table: SQLiteTable, records: object[]): string[] {
  const columns = Object.entries(getTableColumns(table));
  return records.map((record) => {
    const fields = new Map(Object.entries(record));
    return JSON.stringify(
      columns.map(([field, column]) => {
        const value: unknown = fields.get(field) ?? null;
        return value === null ? null : column.mapToDriverValue(value);
      }),
    );
  });
}

/** One bound value carries thousands of rows: D1 allows 100 bound values in a statement. */
function rowsIn(table: SQLiteTable, json: string) {
  const values = sql.join(
    Object.keys(getTableColumns(table)).map((_, index) => sql`json_extract(value, ${sql.raw(`'$[${index}]'`)})`),
    sql`, `,
  );
  // `where true` keeps SQLite from reading a following `on conflict` as part of the join.
  return sql`select ${values} from json_each(${json}) where true`;
}

/** Joins rows into JSON arrays that each fit into one bound value. */
function slices(rows: string[]): string[] {
  const joined: string[] = [];
  let slice: string[] = [];
  let length = 0;
  for (const row of rows) {
    if (length + row.length > SLICE_LENGTH && slice.length > 0) {
      joined.push(`[${slice.join(',')}]`);
      slice = [];
      length = 0;
    }
    slice.push(row);
    length += row.length;
  }
  if (slice.length > 0) joined.push(`[${slice.join(',')}]`);
  return joined;
}
