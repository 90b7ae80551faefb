/** Choosing among the ties and the offers that a viewer can see. */
import { isPresentIn, type Network, type Offer, type Tie } from './network.ts';
import type { TieKind } from './vocabulary.ts';

export type TieFilter = { kind?: TieKind; memberId?: string };
export type OfferFilter = { memberId?: string; capacity?: string; country?: string };

/** An offer as lists say it: without the words that stand on the page of its member alone. */
export type OfferBrief = Omit<Offer, 'note' | 'conditions'> & { memberId: string };

/** Ties that fit every part of a filter. A member that cannot be seen has none, like one that is not there. */
export function tiesWhere({ ties }: Pick<Network, 'ties'>, { kind, memberId }: TieFilter): Tie[] {
  return ties
    .filter((tie) => kind === undefined || tie.kind === kind)
    .filter(({ a, b }) => memberId === undefined || a === memberId || b === memberId);
}

export function keyOfTie({ a, b, kind }: Tie): string {
  return `${a}/${b}/${kind}`;
}

/** Offers that fit every part of a filter: for a country, those for it alone and those of members who are there. */
export function offersWhere({ members }: Pick<Network, 'members'>, filter: OfferFilter): OfferBrief[] {
  const { memberId, capacity, country } = filter;
  return members
    .filter((member) => memberId === undefined || member.id === memberId)
    .flatMap((member) =>
      member.offers
        .filter((offer) => capacity === undefined || offer.capacityId === capacity)
        .filter(
          (offer) => country === undefined || (offer.country ?? (isPresentIn(member, country) && country)) === country,
        )
        .map(({ capacityId, level, country: only, sourceId }) => ({
          ...{ memberId: member.id, capacityId, level, country: only, sourceId },
        })),
    );
}

export function keyOfOffer({ memberId, capacityId, country }: OfferBrief): string {
  return `${memberId}/${capacityId}/${country ?? ''}`;
}
