/** Random prices, also of members whom not everybody sees any more. */
import type { StoredNetwork } from '#core/stored-network.ts';
import type { Chance } from '../random.ts';
import type { Rows } from '../rows.ts';
import { ago, DAY } from './times.ts';

export function exposuresFrom(chance: Chance, { members }: StoredNetwork): Pick<Rows, 'exposures' | 'exposureCycle'> {
  if (chance.is(0.1)) return { exposures: [], exposureCycle: [] };
  const version = 1 + 2 * chance.below(2 ** 40);
  return {
    exposures: chance.some(members, 0.8).map(({ id }) => ({
      memberId: id,
      price: chance.is(0.4) ? 0 : chance.below(150) / 10,
      plain: chance.below(9),
      shown: chance.below(6),
    })),
    exposureCycle: [
      {
        id: 1,
        version,
        at: ago(chance.below(8 * DAY)),
        lists: members.length,
        plainScore: chance.below(900) / 10,
        pricedScore: chance.below(800) / 10,
      },
    ],
  };
}
