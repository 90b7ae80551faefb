/**
 * Hiding while others read: from the moment at which the hiding was answered, no answer to anybody has the member, with
 * whatever old ETags and cursors it was asked for. Asked over HTTP of the built bundle.
 */
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Role } from '#core/vocabulary.ts';
import { inviteAsOperator } from '../../scripts/operator.ts';
import { NewTokenAnswer } from '../../worker/answers/identity.ts';
import { DoneAnswer } from '../../worker/answers/shared.ts';
import { saveNetwork } from '../../worker/db/save-network.ts';
import { aNetwork, idOf } from '../support/a-network.ts';
import { newAuthenticator } from '../support/authenticator.ts';
import { memoryDatabase } from '../support/memory-database.ts';
import { type People, peopledFrom } from '../support/people.ts';
import { QUESTIONS, type Question } from '../support/questions.ts';
import { chanceFrom } from '../support/random.ts';
import { type Server, startServer } from '../support/server.ts';
import { read, visitorOf } from '../support/visitor.ts';

const [MOTH, OWL, WREN] = [idOf('Moth'), idOf('Owl'), idOf('Wren')];
const HIDING = { id: idOf('Canary Trust'), name: 'Canary Trust' };
/** What only the member's own records say. */
const CANARIES = ['canary-words', 'canary.example', 'canary-note', 'canary-terms', 'canary-need', 'CNRY'];

const NETWORK = aNetwork()
  .member(HIDING.name, {
    acronym: 'CNRY',
    description: 'canary-words',
    website: 'https://canary.example',
    presences: ['KE'],
    offers: [{ capacityId: 'legal-support', level: 3, note: 'canary-note', conditions: 'canary-terms' }],
    needs: [{ capacityId: 'advocacy', note: 'canary-need' }],
  })
  .member('Moth', { offers: ['advocacy'], presences: ['KE'], needs: ['legal-support'] })
  .member('Owl', { offers: ['legal-support'], presences: ['KE'] })
  .member('Wren', { offers: ['advocacy', 'legal-support'], presences: ['KE'], visibility: 'coalition' })
  .tie(HIDING.name, 'Moth')
  .tie(HIDING.name, 'Owl')
  .coalition('Night Watch', [HIDING.name, 'Moth', 'Wren'], { visibility: 'coalition' }).stored;

/** Changes are not what is looked at here; these ask and change nothing. */
const ASKING = Object.entries(QUESTIONS)
  .filter(([route]) => route.startsWith('GET ') || /^POST \/api\/(partners|coalitions\/proposals|search)$/.test(route))
  .filter(([route]) => route !== 'GET /api/openapi.json')
  .map(([, ask]) => ask);

let server: Server;
let home: string;
beforeAll(async () => {
  server = await startServer(NETWORK);
  home = server.url.replace('127.0.0.1', 'localhost');
});
afterAll(() => server.close());

type Person = ReturnType<typeof visitorOf> & { headers?: Record<string, string> };
type Heard = { who: string; path: string; askedAt: number; status: number; body: string };

const someone = async (role: Role, memberId: string | null = null): Promise<Person> => {
  const person = visitorOf((request) => fetch(request), home);
  const code = await inviteAsOperator(server.db, { role, memberId });
  expect((await person.accept(code, await newAuthenticator(home))).status).toBe(200);
  return person;
};

async function withToken(owner: Person): Promise<Person> {
  const asked = { label: 'A program', days: 1, scope: 'own' };
  const { token } = await read(NewTokenAnswer, await owner.post('/api/account/tokens', asked));
  return { ...visitorOf((request) => fetch(request), home), headers: { Authorization: `Bearer ${token}` } };
}

