/**
 * Undoes a merge: the entry that went comes back under a new id, and what went over is taken back where nobody changed it
 * since. One batch, as the merge was.
 */
import { and, eq, inArray, type SQL, sql } from 'drizzle-orm';
import { type DrizzleD1Database, drizzle } from 'drizzle-orm/d1';
import { LEVELLED_FIELDS } from '#core/levelled-fields.ts';
import type { Visibility } from '#core/vocabulary.ts';
import { abortWhere, commit, type Deed, mustChange, type Outcome } from './commit.ts';
import { merges } from './duplicate-schema.ts';
import type { Kept } from './merge-kept.ts';
import { plannedRows } from './planned-rows.ts';
import { affiliations, cases, otherNetworks } from './playbook-schema.ts';
import { insertsOf } from './save-network.ts';
import { coalitions, members, memberships, needs, networkState, offers, presences, sources, ties } from './schema.ts';
import { CURRENT, newVersion } from './version.ts';

const TRIES = 5;
const GONE: Outcome = { ok: false, problem: 'gone' };

type Ids = { member: string; revision: string };
type Stays = typeof members.$inferSelect;
type Undoing = { kept: Kept; stays: Stays; ids: Ids };

export function mergeUndoer(d1: D1Database) {
  return {
    /**
     * @param id of what was kept of the merge
     * @param ids of the entry that comes back, and the next revision of the one that stays
     */
    async undoMerge(deed: Deed, id: string, ids: Ids, answer: unknown): Promise<Outcome> {
      for (let attempt = 1; ; attempt++) {
        const outcome = await undoOnce(d1, deed, { id, ids, answer });
        // Whatever else was written since it was read is no reason to tell: it may be hidden.
        if (outcome.ok || outcome.problem !== 'stale' || attempt === TRIES) return outcome;
      }
    },
  };
}

async function undoOnce(d1: D1Database, deed: Deed, { id, ids, answer }: { id: string; ids: Ids; answer: unknown }) {
  const db = drizzle(d1);
  const [state] = await db.select().from(networkState);
  const merge = await db.select().from(merges).where(eq(merges.id, id)).get();
  const stays = merge && (await db.select().from(members).where(eq(members.id, merge.memberId)).get());
  if (!merge || !stays) return GONE;
  const undoing = { kept: keptIn(merge.kept), stays, ids };
  const there = await thereOf(db);
  const effects = (batch: DrizzleD1Database) => [
    abortWhere(batch, 'stale', sql`${CURRENT} <> ${state?.version ?? 0}`),
    batch.delete(merges).where(eq(merges.id, id)),
    mustChange(batch, 'gone'),
    ...comesBack(batch, undoing, there),
    ...(stays.standing === undoing.kept.standing ? takenBack(batch, undoing) : []),
    batch.update(members).set({ revision: ids.revision }).where(eq(members.id, stays.id)),
    ...newVersion(batch, 'all'),
  ];
  return await commit(d1, deed, effects, answer);
}

/** Written by `keptOf` alone. */
function keptIn(text: string): Kept {
  return JSON.parse(text);
}

type There = Record<'sources' | 'members' | 'coalitions' | 'networks', ReadonlySet<string>> & {
  listed: ReadonlySet<string>;
};

/** What can have gone in between, so that nothing refers to it. */
async function thereOf(db: DrizzleD1Database): Promise<There> {
  const [cited, entries, joined, others] = await db.batch([
    db.select({ id: sources.id }).from(sources),
    db.select({ id: members.id, standing: members.standing }).from(members),
    db.select({ id: coalitions.id }).from(coalitions),
    db.select({ id: otherNetworks.id }).from(otherNetworks),
  ]);
  const idsOf = (rows: { id: string }[]) => new Set(rows.map(({ id }) => id));
  return {
    ...{ sources: idsOf(cited), members: idsOf(entries), coalitions: idsOf(joined), networks: idsOf(others) },
    listed: idsOf(entries.filter(({ standing }) => standing === 'listed')),
  };
}

