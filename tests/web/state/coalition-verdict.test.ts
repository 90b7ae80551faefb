import { describe, expect, it } from 'vitest';
import { moveBetween, verdictOn } from '../../../web/state/coalition-verdict.ts';

function aProposal(size: number, change: { lowerBound?: number; missing?: number } = {}) {
  const { lowerBound = size, missing = 0 } = change;
  return {
    members: Array.from({ length: size }),
    coverage: [{ missing: 0 }, { missing }],
    lowerBound,
    proven: lowerBound === size,
    candidateCount: 41,
  };
}

describe('the verdict on a proposed coalition', () => {
  it.each([
    [aProposal(1), '1 organisation', 'One organisation covers it.'],
    [aProposal(2), '2 organisations', 'No single one of the 41 you can see can do it: checked.'],
    [aProposal(3), '3 organisations', 'No 2 of the 41 you can see can do it: checked.'],
    [aProposal(3, { missing: 1 }), '3 organisations', 'No 2 of the 41 you can see cover as much: checked.'],
    [aProposal(2, { missing: 1 }), '2 organisations', 'No single one of the 41 you can see covers as much: checked.'],
    [aProposal(1, { missing: 1 }), '1 organisation', 'It covers all that anybody you can see can cover.'],
  ])('names what was proven (%#)', (proposal, headline, detail) => {
    expect(verdictOn(proposal, 'Somalia')).toEqual({ headline, detail });
  });

  it('claims no proof where there is none', () => {
    const { detail } = verdictOn(aProposal(4, { lowerBound: 3 }), 'Somalia');
    expect(detail).toBe('At least 3 are needed, best found 4. Whether fewer can do it is not settled.');
    expect(detail).not.toContain('checked');
  });

  it('says so where nobody can cover anything', () => {
    expect(verdictOn(aProposal(0, { missing: 1 }), 'Somalia')).toEqual({
      headline: 'Nobody you can see offers any of this in Somalia.',
      detail: '',
    });
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
