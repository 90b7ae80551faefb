/**
 * The product's central promise: for any viewer, deleting everything that the viewer may not see leaves every answer
 * to that viewer the same, byte for byte.
 */

import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { StoredNetwork } from '#core/stored-network.ts';
import { ANONYMOUS, type Viewer } from '#core/viewer.ts';
import { makeApp } from '../../worker/app.ts';
import { loadNetwork } from '../../worker/db/load-network.ts';
import { saveNetwork } from '../../worker/db/save-network.ts';
import { deleteHidden } from '../support/deletion.ts';
import { LEAKS, type Leak } from '../support/leaks.ts';
import { loaded, outsideOf } from '../support/outside.ts';
import { QUESTIONS, type Question, REFUSED_TO_STRANGERS, requestFor } from '../support/questions.ts';
import { type Chance, chanceFrom } from '../support/random.ts';
import { emptyDatabase, type Server, startServer } from '../support/server.ts';
import { worldFrom } from '../support/worlds.ts';

const WORLDS = process.env['ATLAS_LONG'] ? 10_000 : 400;
const WORLDS_IN_A_DATABASE = process.env['ATLAS_LONG'] ? 200 : 20;

type Difference = { seed: number; viewer: Viewer; question: Question; whole: string; less: string };

/** Answers questions about a world as one viewer gets them: every byte that the viewer receives. */
function asker(world: StoredNetwork, viewer: Viewer, leak?: Leak): (question: Question) => Promise<string> {
  const stored = leak?.load?.(world) ?? world;
  const app = makeApp(outsideOf(loaded(stored), viewer));
  return async (question) => {
    const response = await app.fetch(requestFor(question));
    return bytesOf((await leak?.answer?.(response, world, requestFor(question))) ?? response);
  };
}

async function bytesOf(response: Response): Promise<string> {
  const headers = [...response.headers].map(([name, value]) => `${name}: ${value}`);
  return [response.status, ...headers.sort(), '', await response.text()].join('\n');
}

/** The first answer that tells of something hidden in one random world, asked as every kind of viewer. */
async function differenceIn(seed: number, leak?: Leak): Promise<Difference | null> {
  const { stored, viewers } = worldFrom(seed);
  const chance = chanceFrom(seed ^ 0x5eed);
  for (const viewer of viewers) {
    const askWhole = asker(stored, viewer, leak);
    const askLess = asker(deleteHidden(stored, viewer), viewer, leak);
    for (const question of someQuestions(stored, chance)) {
      const [whole, less] = [await askWhole(question), await askLess(question)];
      if (whole !== less) return { seed, viewer, question, whole, less };
    }
  }
  return null;
}

/** A different choice of routes each time; over many worlds every route meets every kind of viewer. */
function someQuestions(world: StoredNetwork, chance: Chance): Question[] {
  return chance.some(Object.values(QUESTIONS), 0.25).map((ask) => ask(world, chance));
}

test('every route that the app declares is asked', () => {
  const app = makeApp(outsideOf(async () => expect.unreachable(), ANONYMOUS));
  const declared = app.routes.filter(({ method }) => method !== 'ALL').map(({ method, path }) => `${method} ${path}`);
  expect([...new Set(declared)].sort()).toEqual(Object.keys(QUESTIONS).sort());
});

test('the questions get real answers, not only refusals', async () => {
  const answered = new Set<string>();
  for (let seed = 0; seed < 30; seed++) {
    const { stored, viewers } = worldFrom(seed);
    const chance = chanceFrom(seed);
    for (const [route, ask] of Object.entries(QUESTIONS)) {
      for (const viewer of viewers) {
        const answer = await asker(stored, viewer)(ask(stored, chance));
        if (answer.startsWith('200')) answered.add(route);
        expect(answer, `${route} on seed ${seed}`).not.toMatch(/^5/);
      }
    }
  }
  const expected = Object.keys(QUESTIONS).filter((route) => !REFUSED_TO_STRANGERS.includes(route));
  expect([...answered].sort()).toEqual(expected.sort());
});

test(`what a viewer may not see changes no byte of an answer, in ${WORLDS} random worlds`, {
  timeout: WORLDS * 600,
}, async () => {
  for (let seed = 1; seed <= WORLDS; seed++) expect(await differenceIn(seed)).toBeNull();
});

describe('a leak planted on purpose is caught', () => {
  test.each(LEAKS)('$name', async (leak) => {
    let caught: Difference | null = null;
    for (let seed = 1; seed <= 200 && !caught; seed++) caught = await differenceIn(seed, leak);
    expect(caught).not.toBeNull();
  });
});

describe('through a real database', () => {
  let server: Server;
  beforeAll(async () => {
    server = await startServer({});
  });
  afterAll(() => server.close());

  const title = `what a viewer may not see changes no byte of an answer, in ${WORLDS_IN_A_DATABASE} worlds`;
  test(title, { timeout: WORLDS_IN_A_DATABASE * 5000 }, async () => {
    for (let seed = 1; seed <= WORLDS_IN_A_DATABASE; seed++) {
      const { stored, viewers } = worldFrom(seed);
      const chance = chanceFrom(seed);
      const viewer = chance.one(viewers);
      const questions = Object.values(QUESTIONS).map((ask) => ask(stored, chance));
      const whole = await answersFrom(server.db, stored, viewer, questions);
      const less = await answersFrom(server.db, deleteHidden(stored, viewer), viewer, questions);
      expect(less, `seed ${seed}`).toEqual(whole);
    }
  });
});

async function answersFrom(db: D1Database, world: StoredNetwork, viewer: Viewer, questions: Question[]) {
  await emptyDatabase(db);
  await saveNetwork(db, world);
  const app = makeApp(outsideOf(({ DB }) => loadNetwork(DB), viewer));
  const answers: string[] = [];
  for (const question of questions) answers.push(await bytesOf(await app.fetch(requestFor(question), { DB: db })));
  return answers;
}
