/** What is kept of a merge, so that it can be undone: of the entry that goes only what its coordinator could see. */
import { eq, or, sql } from 'drizzle-orm';
import { type DrizzleD1Database, drizzle } from 'drizzle-orm/d1';
import type { MergePlan } from '#core/desk/merge.ts';
import { LEVELLED_FIELDS } from '#core/levelled-fields.ts';
import { type Standing, VISIBILITIES, type Visibility } from '#core/vocabulary.ts';
import { merges } from './duplicate-schema.ts';
import { affiliations } from './playbook-schema.ts';
import { members, memberships, needs, networkState, offers, presences, sources, ties } from './schema.ts';

type Row<Table extends { $inferSelect: unknown }> = Table['$inferSelect'];
type Tied = Pick<Row<typeof ties>, 'kind' | 'since' | 'until' | 'sourceId'> & {
  otherId: string;
  heading: 'both' | 'to-other' | 'from-other';
  ownVisibility: Row<typeof ties>['aVisibility'];
  otherVisibility: Row<typeof ties>['aVisibility'];
};

type Facts = {
  presences: Row<typeof presences>[];
  offers: Row<typeof offers>[];
  needs: Row<typeof needs>[];
  ties: Tied[];
  memberships: Row<typeof memberships>[];
  affiliations: Row<typeof affiliations>[];
};

type MergedAliases = { list: string[]; added: string[]; level: Visibility; formerLevel: Visibility };

export type Kept = Facts & {
  member: Row<typeof members>;
  /** What was read where: it may be cited by nothing else, and go. */
  sources: Row<typeof sources>[];
  convenes: string[];
  cases: string[];
  /** Of the entry that stayed, as it was then. */
  standing: Standing;
  /** What the merge put there: facts, fields by name, and those that have no level. */
  moved: Facts & {
    fields: string[];
    aliases: MergedAliases | null;
    sectors: string[];
    isAcronym: boolean;
    isSource: boolean;
  };
};

export type KeptNow = { kept: Kept; version: number };

/** As the rows are at one version; null where one of the two entries is not there. */
export async function keptOf(d1: D1Database, plan: MergePlan): Promise<KeptNow | null> {
  const db = drizzle(d1);
  const { keep, merge, moves } = plan;
  const [[state], both] = await db.batch([
    db.select().from(networkState),
    db
      .select()
      .from(members)
      .where(or(eq(members.id, merge.id), eq(members.id, keep.id))),
  ]);
  const [gone, own] = await Promise.all([rowsOf(db, merge.id), rowsOf(db, keep.id)]);
  const [goes, stays] = [both.find(({ id }) => id === merge.id), both.find(({ id }) => id === keep.id)];
  if (!goes || !stays) return null;
  const seen = only(gone, keysOf(merge.facts));
  const planned = only(gone, keysOf(moves));
  const isPrivate = plan.arrives === 'privately';
  const fields = LEVELLED_FIELDS.filter((field) => field !== 'aliases' && !isNothing(moves[field]));
  const moved = {
    // What is there already stays as it is, where what comes is private.
    ...(isPrivate ? without(planned, keysIn(own)) : planned),
    fields: isPrivate ? fields.filter((field) => isNothing(stays[field])) : [...fields],
    aliases: aliasesOf(plan, goes, stays),
    ...{ sectors: moves.sectors, isAcronym: moves.acronym !== null, isSource: moves.source !== null },
  };
  const member = seenOf(goes, plan);
  const lists = { convenes: idsOf(merge.facts.convenes), cases: idsOf(merge.facts.cases) };
  return {
    kept: { ...seen, ...lists, member, sources: await citedBy(db, seen, member), standing: keep.standing, moved },
    version: state?.version ?? 0,
  };
}

/**
 * The names that the entry has from now on, for no more people than knew each of them. None come where that would take
 * from sight what the coordinator sees.
 */
function aliasesOf(
  { arrives, keep, merge, moves }: MergePlan,
  goes: Row<typeof members>,
  stays: Row<typeof members>,
): MergedAliases | null {
  const formerLevel = stays.aliasesVisibility;
  if (moves.aliases.length === 0) return null;
  if (arrives === 'privately') {
    const names = { list: moves.aliases, added: moves.aliases, formerLevel };
    return isNothing(stays.aliases) ? { ...names, level: 'private' } : null;
  }
  const seen = keep.facts.aliases;
  const levels = [
    goes.hiddenAt === null ? goes.visibility : 'private',
    ...(merge.facts.aliases.length > 0 ? [goes.aliasesVisibility] : []),
    ...(seen.length > 0 ? [formerLevel] : []),
  ];
  const level = VISIBILITIES.find((one) => levels.includes(one)) ?? 'private';
  if (level === 'private' && seen.length > 0) return null;
  const before = level === 'private' ? stays.aliases : seen;
  const added = moves.aliases.filter((name) => !before.includes(name));
  return { list: [...before, ...added], added, level, formerLevel };
}

/** What was kept of merges says no more of a member that is erased. */
export function erasedFromMerges(db: DrizzleD1Database, memberId: string) {
  const without = (
    path: string,
  ) => sql`(select json_group_array(json(tie.value)) from json_each(${merges.kept}, ${path}) tie
      where tie.value ->> 'otherId' <> ${memberId})`;
  return db
    .update(merges)
    .set({ kept: sql`json_set(kept, '$.ties', ${without('$.ties')}, '$.moved.ties', ${without('$.moved.ties')})` })
    .where(sql`instr(${merges.kept}, ${memberId}) > 0`);
}

