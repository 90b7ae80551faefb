/** Merging two entries of one organisation: what goes over to the entry that stays, and what falls away. */

import { nameKey } from '../duplicates/keys.ts';
import { OtherName } from '../fields.ts';
import type { LEVELLED_FIELDS } from '../levelled-fields.ts';
import { byName, type Member, type Need, type Network, type Offer, type Presence } from '../network.ts';
import { surroundingsOf } from '../surroundings.ts';
import type { TieKind } from '../vocabulary.ts';
import type { MergeQuestion } from './questions.ts';

/** As many as an entry may have. */
const MOST_ALIASES = 60;

type Named = { id: string; name: string };

/** A tie as one of its ends has it. */
export type OwnTie = { kind: TieKind; heading: 'both' | 'to-other' | 'from-other'; other: Named };

/** Besides those, fields that everybody sees who sees the entry. */
type PlainField = 'acronym' | 'sectors';

export type MergeFacts = Pick<Member, (typeof LEVELLED_FIELDS)[number] | PlainField> & {
  /** Where the fields were read. */
  source: { id: string; title: string } | null;
  presences: Presence[];
  offers: Offer[];
  needs: Need[];
  ties: OwnTie[];
  coalitions: Named[];
  /** Coalitions that it convenes. */
  convenes: Named[];
  cases: { id: string; title: string }[];
  /** Other networks that it is in. */
  networks: Named[];
};

export type MergePlan = {
  keep: Named & { standing: Member['standing']; facts: MergeFacts };
  merge: Named & { facts: MergeFacts };
  /**
   * *asItWas*: who saw it before sees it still. *privately*: the entry that stays has editors of its own, so what goes
   * over is theirs to publish.
   */
  arrives: 'asItWas' | 'privately';
  moves: MergeFacts;
  falls: MergeFacts;
};

export type MergeVerdict =
  | { ok: true; plan: MergePlan }
  | { ok: false; problem: 'no-such-member' | 'same-member' | 'kept-is-retired' | 'not-listed' };

/**
 * Works out a merge from what a coordinator sees, and from nothing else: not from levels either, which tell by their
 * effect what is hidden from others.
 */
export function planMerge(network: Network, { keepId, mergeId }: MergeQuestion): MergeVerdict {
  const keep = network.members.find(({ id }) => id === keepId);
  const merge = network.members.find(({ id }) => id === mergeId);
  if (!keep || !merge) return { ok: false, problem: 'no-such-member' };
  if (keep === merge) return { ok: false, problem: 'same-member' };
  if (keep.standing === 'retired') return { ok: false, problem: 'kept-is-retired' };
  if (merge.standing !== 'listed') return { ok: false, problem: 'not-listed' };
  const going = factsOf(merge, network);
  const own = factsOf(keep, network);
  const kept = { ...own, ties: own.ties.filter(({ other }) => other.id !== mergeId) };
  return {
    ok: true,
    plan: {
      keep: { id: keep.id, name: keep.name, standing: keep.standing, facts: kept },
      merge: { id: merge.id, name: merge.name, facts: going },
      arrives: keep.standing === 'listed' ? 'asItWas' : 'privately',
      ...parted(kept, going, { keep, merge }),
    },
  };
}

function factsOf(member: Member, network: Network): MergeFacts {
  const { id, acronym, sectors, sourceId, description, website, languages, availability, reach } = member;
  const { aliases, identifiers } = member;
  const { stance, requestLimit, presences, offers, needs } = member;
  const { ties, tied, coalitions, cases } = surroundingsOf(member, network);
  const source = network.sources.find((one) => one.id === sourceId);
  const nameById = new Map(tied.map((other) => [other.id, other.name]));
  return {
    ...{ acronym, sectors, description, website, languages, availability, reach, stance, requestLimit },
    ...{ aliases, identifiers },
    ...{ presences, offers, needs },
    source: source ? { id: source.id, title: source.title } : null,
    ties: ties.map((tie) => {
      const otherId = tie.a === id ? tie.b : tie.a;
      const isOutward = tie.direction === (tie.a === id ? 'a-to-b' : 'b-to-a');
      const heading = tie.direction === 'both' ? 'both' : isOutward ? 'to-other' : 'from-other';
      return { kind: tie.kind, heading, other: { id: otherId, name: nameById.get(otherId) ?? '' } };
    }),
    coalitions: coalitions.map(named),
    convenes: network.coalitions
      .filter(({ convenorId }) => convenorId === id)
      .sort(byName)
      .map(named),
    cases: cases.map(({ id: caseId, title }) => ({ id: caseId, title })),
    networks: network.otherNetworks
      .filter((one) => member.networkIds.includes(one.id))
      .sort(byName)
      .map(named),
  };
}

function named({ id, name }: Named): Named {
  return { id, name };
}

type Parted<T> = { moves: T; falls: T };

