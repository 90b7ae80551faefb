/** What lists, the map and suggestions say of a member. */
import type { Member } from './network.ts';

type BriefField = 'id' | 'name' | 'acronym' | 'kind' | 'standing' | 'sectors' | 'reach';

export type MemberBrief = Pick<Member, BriefField> & {
  /** Where it is present, sorted, each once. */
  countries: string[];
  /** What it offers anywhere, sorted, each once. */
  capacities: string[];
};

export function briefOf(
  member: Pick<Member, BriefField | 'presences'> & { offers: { capacityId: string }[] },
): MemberBrief {
  const { id, name, acronym, kind, standing, sectors, reach } = member;
  return {
    id,
    name,
    acronym,
    kind,
    standing,
    sectors,
    countries: distinct(member.presences.map((presence) => presence.country)),
    reach,
    capacities: distinct(member.offers.map((offer) => offer.capacityId)),
  };
}

function distinct(words: string[]): string[] {
  return [...new Set(words)].sort();
}
