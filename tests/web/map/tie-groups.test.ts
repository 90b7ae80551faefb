import { expect, test } from 'vitest';
import { tieGroupsOf } from '../../../web/map/tie-groups.ts';
import { aMapMember, aMapNetwork, aTie } from './a-map-network.ts';

const ANA = aMapMember('Ana');
const NETWORK = aMapNetwork(
  [ANA, aMapMember('Bo'), aMapMember('Cy'), aMapMember('Dee')],
  [
    aTie('ana', 'bo', { sourceId: 'list' }),
    aTie('ana', 'cy', { kind: 'funds', direction: 'b-to-a', sourceId: 'flows' }),
    aTie('ana', 'dee', { sourceId: 'list' }),
    aTie('bo', 'cy'),
  ],
);

const groupsOf = (id: string) => {
  const member = NETWORK.memberById.get(id);
  if (!member) throw new Error(`There is no ${id}.`);
  return tieGroupsOf(member, NETWORK).map(({ others, ...group }) => ({
    ...group,
    names: others.map((one) => one.name),
  }));
};

test('ties of one kind from one source stand together', () => {
  expect(groupsOf('ana')).toEqual([
    { kind: 'works-with', isAway: true, sourceId: 'list', names: ['Bo', 'Dee'] },
    { kind: 'funds', isAway: false, sourceId: 'flows', names: ['Cy'] },
  ]);
});

test('money reads the other way round from the end that gave it', () => {
  expect(groupsOf('cy')).toContainEqual({ kind: 'funds', isAway: true, sourceId: 'flows', names: ['Ana'] });
});