test('a member that is hidden while eight others read is in none of the answers asked for afterwards', async () => {
  const editor = await someone('editor', HIDING.id);
  await meet('with the seeker', { seeker: MOTH, helper: HIDING.id });
  await meet('with the helper', { seeker: HIDING.id, helper: MOTH });
  const readers: Record<string, Person> = {
    anonymous: visitorOf((request) => fetch(request), home),
    reader: await someone('reader'),
    'reader of the member': await someone('reader', HIDING.id),
    'other editor': await someone('editor', OWL),
    partner: await someone('editor', MOTH),
    coordinator: await someone('coordinator'),
    admin: await someone('admin'),
    token: await withToken(await someone('reader', WREN)),
  };
  const people = await peopleElsewhere();
  const heard: Heard[] = [];
  let hiddenAt = Number.POSITIVE_INFINITY;
  const isEnough = (who: string) =>
    heard.filter((one) => one.who === who && one.askedAt > hiddenAt).length >= 2 * ASKING.length;
  const reading = Object.entries(readers).map(async ([who, person], place) => {
    const reader = aReader(who, person, heard);
    const chance = chanceFrom(place);
    while (!isEnough(who)) {
      for (const ask of ASKING) await reader(ask(NETWORK, chance, people));
      for (const path of [`/api/members/${HIDING.id}`, '/api/network', '/api/members?limit=1']) await reader({ path });
    }
  });
  // Everybody has read everything at least once before.
  await until(() => Object.keys(readers).every((who) => heard.filter((one) => one.who === who).length > ASKING.length));
  await read(DoneAnswer, await editor.post('/api/hide'));
  hiddenAt = performance.now();
  await Promise.all(reading);

  const before = heard.filter(({ askedAt }) => askedAt <= hiddenAt);
  for (const who of Object.keys(readers)) {
    expect(
      before.some((one) => one.who === who && one.body.includes(HIDING.name)),
      `${who} saw it before`,
    ).toBe(true);
  }
  const after = heard.filter(({ askedAt }) => askedAt > hiddenAt);
  expect(after.length).toBeGreaterThan(8 * 2 * ASKING.length - 1);
  const leaks = after.filter(({ who, status, body }) => {
    if (who === 'coordinator') return CANARIES.some((canary) => body.includes(canary));
    // A refusal may repeat the id that it was asked about.
    const told = status === 400 ? body.replaceAll(HIDING.id, '') : body;
    return [...CANARIES, HIDING.id, HIDING.name].some((secret) => told.includes(secret));
  });
  expect(leaks).toEqual([]);
  expect(after.filter(({ status }) => status >= 500)).toEqual([]);
  expect(after.some(({ status }) => status === 304)).toBe(true);
});

/**
 * Asks as a browser with a memory would: with the ETag of the answer before, and on from the cursor of the page before.
 * An answer that says "as before" says what was said before.
 */
function aReader(who: string, person: Person, heard: Heard[]) {
  const known = new Map<string, { etag: string; body: string }>();
  let cursor: string | null = null;
  return async (question: Question): Promise<void> => {
    const path = question.path === '/api/members?limit=1' ? `${question.path}${cursor ?? ''}` : question.path;
    const memory = known.get(JSON.stringify([path, question.body]));
    const headers = { ...person.headers, ...question.headers, ...(memory ? { 'If-None-Match': memory.etag } : {}) };
    const askedAt = performance.now();
    const answer =
      question.body === undefined
        ? await person.get(path, { headers })
        : await person.post(path, question.body, { headers });
    const text = await answer.text();
    const body = answer.status === 304 ? (memory?.body ?? '') : text;
    const etag = answer.headers.get('ETag');
    if (etag !== null && answer.status === 200) known.set(JSON.stringify([path, question.body]), { etag, body });
    const next = /"next":"([^"]+)"/.exec(body)?.[1];
    if (question.path === '/api/members?limit=1') {
      cursor = next === undefined ? null : `&after=${encodeURIComponent(next)}`;
    }
    heard.push({ who, path, askedAt, status: answer.status, body });
  };
}

/** An introduction in which both sides see each other's name. */
async function meet(id: string, { seeker, helper }: { seeker: string; helper: string }): Promise<void> {
  const at = new Date().toISOString();
  await server.db
    .prepare(
      `insert into introductions (id, seeker_id, helper_id, capacity_id, urgency, stage, started_at, moved_at)
       values (?, ?, ?, 'legal-support', 2, 'agreed', ?, ?)`,
    )
    .bind(id, seeker, helper, at, at)
    .run();
}

/** Rows of a world that is not this one: whoever asks for them by id gets nothing. */
async function peopleElsewhere(): Promise<People> {
  const db = memoryDatabase();
  await saveNetwork(db, NETWORK);
  const { rows, visitors } = await peopledFrom(chanceFrom(5), NETWORK, db);
  return { rows, visitor: visitors[0] ?? expect.unreachable() };
}

async function until(isSo: () => boolean): Promise<void> {
  while (!isSo()) await new Promise((resolve) => setTimeout(resolve, 20));
}
