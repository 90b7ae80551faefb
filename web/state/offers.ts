/** How a member's offers are shown: first what it does wherever it works, then country by country. */
import { compareText } from '#core/network.ts';
import type { Api } from '../api.ts';
import { groupBy } from './group-by.ts';

type Offer = Api['member']['member']['offers'][number];

export type OfferGroup = {
  /** Null: wherever it works. */
  country: string | null;
  offers: Offer[];
};

export function groupOffers(offers: readonly Offer[], nameOf: (country: string) => string): OfferGroup[] {
  const groups = groupBy(offers, (offer) => offer.country);
  return [...groups]
    .map(([country, offers]) => ({ country, offers }))
    .sort((one, other) => compareText(placeName(one, nameOf), placeName(other, nameOf)));
}

/** An empty name comes first. */
function placeName({ country }: OfferGroup, nameOf: (country: string) => string): string {
  return country === null ? '' : nameOf(country);
}
