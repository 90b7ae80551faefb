/** Expiry against a slow model: a clock that ticks a minute at a time and a session that is asked or not. */
import { describe, expect, test } from 'vitest';
import {
  challengeEnd,
  dayOf,
  invitationEnd,
  isOpenAt,
  isWorthNoting,
  latestSessionEnd,
  sessionEnd,
  tokenEnd,
} from '#core/identity/expiry.ts';
import { ROLES, type Role } from '#core/vocabulary.ts';
import { type Chance, chanceFrom } from '../../support/random.ts';

const START = Date.parse('2026-02-27T22:30:00Z');
const at = (minute: number) => new Date(START + minute * 60_000).toISOString();
const IDLE: Record<Role, number> = { admin: 30, coordinator: 30, editor: 480, reader: 480 };
const WHOLE: Record<Role, number> = { admin: 720, coordinator: 720, editor: 10_080, reader: 10_080 };

/** The minute in which a session is first refused, told minute by minute, as the rule is worded. */
function modelEnd(role: Role, asked: ReadonlySet<number>): number {
  let idleFor = 0;
  for (let minute = 1; ; minute++) {
    idleFor += 1;
    if (minute >= WHOLE[role] || idleFor >= IDLE[role]) return minute;
    if (asked.has(minute)) idleFor = 0;
  }
}

/** The same by the product's rule: every question that finds the session open moves its end. */
function productEnd(role: Role, asked: number[]): number {
  let lastSeenAt = at(0);
  const endNow = () => sessionEnd({ role, startedAt: at(0), lastSeenAt });
  for (const minute of asked) {
    if (isOpenAt(at(minute), endNow()) && isWorthNoting(lastSeenAt, at(minute))) lastSeenAt = at(minute);
  }
  return (Date.parse(endNow()) - START) / 60_000;
}

function someMinutes(chance: Chance, role: Role): number[] {
  const gap = 1 + chance.below(Math.floor(IDLE[role] * 1.1));
  const minutes: number[] = [];
  for (let minute = 1 + chance.below(gap); minute < WHOLE[role] + 50; minute += 1 + chance.below(gap)) {
    minutes.push(minute);
  }
  return minutes;
}

describe('a session', () => {
  test.each(ROLES)('of the role %s ends in the minute that the model says, in 200 random lives', (role) => {
    const chance = chanceFrom(42);
    for (let life = 0; life < 200; life++) {
      const asked = someMinutes(chance, role);
      expect(productEnd(role, asked), `life ${life}`).toBe(modelEnd(role, new Set(asked)));
    }
  });

  test.each(ROLES)('of the role %s never outlives its latest end', (role) => {
    const busy = Array.from({ length: WHOLE[role] + 10 }, (_, minute) => minute + 1);
    expect(at(productEnd(role, busy))).toBe(latestSessionEnd(role, at(0)));
  });
});

describe('an end', () => {
  test.each([
    ['an invitation', invitationEnd(at(0)), 72 * 60],
    ['a challenge', challengeEnd(at(0)), 5],
    ['a token of 90 days', tokenEnd(at(0), 90), 90 * 24 * 60],
  ])('of %s is the first moment at which it is no longer good', (_what, end, minutes) => {
    expect(end).toBe(at(minutes));
    expect(isOpenAt(at(minutes - 1), end)).toBe(true);
    expect(isOpenAt(end, end)).toBe(false);
    expect(isOpenAt(at(minutes + 1), end)).toBe(false);
  });

  test('is told by its day in UTC', () => {
    expect(dayOf('2026-02-28T23:59:59.999Z')).toBe('2026-02-28');
  });
});
