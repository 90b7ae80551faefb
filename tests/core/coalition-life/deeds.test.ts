/** Who can do what with a coalition, and when: rows of a table, each against one that stands as it says. */
import { describe, expect, test } from 'vitest';
import type { CoalitionLife, LifeInvitation, Who } from '#core/coalition-life/coalition-life.ts';
import { stageOf } from '#core/coalition-life/coalition-life.ts';
import { deedsOpenTo, refusalOf } from '#core/coalition-life/deeds.ts';
import { canBeAcknowledged, canStartDrill, speedOf } from '#core/coalition-life/drill.ts';
import { acceptedShownTo, chairOf, placeOf } from '#core/coalition-life/places.ts';

const NOW = '2026-03-01T12:00:00.000Z';
const editor = (memberId: string): Who => ({ accountId: `of ${memberId}`, role: 'editor', memberId });

function invited(memberId: string, said: Partial<LifeInvitation> = {}): LifeInvitation {
  return {
    ...{ id: memberId, memberId, reply: 'asked', until: null, level: 'private', showsInvited: false },
    ...{ openUntil: '2026-03-10', isAway: false },
    ...said,
  };
}

function life(said: Partial<CoalitionLife> = {}): CoalitionLife {
  return {
    ...{ id: 'one', name: 'One', purpose: null, country: null, status: 'forming', convenorId: 'starter' },
    ...{ mode: 'quiet', threshold: null, invited: 3, startedBy: null, starterId: 'starter', isStarterAway: false },
    ...{ answerBy: '2026-03-10', reviewOn: null, startedAt: NOW, formedOn: null, closedOn: null, revision: 'first' },
    ...{ seats: [], memberships: [], drill: null },
    invitations: [invited('starter', { reply: 'accepted' }), invited('other')],
    ...said,
  };
}

const standing = (said: Partial<CoalitionLife> = {}) =>
  life({
    ...{ status: 'active', formedOn: '2026-02-01' },
    memberships: ['starter', 'other'].map((memberId) => ({ memberId, visibility: 'coalition', isAway: false })),
    ...said,
  });

describe('the stage', () => {
  test.each([
    ['forming', life()],
    ['forming', life({ answerBy: '2026-03-01' })],
    ['over', life({ answerBy: '2026-02-28' })],
    ['over', life({ closedOn: '2026-02-28' })],
    ['over', life({ isStarterAway: true })],
    ['active', standing()],
    ['active', standing({ answerBy: '2026-02-01', isStarterAway: true })],
    ['standby', standing({ status: 'standby' })],
    ['closed', standing({ status: 'closed', closedOn: '2026-02-20' })],
  ] as const)('is %s', (stage, one) => {
    expect(stageOf(one, NOW)).toBe(stage);
  });
});

test('all roles but an editor’s and a coordinator’s have no part in it', () => {
  for (const role of ['reader', 'admin', 'coordinator'] as const) {
    expect(placeOf(life(), { accountId: 'starter', role, memberId: 'starter' }, NOW)).toBeNull();
    expect(placeOf(standing(), { accountId: 'starter', role, memberId: 'starter' }, NOW)).toBeNull();
  }
  const byCoordinator = life({ starterId: null, startedBy: 'one' });
  expect(placeOf(byCoordinator, { accountId: 'one', role: 'coordinator', memberId: null }, NOW)).toBe('runner');
  expect(placeOf(byCoordinator, { accountId: 'two', role: 'coordinator', memberId: null }, NOW)).toBeNull();
  expect(placeOf(byCoordinator, { accountId: 'one', role: 'editor', memberId: 'other' }, NOW)).toBe('invited');
});

