/** Whom a case can name, and whose response it can have been. */
import type { NetworkFacts } from '#core/network-columns/facts.ts';
import type { MemberBrief } from '../../api.ts';

export type CaseAround = {
  /** Members that have somebody here to answer, less one's own. */
  askable: readonly Pick<MemberBrief, 'id' | 'name' | 'acronym'>[];
  /** Those that one's own organisation is in. */
  coalitions: readonly { id: string; name: string }[];
  nameOf: (memberId: string) => string;
};

export function caseAroundOf(
  { members, coalitions }: Pick<NetworkFacts, 'members' | 'coalitions'>,
  ownId: string,
): CaseAround {
  const nameById = new Map(members.map(({ id, name }) => [id, name]));
  return {
    askable: members.filter(({ id, standing }) => standing === 'member' && id !== ownId),
    coalitions: coalitions.filter(({ memberIds }) => memberIds.includes(ownId)),
    nameOf: (id) => nameById.get(id) ?? id,
  };
}
