/** Which other networks somebody sees, and of a member which of those that it belongs to. */
import type { Member, OtherNetwork } from '../network.ts';
import type { StoredOtherNetwork } from '../stored-exchange.ts';
import { isToldBy, type Sight, seesOf } from './sight.ts';

/** One that is private is between those who entered it and the coordinators; who entered it stays between them. */
export function seenNetworks(
  networks: StoredOtherNetwork[],
  sight: Sight,
  openIds: ReadonlySet<string>,
): OtherNetwork[] {
  return networks.flatMap(({ visibility, ...network }) => {
    const { proposerId } = network;
    if (isToldBy(proposerId, sight)) return network;
    const isOpen = visibility !== 'coalition' || (proposerId !== null && openIds.has(proposerId));
    return isOpen && seesOf(visibility, proposerId, sight) ? { ...network, proposerId: null } : [];
  });
}

/** The same member once more for whoever sees the same of its networks, so that viewers share what does not differ. */
const withFewer = new WeakMap<Member, Map<string, Member>>();

/** The member without networks that are not seen; where all are, the very same object. */
export function inSeenNetworks(member: Member, seenIds: ReadonlySet<string>): Member {
  const networkIds = member.networkIds.filter((id) => seenIds.has(id));
  if (networkIds.length === member.networkIds.length) return member;
  const known = withFewer.get(member) ?? new Map<string, Member>();
  withFewer.set(member, known);
  const key = networkIds.join();
  const seen = known.get(key) ?? { ...member, networkIds };
  known.set(key, seen);
  return seen;
}