/** The entry without what its coordinator could not see. */
function seenOf(row: Row<typeof members>, { merge }: MergePlan): Row<typeof members> {
  const seen = { ...row, id: '', revision: null, hiddenAt: null };
  const { facts } = merge;
  return {
    ...seen,
    acronym: facts.acronym,
    sectors: facts.sectors,
    sourceId: facts.source?.id ?? null,
    aliases: facts.aliases,
    identifiers: facts.identifiers,
    description: facts.description,
    website: facts.website,
    languages: facts.languages,
    availability: facts.availability,
    reach: facts.reach,
    stance: facts.stance,
    requestLimit: facts.requestLimit,
  };
}

async function citedBy(db: DrizzleD1Database, facts: Facts, member: Row<typeof members>) {
  const cited = [member, ...facts.presences, ...facts.offers, ...facts.ties].map(({ sourceId }) => sourceId);
  const isCited = sql`${sources.id} in (select value from json_each(${JSON.stringify(cited)}))`;
  return await db.select().from(sources).where(isCited);
}

async function rowsOf(db: DrizzleD1Database, memberId: string): Promise<Facts> {
  const [present, offered, needed, tied, joined, affiliated] = await db.batch([
    db.select().from(presences).where(eq(presences.memberId, memberId)),
    db.select().from(offers).where(eq(offers.memberId, memberId)),
    db.select().from(needs).where(eq(needs.memberId, memberId)),
    db
      .select()
      .from(ties)
      .where(or(eq(ties.a, memberId), eq(ties.b, memberId))),
    db.select().from(memberships).where(eq(memberships.memberId, memberId)),
    db.select().from(affiliations).where(eq(affiliations.memberId, memberId)),
  ]);
  return {
    ...{ presences: present.map(nameless), offers: offered.map(nameless), needs: needed.map(nameless) },
    ...{ memberships: joined.map(nameless), affiliations: affiliated.map(nameless) },
    ties: tied.map((tie) => tiedTo(tie, memberId)),
  };
}

/** The id of an entry that is gone is kept nowhere. */
function nameless<Record extends { memberId: string }>(record: Record): Record {
  return { ...record, memberId: '' };
}

function tiedTo(tie: Row<typeof ties>, memberId: string): Tied {
  const { a, b, kind, direction, since, until, sourceId, aVisibility, bVisibility } = tie;
  const isA = a === memberId;
  const isOutward = direction === (isA ? 'a-to-b' : 'b-to-a');
  return {
    ...{ kind, since, until, sourceId, otherId: isA ? b : a },
    heading: direction === 'both' ? 'both' : isOutward ? 'to-other' : 'from-other',
    ownVisibility: isA ? aVisibility : bVisibility,
    otherVisibility: isA ? bVisibility : aVisibility,
  };
}

type Keys = { [List in keyof Facts]: ReadonlySet<string> };

/** By what each fact is told from others of its kind. */
const KEY = {
  presences: ({ country, kind }: Pick<Facts['presences'][number], 'country' | 'kind'>) => `${country} ${kind}`,
  offers: (one: Pick<Facts['offers'][number], 'capacityId' | 'country'>) => `${one.capacityId} ${one.country ?? ''}`,
  needs: ({ capacityId }: Pick<Facts['needs'][number], 'capacityId'>) => capacityId,
  ties: ({ otherId, kind }: Pick<Tied, 'otherId' | 'kind'>) => `${kind} ${otherId}`,
};

function keysOf(facts: MergePlan['moves']): Keys {
  return {
    presences: new Set(facts.presences.map(KEY.presences)),
    offers: new Set(facts.offers.map(KEY.offers)),
    needs: new Set(facts.needs.map(KEY.needs)),
    ties: new Set(facts.ties.map(({ kind, other }) => KEY.ties({ kind, otherId: other.id }))),
    memberships: new Set(idsOf(facts.coalitions)),
    affiliations: new Set(idsOf(facts.networks)),
  };
}

function keysIn(facts: Facts): Keys {
  return {
    presences: new Set(facts.presences.map(KEY.presences)),
    offers: new Set(facts.offers.map(KEY.offers)),
    needs: new Set(facts.needs.map(KEY.needs)),
    ties: new Set(facts.ties.map(KEY.ties)),
    memberships: new Set(facts.memberships.map(({ coalitionId }) => coalitionId)),
    affiliations: new Set(facts.affiliations.map(({ networkId }) => networkId)),
  };
}

function only(facts: Facts, keys: Keys): Facts {
  return filtered(facts, (list, key) => keys[list].has(key));
}

function without(facts: Facts, keys: Keys): Facts {
  return filtered(facts, (list, key) => !keys[list].has(key));
}

function filtered(facts: Facts, isKept: (list: keyof Facts, key: string) => boolean): Facts {
  return {
    presences: facts.presences.filter((one) => isKept('presences', KEY.presences(one))),
    offers: facts.offers.filter((one) => isKept('offers', KEY.offers(one))),
    needs: facts.needs.filter((one) => isKept('needs', KEY.needs(one))),
    ties: facts.ties.filter((one) => isKept('ties', KEY.ties(one))),
    memberships: facts.memberships.filter(({ coalitionId }) => isKept('memberships', coalitionId)),
    affiliations: facts.affiliations.filter(({ networkId }) => isKept('affiliations', networkId)),
  };
}

function idsOf(records: { id: string }[]): string[] {
  return records.map(({ id }) => id);
}

function isNothing(value: unknown): boolean {
  return value === null || (Array.isArray(value) && value.length === 0);
}
