import { describe, expect, it } from 'vitest';
import { moveBetween, verdictOn } from '../../../web/state/coalition-verdict.ts';

type Change = { lowerBound?: number; missing?: number; unstatedIds?: string[]; excludedIds?: string[] };

function aProposal(size: number, change: Change = {}) {
  const { lowerBound = size, missing = 0, unstatedIds = [], excludedIds = [] } = change;
  return {
    members: Array.from({ length: size }),
    coverage: [
      { missing: 0, unstatedIds: [], excludedIds: [] },
      { missing, unstatedIds, excludedIds },
    ],
    lowerBound,
    proven: lowerBound === size,
    candidateCount: 41,
  };
}

describe('the verdict on a proposed coalition', () => {
  it.each([
    [aProposal(1), '1 organisation', 'One organisation covers it.'],
    [aProposal(3), '3 organisations', 'Fewer cannot do it: checked, among the 41 you can see that offer any of this.'],
    [
      aProposal(3, { missing: 2 }),
      '3 organisations; 1 need stays open',
      'Fewer cannot cover as much: checked, among the 41 you can see that offer any of this.',
    ],
    [
      aProposal(1, { missing: 1 }),
      '1 organisation; 1 need stays open',
      'It covers all that anybody you can see can cover.',
    ],
  ])('names what was proven (%#)', (proposal, headline, detail) => {
    expect(verdictOn(proposal, 'Somalia')).toEqual({ headline, detail });
  });

  it('claims no proof where there is none', () => {
    const { detail } = verdictOn(aProposal(4, { lowerBound: 3 }), 'Somalia');
    expect(detail).toBe('At least 3 are needed, best found 4. Whether fewer can do it is not settled.');
    expect(detail).not.toContain('checked');
  });

  it.each([
    [{}, 'Nobody you can see offers any of this in Somalia.'],
    [{ unstatedIds: ['a'] }, 'Nobody you can see states such a level in Somalia.'],
    [{ excludedIds: ['a'] }, 'Nobody else you can see offers any of this in Somalia.'],
  ])('says why where nobody can be proposed: %j', (left, headline) => {
    expect(verdictOn(aProposal(0, { missing: 1, ...left }), 'Somalia')).toEqual({ headline, detail: '' });
  });
});

describe('trying a coalition without a member', () => {
  it.each([
    [{ size: 3, missing: 0 }, { size: 3, missing: 0 }, 'Still 3 organisations, with others in the seats.'],
    [{ size: 3, missing: 0 }, { size: 4, missing: 0 }, 'Now 4 organisations; it was 3.'],
    [{ size: 3, missing: 0 }, { size: 2, missing: 2 }, 'Now 2 organisations; it was 3. 2 more seats stay empty.'],
    [{ size: 2, missing: 2 }, { size: 3, missing: 0 }, 'Now 3 organisations; it was 2.'],
  ])('from %j to %j says what moved', (before, after, sentence) => {
    expect(moveBetween(before, after)).toBe(sentence);
  });
});
