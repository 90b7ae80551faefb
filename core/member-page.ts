/** All that one viewer sees of one member. */
import { sourcesOf } from './citations.ts';
import { briefOf } from './member-brief.ts';
import type { Network } from './network.ts';
import { surroundingsOf } from './surroundings.ts';

/** @returns null where the viewer sees no such member. */
export function memberPage(network: Network, memberId: string) {
  const member = network.members.find(({ id }) => id === memberId);
  if (!member) return null;
  const { tied, ...surroundings } = surroundingsOf(member, network);
  const sources = sourcesOf(network, { members: [member], ...surroundings });
  return { member, ...surroundings, tied: tied.map(briefOf), sources };
}
