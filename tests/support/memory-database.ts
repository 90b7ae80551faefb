/**
 * SQLite in this process, in the shape of D1, with the product's own tables: for the thousands of random worlds that a
 * D1 would be too slow for. What D1 does differently is seen by the tests that run on one.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { DatabaseSync, type SQLInputValue, type StatementSync } from 'node:sqlite';
import { getTableColumns, getTableName } from 'drizzle-orm';
import type { SQLiteTable } from 'drizzle-orm/sqlite-core';
import { workQuickly } from './quick-crypto.ts';

const MIGRATIONS = new URL('../../migrations/', import.meta.url);

const TABLES = readdirSync(MIGRATIONS)
  .filter((name) => name.endsWith('.sql'))
  .sort()
  .map((name) => readFileSync(new URL(name, MIGRATIONS), 'utf8'))
  .join('\n');

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
  const statements = new Map<string, StatementSync>();

  function prepared(query: string): StatementSync {
    const known = statements.get(query) ?? db.prepare(query);
    statements.set(query, known);
    return known;
  }

  class Statement implements D1PreparedStatement {
    readonly query: string;
    readonly values: SQLInputValue[];
    readonly writes: boolean;

    constructor(query: string, values: SQLInputValue[] = []) {
      this.query = query;
      this.values = values;
      this.writes = !query.startsWith('select');
    }

    bind(...values: unknown[]): D1PreparedStatement {
      return new Statement(this.query, values.map(inputOf));
    }

    async first(column?: string) {
      const [row] = this.rows(false);
      return row === undefined ? null : column === undefined ? row : row[column];
    }

    async run() {
      return this.result();
    }

    async all() {
      return this.result();
    }

    async raw() {
      return this.rows(true);
    }

    result() {
      const before = this.writes ? totalChanges() : 0;
      const results = this.rows(false);
      const changes = this.writes ? totalChanges() - before : 0;
      const meta = { duration: 0, size_after: 0, rows_read: 0, rows_written: 0, last_row_id: 0, changes };
      return { success: true as const, meta: { ...meta, changed_db: changes > 0 }, results };
    }

    /** Values as SQLite gives them; what they are is for the caller to know. */
    rows(asArrays: boolean) {
      const statement = prepared(this.query);
      statement.setReturnArrays(asArrays);
      return Reflect.apply(statement.all, statement, this.values);
    }
  }

  function totalChanges(): number {
    return Number(prepared('select total_changes() as n').get()?.['n']);
  }

  const anew = (): D1Database => ({
    prepare: (query) => new Statement(query),
    /** A savepoint, which can be part of something that is undone as a whole; transactions do not nest. */
    async batch(list) {
      prepared('savepoint batch').run();
      try {
        return list.map((one) => (one instanceof Statement ? one.result() : unknownStatement()));
      } catch (error) {
        prepared('rollback to batch').run();
        throw error;
      } finally {
        prepared('release batch').run();
      }
    },
    async exec(query) {
      db.exec(query);
      return { count: 1, duration: 0 };
    },
    withSession: () => unknownStatement(),
    dump: () => unknownStatement(),
  });

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

function inputOf(value: unknown): SQLInputValue {
  if (value === null || typeof value === 'string' || typeof value === 'number') return value;
  if (typeof value === 'boolean') return value ? 1 : 0;
  throw new Error(`SQLite takes no ${typeof value}.`);
}

function unknownStatement(): never {
  throw new Error('Only what the product uses of D1 is here.');
}
