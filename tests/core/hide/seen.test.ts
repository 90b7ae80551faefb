import { describe, expect, it } from 'vitest';
import { whatIsSeen } from '#core/hide/seen.ts';
import type { StoredNetwork } from '#core/stored-network.ts';
import { ANONYMOUS, type Viewer } from '#core/viewer.ts';
import { asSeenBy } from '#core/visibility.ts';
import { aNetwork, idOf } from '../../support/a-network.ts';

const READER: Viewer = { role: 'reader', memberId: null };
const LAMP = idOf('Lamp');

const NETWORK = aNetwork()
  .member('Lamp', { description: 'Light', offers: ['advocacy'], presences: ['KE'] })
  .member('Moth')
  .member('Owl', { visibility: 'private' })
  .tie('Lamp', 'Moth')
  .coalition('Night', ['Lamp', 'Moth']).stored;

const seen = (stored: StoredNetwork, viewer: Viewer) => whatIsSeen(asSeenBy(stored, viewer));
const changing = (id: string, change: Partial<StoredNetwork['members'][number]>): StoredNetwork => ({
  ...NETWORK,
  members: NETWORK.members.map((member) => (member.id === id ? { ...member, ...change } : member)),
});

describe('what is seen', () => {
  it.each<[string, StoredNetwork]>([
    ['a member hides', changing(LAMP, { hiddenAt: '2026-01-01T00:00:00.000Z' })],
    ['a member becomes private', changing(LAMP, { visibility: 'private' })],
    ['a field becomes private', changing(LAMP, { descriptionVisibility: 'private' })],
    ['a member retires', changing(LAMP, { standing: 'retired' })],
    ['an offer is private', { ...NETWORK, offers: NETWORK.offers.map((one) => ({ ...one, visibility: 'private' })) }],
    ['a tie is gone', { ...NETWORK, ties: [] }],
    ['a coalition loses a member', { ...NETWORK, memberships: NETWORK.memberships.slice(1) }],
  ])('is another once %s', (_what, changed) => {
    for (const viewer of [ANONYMOUS, READER]) expect(seen(changed, viewer)).not.toBe(seen(NETWORK, viewer));
  });

  it.each<[string, StoredNetwork]>([
    ['a hidden member changes', changing(idOf('Owl'), { description: 'Seen by nobody', acronym: 'OWL' })],
    ['a hidden member is deleted', { ...NETWORK, members: NETWORK.members.filter(({ id }) => id !== idOf('Owl')) }],
    ['only its revision changes', changing(LAMP, { revision: idOf('Revision') })],
  ])('is the same where %s', (_what, changed) => {
    for (const viewer of [ANONYMOUS, READER]) expect(seen(changed, viewer)).toBe(seen(NETWORK, viewer));
  });

  it('is another for another viewer, so that an ended session is noticed', () => {
    expect(seen(NETWORK, READER)).not.toBe(seen(NETWORK, ANONYMOUS));
  });
});
