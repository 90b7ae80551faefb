/** The part of a seen network that is about some of its members. */
import { sourcesOf } from '../citations.ts';
import type { Coalition, Network } from '../network.ts';
import type { Seen } from './as-stored.ts';

/**
 * @param only ids of members; those that are not there are left out in silence. Without it, all of them.
 * @returns these members, the ties among them, the coalitions that any of them is in with no other members, and the
 *   sources that all this cites. Everything in the network's order.
 */
export function partOf(network: Pick<Network, keyof Seen>, only?: ReadonlySet<string>): Seen {
  const isIn = (id: string) => only === undefined || only.has(id);
  const members = network.members.filter(({ id }) => isIn(id));
  const ties = network.ties.filter(({ a, b }) => isIn(a) && isIn(b));
  const coalitions = only === undefined ? network.coalitions : network.coalitions.flatMap((one) => within(one, only));
  return { members, ties, coalitions, sources: sourcesOf(network, { members, ties, coalitions }) };
}

function within(coalition: Coalition, only: ReadonlySet<string>): Coalition[] {
  const memberIds = coalition.memberIds.filter((id) => only.has(id));
  if (memberIds.length === 0) return [];
  const { convenorId } = coalition;
  return [{ ...coalition, memberIds, convenorId: convenorId !== null && only.has(convenorId) ? convenorId : null }];
}
