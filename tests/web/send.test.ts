import { hc } from 'hono/client';
import { describe, expect, it } from 'vitest';
import { createSender } from '../../web/send.ts';
import { createClient } from '../../web/typed-client.ts';
import type { App } from '../../worker/app.ts';

const CHANGE = { method: 'POST', body: '{"label":"x"}' };
const AT_ONCE = [0, 0];

/** A service behind a line that loses what the test says, and what reaches it. */
function aLine(losses: ('request' | 'answer' | 'half' | null)[]) {
  const keys: (string | null)[] = [];
  const ask = async (_input: RequestInfo | URL, init?: RequestInit) => {
    const loss = losses.shift() ?? null;
    if (loss === 'request') throw new TypeError('Failed to fetch');
    keys.push(new Headers(init?.headers).get('Idempotency-Key'));
    if (loss === 'answer') throw new TypeError('Failed to fetch');
    if (loss === 'half') return new Response(new ReadableStream({ pull: (stream) => stream.error(new TypeError()) }));
    return new Response('done', { status: 200, headers: { 'Content-Type': 'text/plain' } });
  };
  return { keys, send: createSender(ask, AT_ONCE) };
}

describe('a change', () => {
  it('whose answer is lost, or breaks off, is sent again with the same key', async () => {
    const { keys, send } = aLine(['answer', 'half']);
    const answer = await send('/api/hide', CHANGE);
    expect([answer.status, await answer.text()]).toEqual([200, 'done']);
    expect(keys).toHaveLength(3);
    expect(new Set(keys).size).toBe(1);
    expect(keys[0]).toMatch(/^[\w-]{36}$/);
  });

  it('is given up after three tries', async () => {
    const { keys, send } = aLine(['answer', 'answer', 'answer']);
    await expect(send('/api/hide', CHANGE)).rejects.toThrow(TypeError);
    expect(keys).toHaveLength(3);
  });

  it('that was never answered keeps its key when it is asked for once more', async () => {
    const { keys, send } = aLine(['answer', 'answer', 'answer']);
    await send('/api/hide', CHANGE).catch(() => {});
    await send('/api/hide', CHANGE);
    expect(keys).toHaveLength(4);
    expect(new Set(keys).size).toBe(1);
  });

  it('that was answered has a new key the next time, as has one that says something else', async () => {
    const { keys, send } = aLine([]);
    await send('/api/hide', CHANGE);
    await send('/api/hide', CHANGE);
    await send('/api/hide', { ...CHANGE, body: '{"label":"y"}' });
    expect(new Set(keys).size).toBe(3);
  });

  it('that was refused is not sent again', async () => {
    let asked = 0;
    const send = createSender(async () => {
      asked++;
      return new Response('{}', { status: 409 });
    }, AT_ONCE);
    expect((await send('/api/hide', CHANGE)).status).toBe(409);
    expect(asked).toBe(1);
  });
});

describe('a question', () => {
  it.each<[string, RequestInit]>([
    ['by GET', { method: 'GET' }],
    ['that can be dropped', { ...CHANGE, signal: new AbortController().signal }],
  ])('%s has no key and is not sent again', async (_what, init) => {
    const { keys, send } = aLine([null, 'answer']);
    await send('/api/members', init);
    await expect(send('/api/members', init)).rejects.toThrow(TypeError);
    expect(keys).toEqual([null, null]);
  });
});

type Client = ReturnType<typeof hc<App>>['api'];

const STORY = { title: 'A story', note: '', steps: [{ title: '', text: '', fragment: '' }] };
const CHANGED = { ...STORY, id: 'a23', visibility: 'network', fingerprint: null } as const;

/** What the product asks for in its various ways, as a client of Hono's and the page's own ask for it. */
const CALLS: [string, (client: Client) => Promise<unknown>][] = [
  ['no more than a path', ({ session }) => session.$get()],
  ['a part of the path', ({ views }) => views[':id'].$get({ param: { id: 'a23' } })],
  ['an address with words', ({ members }) => members.$get({ query: { country: 'KE', after: 'two words&+' } })],
  ['an address without them', ({ countries }) => countries.$get({ query: { language: undefined } })],
  ['a body', ({ views }) => views.remove.$post({ json: { id: 'a23' } })],
  ['a revision', ({ views }) => views.change.$post({ json: CHANGED }, { headers: { 'If-Match': '"r2"' } })],
  ['no cookie', ({ views }) => views.seen.$post({ json: STORY }, { init: { credentials: 'omit' } })],
];

it.each(CALLS)('the page asks as Hono’s client does: %s', async (_, call) => {
  const asked: unknown[] = [];
  const note = async (input: RequestInfo | URL, init: RequestInit = {}) => {
    const { method, body, headers, credentials } = init;
    asked.push({ url: `${input}`, method, body, headers: Object.fromEntries(new Headers(headers)), credentials });
    return new Response('{}');
  };
  await call(hc<App>('/', { fetch: note }).api);
  await call(createClient<Client>('/api', note));
  expect(asked[1]).toEqual(asked[0]);
});
