import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { loadNetwork } from '../../worker/db/load-network.ts';
import { countMembers, saveMissingWords, saveNetwork } from '../../worker/db/save-network.ts';
import { emptyDatabase, type Server, startServer } from '../support/server.ts';
import { worldFrom } from '../support/worlds.ts';

let server: Server;
beforeAll(async () => {
  server = await startServer({});
});
afterAll(() => server.close());

describe('a network', () => {
  test('is loaded as it was saved', async () => {
    for (let seed = 1; seed <= 5; seed++) {
      const { stored } = worldFrom(seed);
      await emptyDatabase(server.db);
      await saveNetwork(server.db, stored);
      const loaded = await loadNetwork(server.db);
      for (const [kind, records] of Object.entries(stored)) {
        const found = Object.entries(loaded).find(([key]) => key === kind)?.[1] ?? [];
        expect(new Set(found.map(canonical)), kind).toEqual(new Set(records.map(canonical)));
      }
    }
  });

  test('is loaded anew after a write and kept in between', async () => {
    await emptyDatabase(server.db);
    const before = await loadNetwork(server.db);
    expect(await loadNetwork(server.db)).toBe(before);
    await saveNetwork(server.db, worldFrom(7).stored);
    expect((await loadNetwork(server.db)).members.length).toBe(worldFrom(7).stored.members.length);
  });

  test('is saved whole or not at all', async () => {
    await emptyDatabase(server.db);
    const { stored } = worldFrom(3);
    const [tie] = stored.ties;
    if (!tie) throw new Error('This world has no tie.');
    await expect(saveNetwork(server.db, { ...stored, ties: [tie, tie] })).rejects.toThrow();
    expect(await countMembers(server.db)).toBe(0);
  });

  test('may hold more rows than one statement carries', async () => {
    await emptyDatabase(server.db);
    const { stored } = worldFrom(3);
    const [first] = stored.members;
    if (!first) throw new Error('This world has no member.');
    const members = Array.from({ length: 3000 }, (_, index) => ({
      ...first,
      id: `member-${index}`,
      description: 'A long description. '.repeat(20),
      sourceId: null,
    }));
    await saveNetwork(server.db, { members });
    expect(await countMembers(server.db)).toBe(3000);
  });
});

test('words that are there already stay as they are', async () => {
  await emptyDatabase(server.db);
  const { capacities, threats, areas, countries } = worldFrom(1).stored;
  const words = { capacities, threats, areas, countries };
  await saveMissingWords(server.db, words);
  const renamed = capacities.map((capacity) => ({ ...capacity, labels: { en: 'Renamed' } }));
  await saveMissingWords(server.db, { ...words, capacities: renamed });
  const loaded = await loadNetwork(server.db);
  expect(new Set(loaded.capacities.map(canonical))).toEqual(new Set(capacities.map(canonical)));
});

function canonical(record: object): string {
  return JSON.stringify(Object.entries(record).sort());
}
