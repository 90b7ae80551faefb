/**
 * The part of a network that a coalition for one country is formed from: small enough to hand to a page, so that it
 * can be asked again and again there. A question about that country gets the answer that the whole network gives, but for
 * the notes of offers.
 */
import { citationsOf } from '../citations.ts';
import { countryByCode, isPresentIn, type Member, type Network, type Offer, reaches, type Tie } from '../network.ts';
import type { Capacity, Country, Source } from '../stored-network.ts';
import type { Mode } from '../vocabulary.ts';
import type { GroundQuestion } from './question.ts';

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
> & { offers: GroundOffer[] };

/** Without the note in a ground that was taken: words are read where a member is looked at, not by the hundred. */
export type GroundOffer = Pick<Offer, 'capacityId' | 'level' | 'country' | 'sourceId'> & { note?: string | null };

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
 * Of what stands on a member's own page it has no more than questions need: no words, levels for that country alone,
 * and languages and stances only where the question makes a condition of them.
 */
export function groundFor(network: Network, { country: code, include, language, mode }: GroundQuestion): GroundVerdict {
  const country = countryByCode(network).get(code);
  if (!country) return { ok: false, problem: 'unknown-country', value: code };
  const known = new Set(network.members.map(({ id }) => id));
  const stranger = include.find((id) => !known.has(id));
  if (stranger !== undefined) return { ok: false, problem: 'unknown-member', value: stranger };
  const wanted = new Set(include);
  const isAskable = (member: Member) => wanted.has(member.id) || isPresentIn(member, code) || reaches(member, country);
  const askable = new Set(network.members.filter(isAskable).map(({ id }) => id));
  const between = goBetweensOf(network.ties, askable);
  const members = network.members.filter(({ id }) => askable.has(id) || between.has(id));
  const cited = new Set(citationsOf({ members }));
  return {
    ok: true,
    ground: {
      members: members.map((member) => groundMemberFrom(member, { code, language, mode })),
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

function groundMemberFrom(
  member: Member,
  { code, language, mode }: { code: string; language: string | null; mode: Mode | null },
): GroundMember {
  const { id, name, acronym, kind, standing, sectors, reach, sourceId, presences } = member;
  return {
    ...{ id, name, acronym, kind, standing, sectors, reach, sourceId, presences },
    availability: member.availability === 'closed' ? member.availability : null,
    languages: member.languages.filter((one) => one === language),
    stance: mode === 'public' && member.stance === 'quiet-only' ? member.stance : null,
    offers: member.offers.map(({ capacityId, level, country, sourceId: from }) => {
      const holdsHere = country === null || country === code;
      return { capacityId, level: holdsHere ? level : null, country, sourceId: from };
    }),
  };
}
