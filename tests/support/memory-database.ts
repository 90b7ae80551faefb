/** SQLite in this process with the product's own tables: for the thousands of random worlds that a D1 is too slow for. */
import { DatabaseSync, type SQLInputValue } from 'node:sqlite';
import { getTableColumns, getTableName } from 'drizzle-orm';
import type { SQLiteTable } from 'drizzle-orm/sqlite-core';
import { migrationsAsSql } from '../../scripts/migrate.ts';
import { inputOf, sqliteAsD1 } from '../../scripts/sqlite-as-d1.ts';
import { workQuickly } from './quick-crypto.ts';

const TABLES = migrationsAsSql();

export type MemoryDatabase = D1Database & {
  /** Adds rows as the tables name their fields, without any of the product's own ways to save. */
  put(table: SQLiteTable, records: readonly object[]): void;
  /** The same database to somebody who has kept nothing of it. */
  anew(): D1Database;
  /** Does something and then undoes whatever it changed in the database. */
  undone<Result>(work: () => Promise<Result>): Promise<Result>;
};

/**
 * A new database with every table and no rows.
 * @param random what SQLite's own chance is made of; without it, as SQLite makes it.
 */
export function memoryDatabase(random?: (length: number) => Uint8Array): MemoryDatabase {
  workQuickly();
  const db = new DatabaseSync(':memory:');
  db.exec(TABLES);
  if (random) {
    db.function('randomblob', (length) => random(Number(length)));
    db.function('random', () => new DataView(random(8).buffer).getBigInt64(0));
  }
  const { anew, prepared } = sqliteAsD1(db);
  return Object.assign(anew(), {
    anew,
    put(table: SQLiteTable, records: readonly object[]) {
      const { insert, columns } = insertInto(table);
      const statement = prepared(insert);
      for (const record of records) statement.run(...columns.map((valueIn) => valueIn(record)));
    },
    async undone<Result>(work: () => Promise<Result>) {
      prepared('savepoint undone').run();
      try {
        return await work();
      } finally {
        prepared('rollback to undone').run();
        prepared('release undone').run();
      }
    },
  });
}

type Insert = { insert: string; columns: ((record: object) => SQLInputValue)[] };

const inserts = new Map<SQLiteTable, Insert>();

function insertInto(table: SQLiteTable): Insert {
  const known = inserts.get(table);
  if (known) return known;
  const fields = Object.entries(getTableColumns(table));
  const names = fields.map(([, column]) => column.name).join(', ');
  const places = fields.map(() => '?').join(', ');
  const columns = fields.map(([field, column]) => (record: object) => {
    const value: unknown = Reflect.get(record, field) ?? null;
    return inputOf(value === null || column.dataType === 'string' ? value : column.mapToDriverValue(value));
  });
  const made = { insert: `insert or replace into ${getTableName(table)} (${names}) values (${places})`, columns };
  inserts.set(table, made);
  return made;
}
