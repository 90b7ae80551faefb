import { describe, expect, it } from 'vitest';
import { countBySector, membersPerMark } from '../../../web/state/counts.ts';

describe('the picture of all organisations', () => {
  it('counts each in every sector it names, and those without one last', () => {
    expect(
      countBySector([
        { sectors: ['media', 'human-rights'] },
        { sectors: [] },
        { sectors: ['humanitarian'] },
        { sectors: ['media'] },
      ]),
    ).toEqual([
      { sector: 'humanitarian', memberCount: 1 },
      { sector: 'human-rights', memberCount: 1 },
      { sector: 'media', memberCount: 2 },
      { sector: null, memberCount: 1 },
    ]);
  });

  it.each([
    [0, 1],
    [300, 1],
    [301, 5],
    [1500, 5],
    [1501, 10],
    [20_000, 100],
    [300_000, 1000],
  ])('draws %i members with one mark for %i', (total, perMark) => {
    expect(membersPerMark(total, 300)).toBe(perMark);
  });
});