function parted(
  kept: MergeFacts,
  going: MergeFacts,
  { keep, merge }: { keep: Member; merge: Member },
): Parted<MergeFacts> {
  // What has no level of its own would be published in the name of an entry that has editors.
  const mayPlainly = keep.standing === 'listed';
  const parts = {
    acronym: single(kept.acronym, going.acronym, mayPlainly),
    sectors: each(kept.sectors, going.sectors, String, mayPlainly),
    source: single(kept.source, going.source, mayPlainly),
    description: single(kept.description, going.description),
    website: single(kept.website, going.website),
    aliases: namesParted(kept, going, { keep, merge }),
    identifiers: whole(kept.identifiers, going.identifiers),
    languages: whole(kept.languages, going.languages),
    availability: single(kept.availability, going.availability),
    reach: whole(kept.reach, going.reach),
    stance: single(kept.stance, going.stance),
    requestLimit: single(kept.requestLimit, going.requestLimit),
    presences: each(kept.presences, going.presences, ({ country, kind }) => `${country} ${kind}`),
    offers: each(kept.offers, going.offers, ({ capacityId, country }) => `${capacityId} ${country ?? ''}`),
    needs: each(kept.needs, going.needs, ({ capacityId }) => capacityId),
    ties: tiesParted(kept.ties, going.ties, keep.id),
    coalitions: each(kept.coalitions, going.coalitions, ({ id }) => id),
    convenes: each(kept.convenes, going.convenes, ({ id }) => id),
    cases: each(kept.cases, going.cases, ({ id }) => id),
    networks: each(kept.networks, going.networks, ({ id }) => id),
  };
  const half = (which: 'moves' | 'falls'): MergeFacts => ({
    acronym: parts.acronym[which],
    sectors: parts.sectors[which],
    source: parts.source[which],
    description: parts.description[which],
    website: parts.website[which],
    aliases: parts.aliases[which],
    identifiers: parts.identifiers[which],
    languages: parts.languages[which],
    availability: parts.availability[which],
    reach: parts.reach[which],
    stance: parts.stance[which],
    requestLimit: parts.requestLimit[which],
    presences: parts.presences[which],
    offers: parts.offers[which],
    needs: parts.needs[which],
    ties: parts.ties[which],
    coalitions: parts.coalitions[which],
    convenes: parts.convenes[which],
    cases: parts.cases[which],
    networks: parts.networks[which],
  });
  return { moves: half('moves'), falls: half('falls') };
}

/** One value: it goes over where there is none. The same value twice is neither moved nor lost. */
function single<T>(kept: T | null, going: T | null, may = true): Parted<T | null> {
  if (going === null || JSON.stringify(going) === JSON.stringify(kept)) return { moves: null, falls: null };
  return kept === null && may ? { moves: going, falls: null } : { moves: null, falls: going };
}

/** A list under one level: it goes over as a whole, or not at all. */
function whole<T>(kept: T[], going: T[]): Parted<T[]> {
  if (kept.length === 0) return { moves: going, falls: [] };
  return { moves: [], falls: going.filter((one) => !kept.includes(one)) };
}

/**
 * What the entry that goes is called is known of the one that stays, so that the same list brought again finds it. Names
 * are one list under one level: where what comes is private, they go over only where there are none.
 */
function namesParted(
  kept: MergeFacts,
  going: MergeFacts,
  { keep, merge }: { keep: Member; merge: Member },
): Parted<string[]> {
  const isOwn = keep.standing !== 'listed';
  if (isOwn && kept.aliases.length > 0) return whole(kept.aliases, going.aliases);
  const acronym = kept.acronym ?? (isOwn ? null : going.acronym) ?? '';
  const known = new Set(['', keep.name, acronym, ...kept.aliases].map(nameKey));
  const names = [...going.aliases, merge.name, going.acronym ?? ''].filter((name) => {
    const isNew = !known.has(nameKey(name)) && OtherName.safeParse(name).success;
    known.add(nameKey(name));
    return isNew;
  });
  const room = Math.max(0, MOST_ALIASES - kept.aliases.length);
  return { moves: names.slice(0, room), falls: names.slice(room) };
}

/** Records that stand each for itself: those that are there already fall away, unless nothing would be lost. */
function each<T>(kept: T[], going: T[], keyOf: (one: T) => string, may = true): Parted<T[]> {
  const known = new Map(kept.map((one) => [keyOf(one), JSON.stringify(one)]));
  return {
    moves: may ? going.filter((one) => !known.has(keyOf(one))) : [],
    falls: going.filter((one) => (known.has(keyOf(one)) ? known.get(keyOf(one)) !== JSON.stringify(one) : !may)),
  };
}

/** A tie between the two entries says nothing of one organisation. */
function tiesParted(kept: OwnTie[], going: OwnTie[], keepId: string): Parted<OwnTie[]> {
  const { moves, falls } = each(kept, going, ({ kind, other }) => `${kind} ${other.id}`);
  const isInner = ({ other }: OwnTie) => other.id === keepId;
  return {
    moves: moves.filter((tie) => !isInner(tie)),
    falls: [...falls.filter((tie) => !isInner(tie)), ...going.filter(isInner)],
  };
}