function comesBack(db: DrizzleD1Database, { kept, stays, ids }: Undoing, there: There) {
  const memberId = ids.member;
  const own = <Record extends object>(records: Record[]) => records.map((record) => ({ ...record, memberId }));
  // While the organisation is hidden or retired under its other entry, nobody sees it under this one.
  const isAway = stays.hiddenAt !== null || stays.standing === 'retired';
  const visibility: Visibility = isAway ? 'private' : kept.member.visibility;
  const entry = { ...kept.member, id: memberId, visibility };
  return [
    ...insertsOf(
      db,
      sources,
      kept.sources.filter(({ id }) => !there.sources.has(id)),
    ),
    ...insertsOf(db, members, [entry]),
    ...insertsOf(db, presences, own(kept.presences)),
    ...insertsOf(db, offers, own(kept.offers)),
    ...insertsOf(db, needs, own(kept.needs)),
    ...insertsOf(
      db,
      memberships,
      own(kept.memberships).filter(({ coalitionId }) => there.coalitions.has(coalitionId)),
    ),
    ...insertsOf(
      db,
      affiliations,
      own(kept.affiliations).filter(({ networkId }) => there.networks.has(networkId)),
    ),
    ...insertsOf(
      db,
      ties,
      kept.ties.filter(({ otherId }) => there.members.has(otherId)).map((tie) => tieOf(tie, memberId, there)),
    ),
    ...(stays.standing === 'listed' ? ledAgain(db, { kept, stays, ids }) : []),
  ];
}

/** A member that speaks for itself may have written in its cases since, for itself alone, and goes on with what it convenes. */
function ledAgain(db: DrizzleD1Database, { kept, stays, ids }: Undoing) {
  return [
    db
      .update(coalitions)
      .set({ convenorId: ids.member })
      .where(and(eq(coalitions.convenorId, stays.id), sql`${coalitions.id} in ${listed(kept.convenes)}`)),
    db
      .update(cases)
      .set({ memberId: ids.member })
      .where(and(eq(cases.memberId, stays.id), sql`${cases.id} in ${listed(kept.cases)}`)),
  ];
}

/** Whoever speaks for itself decides anew who sees its end. */
function tieOf(tie: Kept['ties'][number], memberId: string, { listed: isListed }: There) {
  const { otherId, heading, ownVisibility, kind, since, until, sourceId } = tie;
  const isA = memberId < otherId;
  const otherVisibility = isListed.has(otherId) ? tie.otherVisibility : 'private';
  return {
    ...{ kind, since, until, sourceId, direction: directionOf(heading, isA) },
    ...(isA ? { a: memberId, b: otherId } : { a: otherId, b: memberId }),
    aVisibility: isA ? ownVisibility : otherVisibility,
    bVisibility: isA ? otherVisibility : ownVisibility,
  };
}

function directionOf(heading: Kept['ties'][number]['heading'], isA: boolean): 'both' | 'a-to-b' | 'b-to-a' {
  if (heading === 'both') return 'both';
  return (heading === 'to-other') === isA ? 'a-to-b' : 'b-to-a';
}

