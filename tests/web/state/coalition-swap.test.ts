import { describe, expect, it } from 'vitest';
import { differenceOf, isSameCoalition, replacementsFor } from '../../../web/state/coalition-swap.ts';
import { weightsOf } from '../../../web/state/coalition-weights.ts';

function aLine(capacityId: string, heldBy: string[], otherIds: string[]) {
  const none = { minLevel: 1 as const, count: 1, candidateCount: 0, unstatedIds: [], excludedIds: [], missing: 0 };
  return { capacityId, heldBy, otherIds, ...none };
}

describe('the seat of a member', () => {
  const coverage = [aLine('advocacy', ['a'], ['c', 'd']), aLine('legal', ['a', 'b'], ['d']), aLine('it', ['b'], ['e'])];

  it('can be taken by whoever could hold some of what it holds, most of it first', () => {
    expect(replacementsFor('a', { coverage })).toEqual([
      { id: 'd', sharedCount: 2 },
      { id: 'c', sharedCount: 1 },
    ]);
    expect(replacementsFor('nobody', { coverage })).toEqual([]);
  });
});

describe('two coalitions', () => {
  it('differ in who comes and who goes', () => {
    expect(differenceOf(['a', 'b', 'c'], ['b', 'd', 'c'])).toEqual({ comes: ['d'], goes: ['a'] });
    expect(differenceOf(['a'], ['a'])).toEqual({ comes: [], goes: [] });
  });

  it('are the same in whatever order their members stand', () => {
    expect(isSameCoalition(['a', 'b'], ['b', 'a'])).toBe(true);
    expect(isSameCoalition(['a', 'b'], ['a'])).toBe(false);
    expect(isSameCoalition(['a', 'b'], ['a', 'c'])).toBe(false);
  });
});

describe('what is scarce', () => {
  it('is what weighs most in the proof; what weighs nothing is not named', () => {
    const proof = { kind: 'prices' as const, unit: 1000, needs: [0, 250, 500], requirements: [333], limits: [100] };
    expect(weightsOf({ proof })).toEqual([
      { place: { kind: 'need', index: 2 }, share: 0.5 },
      { place: { kind: 'requirement', index: 0 }, share: 0.333 },
      { place: { kind: 'need', index: 1 }, share: 0.25 },
    ]);
  });

  it('is not known where only a search shows it', () => {
    expect(weightsOf({ proof: { kind: 'search' } })).toEqual([]);
    expect(weightsOf({ proof: null })).toEqual([]);
  });
});
