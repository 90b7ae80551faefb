/** A database that counts the rows which it reads, as D1 does for the bill. */

export type CountedDatabase = { db: D1Database; rowsRead(): number };

/** The rows read since it was last asked. Only what the product uses of D1 when it reads is here. */
export function countedDatabase(db: D1Database): CountedDatabase {
  let rows = 0;
  const inner = new WeakMap<D1PreparedStatement, D1PreparedStatement>();
  const count = <R extends { meta: { rows_read?: number } }>(result: R): R => {
    rows += result.meta.rows_read ?? 0;
    return result;
  };

  /** What D1 gives without telling what it read is asked for in the way that tells. */
  function counted(statement: D1PreparedStatement): D1PreparedStatement {
    const outer = new Proxy(statement, {
      get(target, key) {
        if (key === 'bind') return (...values: unknown[]) => counted(target.bind(...values));
        if (key === 'all' || key === 'run') return async () => count(await target.all());
        if (key === 'raw') {
          return async () =>
            count(await target.all<Record<string, unknown>>()).results.map((row) => Object.values(row));
        }
        throw new Error(`Rows read by ${String(key)} are not counted.`);
      },
    });
    inner.set(outer, statement);
    return outer;
  }

  const database = new Proxy(db, {
    get(target, key) {
      if (key === 'prepare') return (query: string) => counted(target.prepare(query));
      if (key === 'batch') {
        return async (statements: D1PreparedStatement[]) => {
          const results = await target.batch(statements.map((one) => inner.get(one) ?? one));
          return results.map(count);
        };
      }
      return Reflect.get(target, key);
    },
  });
  return {
    db: database,
    rowsRead() {
      const read = rows;
      rows = 0;
      return read;
    },
  };
}
