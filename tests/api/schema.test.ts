/** drizzle-kit does not notice drift between the schema and the migrations, so this does. */
import { getTableColumns, is, Table } from 'drizzle-orm';
import { getTableConfig, type SQLiteTable } from 'drizzle-orm/sqlite-core';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { StoredCase } from '#core/stored-playbook.ts';
import { saveNetwork } from '../../worker/db/save-network.ts';
import { offers } from '../../worker/db/schema.ts';
import { aNetwork, idOf } from '../support/a-network.ts';
import { aCase } from '../support/playbook-records.ts';
import { emptyDatabase, type Server, startServer } from '../support/server.ts';
import { ALL_TABLES as tables } from '../support/tables.ts';

let server: Server;
beforeAll(async () => {
  server = await startServer({});
});
afterAll(() => server.close());

type ColumnInfo = { name: string; type: string; notnull: number; dflt_value: string | null; pk: number };
type IndexInfo = { name: string; unique: number; origin: string; partial: number };
type ReferenceInfo = { table: string; from: string; on_delete: string };

test('a migrated database holds exactly the tables of the schema', async () => {
  const { results } = await server.db
    .prepare(
      "select name from sqlite_master where type = 'table' and name not like 'sqlite_%' and name not like '%d1_%' and name not like '\\_cf%' escape '\\'",
    )
    .all<{ name: string }>();
  expect(results.map(({ name }) => name).sort()).toEqual(tables.map((table) => getTableConfig(table).name).sort());
});

test('a deployment finds nothing to migrate where a start has migrated', async () => {
  const books = () => server.db.prepare('select * from d1_migrations').all();
  const { results } = await books();
  await server.applyMigrations();
  expect((await books()).results).toEqual(results);
  expect(results.length).toBeGreaterThan(0);
});

test.each(tables.map((table) => [getTableConfig(table).name, table] as const))(
  'the columns of %s are those of the schema',
  async (name, table) => {
    const { results } = await server.db.prepare(`pragma table_info(${name})`).all<ColumnInfo>();
    const migrated = results.map(({ name, type, notnull, dflt_value, pk }) => ({
      name,
      type: type.toLowerCase(),
      isRequired: notnull === 1,
      byDefault: dflt_value,
      placeInKey: pk,
    }));
    const key = keyOf(table);
    const declared = Object.values(getTableColumns(table)).map((column) => ({
      name: column.name,
      type: column.getSQLType(),
      isRequired: column.notNull,
      byDefault: defaultOf(column.default),
      placeInKey: key.indexOf(column.name) + 1,
    }));
    expect(sorted(migrated)).toEqual(sorted(declared));
  },
);

test.each(tables.map((table) => [getTableConfig(table).name, table] as const))(
  'the indexes and references of %s are those of the schema',
  async (name, table) => {
    const indexes = await server.db.prepare(`pragma index_list(${name})`).all<IndexInfo>();
    const migratedIndexes = [];
    for (const { name, unique, partial } of indexes.results.filter(({ origin }) => origin === 'c')) {
      const { results } = await server.db.prepare(`pragma index_info(${name})`).all<{ name: string }>();
      migratedIndexes.push({
        name,
        columns: results.map((column) => column.name),
        isUnique: unique === 1,
        isPartial: partial === 1,
      });
    }
    expect(sorted(migratedIndexes)).toEqual(sorted(declaredIndexes(table)));

    const references = await server.db.prepare(`pragma foreign_key_list(${name})`).all<ReferenceInfo>();
    const migrated = references.results.map(({ from, table: to, on_delete }) => ({
      name: from,
      to,
      onDelete: on_delete.toLowerCase(),
    }));
    const declared = getTableConfig(table).foreignKeys.map((key) => {
      const { columns, foreignTable } = key.reference();
      return {
        name: columns[0]?.name ?? '',
        to: getTableConfig(foreignTable).name,
        onDelete: key.onDelete ?? 'no action',
      };
    });
    expect(sorted(migrated)).toEqual(sorted(declared));
  },
);

/** The columns of a table's primary key, in its order. */
function keyOf(table: SQLiteTable): string[] {
  const { columns, primaryKeys } = getTableConfig(table);
  const composite = primaryKeys.flatMap((key) => key.columns);
  return [...columns.filter((column) => column.primary), ...composite].map((column) => column.name);
}

