/** The same network as it could come at another time. */
import { chanceFrom } from '../../../web/map/layout/chance.ts';
import type { MapNetworkParts } from '../../../web/map/map-network.ts';

/** Its rows in another order, every second tie told from its other end. */
export function inOtherOrder(parts: MapNetworkParts): MapNetworkParts {
  return {
    ...parts,
    members: shuffled(parts.members),
    ties: shuffled(parts.ties).map((tie, index) => (index % 2 === 0 ? tie : { ...tie, a: tie.b, b: tie.a })),
  };
}

/** Before one in twenty of its members came. */
export function withoutNewcomers({ members, ties, ...rest }: MapNetworkParts): MapNetworkParts {
  const chance = chanceFrom('newcomers');
  const stay = new Set(members.filter(() => chance() >= 0.05).map(({ id }) => id));
  return {
    ...rest,
    members: members.filter(({ id }) => stay.has(id)),
    ties: ties.filter(({ a, b }) => stay.has(a) && stay.has(b)),
  };
}

function shuffled<T>(items: readonly T[]): T[] {
  const chance = chanceFrom('order');
  return items
    .map((item) => ({ item, rank: chance() }))
    .toSorted((one, other) => one.rank - other.rank)
    .map(({ item }) => item);
}
