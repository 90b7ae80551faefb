/** A database as it was right after its migrations, however much was written into it since. */

type Row = Record<string, unknown>;
type Thing = { type: string; name: string; sql: string | null };

/** Its tables, their triggers, and the few rows that come with the migrations. */
export type Snapshot = { things: Thing[]; rows: Map<string, Row[]> };

const THINGS = `select type, name, sql from sqlite_master where name not like 'sqlite_%' and name not like '_cf_%' order by name`;

export async function snapshotOf(db: D1Database): Promise<Snapshot> {
  const things = await thingsIn(db);
  const names = things.filter(({ type }) => type === 'table').map(({ name }) => name);
  const answers = await db.batch<Row>(names.map((name) => db.prepare(`select * from "${name}"`)));
  return { things, rows: new Map(names.map((name, place) => [name, answers[place]?.results ?? []])) };
}

/**
 * Puts a database back. The audit refuses to be shortened, so its triggers are away while it is emptied.
 * @returns whether it could: a database whose very tables were changed is left as it is.
 */
export async function putBack(db: D1Database, { things, rows }: Snapshot): Promise<boolean> {
  if (JSON.stringify(await thingsIn(db)) !== JSON.stringify(things)) return false;
  const triggers = things.filter(({ type }) => type === 'trigger');
  await db.batch([
    db.prepare('pragma defer_foreign_keys = on'),
    ...triggers.map(({ name }) => db.prepare(`drop trigger "${name}"`)),
    ...[...rows.keys()].map((name) => db.prepare(`delete from "${name}"`)),
    ...[...rows].flatMap(([name, list]) => list.map((row) => insertOf(db, name, row))),
    ...triggers.map(({ sql }) => db.prepare(sql ?? '')),
  ]);
  return true;
}

async function thingsIn(db: D1Database): Promise<Thing[]> {
  return (await db.prepare(THINGS).all<Thing>()).results;
}

function insertOf(db: D1Database, name: string, row: Row): D1PreparedStatement {
  const columns = Object.keys(row);
  const places = columns.map(() => '?').join(', ');
  return db
    .prepare(`insert into "${name}" (${columns.map((column) => `"${column}"`).join(', ')}) values (${places})`)
    .bind(...Object.values(row));
}
