/** drizzle-kit does not notice drift between the schema and the migrations, so this does. */
import { getTableColumns, is, Table } from 'drizzle-orm';
import { getTableConfig, SQLiteTable } from 'drizzle-orm/sqlite-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import * as schema from '../../worker/db/schema.ts';
import { type Server, startServer } from '../support/server.ts';

let server: Server;
beforeAll(async () => {
  server = await startServer({});
});
afterAll(() => server.close());

const tables = Object.values(schema).filter((one) => is(one, SQLiteTable));

type ColumnInfo = { name: string; type: string; notnull: number; dflt_value: string | null; pk: number };

test('a migrated database holds exactly the tables of the schema', async () => {
  const { results } = await server.db
    .prepare(
      "select name from sqlite_master where type = 'table' and name not like 'sqlite_%' and name not like '%d1_%' and name not like '\\_cf%' escape '\\'",
    )
    .all<{ name: string }>();
  expect(results.map(({ name }) => name).sort()).toEqual(tables.map((table) => getTableConfig(table).name).sort());
});

test.each(tables.map((table) => [getTableConfig(table).name, table] as const))(
  'the columns of %s are those of the schema',
  async (name, table) => {
    const { results } = await server.db.prepare(`pragma table_info(${name})`).all<ColumnInfo>();
    const migrated = results.map(({ name, type, notnull }) => `${name} ${type.toLowerCase()} ${notnull === 1}`);
    const declared = Object.values(getTableColumns(table)).map(
      (column) => `${column.name} ${column.getSQLType()} ${column.notNull}`,
    );
    expect(migrated.sort()).toEqual(declared.sort());
  },
);

test.each(tables.map((table) => [getTableConfig(table).name, table] as const))(
  'the indexes and references of %s are those of the schema',
  async (name, table) => {
    const config = getTableConfig(table);
    const indexes = await server.db
      .prepare("select name from sqlite_master where type = 'index' and tbl_name = ? and sql is not null")
      .bind(name)
      .all<{ name: string }>();
    const uniqueColumns = config.columns.filter((column) => column.isUnique).map((column) => column.uniqueName);
    expect(indexes.results.map((index) => index.name).sort()).toEqual(
      [...config.indexes.map((index) => index.config.name), ...uniqueColumns].sort(),
    );
    const references = await server.db
      .prepare(`pragma foreign_key_list(${name})`)
      .all<{ table: string; from: string }>();
    const declared = config.foreignKeys.map((key) => {
      const { columns, foreignTable } = key.reference();
      return `${columns[0]?.name} → ${getTableConfig(foreignTable).name}`;
    });
    expect(references.results.map(({ table: to, from }) => `${from} → ${to}`).sort()).toEqual(declared.sort());
  },
);

test('every record that can be hidden is private unless somebody chose otherwise', () => {
  const levels = tables
    .filter((table) => is(table, Table))
    .flatMap((table) => Object.values(getTableColumns(table)))
    .filter((column) => column.name.endsWith('visibility'));
  expect(levels.length).toBe(14);
  for (const column of levels) expect(column.default, column.name).toBe('private');
});

test('a tie is stored once for a pair and kind, the smaller id first', async () => {
  const insert = (a: string, b: string) =>
    server.db.prepare("insert into ties (a, b, kind, direction) values (?, ?, 'works-with', 'both')").bind(a, b).run();
  const member = (id: string) =>
    server.db
      .prepare(
        "insert into members (id, name, kind, standing, sectors, languages, reach) values (?, ?, 'other', 'listed', '[]', '[]', '[]')",
      )
      .bind(id, id)
      .run();
  await member('a');
  await member('b');
  await insert('a', 'b');
  await expect(insert('a', 'b')).rejects.toThrow(/UNIQUE/);
  await expect(insert('b', 'a')).rejects.toThrow(/CHECK/);
});
