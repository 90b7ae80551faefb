/**
 * Members as profiles of Murmurations' `organizations_schema-v1.0.0`. A profile has one country at the most, and knows
 * others by their address on the web.
 */
import { type Member, memberById, type Network, type Tie } from '../network.ts';
import type { MemberKind } from '../vocabulary.ts';

/** How far it works, where its kind says so. */
const SCOPES: Partial<Record<MemberKind, string>> = {
  'international-ngo': 'international',
  intergovernmental: 'international',
  'national-ngo': 'national',
  'local-group': 'local',
};

/** What one end is to the other, in words of schema.org. */
const PREDICATES = {
  'member-of': { forward: 'https://schema.org/memberOf', backward: 'https://schema.org/member' },
  funds: { forward: 'https://schema.org/funding', backward: 'https://schema.org/funder' },
  'works-with': { forward: 'https://schema.org/knows', backward: 'https://schema.org/knows' },
  introduced: { forward: 'https://schema.org/knows', backward: 'https://schema.org/knows' },
} as const;

const MOST_TAGS = 100;

/**
 * @param network the part that is wanted, as whoever takes it away sees it.
 * @returns JSON: a list with a profile for each member.
 */
export function printMurmurations(network: Pick<Network, 'members' | 'ties'>): string {
  const byId = memberById(network);
  const related = new Map<string, Relationship[]>();
  for (const tie of network.ties) {
    note(tie.a, relationship(tie, 'a', byId.get(tie.b)));
    note(tie.b, relationship(tie, 'b', byId.get(tie.a)));
  }
  return `${JSON.stringify(
    network.members.map((member) => profileOf(member, related.get(member.id) ?? [])),
    null,
    2,
  )}\n`;

  function note(id: string, one: Relationship | null) {
    if (one !== null) related.set(id, [...(related.get(id) ?? []), one]);
  }
}

type Relationship = { predicate_url: string; object_url: string };

function relationship({ kind, direction }: Tie, end: 'a' | 'b', other: Member | undefined): Relationship | null {
  if (!other?.website) return null;
  const { forward, backward } = PREDICATES[kind];
  const isFirst = direction === 'both' || direction === (end === 'a' ? 'a-to-b' : 'b-to-a');
  return { predicate_url: isFirst ? forward : backward, object_url: other.website };
}

function profileOf(member: Member, relationships: readonly Relationship[]) {
  const tags = [...member.sectors, ...member.offers.map(({ capacityId }) => capacityId)];
  const countries = [...new Set(member.presences.map(({ country }) => country))];
  const profile = {
    linked_schemas: ['organizations_schema-v1.0.0'],
    unique_id: member.id,
    name: member.name,
    nickname: member.acronym,
    primary_url: member.website,
    description: member.description,
    tags: tags.length === 0 ? null : [...new Set(tags)].slice(0, MOST_TAGS),
    country_iso_3166: countries.length === 1 ? countries[0] : null,
    geographic_scope: SCOPES[member.kind] ?? null,
    relationships: relationships.length === 0 ? null : relationships,
  };
  // What a schema does not ask for is left out where nothing is known of it.
  return Object.fromEntries(Object.entries(profile).filter(([, value]) => value !== null));
}
