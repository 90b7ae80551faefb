import { describe, expect, it } from 'vitest';
import { gapsIn, lonersIn, moveBetween, verdictOn } from '../../../web/state/coalition-verdict.ts';

type Change = {
  lowerBound?: number;
  missing?: number;
  heldBy?: string[];
  unstatedIds?: string[];
  excludedIds?: string[];
  leftOut?: { reason: 'language'; count: number; memberIds: string[] }[];
};

function aProposal(size: number, change: Change = {}) {
  const { lowerBound = size, missing = 0, heldBy = [], unstatedIds = [], excludedIds = [], leftOut = [] } = change;
  return {
    members: Array.from({ length: size }),
    coverage: [
      { capacityId: 'Advocacy', heldBy: ['q'], missing: 0, unstatedIds: [], excludedIds: [] },
      { capacityId: 'Translation', heldBy, missing, unstatedIds, excludedIds },
    ],
    lowerBound,
    requirements: [],
    leftOut,
    proven: lowerBound === size,
  };
}

const AS_NAMED = { country: 'Somalia', capacity: (id: string) => id };
const DEMAND = { count: 2, heldBy: [], otherIds: [] };

describe('the verdict on a proposed coalition', () => {
  it.each([
    [aProposal(1), '1 organisation. One is enough.'],
    [aProposal(2), '2 organisations. No one of those you can see can do it alone: checked.'],
    [aProposal(4), '4 organisations. No 3 of those you can see can do it: checked.'],
    [
      aProposal(3, { missing: 2 }),
      '3 organisations; Translation stays open. No 2 of those you can see can cover as much: checked.',
    ],
    [
      aProposal(1, { missing: 1 }),
      '1 organisation; Translation stays open. It covers all that anybody you can see can cover.',
    ],
    [
      aProposal(3, { missing: 1, heldBy: ['q'] }),
      '3 organisations; one more for Translation stays open. No 2 of those you can see can cover as much: checked.',
    ],
    [
      aProposal(3, { missing: 2, heldBy: ['q'] }),
      '3 organisations; 2 more for Translation stay open. No 2 of those you can see can cover as much: checked.',
    ],
    [
      {
        ...aProposal(2, { missing: 1 }),
        requirements: [{ ...DEMAND, kind: 'sectors' as const, sectors: ['environment' as const], missing: 1 }],
      },
      '2 organisations; Translation and a seat for an environment organisation stay open. No one of those you can see can cover as much: checked.',
    ],
    [
      { ...aProposal(2), requirements: [{ ...DEMAND, kind: 'local' as const, missing: 2 }] },
      '2 organisations; 2 seats for a national or local organisation stay open. No one of those you can see can cover as much: checked.',
    ],
    [
      {
        ...aProposal(2, { missing: 1 }),
        requirements: [
          { ...DEMAND, kind: 'local' as const, missing: 1 },
          { ...DEMAND, kind: 'office' as const, missing: 1 },
        ],
      },
      '2 organisations; 3 things asked for stay open. No one of those you can see can cover as much: checked.',
    ],
  ])('names what was proven (%#)', (proposal, sentence) => {
    expect(verdictOn(proposal, AS_NAMED)).toBe(sentence);
  });

  it('claims no proof where there is none', () => {
    const sentence = verdictOn(aProposal(4, { lowerBound: 3 }), AS_NAMED);
    expect(sentence).toBe(
      '4 organisations. At least 3 are needed, best found 4. Whether fewer can do it is not settled.',
    );
    expect(sentence).not.toContain('checked');
  });

  it.each([
    [{}, 'Nobody you can see offers any of this in Somalia.'],
    [{ unstatedIds: ['a'] }, 'Nobody you can see states such a level in Somalia.'],
    [
      { leftOut: [{ reason: 'language' as const, count: 1, memberIds: ['a'] }] },
      'Nobody who could be in it offers any of this in Somalia.',
    ],
    [{ excludedIds: ['a'] }, 'Nobody else you can see offers any of this in Somalia.'],
  ])('says why where nobody can be proposed: %j', (left, headline) => {
    expect(verdictOn(aProposal(0, { missing: 1, ...left }), AS_NAMED)).toBe(headline);
  });
});

describe('what a coalition comes to besides its size', () => {
  const line = {
    capacityId: 'a',
    minLevel: 1 as const,
    count: 1,
    candidateCount: 0,
    otherIds: [],
    unstatedIds: [],
    excludedIds: [],
  };
  const heldBy = (...ids: string[]) => ({ ...line, heldBy: ids, missing: ids.length === 0 ? 1 : 0 });

  it('counts what stays open, and each member that something hangs on once', () => {
    const coverage = [heldBy('q'), heldBy('q'), heldBy('q', 'r'), heldBy(), heldBy('r')];
    expect(lonersIn({ coverage, requirements: [] })).toBe(2);
    expect(gapsIn({ coverage, requirements: [] })).toBe(1);
  });
});

describe('trying a coalition without a member', () => {
  const extent = (size: number, missing: number, alone: string[] = []) => ({ size, missing, alone });

  it.each([
    [extent(3, 0), extent(3, 0), 'Still 3 organisations, with others in the seats.'],
    [extent(3, 0), extent(4, 0), 'Now 4 organisations; it was 3.'],
    [extent(3, 0), extent(2, 2), 'Now 2 organisations; it was 3. 2 more seats stay empty.'],
    [extent(2, 2), extent(3, 0), 'Now 3 organisations; it was 2.'],
    [
      extent(3, 0, ['Advocacy']),
      extent(3, 0, ['Advocacy', 'Training']),
      'Still 3 organisations, with others in the seats. Now held once only: Training.',
    ],
  ])('from %j to %j says what moved', (before, after, sentence) => {
    expect(moveBetween(before, after, (id) => id)).toBe(sentence);
  });
});
