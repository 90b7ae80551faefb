/** What files that are brought are held against: of a network as one coordinator sees it, what the difference needs. */
import type { Member, Network } from '../network.ts';

type Words = Pick<Network, 'capacities' | 'areas' | 'countries'>;

export type ImportGround = Pick<Network, 'members' | 'ties' | 'coalitions'> & { words: Words };

/**
 * Listed entries whole, as coordinators look after them and a file may change them. Of those that speak for themselves,
 * which no file changes, only what tells who they are and what `/api/map` says as well: their texts and what they need are
 * read one by one, and count.
 */
export function importGround({ members, ties, coalitions, capacities, areas, countries }: Network): ImportGround {
  return {
    members: members.map((member) => (member.standing === 'listed' ? member : inShort(member))),
    ...{ ties, coalitions },
    words: { capacities, areas, countries },
  };
}

function inShort(member: Member): Member {
  return {
    ...member,
    description: null,
    requestLimit: null,
    confirmedOn: null,
    vouchedOn: null,
    offers: member.offers.map((offer) => ({ ...offer, note: null, conditions: null })),
    needs: [],
    networkIds: [],
  };
}
