import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { StoredNetwork } from '#core/stored-network.ts';
import { loadNetwork } from '../../worker/db/load-network.ts';
import { countMembers, saveMissingWords, saveNetwork } from '../../worker/db/save-network.ts';
import { aNetwork } from '../support/a-network.ts';
import { type Chance, chanceFrom } from '../support/random.ts';
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

  test('may hold more than D1 takes in one bound value', async () => {
    await emptyDatabase(server.db);
    const { stored } = aNetwork().member('Ana', { description: 'وصف طويل. '.repeat(80) });
    const [ana] = stored.members;
    if (!ana) throw new Error('There is no member.');
    const members = Array.from({ length: 6000 }, (_, index) => ({ ...ana, id: `member-${index}` }));
    expect(bytesOf(JSON.stringify(members))).toBeGreaterThan(2 * MOST_BYTES_IN_A_VALUE);
    const bound: unknown[] = [];
    await saveNetwork(watchBound(server.db, bound), { members });
    const sizes = bound.map((value) => bytesOf(String(value)));
    expect(Math.max(...sizes)).toBeGreaterThan(1000);
    expect(Math.max(...sizes)).toBeLessThan(MOST_BYTES_IN_A_VALUE);
    const loaded = await loadNetwork(server.db);
    expect(new Set(loaded.members.map(({ id }) => id)).size).toBe(6000);
    expect(loaded.members.every(({ description }) => description === ana.description)).toBe(true);
  });

  test('is loaded in one order, whatever the order in which it was saved', async () => {
    for (let seed = 1; seed <= 5; seed++) {
      const { stored } = worldFrom(seed);
      const chance = chanceFrom(seed);
      await emptyDatabase(server.db);
      await saveNetwork(server.db, shuffled(stored, chance));
      const one = await loadNetwork(server.db);
      await emptyDatabase(server.db);
      await saveNetwork(server.db, shuffled(stored, chance));
      expect(await loadNetwork(server.db), `seed ${seed}`).toEqual(one);
    }
  });
});

test('words that are there already stay as they are', async () => {
  await emptyDatabase(server.db);
  const stored = worldFrom(1).stored;
  const { capacities } = stored;
  await saveMissingWords(server.db, stored);
  const renamed = capacities.map((capacity) => ({ ...capacity, labels: { en: 'Renamed' } }));
  await saveMissingWords(server.db, { ...stored, capacities: renamed });
  const loaded = await loadNetwork(server.db);
  expect(new Set(loaded.capacities.map(canonical))).toEqual(new Set(capacities.map(canonical)));
});

test('what a play takes comes with the play, and stays as somebody changed it', async () => {
  await emptyDatabase(server.db);
  const { stored } = worldFrom(1);
  await saveMissingWords(server.db, { ...stored, plays: stored.plays.slice(1), playCapacities: [], threatPlays: [] });
  await saveMissingWords(server.db, stored);
  const { plays, playCapacities, threatPlays } = await loadNetwork(server.db);
  const [first] = stored.plays;
  expect(plays).toHaveLength(stored.plays.length);
  expect(playCapacities).toEqual(stored.playCapacities.filter(({ playId }) => playId === first?.id));
  expect(threatPlays).toEqual(stored.threatPlays.filter(({ playId }) => playId === first?.id));
});

function canonical(record: object): string {
  return JSON.stringify(Object.entries(record).sort());
}

/** The same records, each kind in an order of its own. */
function shuffled(stored: StoredNetwork, chance: Chance): StoredNetwork {
  const mix = <T>(records: T[]): T[] =>
    records
      .map((record) => ({ record, place: chance.next() }))
      .sort((one, other) => one.place - other.place)
      .map(({ record }) => record);
  return {
    capacities: mix(stored.capacities),
    threats: mix(stored.threats),
    threatNeeds: mix(stored.threatNeeds),
    plays: mix(stored.plays),
    playCapacities: mix(stored.playCapacities),
    threatPlays: mix(stored.threatPlays),
    areas: mix(stored.areas),
    countries: mix(stored.countries),
    sources: mix(stored.sources),
    contexts: mix(stored.contexts),
    members: mix(stored.members),
    presences: mix(stored.presences),
    offers: mix(stored.offers),
    needs: mix(stored.needs),
    ties: mix(stored.ties),
    coalitions: mix(stored.coalitions),
    memberships: mix(stored.memberships),
    cases: mix(stored.cases),
    caseMembers: mix(stored.caseMembers),
    alerts: mix(stored.alerts),
    helplines: mix(stored.helplines),
    otherNetworks: mix(stored.otherNetworks),
    affiliations: mix(stored.affiliations),
    messages: mix(stored.messages),
    messageVoices: mix(stored.messageVoices),
    exchanges: mix(stored.exchanges),
    lessons: mix(stored.lessons),
  };
}

/** https://developers.cloudflare.com/d1/platform/limits/ says so; the database of the tests would take more. */
const MOST_BYTES_IN_A_VALUE = 2_000_000;

function bytesOf(text: string): number {
  return new TextEncoder().encode(text).length;
}

/** The same database, which notes every value that is bound in a statement. */
function watchBound(db: D1Database, bound: unknown[]): D1Database {
  const watchStatement = (statement: D1PreparedStatement) =>
    new Proxy(statement, {
      get: (target, key) => {
        if (key !== 'bind') return Reflect.get(target, key);
        return (...values: unknown[]) => {
          bound.push(...values);
          return target.bind(...values);
        };
      },
    });
  return new Proxy(db, {
    get: (target, key) => {
      if (key === 'prepare') return (query: string) => watchStatement(target.prepare(query));
      if (key === 'batch') return (statements: D1PreparedStatement[]) => target.batch(statements);
      return Reflect.get(target, key);
    },
  });
}