/** What went over and is still as it came. */
function takenBack(db: DrizzleD1Database, undoing: Undoing) {
  const { kept, stays } = undoing;
  const { moved } = kept;
  const present = plannedRows(moved.presences.map(({ country, kind }) => ({ country, kind })));
  const offered = plannedRows(
    moved.offers.map(({ capacityId, level, country, note, conditions }) => ({
      ...{ capacity_id: capacityId, level, country, note, conditions },
    })),
  );
  const needed = plannedRows(
    moved.needs.map(({ capacityId, urgency, note }) => ({ capacity_id: capacityId, urgency, note })),
  );
  const tied = plannedRows(
    moved.ties.map(({ otherId, heading, kind, since, until }) => {
      const isA = stays.id < otherId;
      const ends = isA ? { a: stays.id, b: otherId } : { a: otherId, b: stays.id };
      return { ...ends, kind, direction: directionOf(heading, isA), since, until };
    }),
  );
  const joined = moved.memberships.map(({ coalitionId }) => coalitionId);
  const affiliated = moved.affiliations.map(({ networkId }) => networkId);
  return [
    ...fieldsTakenBack(db, undoing),
    db
      .delete(presences)
      .where(and(eq(presences.memberId, stays.id), isPlanned(present, 'presences'), untouched(undoing, 'presences'))),
    db
      .delete(offers)
      .where(and(eq(offers.memberId, stays.id), isPlanned(offered, 'offers'), untouched(undoing, 'offers'))),
    db.delete(needs).where(and(eq(needs.memberId, stays.id), isPlanned(needed, 'needs'), untouched(undoing, 'needs'))),
    db.delete(ties).where(isPlanned(tied, 'ties')),
    db
      .delete(memberships)
      .where(
        and(
          eq(memberships.memberId, stays.id),
          sql`${memberships.coalitionId} in ${listed(joined)}`,
          untouched(undoing, 'memberships'),
        ),
      ),
    db
      .delete(affiliations)
      .where(
        and(
          eq(affiliations.memberId, stays.id),
          sql`${affiliations.networkId} in ${listed(affiliated)}`,
          untouched(undoing, 'affiliations'),
        ),
      ),
  ];
}

function isPlanned({ rows, isIn }: ReturnType<typeof plannedRows>, table: string): SQL {
  return sql`exists (select 1 from ${rows} as planned where ${isIn(table)})`;
}

/** What came privately and was published since is its editors' own by now. */
function untouched({ kept }: Undoing, table: string): SQL | undefined {
  return kept.standing === 'listed' ? undefined : sql`${sql.raw(table)}.visibility = 'private'`;
}

function fieldsTakenBack(db: DrizzleD1Database, { kept, stays }: Undoing) {
  const { moved, member } = kept;
  const isSame = (one: unknown, other: unknown) => JSON.stringify(one) === JSON.stringify(other);
  const isPublished = (level: Visibility) => kept.standing !== 'listed' && level !== 'private';
  const emptied = LEVELLED_FIELDS.filter(
    (field) =>
      moved.fields.includes(field) && isSame(stays[field], member[field]) && !isPublished(stays[`${field}Visibility`]),
  ).map((field) => [field, Array.isArray(stays[field]) ? [] : null]);
  const plain = {
    ...(moved.isAcronym && stays.acronym === member.acronym ? { acronym: null } : {}),
    ...(moved.isSource && stays.sourceId === member.sourceId ? { sourceId: null } : {}),
    ...{ sectors: stays.sectors.filter((sector) => !moved.sectors.includes(sector)) },
  };
  return [
    db
      .update(members)
      .set({ ...Object.fromEntries(emptied), ...plain, ...aliasesTakenBack(moved.aliases, { kept, stays }) })
      .where(inArray(members.id, [stays.id])),
  ];
}

/** At the level of before where nobody added to them since. */
function aliasesTakenBack(aliases: Kept['moved']['aliases'], { kept, stays }: Pick<Undoing, 'kept' | 'stays'>) {
  if (aliases === null || (kept.standing !== 'listed' && stays.aliasesVisibility !== 'private')) return {};
  const { list, added, level, formerLevel } = aliases;
  const isAsMerged = JSON.stringify(stays.aliases) === JSON.stringify(list) && stays.aliasesVisibility === level;
  return {
    aliases: stays.aliases.filter((name) => !added.includes(name)),
    ...(isAsMerged ? { aliasesVisibility: formerLevel } : {}),
  };
}

function listed(ids: string[]): SQL {
  return sql`(select value from json_each(${JSON.stringify(ids)}))`;
}
