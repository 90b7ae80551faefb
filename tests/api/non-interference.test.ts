/**
 * The product's central promise: for anybody who asks, deleting everything that they may not see leaves every answer to
 * them the same, byte for byte. docs/decisions/009-proof-by-deletion.md says how this is shown, and what it does not show.
 */

import { getTableName } from 'drizzle-orm';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';
import { makeApp } from '../../worker/app.ts';
import { loadNetwork } from '../../worker/db/load-network.ts';
import { storeIn } from '../../worker/store.ts';
import { viewerOf } from '../../worker/viewer.ts';
import { worldWithoutHidden } from '../support/deletion-rows.ts';
import { CONTACT_KEYS, RING } from '../support/keys.ts';
import { LEAKS } from '../support/leaks.ts';
import { bytesOf, memoryHouse, type World } from '../support/memory-house.ts';
import { NOW } from '../support/people/times.ts';
import { VISITOR_KINDS, type Visitor, type VisitorKind } from '../support/people.ts';
import { type Difference, differenceIn, peopledWorld, routesFor, type Tally } from '../support/proof.ts';
import { NEEDS_MORE, QUESTIONS, REFUSED_TO_STRANGERS, requestFor } from '../support/questions.ts';
import { bytesFrom, chanceFrom } from '../support/random.ts';
import { prepareForWorlds, putWorld } from '../support/real-database.ts';
import { RECORD_TABLES, ROW_TABLES, WORD_TABLES } from '../support/rows.ts';
import { type Server, startServer } from '../support/server.ts';
import { ALL_TABLES } from '../support/tables.ts';

const WORLDS = process.env['ATLAS_LONG'] ? 10_000 : 2000;
/** A leak is looked for in so many; most are found in the first few. */
const WORLDS_FOR_A_LEAK = process.env['ATLAS_LONG'] ? 10_000 : 2000;
const WORLDS_IN_A_DATABASE = process.env['ATLAS_LONG'] ? 200 : 50;
/** About so many questions that change nothing, in each of the worlds in a database. */
const READING_A_WORLD = 8;
/** How often every route is asked by every kind of visitor, at the least. */
const AT_LEAST = WORLDS / 200;

const house = memoryHouse();

beforeEach(() => {
  vi.spyOn(console, 'error').mockImplementation(() => {});
});
afterEach(() => {
  expect(console.error, 'nothing fails inside').not.toHaveBeenCalled();
});

test('every route that the app declares is asked', () => {
  const declared = house.app.routes.filter(({ method }) => method !== 'ALL');
  const routes = new Set(declared.map(({ method, path }) => `${method} ${path}`));
  expect([...routes].sort()).toEqual(Object.keys(QUESTIONS).sort());
});

test('every table has rows in random worlds', async () => {
  const filled = new Set<string>();
  for (let seed = 1; seed <= 40; seed++) {
    const { stored, rows } = await peopledWorld(house, seed);
    const records = { ...stored, ...rows };
    for (const [name, table] of Object.entries({ ...WORD_TABLES, ...RECORD_TABLES, ...ROW_TABLES }))
      if (Object.entries(records).some(([key, list]) => key === name && list.length > 0))
        filled.add(getTableName(table));
  }
  const empty = ALL_TABLES.map((table) => getTableName(table)).filter((name) => !filled.has(name));
  // A number that no answer carries, and the steps to it; a table that no row ever fits; and a salt, which chance makes
  // anew where it lacks.
  expect(empty.sort()).toEqual(['aborts', 'attempt_salts', 'network_changes', 'network_copies', 'network_state']);
});

