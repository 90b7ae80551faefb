import { describe, expect, it } from 'vitest';
import { capacityWords, distanceWords, harmWords, verdictOn } from '../../../../web/inside/state/what-if-words.ts';
import type { Loss } from '../../../../web/inside/what-if-api.ts';

const names = {
  words: { capacity: (id: string) => `Capacity ${id}`, country: (code: string) => `Country ${code}` },
  member: (id: string) => `Org ${id}`,
};

const NO_DISTANCE = { pairs: 0, cutPairs: 0, before: null, after: null, countedFrom: 0, countable: 0 };

function aLoss(change: Partial<Loss> = {}): Loss {
  return {
    lostIds: ['q'],
    capacities: { scarce: [], thinned: 0, nowhere: [] },
    tieCount: 1,
    orphanIds: [],
    orphanThereIds: [],
    parts: { before: 1, after: 1, apart: [], apartCount: 0 },
    coalitions: [],
    distance: NO_DISTANCE,
    repair: {
      ties: { count: 0, introductions: [] },
      members: { helpers: [], missing: [], lowerBound: 0, proven: true },
    },
    members: [],
    ...change,
  };
}

type Scarce = Loss['capacities']['scarce'][number];

function gone(capacityId: string, country: string, change: Partial<Scarce> = {}): Scarce {
  return { country, capacityId, before: 1, after: 0, isFromOutside: false, lastId: null, outside: 0, ...change };
}

const takes = (...scarce: Scarce[]) => aLoss({ capacities: { scarce, thinned: 0, nowhere: [] } });
const coalition = { id: 'l', name: 'Lake Coalition', status: 'active' as const, country: null, before: 3, after: 2 };

describe('the verdict on a loss', () => {
  it.each<[Loss, string | null, string]>([
    [takes(gone('a', 'UG')), 'UG', 'Capacity a would be gone in Country UG.'],
    [
      takes(gone('a', 'UG'), gone('b', 'UG', { isFromOutside: true })),
      'UG',
      'Capacity a would be gone in Country UG; nobody could bring capacity b to Country UG any more.',
    ],
    [takes(gone('a', 'UG'), gone('b', 'KE')), null, '2 capacities would be gone in 2 countries.'],
    [takes(...['a', 'b', 'c', 'd'].map((id) => gone(id, 'UG'))), null, '4 capacities would be gone in Country UG.'],
    [aLoss({ orphanIds: ['h', 'l'] }), null, 'Org h and Org l would be left without any tie.'],
    [aLoss({ orphanIds: ['a', 'b', 'c', 'd'] }), null, '4 organisations would be left without any tie.'],
    [aLoss({ orphanThereIds: ['h'] }), 'UG', 'Org h would be left without a tie in Country UG.'],
    [
      aLoss({
        coalitions: [{ ...coalition, losesConvenor: false, capacityIds: [] }],
        orphanIds: ['h'],
        parts: {
          before: 1,
          after: 3,
          apart: [
            { size: 2, memberIds: ['a', 'b'] },
            { size: 1, memberIds: ['h'] },
          ],
          apartCount: 2,
        },
      }),
      null,
      'Org h would be left without any tie; 2 organisations would be cut off from the rest.',
    ],
    [
      aLoss({ coalitions: [{ ...coalition, losesConvenor: true, capacityIds: [] }] }),
      null,
      'Lake Coalition would lose a member.',
    ],
    [aLoss(), null, 'Nothing that others rely on would be lost, as far as you can see.'],
    [aLoss(), 'UG', 'Nothing would be lost in Country UG, as far as you can see.'],
  ])('says what happens in one sentence (%#)', (loss, country, headline) => {
    expect(verdictOn(loss, country, names)).toMatchObject({ title: 'If Org q were shut down', headline });
  });

  it('does not say that nothing is gone where ties are, nor that all is well with somebody of whom nothing is seen', () => {
    expect(verdictOn(aLoss({ tieCount: 2 }), null, names).details).toEqual([
      '2 ties would go, and whoever had them keeps others.',
    ]);
    expect(verdictOn(aLoss({ tieCount: 0 }), null, names).details).toEqual([
      'You see neither ties nor offers of it. What it does out of your sight is not counted here.',
    ]);
    const thinned = aLoss({ tieCount: 0, capacities: { scarce: [], thinned: 1, nowhere: [] } });
    expect(verdictOn(thinned, null, names).details).toEqual([]);
  });

  it('names the smallest repair while it is small, and counts it otherwise', () => {
    const introduce = (count: number) => ({
      count,
      introductions: Array.from({ length: count }, (_, n) => ({
        oneId: 'h',
        otherId: `${n}`,
        throughIds: [],
        kind: 'piece' as const,
      })),
    });
    const help = (n: number) => ({
      helpers: Array.from({ length: n }, (_, at) => ({ memberId: `f${at}`, brings: [] })),
      missing: [],
      lowerBound: n,
      proven: true,
    });
    const repairOf = (ties: number, helpers: number) =>
      verdictOn({ ...takes(gone('a', 'UG')), repair: { ties: introduce(ties), members: help(helpers) } }, null, names)
        .details;
    expect(repairOf(0, 0)).toEqual([]);
    expect(repairOf(1, 1)).toEqual(['Smallest repair: introduce Org h and Org 0 and ask Org f0 to step in.']);
    expect(repairOf(2, 0)).toEqual(['Smallest repair: introduce Org h and Org 0, Org h and Org 1.']);
    expect(repairOf(9, 2)).toEqual(['Smallest repair: make 9 introductions and ask 2 organisations to step in.']);
  });
});

describe('the words of what a loss rests on', () => {
  it.each<[Partial<Scarce>, string]>([
    [{ outside: 0 }, 'Gone. Nobody says that they could bring it from outside.'],
    [{ outside: 3 }, 'Gone. 3 organisations could bring it from outside.'],
    [{ isFromOutside: true }, 'Nobody there has it, and nobody could bring it any more.'],
    [{ after: 1, lastId: 'h' }, 'Only Org h would still have it.'],
    [{ after: 1, lastId: 'h', isFromOutside: true }, 'Nobody there has it; only Org h could still bring it.'],
  ])('say how a capacity is held (%#)', (change, words) => {
    expect(capacityWords(gone('a', 'UG', change), names.member)).toBe(words);
  });

  it('name only what a loss does', () => {
    expect(harmWords({ memberIds: [], capacities: 1, cutOff: 0, orphans: 2, harm: 4 })).toBe(
      '1 capacity gone · 2 without any tie',
    );
  });

  it.each<[Partial<Loss['distance']>, string[]]>([
    [{}, ['No pair of the two that you can see is joined by ties, so nothing moves apart.']],
    [{ pairs: 3, cutPairs: 3 }, ['3 pairs could reach one another, and none could any more.']],
    [{ pairs: 3, cutPairs: 1 }, ['1 of 3 pairs could no longer reach one another.']],
    [
      { pairs: 3, before: 2, after: 2.5 },
      ['Those who can still reach one another would be 2.5 ties apart on average instead of 2 ties.'],
    ],
    [
      { pairs: 3, before: 1, after: 1, countedFrom: 2, countable: 9 },
      [
        'Those who can still reach one another stay 1 tie apart on average.',
        'An estimate, counted from 2 of 9 organisations.',
      ],
    ],
  ])('say how far the two worlds are apart (%#)', (change, words) => {
    expect(distanceWords({ ...NO_DISTANCE, ...change })).toEqual(words);
  });
});