function declaredIndexes(table: SQLiteTable) {
  const { columns, indexes } = getTableConfig(table);
  const ofColumns = columns
    .filter((column) => column.isUnique)
    .map((column) => ({
      name: column.uniqueName ?? '',
      columns: [column.name],
      isUnique: true,
      isPartial: false,
    }));
  const named = indexes.map(({ config }) => ({
    name: config.name,
    columns: config.columns.map((column) => ('name' in column ? column.name : '')),
    isUnique: config.unique,
    isPartial: config.where !== undefined,
  }));
  return [...ofColumns, ...named];
}

function sorted<T extends { name: string }>(records: T[]): T[] {
  return records.sort((one, other) => (one.name < other.name ? -1 : 1));
}

test('every record that can be hidden is private unless somebody chose otherwise', () => {
  const levels = tables
    .filter((table) => is(table, Table))
    .flatMap((table) => Object.values(getTableColumns(table)))
    .filter((column) => column.name.endsWith('visibility'));
  expect(levels.length).toBe(32);
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

test('a primary key holds every table together but that of offers, which two unique indexes hold', () => {
  const without = tables.filter((table) => keyOf(table).length === 0).map((table) => getTableConfig(table).name);
  expect(without).toEqual(['offers']);
  expect(declaredIndexes(offers).filter(({ isUnique }) => isUnique).length).toBe(2);
});

describe('a small network', () => {
  const legal = { capacityId: 'legal-support' };
  const ana = { presences: ['KE'], offers: [legal, { ...legal, country: 'KE' }], needs: ['advocacy'] };
  const network = aNetwork()
    .member('Ana', ana)
    .member('Bo')
    .tie('Ana', 'Bo')
    .coalition('Front', ['Ana', 'Bo'], { convenorId: idOf('Ana') });
  const { stored } = network;
  beforeEach(() => emptyDatabase(server.db));

  test('loses with a member all that belongs to it, and nothing else', async () => {
    await saveNetwork(server.db, { ...stored, cases: [caseOf(idOf('Ana'), idOf('Front'))] });
    await server.db.prepare('delete from members where id = ?').bind(idOf('Ana')).run();
    expect(await rowCounts()).toEqual({
      members: 1,
      presences: 0,
      offers: 0,
      needs: 0,
      ties: 0,
      coalitions: 1,
      memberships: 1,
      cases: 1,
    });
    expect(await server.db.prepare('select convenor_id from coalitions').first('convenor_id')).toBeNull();
    expect(await server.db.prepare('select member_id from cases').first('member_id')).toBeNull();
  });

  test('loses with a coalition its memberships, and no member and no case', async () => {
    await saveNetwork(server.db, { ...stored, cases: [caseOf(idOf('Ana'), idOf('Front'))] });
    await server.db.prepare('delete from coalitions').run();
    expect(await rowCounts()).toMatchObject({ members: 2, memberships: 0, cases: 1 });
    expect(await server.db.prepare('select coalition_id from cases').first('coalition_id')).toBeNull();
  });

  test.each(['presences', 'offers', 'needs', 'ties', 'memberships', 'members', 'coalitions', 'countries'] as const)(
    'refuses any of its %s a second time',
    async (kind) => {
      await saveNetwork(server.db, stored);
      expect(stored[kind].length).toBeGreaterThan(0);
      for (const record of stored[kind]) {
        await expect(saveNetwork(server.db, { [kind]: [record] })).rejects.toThrow(/UNIQUE|constraint/i);
      }
    },
  );

  async function rowCounts(): Promise<Record<string, unknown>> {
    const kinds = ['members', 'presences', 'offers', 'needs', 'ties', 'coalitions', 'memberships', 'cases'];
    const counts: [string, unknown][] = [];
    for (const kind of kinds) {
      counts.push([kind, await server.db.prepare(`select count(*) as rows from ${kind}`).first('rows')]);
    }
    return Object.fromEntries(counts);
  }

  function caseOf(memberId: string, coalitionId: string): StoredCase {
    return aCase('An office was searched', {
      id: idOf('Raid'),
      kind: 'coalition-response',
      actor: 'An invented organisation',
      url: 'https://example.org/raid',
      coalitionId,
      memberId,
    });
  }
});

/** As SQLite prints a default. */
function defaultOf(value: unknown): string | null {
  if (value === undefined) return null;
  const text = Array.isArray(value) ? JSON.stringify(value) : value;
  return typeof text === 'string' ? `'${text}'` : String(text);
}
