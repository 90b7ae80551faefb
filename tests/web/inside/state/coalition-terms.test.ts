import { expect, test } from 'vitest';
import {
  levelsOfKnown,
  levelWithin,
  NO_TERMS,
  withCommitment,
  withoutCommitment,
} from '../../../../web/inside/state/coalition-terms.ts';

test('nothing is promised, and nobody outside learns of it, unless somebody says so', () => {
  expect(NO_TERMS).toMatchObject({ bringing: [], conditions: [], level: 'coalition', showsInvited: false });
});

test.each([
  [['private', 'coalition'], 'public', 'coalition'],
  [['private', 'coalition'], 'private', 'private'],
  [['coalition'], 'private', 'coalition'],
  [['private', 'coalition', 'network', 'public'], 'network', 'network'],
] as const)('of %j, a wish for %s comes to %s', (levels, wish, level) => {
  expect(levelWithin(levels, wish)).toBe(level);
});

test('whoever starts it or convenes it cannot stay unlisted', () => {
  expect(levelsOfKnown(['private', 'coalition', 'network'])).toEqual(['coalition', 'network']);
});

test('a capacity is promised once, at the level chosen last', () => {
  const once = withCommitment(NO_TERMS, { capacityId: 'advocacy', level: 1 });
  const changed = withCommitment(withCommitment(once, { capacityId: 'training', level: 2 }), {
    capacityId: 'advocacy',
    level: 3,
  });
  expect(changed.bringing).toEqual([
    { capacityId: 'advocacy', level: 3 },
    { capacityId: 'training', level: 2 },
  ]);
  expect(withoutCommitment(changed, 'advocacy').bringing).toEqual([{ capacityId: 'training', level: 2 }]);
});
