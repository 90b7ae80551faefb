/** Who acts once enough say so, against trying every set; and which words lead where. */
import { expect, test } from 'vitest';
import { whoIsTold } from '#core/requests/routing.ts';
import { whoActs } from '#core/requests/threshold.ts';
import { aNetwork, idOf } from '../../support/a-network.ts';
import { chanceFrom } from '../../support/random.ts';

test('those who act are the largest set in which everyone’s number is met, and only ever become more', () => {
  const sizes = new Set<number>();
  for (let seed = 1; seed <= 2000; seed++) {
    const chance = chanceFrom(seed);
    const all = Array.from({ length: chance.below(8) }, (_, place) => ({
      memberId: String(place),
      others: chance.below(8),
    }));
    const atLeast = 2 + chance.below(3);
    const acting = whoActs(all, atLeast);
    let most = 0;
    for (let chosen = 0; chosen < 2 ** all.length; chosen++) {
      const some = all.filter((_, place) => (chosen >> place) % 2 === 1);
      const holds = some.length >= atLeast && some.every(({ others }) => others < some.length);
      if (holds) most = Math.max(most, some.length);
      if (holds) expect(acting).toEqual(expect.arrayContaining(some.map(({ memberId }) => memberId)));
    }
    expect(acting.length, `seed ${seed}`).toBe(most);
    const more = whoActs([...all, { memberId: 'new', others: chance.below(8) }], atLeast);
    expect(more).toEqual(expect.arrayContaining(acting));
    sizes.add(acting.length);
  }
  expect(sizes.size).toBeGreaterThan(5);
});

test.each([
  ['nobody', [], 2, []],
  ['one alone, who would act alone', [0], 2, []],
  ['two who wait for each other', [1, 1], 2, [0, 1]],
  ['a chain that one sets off', [0, 1, 2, 3], 2, [0, 1, 2, 3]],
  ['a chain with a link missing', [0, 1, 3, 4], 2, [0, 1]],
  ['enough for themselves, too few for the action', [1, 1], 3, []],
])('of %s', (_, numbers, atLeast, expected) => {
  const commitments = numbers.map((others, place) => ({ memberId: String(place), others }));
  expect(whoActs(commitments, atLeast)).toEqual(expected.map(String));
});

const WORDS = { title: 'T', what: 'W', threatIds: [], by: null, urgency: 2 as const, showsSeeker: false };
const network = aNetwork()
  .member('Seeker', { offers: ['legal-support'] })
  .member('Open', { offers: ['legal-support'] })
  .member('Quiet', {
    visibility: 'private',
    offers: [{ capacityId: 'legal-support', visibility: 'private', level: 3 }],
  })
  .member('Abroad', { offers: [{ capacityId: 'legal-support', country: 'KE', level: 3 }] })
  .member('Closed', { offers: ['legal-support'], availability: 'closed' })
  .member('Listed', { standing: 'listed', offers: ['legal-support'] })
  .member('Hidden', { hiddenAt: '2026-01-01T00:00:00.000Z', offers: ['legal-support'] })
  .member('Other', { offers: ['advocacy'] })
  .coalition('Circle', ['Seeker', 'Other', 'Closed', 'Quiet']).stored;

const need = (minLevel: 1 | 2 | 3) => [{ capacityId: 'legal-support', minLevel }];
const inNetwork = { ...WORDS, mode: 'network' as const, excludedIds: [], country: null };
const inCircle = { ...inNetwork, mode: 'quiet' as const, coalitionId: idOf('Circle'), needs: [] };

test.each([
  ['who offers it anywhere, in private too', { ...inNetwork, needs: need(1) }, ['Abroad', 'Open', 'Quiet']],
  ['who offers it at its level', { ...inNetwork, needs: need(2) }, ['Abroad', 'Quiet']],
  ['who offers it where it is needed', { ...inNetwork, needs: need(1), country: 'UG' }, ['Open', 'Quiet']],
  ['nobody who must not know', { ...inNetwork, needs: need(1), excludedIds: [idOf('Quiet')] }, ['Abroad', 'Open']],
  ['nobody where nothing is needed', { ...inNetwork, needs: [] }, []],
  ['all of a coalition that take part', inCircle, ['Other', 'Quiet']],
])('it is told %s', (_, request, expected) => {
  const told = whoIsTold(network, request, { seekerId: idOf('Seeker'), turn: 'a' });
  expect(told.sort()).toEqual(expected.map(idOf).sort());
});
