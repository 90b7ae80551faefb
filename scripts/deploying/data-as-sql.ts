/** The shipped data as SQL that can be run again and again, for a database that only takes a file. */
import { DatabaseSync } from 'node:sqlite';
import { saveMissingWords, saveNetwork } from '../../worker/db/save-network.ts';
import { migrationsAsSql } from '../migrate.ts';
import { shippedSample, shippedWords } from '../shipped-data.ts';
import { literal } from '../sql-literal.ts';
import { sqliteAsD1 } from '../sqlite-as-d1.ts';

type Cell = string | number | null;

/** Tables that hold no shipped data: the books of migrations, the version, and what SQLite and D1 keep for themselves. */
const OTHER_TABLES = /^(d1_migrations|network_state|sqlite_.*|_cf_.*)$/;

/** What belongs to a play comes with it, and so before it: coordinators may have changed it for a play that is there. */
const OF_PLAYS = /^(play_capacities|threat_plays)$/;

/** Saves the data into a database in memory, the way `npm start` does, and writes down every row that this made. */
export async function shippedDataAsSql({ withSample }: { withSample: boolean }): Promise<string> {
  const sqlite = new DatabaseSync(':memory:');
  try {
    sqlite.exec(migrationsAsSql());
    const db = sqliteAsD1(sqlite).anew();
    await saveMissingWords(db, shippedWords());
    if (withSample) await saveNetwork(db, shippedSample());
    return await rowsAsSql(db);
  } finally {
    sqlite.close();
  }
}

/** Rows that are there already stay as they are; the version goes up so that loaded copies are known to be old. */
async function rowsAsSql(db: D1Database): Promise<string> {
  const { results } = await db.prepare("select name from sqlite_master where type = 'table'").all<{ name: string }>();
  const tables = results.map((row) => row.name).filter((name) => !OTHER_TABLES.test(name));
  const statements: string[] = [];
  const ofPlays = tables.filter((name) => OF_PLAYS.test(name));
  for (const name of [...ofPlays, ...tables.filter((name) => !OF_PLAYS.test(name))]) {
    const { results: rows } = await db.prepare(`select * from "${name}"`).all<Record<string, Cell>>();
    statements.push(...rows.map((row) => insertOf(name, row)));
  }
  return [
    'pragma defer_foreign_keys = true;',
    ...statements,
    'insert into network_state (id, version) values (1, 1) on conflict (id) do update set version = version + 1;',
    '',
  ].join('\n');
}

function insertOf(table: string, row: Record<string, Cell>): string {
  const columns = Object.keys(row).map((column) => `"${column}"`);
  if (OF_PLAYS.test(table)) {
    const isNew = `not exists (select 1 from plays where id = ${literal(row['play_id'] ?? null)})`;
    return `insert or ignore into "${table}" (${columns}) select ${Object.values(row).map(literal)} where ${isNew};`;
  }
  return `insert or ignore into "${table}" (${columns}) values (${Object.values(row).map(literal)});`;
}
