/** What suggestions and how they are spread would tell if they followed from more than what is seen. */
import type { StoredNetwork } from '#core/stored-network.ts';
import type { Store } from '../../../worker/store.ts';
import type { Leak } from '../leaks.ts';
import { telling } from './answers.ts';

export const FAIRNESS_LEAKS: Leak[] = [
  {
    name: 'prices follow from what is hidden as well',
    routes: /^(POST \/api\/partners|GET \/api\/own\/suggestions)$/,
    store: (store, _rows, stored) =>
      withPrices(store, new Map(stored.members.map(({ id }) => [id, 5 * needCount(stored, id)]))),
  },
  {
    name: 'the price of whoever hid is carried by whom it is tied to',
    routes: /^(POST \/api\/partners|GET \/api\/own\/suggestions)$/,
    store: (store, rows, stored) => {
      const priceOf = new Map(rows.exposures.map(({ memberId, price }) => [memberId, price]));
      const carried = (id: string) =>
        stored.ties.reduce(
          (sum, { a, b }) => sum + ((a === id ? priceOf.get(b) : b === id ? priceOf.get(a) : 0) ?? 0),
          0,
        );
      return withPrices(store, new Map(stored.members.map(({ id }) => [id, carried(id)])));
    },
  },
  telling(
    'the order of partners is that of all prices',
    /^POST \/api\/partners$/,
    ({ rows }) => rows.exposures.toSorted((one, other) => other.price - one.price)[0]?.price,
  ),
  telling('the curve is drawn over hidden members too', /^GET \/api\/desk\/exposure$/, ({ rows }) =>
    rows.exposures.map(({ shown }) => shown).sort(),
  ),
  telling(
    'introductions are counted along hidden ties',
    /^GET \/api\/desk\/introductions$/,
    ({ stored }) => stored.ties.length,
  ),
  telling('a suggestion tells of a need that its member hides', /^GET \/api\/own\/suggestions$/, ({ stored }) =>
    stored.needs.map(({ memberId, capacityId }) => `${memberId} ${capacityId}`),
  ),
];

function needCount({ needs }: StoredNetwork, id: string): number {
  return needs.filter(({ memberId }) => memberId === id).length;
}

function withPrices(store: Store, prices: ReadonlyMap<string, number>): Store {
  return { ...store, exposure: { ...store.exposure, prices: async () => prices } };
}
