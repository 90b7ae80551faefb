/** What every answer carries, whatever was asked: routes, files of the page, refusals and what is not there. */
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { StoredNetwork } from '#core/stored-network.ts';
import { inviteAsOperator } from '../../scripts/operator.ts';
import { saveNetwork } from '../../worker/db/save-network.ts';
import { STYLE } from '../../worker/plain/style.ts';
import { newAuthenticator } from '../support/authenticator.ts';
import { memoryDatabase } from '../support/memory-database.ts';
import { type People, peopledFrom } from '../support/people.ts';
import { QUESTIONS, requestFor } from '../support/questions.ts';
import { type Chance, chanceFrom } from '../support/random.ts';
import { type Server, startServer } from '../support/server.ts';
import { visitorOf } from '../support/visitor.ts';
import { worldFrom } from '../support/worlds.ts';

/** Written out here on purpose: a header that is weakened where it is declared must fail. */
const EVERYWHERE = {
  'Content-Security-Policy':
    "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; connect-src 'self'; font-src 'self'; worker-src 'self'; manifest-src 'self'; form-action 'self'; base-uri 'none'; object-src 'none'; frame-ancestors 'none'; require-trusted-types-for 'script'; trusted-types solver",
  'Strict-Transport-Security': 'max-age=31536000; includeSubDomains',
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'no-referrer',
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Resource-Policy': 'same-origin',
  'Permissions-Policy': 'camera=(), geolocation=(), microphone=(), payment=(), usb=()',
};

/** The one page that other sites may show as a part of theirs. */
const FRAMED = {
  ...EVERYWHERE,
  'Content-Security-Policy': EVERYWHERE['Content-Security-Policy'].replace(
    "frame-ancestors 'none'",
    'frame-ancestors *',
  ),
  'Cross-Origin-Resource-Policy': 'cross-origin',
};

/** The page that needs no code may run none, and holds its own style and nothing else. */
const PLAIN = {
  ...EVERYWHERE,
  'Content-Security-Policy': `default-src 'none'; style-src '${hashSource(STYLE)}'; img-src data:; form-action 'self'; base-uri 'none'; frame-ancestors 'none'`,
};

function hashSource(text: string): string {
  return `sha256-${createHash('sha256').update(text).digest('base64')}`;
}

const WEB = new URL('../../dist/web/', import.meta.url);

let server: Server;
let home: string;
beforeAll(async () => {
  server = await startServer(worldFrom(3).stored);
  home = server.url.replace('127.0.0.1', 'localhost');
});
afterAll(() => server.close());

async function peopleOf(stored: StoredNetwork, chance: Chance): Promise<People> {
  const db = memoryDatabase();
  await saveNetwork(db, stored);
  const { rows, visitors } = await peopledFrom(chance, stored, db);
  return { rows, visitor: visitors[0] ?? expect.unreachable() };
}

/** What an answer lacks of what it should carry. */
function lacking({ headers }: Response, expected: Record<string, string> = EVERYWHERE): string[] {
  return Object.entries(expected).flatMap(([name, value]) => (headers.get(name) === value ? [] : [name]));
}

const ask = (path: string, init: RequestInit = {}) => fetch(`${home}${path}`, { redirect: 'manual', ...init });

