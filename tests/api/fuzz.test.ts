/** Whatever is sent, the answer is an answer or a refusal in a sentence, and never a failure of the server. */
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { ProblemAnswer } from '../../worker/answers/shared.ts';
import { type Description, fuzzer } from '../support/fuzz/requests.ts';
import { memoryHouse, type World } from '../support/memory-house.ts';
import { recipientFrom } from '../support/people/letter-keys.ts';
import { peopledWorld } from '../support/proof.ts';
import { QUESTIONS } from '../support/questions.ts';
import { chanceFrom } from '../support/random.ts';

const REQUESTS = process.env['ATLAS_LONG'] ? 50_000 : 2000;
const REQUESTS_A_WORLD = 25;

const house = memoryHouse();

beforeEach(() => {
  vi.spyOn(console, 'error').mockImplementation(() => {});
});
afterEach(() => {
  vi.restoreAllMocks();
});

async function describedBy(world: World): Promise<Description> {
  const [answer = ''] = await house.holding(world, () =>
    house.answersTo([new Request('http://localhost/api/openapi.json')]),
  );
  return JSON.parse(bodyOf(answer));
}

function bodyOf(answer: string): string {
  return answer.slice(answer.indexOf('\n\n') + 2);
}

/** Texts that are there: ids of every kind, names, codes and words, and forms that some fields ask for. */
function textsIn({ stored, rows }: World): string[] {
  const ids = [stored.members, rows.accounts, rows.invitations, rows.introductions, rows.claims, rows.notices];
  const words = [stored.capacities.map(({ id }) => id), stored.countries.map(({ code }) => code)];
  const dates = ['2025', '2025-06', '2025-06-30', '2025-06-30T14:30Z'];
  const forms = ['AA', 'en', '001', '7', ...dates, 'Some words', '', 'https://example.org', 'é', 'GB-CHC-1090095'];
  const keys = [recipientFrom(chanceFrom(1)), 'A'.repeat(43)];
  return [
    ...ids.flat().map(({ id }) => id),
    ...stored.members.map(({ name }) => name),
    ...words.flat(),
    ...keys,
    ...forms,
  ];
}

test(`${REQUESTS} requests that nobody thought of are answered or refused in a sentence`, {
  timeout: REQUESTS * 200,
}, async () => {
  const statuses = new Map<number, number>();
  for (let seed = 1; seed <= REQUESTS / REQUESTS_A_WORLD; seed++) {
    const world = await peopledWorld(house, seed);
    const requestFrom = fuzzer(await describedBy(world), textsIn(world));
    const chance = chanceFrom(seed ^ 0xf22);
    await house.holding(world, async () => {
      for (let count = 0; count < REQUESTS_A_WORLD; count++) {
        const visitor = chance.one(world.visitors);
        const people = { rows: world.rows, visitor };
        const request = requestFrom(chance, visitor, (route) => QUESTIONS[route]?.(world.stored, chance, people));
        const told = `seed ${seed}, ${visitor.kind}: ${request.method} ${request.url}\n${await request.clone().text()}`;
        const [answer = ''] = await house.answersTo([request]);
        const status = Number(answer.slice(0, 3));
        statuses.set(status, (statuses.get(status) ?? 0) + 1);
        expect(status, told).toBeLessThan(500);
        if (status >= 400 && request.method !== 'HEAD') expectSentence(answer, status, told);
      }
    });
  }
  // Not only refusals: or nothing would be tried behind the checks.
  expect((statuses.get(200) ?? 0) / REQUESTS).toBeGreaterThan(0.1);
  expect([...statuses.keys()].sort()).toEqual(expect.arrayContaining([200, 400, 401, 403, 404, 405, 415]));
  expect(console.error).not.toHaveBeenCalled();
});

function expectSentence(answer: string, status: number, told: string): void {
  expect(answer, told).toContain('content-type: application/problem+json');
  const problem = ProblemAnswer.parse(JSON.parse(bodyOf(answer)));
  expect(problem.status, told).toBe(status);
  expect(problem.detail, told).toMatch(/^["A-Z].{10,600}[.!?…]$/su);
  expect(problem.detail, told).not.toMatch(/sqlite|constraint failed|drizzle|\[object|at \w+ \(/i);
}

describe('JSON that is nested', () => {
  const nested = (depth: number) => `{"limit":${'['.repeat(depth - 1)}${']'.repeat(depth - 1)}}`;
  const ask = async (body: string) => {
    const world = await peopledWorld(house, 1);
    const headers = { 'Content-Type': 'application/json' };
    const request = new Request('http://localhost/api/partners', { method: 'POST', headers, body });
    const [answer = ''] = await house.holding(world, () => house.answersTo([request]));
    return ProblemAnswer.parse(JSON.parse(bodyOf(answer)));
  };

  test('32 levels deep is read', async () => {
    expect(await ask(nested(32))).toMatchObject({ status: 400, detail: expect.stringContaining('limit') });
  });

  test('33 levels deep, or as many as fit, is refused before it is read', async () => {
    for (const depth of [33, 1000, 1_000_000])
      expect(await ask(nested(depth))).toMatchObject({ status: 400, detail: expect.stringContaining('32 levels') });
  });
});
