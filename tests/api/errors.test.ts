/** What the API says, and does not say, when something is wrong; and the headers that every answer carries. */
import { afterAll, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';
import { ID_PATTERN } from '#core/id.ts';
import { emptyStoredNetwork } from '#core/stored-network.ts';
import { ANONYMOUS } from '#core/viewer.ts';
import { ProblemAnswer } from '../../worker/answers/shared.ts';
import { makeApp } from '../../worker/app.ts';
import { outsideOf } from '../support/outside.ts';
import { type Server, startServer } from '../support/server.ts';

const CONSOLE = ['debug', 'error', 'info', 'log', 'trace', 'warn'] as const;

/** Written out here on purpose: a header that is weakened where it is declared must fail. */
const EXPECTED_HEADERS = {
  'Content-Security-Policy':
    "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; connect-src 'self'; font-src 'self'; worker-src 'self'; manifest-src 'self'; form-action 'self'; base-uri 'none'; object-src 'none'; frame-ancestors 'none'; require-trusted-types-for 'script'; trusted-types solver",
  'Strict-Transport-Security': 'max-age=31536000; includeSubDomains',
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'no-referrer',
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Resource-Policy': 'same-origin',
  'Permissions-Policy': 'camera=(), geolocation=(), microphone=(), payment=(), usb=()',
  'Cache-Control': 'no-store',
};

function postOf(path: string, body: string, type = 'application/json'): Request {
  return new Request(`http://localhost${path}`, { method: 'POST', headers: { 'Content-Type': type }, body });
}

const getOf = (path: string) => new Request(`http://localhost${path}`);

describe('when the database fails', () => {
  const spyOnConsole = () => CONSOLE.map((level) => vi.spyOn(console, level).mockImplementation(() => {}));
  let spies: ReturnType<typeof spyOnConsole>;
  beforeEach(() => {
    spies = spyOnConsole();
  });

  const broken = makeApp({
    ...outsideOf(() => Promise.reject(new Error('SQLITE secret')), ANONYMOUS),
    newRequestId: () => 'request-1',
  });
  const question = JSON.stringify({ capacities: [{ capacityId: 'confidential-need' }] });

  test.each<[string, () => Request]>([
    ['GET', () => getOf('/api/members?country=KE&capacity=confidential-need')],
    ['POST', () => postOf('/api/partners', question)],
  ])('the answer to a %s is a problem that tells nothing of it', async (_method, request) => {
    const response = await broken.fetch(request());
    const text = await response.text();
    expect(response.status).toBe(500);
    expect(response.headers.get('Content-Type')).toBe('application/problem+json');
    expect(ProblemAnswer.parse(JSON.parse(text))).toEqual({
      type: 'about:blank',
      title: 'Internal error',
      status: 500,
      detail: 'Something went wrong on our side. Try again; if it stays, report the request id.',
      requestId: 'request-1',
    });
    expect([...response.headers].join('\n') + text).not.toMatch(/sqlite|secret|confidential|stack/i);
  });

  test.each<[string, () => Request]>([
    ['GET', () => getOf('/api/members?country=KE&capacity=confidential-need')],
    ['POST', () => postOf('/api/partners', question)],
  ])(
    'the log of a %s names the route, the request id and the kind of error, and nothing that was asked',
    async (_method, request) => {
      await broken.fetch(request());
      const lines = spies.flatMap((spy) => spy.mock.calls);
      expect(lines).toEqual([
        [expect.stringMatching(/^\{"route":"(GET|POST) \/api\/[\w/:-]+","status":500,"ms":\d+,/)],
      ]);
      expect(JSON.parse(lines[0]?.[0])).toMatchObject({ requestId: 'request-1', error: 'Error' });
    },
  );
});

describe('an answer', () => {
  const app = makeApp({ ...outsideOf(async () => emptyStoredNetwork(), ANONYMOUS), newRequestId: () => 'request-1' });
  const broken = makeApp({
    ...outsideOf(() => Promise.reject(new Error('SQLITE secret')), ANONYMOUS),
    newRequestId: () => 'request-1',
  });

  test.each<[string, () => Request, number]>([
    ['to a good question', () => getOf('/api/members'), 200],
    ['to a bad one', () => getOf('/api/members?limit=0'), 400],
    ['to an unknown word', () => getOf('/api/members?country=ZZ'), 400],
    ['to an unknown address', () => getOf('/api/nothing'), 404],
    ['to a wrong method', () => new Request('http://localhost/api/members', { method: 'DELETE' }), 405],
    ['to a form', () => postOf('/api/partners', 'a=b', 'text/plain'), 415],
  ])('%s carries every security header and the request id', async (_what, request, status) => {
    const { status: found, headers } = await app.fetch(request());
    expect(found).toBe(status);
    for (const [name, value] of Object.entries(EXPECTED_HEADERS)) expect(headers.get(name), name).toBe(value);
    expect(headers.get('X-Request-Id')).toBe('request-1');
  });

  test('from a failure carries them too', async () => {
    const spy = vi.spyOn(console, 'error').mockImplementation(() => {});
    const { status, headers } = await broken.fetch(getOf('/api/members'));
    spy.mockRestore();
    expect(status).toBe(500);
    for (const [name, value] of Object.entries(EXPECTED_HEADERS)) expect(headers.get(name), name).toBe(value);
    expect(headers.get('X-Request-Id')).toBe('request-1');
  });

  test.each([
    ['POST', '/api/members', 'GET'],
    ['DELETE', `/api/members/${'a'.repeat(26)}`, 'GET'],
    ['PUT', '/api/countries/KE', 'GET'],
    ['GET', '/api/partners', 'POST'],
    ['PATCH', '/api/notices/clear', 'POST'],
  ])('to %s %s names the method that is allowed', async (method, path, allowed) => {
    const response = await app.fetch(new Request(`http://localhost${path}`, { method }));
    expect(response.status).toBe(405);
    expect(response.headers.get('Allow')).toBe(allowed);
    expect(ProblemAnswer.parse(await response.json()).detail).toContain(allowed);
  });
});

describe('the production bundle', () => {
  let server: Server;
  beforeAll(async () => {
    server = await startServer({});
  });
  afterAll(() => server.close());

  test('gives every answer a request id of its own', async () => {
    const ids: (string | null)[] = [];
    for (const path of ['/api/health', '/api/health', '/api/nothing', '/api/nothing', '/api/members']) {
      ids.push((await fetch(`${server.url}${path}`)).headers.get('X-Request-Id'));
    }
    for (const id of ids) expect(id).toMatch(ID_PATTERN);
    expect(new Set(ids).size).toBe(ids.length);
  });

  test.each(['/api/health', '/'])('carries every security header at %s', async (path) => {
    const { headers } = await fetch(`${server.url}${path}`);
    const { 'Cache-Control': _ofTheApi, ...everywhere } = EXPECTED_HEADERS;
    for (const [name, value] of Object.entries(everywhere)) expect(headers.get(name), name).toBe(value);
  });
});
