/** The link to forming a coalition in a country, for pages that know little else of it. */
import { writeNeeds } from './coalition-needs.ts';
import { writeFields } from './fragment-fields.ts';

/** @param capacityIds what it is to hold; none: what nobody in the country offers. */
export function coalitionLink(country: string, capacityIds: readonly string[] = []): string {
  const needs = capacityIds.map((capacityId) => ({ capacityId, minLevel: 1 as const, count: 1 as const }));
  return `/coalitions#${writeFields({ country, needs: writeNeeds(needs) })}`;
}
