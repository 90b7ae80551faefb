import { expect, test } from 'vitest';
import { mayErase, mayShowAgain } from '#core/identity/confirming.ts';

const [BEFORE, HIDDEN, AFTER] = ['2026-03-01T09:59:59.999Z', '2026-03-01T10:00:00.000Z', '2026-03-01T10:00:00.001Z'];

test.each([
  [{ addedAt: BEFORE, isFirst: false }, HIDDEN, true],
  [{ addedAt: AFTER, isFirst: false }, HIDDEN, false],
  [{ addedAt: AFTER, isFirst: true }, HIDDEN, true],
  [{ addedAt: AFTER, isFirst: false }, null, true],
])('%o may show what was hidden at %s: %s', (passkey, hiddenSince, may) => {
  expect(mayShowAgain(passkey, hiddenSince)).toBe(may);
});

test.each([
  [{ addedAt: HIDDEN, isFirst: false }, '2026-03-02T10:00:00.000Z', true],
  [{ addedAt: AFTER, isFirst: false }, '2026-03-02T10:00:00.000Z', false],
  [{ addedAt: AFTER, isFirst: true }, '2026-03-01T10:00:00.001Z', true],
])('%o may erase at %s: %s', (passkey, now, may) => {
  expect(mayErase(passkey, now)).toBe(may);
});
