/** Rows that somebody saw, as a table for a statement: a hundred bound values in one would be too many. */
import { type SQL, sql } from 'drizzle-orm';

export type Planned = { rows: SQL; isIn: (table: string) => SQL };

/** Keys of rows by column, and whether a row of another table has one of them. */
export function plannedRows(keys: Record<string, string | number | null>[]): Planned {
  const columns = Object.keys(keys[0] ?? {});
  const rows = sql`json_each(${JSON.stringify(keys)})`;
  const isIn = (table: string) =>
    sql.join(
      [
        sql`true`,
        ...columns.map(
          (column) => sql`${sql.raw(`${table}.${column}`)} is planned.value ->> ${sql.raw(`'${column}'`)}`,
        ),
      ],
      sql` and `,
    );
  return { rows, isIn };
}
