import { describe, expect, test } from 'vitest';
import type { Account } from '#core/identity/account.ts';
import { LIMITS, minutesUntil, windowEnd } from '#core/identity/limits.ts';
import { approvalProblem, hasToWait, invitationTimes, isGoodAt } from '#core/identity/recovery.ts';
import { ROLES, type Role } from '#core/vocabulary.ts';
import { idOf } from '../../support/a-network.ts';

const NOW = '2026-03-01T09:00:00.000Z';

describe('an invitation waits', () => {
  test.each<[Role, Role, boolean, boolean, boolean]>([
    ['coordinator', 'editor', false, false, true],
    ['admin', 'editor', false, false, true],
    ['editor', 'editor', false, false, false],
    ['coordinator', 'editor', false, true, false],
    ['coordinator', 'editor', true, true, true],
    ['coordinator', 'reader', false, false, false],
    ['coordinator', 'reader', true, false, true],
    ['coordinator', 'coordinator', false, false, false],
    ['admin', 'coordinator', true, true, true],
  ])(
    'made by a %s for a %s, back to an account: %s, unclaimed: %s → %s',
    (maker, role, isRecovery, isUnclaimed, waits) => {
      expect(hasToWait(maker, { role, isRecovery, isUnclaimed })).toBe(waits);
    },
  );

  test('a day, and then has its three days', () => {
    expect(invitationTimes(NOW, true)).toEqual({
      opensAt: '2026-03-02T09:00:00.000Z',
      expiresAt: '2026-03-05T09:00:00.000Z',
    });
    expect(invitationTimes(NOW, false)).toEqual({ opensAt: null, expiresAt: '2026-03-04T09:00:00.000Z' });
  });
});

test.each([
  ['2026-03-02T08:59:59.999Z', false],
  ['2026-03-02T09:00:00.000Z', true],
  ['2026-03-05T08:59:59.999Z', true],
  ['2026-03-05T09:00:00.000Z', false],
])('an invitation that waits is good at %s: %s, where somebody agreed', (at, isGood) => {
  const waiting = { ...invitationTimes(NOW, true), needsApproval: true };
  expect(isGoodAt(at, { ...waiting, approvedBy: idOf('second') })).toBe(isGood);
  expect(isGoodAt(at, { ...waiting, approvedBy: null })).toBe(false);
});

describe('the second who agrees', () => {
  const asked = { createdBy: idOf('maker'), recoversId: idOf('lost'), needsApproval: true, approvedBy: null };
  const person = (role: Role, name: string, createdAt: string): Account => ({
    id: idOf(name),
    role,
    memberId: null,
    createdAt,
  });
  const problemOf = (account: Account, changed = {}, wasRecovered = false) =>
    approvalProblem(account, { ...asked, ...changed }, { now: NOW, wasRecovered });
  const old = person('coordinator', 'second', '2026-02-22T09:00:00.000Z');

  test('is a coordinator of a week who neither made it nor gets it', () => {
    expect(problemOf(old)).toBeNull();
    expect(problemOf(person('coordinator', 'second', '2026-02-22T09:00:00.001Z'))).toBe('too-new');
    expect(problemOf({ ...old, id: idOf('maker') })).toBe('not-second');
    expect(problemOf({ ...old, id: idOf('lost') })).toBe('not-second');
    expect(problemOf(old, {}, true)).toBe('too-new');
  });

  test.each(ROLES.filter((role) => role !== 'coordinator'))('is no %s', (role) => {
    expect(problemOf(person(role, 'second', '2020-01-01T00:00:00.000Z'))).toBe('not-second');
  });

  test('is not asked where nobody has to agree, and not twice', () => {
    expect(problemOf(old, { needsApproval: false })).toBe('not-asked');
    expect(problemOf(old, { approvedBy: idOf('third') })).toBe('agreed');
  });
});

describe('ten minutes of counting', () => {
  test('end at the same moment for everybody, and never at once', () => {
    expect(windowEnd('2026-03-01T09:00:00.000Z')).toBe('2026-03-01T09:10:00.000Z');
    expect(windowEnd('2026-03-01T09:09:59.999Z')).toBe('2026-03-01T09:10:00.000Z');
    expect(windowEnd('2026-03-01T23:59:59.000Z')).toBe('2026-03-02T00:00:00.000Z');
  });

  test.each([
    ['2026-03-01T09:00:00.000Z', 10],
    ['2026-03-01T09:08:59.000Z', 2],
    ['2026-03-01T09:09:59.999Z', 1],
  ])('are over from %s in %s minutes', (now, minutes) => {
    expect(minutesUntil(now, windowEnd(now))).toBe(minutes);
  });

  test('have room for many behind one address, and less for codes that open nothing', () => {
    expect(LIMITS.challenge).toBeGreaterThanOrEqual(100);
    expect(LIMITS['wrong-code']).toBeLessThan(LIMITS.invitation);
  });
});
