/** A seen network in the lists in which one is stored, so that files are made in one way. */
import type { Member, Network } from '../network.ts';
import type { StoredMember, StoredNetwork } from '../stored-network.ts';

type Lists = Pick<
  StoredNetwork,
  'members' | 'presences' | 'offers' | 'needs' | 'ties' | 'coalitions' | 'memberships' | 'sources'
>;

const PRIVATE = { visibility: 'private' } as const;

/** Who else may see what is not known here, so that all of it is private, as it is for whoever brings it back. */
export function asStored({ members, ties, coalitions, sources }: Seen): Lists {
  const belongings = <T>(of: (member: Member) => readonly T[]) =>
    members.flatMap((member) => of(member).map((record) => ({ memberId: member.id, ...record, ...PRIVATE })));
  return {
    members: members.map(memberAsStored),
    presences: belongings(({ presences }) => presences),
    offers: belongings(({ offers }) => offers),
    needs: belongings(({ needs }) => needs),
    ties: ties.map((tie) => ({ ...tie, aVisibility: 'private', bVisibility: 'private' })),
    coalitions: coalitions.map(({ memberIds, ...coalition }) => ({ ...coalition, ...PRIVATE })),
    memberships: coalitions.flatMap(({ id, memberIds }) =>
      memberIds.map((memberId) => ({ coalitionId: id, memberId, ...PRIVATE })),
    ),
    sources,
  };
}

export type Seen = Pick<Network, 'members' | 'ties' | 'coalitions' | 'sources'>;

function memberAsStored({ presences, offers, needs, networkIds, ...member }: Member): StoredMember {
  return {
    ...member,
    ...PRIVATE,
    hiddenAt: null,
    revision: null,
    aliasesVisibility: 'private',
    identifiersVisibility: 'private',
    descriptionVisibility: 'private',
    websiteVisibility: 'private',
    languagesVisibility: 'private',
    availabilityVisibility: 'private',
    reachVisibility: 'private',
    stanceVisibility: 'private',
    requestLimitVisibility: 'private',
  };
}
