/**
 * All that a database holds, table by table, and putting it into one that holds nothing yet. It goes by the tables that
 * are there and not by a list of them, so that no table is ever forgotten.
 */
export type Cell = string | number | null;
export type TableRows = { name: string; columns: string[]; rows: Cell[][] };
/** `migrations`: those that the tables come from, in their order. */
export type Everything = { migrations: string[]; tables: TableRows[] };

const BOOKS = 'd1_migrations';
const OWN_TABLES = `select name from sqlite_master where type = 'table' and name not like 'sqlite\\_%' escape '\\'
  and name not like '\\_cf\\_%' escape '\\' and name <> '${BOOKS}' order by name`;

/** What a database has before anybody did anything with it: the words that it is made with, and where it stands. */
const COMES_WITH_IT =
  /^(capacities|threats|threat_needs|plays|play_capacities|threat_plays|areas|countries|network_(state|changes|copies)|audit_head)$/;

/** As of one moment. */
export async function readEverything(db: D1Database): Promise<Everything> {
  const migrations = await migrationsOf(db);
  const columns = await columnsOf(db);
  const names = [...columns.keys()];
  const answers = await db.batch<Record<string, Cell>>(names.map((name) => db.prepare(`select * from "${name}"`)));
  const tables = names.map((name, place) => {
    const own = columns.get(name) ?? [];
    const rows = answers[place]?.results ?? [];
    return { name, columns: own, rows: rows.map((row) => own.map((column) => row[column] ?? null)) };
  });
  return { migrations, tables };
}

/** The names of what was applied, in its order; none where nothing keeps books of it. */
export async function migrationsOf(db: D1Database): Promise<string[]> {
  const books = await db.prepare(`select name from sqlite_master where name = '${BOOKS}'`).all();
  if (books.results.length === 0) return [];
  return (await db.prepare(`select name from ${BOOKS} order by id`).all<{ name: string }>()).results.map(
    (row) => row.name,
  );
}

/** The columns of every table of the product. */
export async function columnsOf(db: D1Database): Promise<Map<string, string[]>> {
  const names = (await db.prepare(OWN_TABLES).all<{ name: string }>()).results.map((row) => row.name);
  const infos = await db.batch<{ name: string }>(names.map((name) => db.prepare(`pragma table_info("${name}")`)));
  return new Map(names.map((name, place) => [name, (infos[place]?.results ?? []).map((column) => column.name)]));
}

/** Which tables hold something that nobody would want to lose. */
export async function filledTables(db: D1Database): Promise<string[]> {
  const names = [...(await columnsOf(db)).keys()].filter((name) => !COMES_WITH_IT.test(name));
  const found = await db.batch(names.map((name) => db.prepare(`select 1 as one from "${name}" limit 1`)));
  return names.filter((_, place) => (found[place]?.results.length ?? 0) > 0);
}

/**
 * Puts rows into a database that holds nothing of its own, in one batch: all of them, or none where one does not fit or
 * something was there by then.
 * @param tables with the very columns that the database has.
 * @param sliceLength characters of rows in one statement: D1 binds values up to 2 MB, and takes texts of SQL up to 100 kB.
 */
export async function writeEverything(db: D1Database, tables: TableRows[], sliceLength = 500_000): Promise<void> {
  const empty = tables.map(({ name }) =>
    COMES_WITH_IT.test(name)
      ? `delete from "${name}"`
      : `insert into aborts select 'stale' where exists (select 1 from "${name}")`,
  );
  await db.batch([
    db.prepare('pragma defer_foreign_keys = on'),
    ...empty.map((sql) => db.prepare(sql)),
    ...tables.flatMap((table) => slicesOf(table.rows, sliceLength).map((rows) => insertOf(db, table, rows))),
  ]);
}

function insertOf(db: D1Database, { name, columns }: TableRows, rows: string): D1PreparedStatement {
  const values = columns.map((_, place) => `json_extract(value, '$[${place}]')`);
  const quoted = columns.map((column) => `"${column}"`);
  return db.prepare(`insert into "${name}" (${quoted}) select ${values} from json_each(?)`).bind(rows);
}

/** JSON arrays of rows, each as long as fits; a row that is longer has one of its own. */
function slicesOf(rows: Cell[][], sliceLength: number): string[] {
  const slices: string[][] = [];
  let room = 0;
  for (const row of rows) {
    const text = JSON.stringify(row);
    const slice = slices.at(-1);
    if (slice === undefined || text.length > room) {
      slices.push([text]);
      room = sliceLength - text.length;
    } else {
      slice.push(text);
      room -= text.length;
    }
  }
  return slices.map((slice) => `[${slice.join(',')}]`);
}
