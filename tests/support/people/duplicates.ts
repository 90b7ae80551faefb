/** Random entries that are kept apart, and merges that can be undone, some of them for too long. */
import { pairOf } from '#core/duplicates/suggestions.ts';
import type { StoredMember, StoredNetwork } from '#core/stored-network.ts';
import type { Kept } from '../../../worker/db/merge-kept.ts';
import { type Chance, idFromChance } from '../random.ts';
import type { Rows } from '../rows.ts';
import { DAY, day } from './times.ts';

export function duplicatesFrom(chance: Chance, stored: StoredNetwork): Pick<Rows, 'apartMembers' | 'merges'> {
  const [first, ...others] = chance.some(stored.members, 0.5);
  return {
    apartMembers: first ? chance.some(others, 0.4).map(({ id }) => pairOf(first.id, id)) : [],
    merges: chance.some(stored.members, 0.3).map((stays) => ({
      id: idFromChance(chance),
      memberId: stays.id,
      name: `${stays.name} once more`,
      mergedOn: day(chance.below(40) * DAY),
      kept: JSON.stringify(keptFrom(chance, stays, stored)),
    })),
  };
}

function keptFrom(chance: Chance, stays: StoredMember, { presences, offers, needs, sources }: StoredNetwork): Kept {
  const own = <Record extends { memberId: string }>(records: Record[]) =>
    records.filter(({ memberId }) => memberId === stays.id);
  const facts = {
    ...{ presences: chance.some(own(presences), 0.6), offers: chance.some(own(offers), 0.6) },
    ...{ needs: chance.some(own(needs), 0.6), ties: [], memberships: [], affiliations: [] },
  };
  const fields = chance.some(['description', 'website', 'reach'], 0.5);
  return {
    ...facts,
    member: { ...stays, id: '', name: `${stays.name} once more`, standing: 'listed', revision: null, hiddenAt: null },
    ...{ sources, convenes: [], cases: [], standing: stays.standing },
    moved: {
      ...facts,
      fields,
      sectors: chance.some(stays.sectors, 0.5),
      aliases: null,
      isAcronym: chance.is(0.5),
      isSource: false,
    },
  };
}
