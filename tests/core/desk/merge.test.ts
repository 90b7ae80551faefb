/** What a merge takes over and what falls away, worked out from what a coordinator sees. */
import { describe, expect, test } from 'vitest';
import { type MergePlan, planMerge } from '#core/desk/merge.ts';
import { aNetwork, idOf, type NetworkBuilder } from '../../support/a-network.ts';
import { anOtherNetwork } from '../../support/playbook-records.ts';

const COORDINATOR = { role: 'coordinator', memberId: null } as const;
const LISTED = { standing: 'listed' } as const;

function verdictOf(network: NetworkBuilder, keep: string, merge: string) {
  return planMerge(network.seenBy(COORDINATOR), { keepId: idOf(keep), mergeId: idOf(merge) });
}

function planOf(network: NetworkBuilder, keep = 'Kept', merge = 'Gone'): MergePlan {
  const verdict = verdictOf(network, keep, merge);
  if (!verdict.ok) throw new Error(verdict.problem);
  return verdict.plan;
}

describe('a merge takes over', () => {
  test('what the kept entry lacks, and lets fall what it has otherwise', () => {
    const { moves, falls } = planOf(
      aNetwork()
        .member('Kept', { ...LISTED, website: 'https://kept.example', presences: ['KE'], sectors: ['gender'] })
        .member('Gone', {
          ...LISTED,
          acronym: 'GN',
          website: 'https://gone.example',
          description: 'Helps',
          sectors: ['gender', 'peace'],
          presences: ['KE', 'TD'],
          offers: ['advocacy'],
          needs: ['legal-support'],
        }),
    );
    expect(moves).toMatchObject({ acronym: 'GN', description: 'Helps', website: null, sectors: ['peace'] });
    expect(moves.aliases).toEqual(['Gone']);
    expect(moves.presences.map(({ country }) => country)).toEqual(['TD']);
    expect(moves.offers.map(({ capacityId }) => capacityId)).toEqual(['advocacy']);
    expect(moves.needs.map(({ capacityId }) => capacityId)).toEqual(['legal-support']);
    expect(falls).toMatchObject({ website: 'https://gone.example', acronym: null, sectors: [], presences: [] });
  });

  test('the same presence from another source as one that falls away', () => {
    const { moves, falls } = planOf(
      aNetwork()
        .member('Kept', { ...LISTED, presences: [{ country: 'KE', sourceId: 'one' }] })
        .member('Gone', { ...LISTED, presences: [{ country: 'KE', sourceId: 'other' }] }),
    );
    expect(moves.presences).toEqual([]);
    expect(falls.presences).toEqual([{ country: 'KE', kind: 'office', sourceId: 'other' }]);
  });

  test('ties once each, and none from the entry to itself', () => {
    const { keep, moves, falls } = planOf(
      aNetwork()
        .member('Kept', LISTED)
        .member('Gone', LISTED)
        .member('Ana')
        .member('Bo')
        .tie('Kept', 'Ana')
        .tie('Gone', 'Ana')
        .tie('Gone', 'Bo')
        .tie('Kept', 'Gone'),
    );
    expect(keep.facts.ties.map(({ other }) => other.name)).toEqual(['Ana']);
    expect(moves.ties.map(({ other }) => other.name)).toEqual(['Bo']);
    expect(falls.ties.map(({ other }) => other.name)).toEqual(['Kept']);
  });

  test('memberships once each', () => {
    const { moves, falls } = planOf(
      aNetwork()
        .member('Kept', LISTED)
        .member('Gone', LISTED)
        .coalition('Both', ['Kept', 'Gone'])
        .coalition('Other', ['Gone'], { convenorId: idOf('Gone') }),
    );
    expect(moves.coalitions.map(({ name }) => name)).toEqual(['Other']);
    expect(moves.convenes.map(({ name }) => name)).toEqual(['Other']);
    expect(falls.coalitions).toEqual([]);
  });

  test('the other networks that it belongs to', () => {
    const [kept, gone] = [idOf('Kept'), idOf('Gone')];
    const { moves, falls } = planOf(
      aNetwork()
        .member('Kept', LISTED)
        .member('Gone', LISTED)
        .having({
          otherNetworks: ['Lights', 'Waves', 'Dunes'].map((name) => anOtherNetwork(name)),
          affiliations: [
            { memberId: kept, networkId: idOf('Lights'), visibility: 'public' },
            { memberId: gone, networkId: idOf('Lights'), visibility: 'public' },
            { memberId: gone, networkId: idOf('Waves'), visibility: 'public' },
            { memberId: gone, networkId: idOf('Dunes'), visibility: 'private' },
          ],
        }),
    );
    expect([moves.networks.map(({ name }) => name), falls.networks]).toEqual([['Waves'], []]);
  });

  test('nothing of what the coordinator cannot see', () => {
    const { moves, falls } = planOf(
      aNetwork()
        .member('Kept', LISTED)
        .member('Gone', {
          ...LISTED,
          description: 'Secret',
          descriptionVisibility: 'private',
          offers: [{ capacityId: 'advocacy', visibility: 'private' }],
        }),
    );
    expect([moves.description, falls.description, moves.offers, falls.offers]).toEqual([null, null, [], []]);
  });
});

describe('an entry with editors of its own', () => {
  test('gets what goes over privately, and neither acronym nor sectors, which have no level of their own', () => {
    const { arrives, moves, falls } = planOf(
      aNetwork()
        .member('Kept')
        .member('Gone', { ...LISTED, acronym: 'GN', sectors: ['peace'], description: 'Helps' }),
    );
    expect(arrives).toBe('privately');
    expect(moves).toMatchObject({ acronym: null, sectors: [], description: 'Helps' });
    expect(falls).toMatchObject({ acronym: 'GN', sectors: ['peace'] });
  });
});

describe('a merge is refused', () => {
  const network = aNetwork().member('Member').member('Listed', LISTED).member('Retired', { standing: 'retired' });
  test.each([
    ['of a member', 'Listed', 'Member', 'not-listed'],
    ['of a retired entry', 'Listed', 'Retired', 'not-listed'],
    ['into a retired entry', 'Retired', 'Listed', 'kept-is-retired'],
    ['of an entry with itself', 'Listed', 'Listed', 'same-member'],
    ['of an entry that is not there', 'Listed', 'Nobody', 'no-such-member'],
  ])('%s', (_what, keep, merge, problem) => {
    expect(verdictOf(network, keep, merge)).toEqual({ ok: false, problem });
  });
});
