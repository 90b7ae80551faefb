import { describe, expect, test } from 'vitest';
import { findUnseenHelpers, MOST_FOUND } from '#core/introductions/blind-match.ts';
import { asSeenBy } from '#core/visibility.ts';
import { aNetwork, idOf, type MemberDetails, type NetworkBuilder } from '../../support/a-network.ts';

const SEEKER = idOf('Seeker');
const QUIETLY: MemberDetails = { offers: [{ capacityId: 'legal-support', visibility: 'private' }] };

function found({ stored }: NetworkBuilder, country: string | null = null, turn = '') {
  const seen = asSeenBy(stored, { role: 'editor', memberId: SEEKER });
  const wanted = { capacityId: 'legal-support', country };
  return findUnseenHelpers(stored, seen, { wanted, seekerId: SEEKER, turn });
}

describe('a call', () => {
  test('finds whoever offers it unseen: a hidden offer, or an offer of a member that the seeker cannot see', () => {
    const network = aNetwork()
      .member('Seeker')
      .member('Quiet', QUIETLY)
      .member('Unseen', { visibility: 'private', offers: ['legal-support'] })
      .member('Open', { offers: ['legal-support'] })
      .member('Other', { offers: [{ capacityId: 'advocacy', visibility: 'private' }] });
    expect(found(network)).toEqual([idOf('Quiet'), idOf('Unseen')].sort());
  });

  test.each<[string, MemberDetails]>([
    ['is hidden', { ...QUIETLY, hiddenAt: '2026-01-01T00:00:00.000Z' }],
    ['has left the network', { ...QUIETLY, standing: 'retired' }],
    ['is only listed', { ...QUIETLY, standing: 'listed' }],
    ['takes nothing on at present', { ...QUIETLY, availability: 'closed' }],
    [
      'says so openly as well',
      { offers: ['legal-support', { capacityId: 'legal-support', country: 'KE', visibility: 'private' }] },
    ],
  ])('leaves out a member that %s', (_why, details) => {
    expect(found(aNetwork().member('Seeker').member('Member', details))).toEqual([]);
  });

  test('never finds its own seeker', () => {
    expect(found(aNetwork().member('Seeker', { ...QUIETLY, visibility: 'private' }))).toEqual([]);
  });

  test('asks for offers that hold in its country', () => {
    const inChad = { offers: [{ capacityId: 'legal-support', country: 'TD', visibility: 'private' as const }] };
    const network = aNetwork().member('Seeker').member('Quiet', QUIETLY).member('Chadian', inChad);
    expect(found(network, 'TD')).toEqual([idOf('Chadian'), idOf('Quiet')].sort());
    expect(found(network, 'KE')).toEqual([idOf('Quiet')]);
  });

  test('asks at most so many, and not always the same', () => {
    const names = Array.from(
      { length: MOST_FOUND + 10 },
      (_, index) => `Member${'abcdefgh'[index >> 3]}${'abcdefgh'[index & 7]}`,
    );
    const network = names.reduce((all, name) => all.member(name, QUIETLY), aNetwork().member('Seeker'));
    const [first, second] = [found(network), found(network, null, idOf(names[30] ?? ''))];
    expect([first.length, second.length]).toEqual([MOST_FOUND, MOST_FOUND]);
    expect(second).not.toEqual(first);
  });
});
