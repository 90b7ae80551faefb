/** What the operator hears, and what nobody can read from it. */
import { describe, expect, test } from 'vitest';
import { operatorBell } from '../../worker/webhook.ts';

function aBell(chance = 0.5) {
  const sent: { url: string; init: RequestInit }[] = [];
  const work: Promise<void>[] = [];
  let now = 0;
  let waited = 0;
  const ring = operatorBell({
    fetch: async (url, init) => {
      sent.push({ url, init });
      throw new Error('Nobody listens.');
    },
    now: () => now,
    chance: () => chance,
    pause: async (milliseconds) => {
      waited = milliseconds;
    },
  });
  return {
    ring: (url: string | undefined) => ring(url, (one) => work.push(one)),
    pass: (milliseconds: number) => {
      now += milliseconds;
    },
    heard: async () => {
      await Promise.all(work);
      return sent;
    },
    waited: () => waited,
  };
}

describe('the operator’s bell', () => {
  test('says one sentence, the same each time, and minds no failure', async () => {
    const bell = aBell();
    bell.ring('https://example.org/hook');
    expect(await bell.heard()).toEqual([
      {
        url: 'https://example.org/hook',
        init: {
          method: 'POST',
          headers: { 'Content-Type': 'application/json' },
          body: '{"text":"Someone has a message in Solidarity Atlas."}',
        },
      },
    ]);
  });

  test('rings at most once a minute', async () => {
    const bell = aBell();
    for (const passed of [0, 20_000, 30_000, 10_000]) {
      bell.pass(passed);
      bell.ring('https://example.org/hook');
    }
    expect(await bell.heard()).toHaveLength(2);
  });

  test('waits a while that chance decides, and less than the platform allows', async () => {
    const [soon, late] = [aBell(0), aBell(0.999)];
    for (const bell of [soon, late]) {
      bell.ring('https://example.org/hook');
      await bell.heard();
    }
    expect(soon.waited()).toBe(0);
    expect(late.waited()).toBeGreaterThan(20_000);
    expect(late.waited()).toBeLessThan(30_000);
  });

  test.each([undefined, '', 'http://example.org/hook', 'not an address', 'javascript:alert(1)'])(
    'stays silent where the address is %s',
    async (url) => {
      const bell = aBell();
      bell.ring(url);
      expect(await bell.heard()).toEqual([]);
    },
  );
});
