/**
 * SQLite in this process, in the shape of D1: for what needs a database for a moment and nobody else ever sees. What D1
 * does differently is seen by the tests that run on one.
 */
import type { DatabaseSync, SQLInputValue, StatementSync } from 'node:sqlite';

/** One database, and what else can be done to it from here than D1 allows. */
export type SqliteD1 = {
  /** The same database for another reader each time: whoever keeps something by the database keeps it for this one. */
  anew(): D1Database;
  /** A statement that is made ready once. */
  prepared(query: string): StatementSync;
};

export function sqliteAsD1(db: DatabaseSync): SqliteD1 {
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

  return { anew, prepared };
}

/** A value as SQLite takes it. Others are a bug of the caller, as D1 refuses them too. */
export function inputOf(value: unknown): SQLInputValue {
  if (value === null || typeof value === 'string' || typeof value === 'number') return value;
  if (typeof value === 'boolean') return value ? 1 : 0;
  throw new Error(`SQLite takes no ${typeof value}.`);
}

function unknownStatement(): never {
  throw new Error('Only what the product uses of D1 is here.');
}
