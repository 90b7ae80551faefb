/**
 * The part of a network that a coalition for one country is formed from: small enough to hand to a page, so that it
 * can be asked again and again there. Any question about that country gets the answer that the whole network gives.
 */
import { citationsOf } from '../citations.ts';
import { isPresentIn, type Member, type Network, reaches, type Tie } from '../network.ts';
import type { Capacity, Country, Source } from '../stored-network.ts';

export type GroundMember = Pick<
  Member,
  | 'id'
  | 'name'
  | 'acronym'
  | 'kind'
  | 'standing'
  | 'sectors'
  | 'languages'
  | 'availability'
  | 'reach'
  | 'stance'
  | 'sourceId'
  | 'presences'
  | 'offers'
>;

export type GroundCountry = Pick<Country, 'code' | 'areas'>;

export type GroundTie = Pick<Tie, 'a' | 'b' | 'kind'>;

/** What questions about coalitions read. A `Network` has all of it, and more. */
export type Ground = {
  members: GroundMember[];
  ties: GroundTie[];
  capacities: Pick<Capacity, 'id'>[];
  countries: GroundCountry[];
  sources: Source[];
};

export type GroundVerdict =
  | { ok: true; ground: Ground }
  | { ok: false; problem: 'unknown-country' | 'unknown-member'; value: string };

/**
 * Who is in the country or says that it can help there, whoever is named, and who is tied to at least two of those and
 * so could introduce them; the ties among them; and what their presences and offers cite.
 * @param named ids of members that a question will name: those included, excluded, preferred or kept apart.
 */
export function groundFor(network: Network, countryCode: string, named: readonly string[]): GroundVerdict {
  const country = network.countries.find(({ code }) => code === countryCode);
  if (!country) return { ok: false, problem: 'unknown-country', value: countryCode };
  const known = new Set(network.members.map(({ id }) => id));
  const stranger = named.find((id) => !known.has(id));
  if (stranger !== undefined) return { ok: false, problem: 'unknown-member', value: stranger };
  const wanted = new Set(named);
  const isAskable = (member: Member) =>
    wanted.has(member.id) || isPresentIn(member, countryCode) || reaches(member, country);
  const askable = new Set(network.members.filter(isAskable).map(({ id }) => id));
  const between = goBetweensOf(network.ties, askable);
  const members = network.members.filter(({ id }) => askable.has(id) || between.has(id));
  const cited = new Set(citationsOf({ members }));
  return {
    ok: true,
    ground: {
      members: members.map(groundMemberFrom),
      ties: tiesAmong(network.ties, askable, between),
      capacities: network.capacities.map(({ id }) => ({ id })),
      countries: [{ code: country.code, areas: country.areas }],
      sources: network.sources.filter(({ id }) => cited.has(id)),
    },
  };
}

/** Members outside of a set who are tied to at least two in it. */
function goBetweensOf(ties: readonly GroundTie[], inside: ReadonlySet<string>): Set<string> {
  const tiedTo = new Map<string, Set<string>>();
  const note = (outsideId: string, insideId: string) => {
    if (inside.has(outsideId) || !inside.has(insideId)) return;
    const known = tiedTo.get(outsideId);
    if (known) known.add(insideId);
    else tiedTo.set(outsideId, new Set([insideId]));
  };
  for (const { a, b } of ties) {
    note(a, b);
    note(b, a);
  }
  return new Set([...tiedTo].filter(([, ids]) => ids.size > 1).map(([id]) => id));
}

/** Those between two who could be asked, and those from a go-between to one of them. */
function tiesAmong(
  ties: readonly GroundTie[],
  askable: ReadonlySet<string>,
  between: ReadonlySet<string>,
): GroundTie[] {
  return ties
    .filter(({ a, b }) => (askable.has(a) && (askable.has(b) || between.has(b))) || (between.has(a) && askable.has(b)))
    .map(({ a, b, kind }) => ({ a, b, kind }));
}

function groundMemberFrom(member: Member): GroundMember {
  const { id, name, acronym, kind, standing, sectors, languages, availability, reach, stance, sourceId } = member;
  const { presences, offers } = member;
  return {
    id,
    name,
    acronym,
    kind,
    standing,
    sectors,
    languages,
    availability,
    reach,
    stance,
    sourceId,
    presences,
    offers,
  };
}
