/** What is around one member: its ties, who is at their other ends, its coalitions and cases. */
import { byName, type Case, type Coalition, type Member, type Network, type Tie } from './network.ts';

export type Surroundings = { ties: Tie[]; tied: Member[]; coalitions: Coalition[]; cases: Case[] };

export function surroundingsOf(member: Member, network: Network): Surroundings {
  const ties = network.ties.filter((tie) => tie.a === member.id || tie.b === member.id);
  const tiedIds = new Set(ties.map((tie) => (tie.a === member.id ? tie.b : tie.a)));
  return {
    ties,
    tied: network.members.filter((other) => tiedIds.has(other.id)).sort(byName),
    coalitions: network.coalitions.filter((coalition) => coalition.memberIds.includes(member.id)).sort(byName),
    cases: network.cases.filter((one) => one.memberId === member.id),
  };
}