describe('a deed is refused', () => {
  const ready = life({
    invitations: [invited('starter', { reply: 'accepted' }), invited('other', { reply: 'accepted' })],
  });
  const drill = {
    id: 'drill',
    startedAt: '2026-02-28T13:00:00.000Z',
    answers: [{ memberId: 'other', speed: 'later' as const }],
  };
  test.each([
    [null, 'form', ready, 'starter'],
    ['sealed', 'form', { ...ready, threshold: 2 }, 'starter'],
    ['too-few', 'form', life(), 'starter'],
    ['not-yours', 'form', ready, 'other'],
    ['nobody', 'form', ready, 'third'],
    ['nobody', 'form', standing(), 'third'],
    ['not-yours', 'form', standing(), 'starter'],
    ['over', 'form', { ...ready, answerBy: '2026-02-01' }, 'starter'],
    [null, 'call-off', life(), 'starter'],
    ['not-yours', 'call-off', life(), 'other'],
    ['over', 'call-off', life({ closedOn: '2026-02-01' }), 'starter'],
    [null, 'accept', life(), 'other'],
    [null, 'decline', life(), 'other'],
    ['not-yours', 'decline', life(), 'starter'],
    ['done-already', 'decline', life({ invitations: [invited('other', { reply: 'declined' })] }), 'other'],
    ['over', 'accept', life({ answerBy: '2026-02-28' }), 'other'],
    ['away', 'accept', life({ invitations: [invited('other', { isAway: true })] }), 'other'],
    ['nobody', 'accept', standing({ invitations: [invited('third', { openUntil: '2026-02-28' })] }), 'third'],
    [null, 'accept', standing({ invitations: [invited('third')] }), 'third'],
    ['nobody', 'accept', standing({ status: 'closed', invitations: [invited('third')] }), 'third'],
    ['nobody', 'accept', standing({ invitations: [invited('third', { reply: 'declined' })] }), 'third'],
    [null, 'standby', standing(), 'starter'],
    ['not-yours', 'standby', standing(), 'other'],
    ['not-now', 'wake', standing(), 'starter'],
    [null, 'wake', standing({ status: 'standby' }), 'starter'],
    ['not-now', 'close', standing({ status: 'closed' }), 'starter'],
    [null, 'leave', standing({ status: 'closed' }), 'other'],
    ['chair-taken', 'take-chair', standing(), 'other'],
    ['done-already', 'take-chair', standing(), 'starter'],
    [null, 'take-chair', standing({ convenorId: null }), 'other'],
    [null, 'take-chair', standing({ convenorId: 'third' }), 'other'],
    ['too-soon', 'drill', standing({ drill }), 'starter'],
    ['not-yours', 'drill', standing(), 'other'],
    [null, 'acknowledge', standing({ drill }), 'starter'],
    ['done-already', 'acknowledge', standing({ drill }), 'other'],
    ['not-now', 'acknowledge', standing(), 'starter'],
    ['not-now', 'set-terms', standing({ status: 'closed' }), 'starter'],
    ['not-yours', 'set-terms', life(), 'starter'],
  ] as const)('as %s: %s', (refusal, deed, one, memberId) => {
    expect(refusalOf(deed, one, editor(memberId), NOW)).toBe(refusal);
    expect(deedsOpenTo(one, editor(memberId), NOW).includes(deed)).toBe(refusal === null);
  });

  test('whoever is away can leave and nothing else', () => {
    const away = standing({ memberships: [{ memberId: 'starter', visibility: 'coalition', isAway: true }] });
    expect(deedsOpenTo(away, editor('starter'), NOW)).toEqual(['leave']);
  });

  test('an unlisted member cannot take the chair, and one that is away holds none', () => {
    const unlisted = { memberId: 'other', visibility: 'private' as const, isAway: false };
    const away = { memberId: 'starter', visibility: 'coalition' as const, isAway: true };
    const one = standing({ memberships: [unlisted, away] });
    expect(chairOf(one)).toBeNull();
    expect(refusalOf('take-chair', one, editor('other'), NOW)).toBe('unlisted');
  });
});

describe('a yes is read', () => {
  const saidYes = (showsInvited: boolean, level: 'coalition' | 'private' = 'coalition') =>
    life({
      invitations: [
        invited('starter', { reply: 'accepted' }),
        invited('other', { reply: 'accepted', showsInvited, level }),
        invited('third'),
      ],
    });
  test.each([
    ['by its starter', 'starter', saidYes(false), ['other']],
    ['by nobody who is asked, unless it is to be', 'third', saidYes(false), []],
    ['by others who are asked, where it is to be', 'third', saidYes(true), ['other']],
    ['by nobody who is asked, of whoever is to be unlisted', 'third', saidYes(true, 'private'), []],
    ['by its starter, of whoever is to be unlisted', 'starter', saidYes(false, 'private'), ['other']],
    ['by nobody under a seal, the starter included', 'starter', { ...saidYes(true), threshold: 3 }, []],
    ['by nobody who is asked under a seal', 'third', { ...saidYes(true), threshold: 3 }, []],
    ['by nobody once its time is over', 'starter', { ...saidYes(true), closedOn: '2026-02-01' }, []],
    ['by nobody without a part', 'fourth', saidYes(true), []],
  ] as const)('%s', (_, memberId, one, read) => {
    expect(acceptedShownTo(one, editor(memberId), NOW)).toEqual(read);
  });
});

test('a test alert can follow another after a day, and be acknowledged for a week', () => {
  const drill = { id: 'drill', startedAt: '2026-02-28T12:00:00.000Z', answers: [] };
  expect(canStartDrill(null, NOW)).toBe(true);
  expect(canStartDrill(drill, '2026-03-01T11:59:59.999Z')).toBe(false);
  expect(canStartDrill(drill, NOW)).toBe(true);
  expect(canBeAcknowledged(drill, '2026-03-07T23:59:59.999Z')).toBe(true);
  expect(canBeAcknowledged(drill, '2026-03-08T00:00:00.000Z')).toBe(false);
  expect(
    ['2026-02-28T12:59:59.999Z', '2026-02-28T13:00:00.000Z', NOW].map((now) => speedOf(drill.startedAt, now)),
  ).toEqual([...['within-an-hour', 'within-a-day', 'later']]);
});
