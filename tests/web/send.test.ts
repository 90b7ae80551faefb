import { describe, expect, it } from 'vitest';
import { createSender } from '../../web/send.ts';

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