describe(`in ${WORLDS} random worlds`, () => {
  const tally: Tally = new Map();
  const differences: Difference[] = [];
  const routes = Object.keys(QUESTIONS);
  const isAnswered = (route: string, kinds: readonly VisitorKind[]) =>
    kinds.some((kind) => (tally.get(`${kind} ${route}`)?.answered ?? 0) > 0);

  beforeAll(async () => {
    for (let seed = 1; seed <= WORLDS && differences.length < 3; seed++) {
      const difference = await differenceIn(house, seed, { tally });
      if (difference) differences.push(difference);
    }
  }, WORLDS * 600);

  test('what a visitor may not see changes no byte of an answer', () => {
    expect(differences).toEqual([]);
  });

  test('every route meets every kind of visitor again and again', () => {
    const pairs = VISITOR_KINDS.flatMap((kind) => routesFor(kind).map((route) => `${kind} ${route}`));
    expect(pairs.filter((pair) => (tally.get(pair)?.asked ?? 0) < AT_LEAST)).toEqual([]);
  });

  test('every route gives real answers to somebody, and strangers get refusals where they should', () => {
    const unanswered = routes.filter((route) => !isAnswered(route, VISITOR_KINDS));
    expect(unanswered.sort()).toEqual([...NEEDS_MORE].sort());
    expect(REFUSED_TO_STRANGERS.filter((route) => isAnswered(route, ['anonymous']))).toEqual([]);
  });
});

describe('a leak planted on purpose', () => {
  test('is one of at least 36 sorts', () => {
    expect(new Set(LEAKS.map(({ name }) => name)).size).toBe(LEAKS.length);
    expect(LEAKS.length).toBeGreaterThanOrEqual(36);
  });

  test.each(LEAKS)('is caught: $name', { timeout: WORLDS_FOR_A_LEAK * 600 }, async (leak) => {
    let caught: Difference | null = null;
    for (let seed = 1; seed <= WORLDS_FOR_A_LEAK && !caught; seed++) caught = await differenceIn(house, seed, { leak });
    expect(caught).not.toBeNull();
  });
});

describe('through a real database', () => {
  let server: Server;
  beforeAll(async () => {
    server = await startServer({});
    await prepareForWorlds(server.db);
  });
  afterAll(() => server.close());

  const title = `what a visitor may not see changes no byte of an answer, in ${WORLDS_IN_A_DATABASE} worlds`;
  test(title, { timeout: WORLDS_IN_A_DATABASE * 10_000 }, async () => {
    for (let seed = 1; seed <= WORLDS_IN_A_DATABASE; seed++) {
      const world = await peopledWorld(house, seed);
      const chance = chanceFrom(seed);
      const visitor = chance.one(world.visitors);
      const requests = requestsBy(visitor, world, seed);
      const whole = await answersFrom(server.db, world, requests());
      const less = await answersFrom(server.db, await worldWithoutHidden(world, visitor), requests());
      expect(less, `seed ${seed}, ${visitor.kind}`).toEqual(whole);
    }
  });
});

/** What changes nothing, in any order; and at the end something that does. */
function requestsBy(visitor: Visitor, { stored, rows }: World, seed: number): () => Request[] {
  const chance = chanceFrom(seed);
  const routes = routesFor(visitor.kind);
  const asking = routes.filter((route) => route.startsWith('GET'));
  // A few of them a world, however many there are: fifty worlds ask each one a few times, and a real D1 takes its time.
  const reading = chance.some(asking, READING_A_WORLD / Math.max(asking.length, READING_A_WORLD));
  const writing = chance.one(routes.filter((route) => route.startsWith('POST')));
  const questions = [...reading, writing].flatMap(
    (route) => QUESTIONS[route]?.(stored, chance, { rows, visitor }) ?? [],
  );
  return () => questions.map((question) => requestFor(question, visitor));
}

async function answersFrom(db: D1Database, world: World, requests: Request[]): Promise<string[]> {
  await putWorld(db, world);
  const { next, startAt } = bytesFrom(1);
  startAt(0);
  const app = makeApp({
    load: ({ DB }) => loadNetwork(DB),
    store: ({ DB }) => storeIn(DB, RING),
    viewerOf,
    addressOf: () => '192.0.2.1',
    allowedOrigin: () => 'http://localhost',
    now: () => new Date(NOW),
    random: next,
    newRequestId: () => 'request',
    pause: async () => {},
    tellOperator: () => {},
  });
  const answers: string[] = [];
  for (const request of requests)
    answers.push(await bytesOf(await app.fetch(request, { DB: db, ORIGIN: 'http://localhost', CONTACT_KEYS })));
  return answers;
}