describe('every header of the product', () => {
  test.each(Object.keys(QUESTIONS))('is on the answer to %s, which nothing may keep', async (route) => {
    const { stored } = worldFrom(3);
    const one = QUESTIONS[route] ?? expect.unreachable();
    const chance = chanceFrom(1);
    const asked = requestFor(one(stored, chance, await peopleOf(stored, chance)));
    const { pathname, search } = new URL(asked.url);
    const headers = new Headers(asked.headers);
    if (asked.method === 'POST') headers.set('Origin', home);
    const expected = pathname === '/help' ? PLAIN : EVERYWHERE;
    const body = asked.method === 'POST' ? await asked.text() : undefined;
    const answer = await ask(`${pathname}${search}`, { method: asked.method, headers, body });
    expect(answer.status).toBeLessThan(500);
    expect(lacking(answer, { ...expected, 'Cache-Control': 'no-store' })).toEqual([]);
    expect(answer.headers.get('X-Request-Id')).toMatch(/^[a-z2-9]{26}$/);
  });

  test.each<[string, string, RequestInit, number[]]>([
    ['to what is not there', '/api/nothing', {}, [404]],
    ['to an id that is none', '/api/members/x', {}, [404]],
    ['to a wrong method', '/api/members', { method: 'DELETE' }, [405]],
    [
      'to a preflight of another site',
      '/api/members',
      { method: 'OPTIONS', headers: { Origin: 'https://evil.example' } },
      [403, 405],
    ],
    ['to another site’s page', '/api/partners', { method: 'POST', headers: { Origin: 'https://evil.example' } }, [403]],
    [
      'to a body that is not JSON',
      '/api/partners',
      { method: 'POST', body: '{', headers: { 'Content-Type': 'application/json' } },
      [400],
    ],
    ['to a body of another kind', '/api/partners', { method: 'POST', body: 'a=b' }, [415]],
    [
      'to a body that is too large',
      '/api/partners',
      { method: 'POST', body: 'x'.repeat(5_300_000), headers: { 'Content-Type': 'application/json' } },
      [413],
    ],
    ['to a bad key', '/api/hide', { method: 'POST', headers: { 'Idempotency-Key': 'x' } }, [400]],
    ['to a bad token', '/api/members', { headers: { Authorization: 'Bearer x' } }, [401]],
    ['to a broken address', '/api/members/%E0%A4%A', {}, [400, 404]],
    ['to a question about the head only', '/api/members', { method: 'HEAD' }, [200]],
  ])('is on the refusal %s', async (_what, path, init, statuses) => {
    const answer = await ask(path, init);
    expect(statuses).toContain(answer.status);
    expect(lacking(answer, { ...EVERYWHERE, 'Cache-Control': 'no-store' })).toEqual([]);
  });

  test('is on every file of the page, and files named after their content may be kept', async () => {
    const files = readdirSync(WEB, { recursive: true, withFileTypes: true }).filter((one) => one.isFile());
    const paths = files.map(({ parentPath, name }) => `${parentPath}/${name}`.split('/dist/web')[1] ?? '');
    const served = paths.map((path) => path.replace(/^\/+/, '/')).filter((path) => path !== '/_headers');
    expect(served.length).toBeGreaterThan(30);
    for (const path of served) {
      const answer = await ask(path);
      await answer.body?.cancel();
      expect(lacking(answer), path).toEqual([]);
      const mayKeep = answer.headers.get('Cache-Control') === 'public, max-age=31536000, immutable';
      expect(mayKeep, path).toBe(path.startsWith('/assets/'));
    }
  });

  test.each([
    '/',
    '/index.html',
    '/index',
    '/map',
    '/own',
    '/hide-now',
    '/members/aaaaaaaaaaaaaaaaaaaaaaaaaa',
    '/assets/missing.js',
    '/assets/',
    '/missing.png',
    '/_headers',
    '/api',
    '//evil.example',
    '/%E0%A4%A',
    '/..%2f',
  ])('is on the page’s answer at %s', async (path) => {
    const answer = await ask(path);
    await answer.body?.cancel();
    expect(answer.status).toBeLessThan(500);
    expect(lacking(answer)).toEqual([]);
    const location = answer.headers.get('Location');
    if (location !== null) expect(new URL(location, home).origin).toBe(home);
  });

  test('is on the page for other sites too, which alone may be framed', async () => {
    const answer = await ask('/embed');
    expect(lacking(answer, FRAMED)).toEqual([]);
    expect(await answer.text()).toContain('id="embed"');
    for (const path of ['/embed/', '/embed.html', '/embed/x', '/Embed', '/map']) {
      const one = await ask(path);
      await one.body?.cancel();
      expect(one.headers.get('Content-Security-Policy'), path).toContain("frame-ancestors 'none'");
    }
  });

  test('is in the page’s own list for its files as it is in the Worker', () => {
    const list = readFileSync(new URL('../../web/public/_headers', import.meta.url), 'utf8');
    for (const [name, value] of Object.entries(EVERYWHERE)) expect(list).toContain(`  ${name}: ${value}\n`);
    for (const [name, value] of Object.entries(FRAMED)) expect(list).toContain(`  ${name}: ${value}\n`);
  });
});

describe('signing out', () => {
  test('clears what the browser keeps of the site, and takes the cookie back', async () => {
    const [device, visitor] = [await newAuthenticator(home), visitorOf((request) => fetch(request), home)];
    await visitor.accept(await inviteAsOperator(server.db, { role: 'reader', memberId: null }), device);
    const cookie = visitor.cookie() ?? expect.unreachable();
    const answer = await visitor.post('/api/session/end');
    expect(answer.headers.get('Clear-Site-Data')).toBe('"cache", "storage"');
    expect(answer.headers.getSetCookie()[0]).toMatch(/^session=; .*Expires=Thu, 01 Jan 1970/);
    visitor.setCookie(cookie);
    expect(await (await visitor.get('/api/session')).json()).toEqual({ account: null, expiresAt: null });
  });

  test('on the way out in a hurry does too, and lets the tab remember that it was left', async () => {
    const [device, visitor] = [await newAuthenticator(home), visitorOf((request) => fetch(request), home)];
    await visitor.accept(await inviteAsOperator(server.db, { role: 'reader', memberId: null }), device);
    const cookie = visitor.cookie() ?? expect.unreachable();
    const answer = await visitor.post('/api/pulse/leave');
    expect([answer.status, answer.headers.get('Clear-Site-Data'), visitor.cookie()]).toEqual([200, null, null]);
    visitor.setCookie(cookie);
    expect(await (await visitor.get('/api/session')).json()).toEqual({ account: null, expiresAt: null });
  });
});
