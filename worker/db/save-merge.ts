/** Writes a merge: what was planned goes over to the entry that stays, and all the rest of the other entry is gone. */
import { and, eq, getTableName, ne, not, or, type SQL, sql } from 'drizzle-orm';
import type { DrizzleD1Database } from 'drizzle-orm/d1';
import type { SQLiteTable } from 'drizzle-orm/sqlite-core';
import type { MergePlan, OwnTie } from '#core/desk/merge.ts';
import { dayOf } from '#core/identity/expiry.ts';
import { LEVELLED_FIELDS } from '#core/levelled-fields.ts';
import { namingsMoved } from './case-endings.ts';
import { abortWhere, commit, type Deed, type Outcome } from './commit.ts';
import { merges } from './duplicate-schema.ts';
import { narrowerOf } from './level-sql.ts';
import { type Kept, keptOf } from './merge-kept.ts';
import { type Planned, plannedRows } from './planned-rows.ts';
import { affiliations, caseMembers, cases } from './playbook-schema.ts';
import { onlyWhereListed } from './save-desk.ts';
import { erasing, isKeptFromSome, tombstoneOf } from './save-erase.ts';
import { coalitions, members, memberships, needs, offers, presences, ties } from './schema.ts';
import { requestExclusions } from './solidarity-schema.ts';
import { CURRENT } from './version.ts';

const TRIES = 5;

export function mergeWriter(d1: D1Database) {
  return {
    /**
     * @param revision of the entry that stays, from now on: an edit that began before meets a conflict.
     * @param id of what is kept, so that it can be undone.
     */
    async merge(deed: Deed, plan: MergePlan, ids: { revision: string; id: string }, answer: unknown): Promise<Outcome> {
      for (let attempt = 1; ; attempt++) {
        const outcome = await mergeOnce(d1, deed, { plan, ids, answer });
        // Whatever else was written since it was read is no reason to tell: it may be hidden.
        if (outcome.ok || outcome.problem !== 'stale' || attempt === TRIES) return outcome;
      }
    },
  };
}

type Merging = { plan: MergePlan; ids: { revision: string; id: string }; answer: unknown };

async function mergeOnce(d1: D1Database, deed: Deed, { plan, ids, answer }: Merging): Promise<Outcome> {
  const { keep, merge } = plan;
  const found = await keptOf(d1, plan);
  if (!found) return { ok: false, problem: 'gone' };
  const tombstone = { id: await tombstoneOf(merge.id), at: deed.at };
  const row = {
    id: ids.id,
    memberId: keep.id,
    name: merge.name,
    mergedOn: dayOf(deed.at),
    kept: JSON.stringify(found.kept),
  };
  const effects = (db: DrizzleD1Database) => [
    abortWhere(db, 'stale', sql`${CURRENT} <> ${found.version}`),
    onlyWhereListed(db, merge.id),
    abortWhere(db, 'stale', waitingClaim(merge.id)),
    abortWhere(
      db,
      'stale',
      sql`not exists (select 1 from members where id = ${keep.id} and standing = ${keep.standing})`,
    ),
    ...fieldsMoved(db, plan),
    ...aliasesMoved(db, plan, found.kept),
    ...rowsMoved(db, plan),
    ...tiesMoved(db, plan),
    ...coalitionsMoved(db, plan),
    ...casesMoved(db, plan),
    excludedStill(db, plan),
    ...networksMoved(db, plan),
    ...namingsMoved(db, plan),
    ownNamingGone(db, plan),
    db
      .update(members)
      .set({ ...plainFields(plan), revision: ids.revision })
      .where(eq(members.id, keep.id)),
    ...erasing(db, merge.id, tombstone),
    db.insert(merges).values(row),
  ];
  return await commit(d1, deed, effects, answer);
}

function waitingClaim(memberId: string): SQL {
  return sql`exists (select 1 from claims where member_id = ${memberId} and outcome is null)`;
}

/**
 * The entry that goes, as `gone` in a statement. What arrives privately leaves alone whatever is there already, seen or
 * not; what arrives as it was takes the place of what its coordinators cannot see, so that the preview holds.
 */
function levelsOf({ arrives, merge }: MergePlan) {
  const goneLevel = sql`(select visibility from members where id = ${merge.id})`;
  return {
    isPrivate: arrives === 'privately',
    level: (column: SQL) => (arrives === 'privately' ? sql`'private'` : narrowerOf(column, goneLevel)),
  };
}

function fieldsMoved(db: DrizzleD1Database, plan: MergePlan) {
  const { keep, merge, moves } = plan;
  const { isPrivate, level } = levelsOf(plan);
  const isMoved = (field: keyof typeof moves) =>
    field !== 'aliases' && moves[field] !== null && String(moves[field]) !== '';
  const ofGone = (value: SQL) => sql`(select ${value} from members as gone where gone.id = ${merge.id})`;
  const columnOf = (field: keyof typeof members.$inferSelect) => sql.identifier(members[field].name);
  return LEVELLED_FIELDS.filter(isMoved).map((field) => {
    const [value, visibility] = [columnOf(field), columnOf(`${field}Visibility`)];
    const set = { [field]: ofGone(sql`gone.${value}`), [`${field}Visibility`]: ofGone(level(sql`gone.${visibility}`)) };
    const isFree = isPrivate ? sql`coalesce(${members[field]}, '[]') = '[]'` : undefined;
    return db
      .update(members)
      .set(set)
      .where(and(eq(members.id, keep.id), isFree));
  });
}

function aliasesMoved(db: DrizzleD1Database, { keep }: MergePlan, { moved: { aliases } }: Kept) {
  if (aliases === null) return [];
  const set = { aliases: aliases.list, aliasesVisibility: aliases.level };
  return [db.update(members).set(set).where(eq(members.id, keep.id))];
}

/** What goes over of the fields that have no level of their own. */
function plainFields({ keep, moves }: MergePlan) {
  return {
    ...(moves.sectors.length > 0 ? { sectors: [...keep.facts.sectors, ...moves.sectors] } : {}),
    ...(moves.acronym === null ? {} : { acronym: moves.acronym }),
    ...(moves.source === null ? {} : { sourceId: moves.source.id }),
  };
}

/** Rows of the entry that goes, each picked by its key from the plan. */
function rowsMoved(db: DrizzleD1Database, plan: MergePlan) {
  const { keep, merge, moves } = plan;
  const { level } = levelsOf(plan);
  const visibility = level(sql`gone.visibility`);
  const from = (table: SQLiteTable, planned: Planned) =>
    sql`from ${table} as gone join ${planned.rows} as planned on ${planned.isIn('gone')} where gone.member_id = ${merge.id}`;
  const present = plannedRows(moves.presences.map(({ country, kind }) => ({ country, kind })));
  const offered = plannedRows(moves.offers.map(({ capacityId, country }) => ({ capacity_id: capacityId, country })));
  const needed = plannedRows(moves.needs.map(({ capacityId }) => ({ capacity_id: capacityId })));
  return [
    ...madeRoom(db, plan, { table: presences, planned: present }),
    db
      .insert(presences)
      .select(
        sql`select ${keep.id}, gone.country, gone.kind, gone.source_id, ${visibility} ${from(presences, present)}`,
      )
      .onConflictDoNothing(),
    ...madeRoom(db, plan, { table: offers, planned: offered }),
    db
      .insert(offers)
      .select(
        sql`select ${keep.id}, gone.capacity_id, gone.level, gone.country, gone.note, gone.source_id, ${visibility},
            gone.conditions ${from(offers, offered)}`,
      )
      .onConflictDoNothing(),
    ...madeRoom(db, plan, { table: needs, planned: needed }),
    db
      .insert(needs)
      .select(sql`select ${keep.id}, gone.capacity_id, gone.urgency, gone.note, ${visibility} ${from(needs, needed)}`)
      .onConflictDoNothing(),
  ];
}

/** Where facts arrive as they were, they take the place of the same ones that the coordinator cannot see. */
function madeRoom(
  db: DrizzleD1Database,
  plan: MergePlan,
  { table, planned }: { table: typeof presences | typeof offers | typeof needs; planned: Planned },
) {
  if (levelsOf(plan).isPrivate) return [];
  const isPlanned = sql`exists (select 1 from ${planned.rows} as planned where ${planned.isIn(getTableName(table))})`;
  return [db.delete(table).where(and(eq(table.memberId, plan.keep.id), isPlanned))];
}

/** A tie has its smaller id first, so that the end that stays may stand on the other side from where the gone one stood. */
function tiesMoved(db: DrizzleD1Database, plan: MergePlan) {
  const { keep, merge, moves } = plan;
  const { isPrivate, level } = levelsOf(plan);
  const pairs = moves.ties.map((tie) => {
    const { id } = tie.other;
    const [a, b] = [keep.id, id].sort();
    const [goneA, goneB] = [merge.id, id].sort();
    const sides = { wasA: Number(goneA === merge.id), isA: Number(a === keep.id) };
    return { kind: tie.kind, a, b, goneA, goneB, ...sides, direction: directionOf(tie, a === keep.id) };
  });
  const planned = sql`json_each(${JSON.stringify(pairs)}) as planned`;
  const at = (key: string) => sql`planned.value ->> ${sql.raw(`'${key}'`)}`;
  const own = level(sql`case ${at('wasA')} when 1 then gone.a_visibility else gone.b_visibility end`);
  const others = sql`case ${at('wasA')} when 1 then gone.b_visibility else gone.a_visibility end`;
  const isPlanned = sql`exists (select 1 from ${planned}
      where ties.a = ${at('a')} and ties.b = ${at('b')} and ties.kind = ${at('kind')})`;
  return [
    ...(isPrivate ? [] : [db.delete(ties).where(isPlanned)]),
    db
      .insert(ties)
      .select(
        sql`select ${at('a')}, ${at('b')}, gone.kind, ${at('direction')}, gone.since, gone.until, gone.source_id,
            case ${at('isA')} when 1 then ${own} else ${others} end,
            case ${at('isA')} when 1 then ${others} else ${own} end
            from ${planned} join ties as gone
            on gone.kind = ${at('kind')} and gone.a = ${at('goneA')} and gone.b = ${at('goneB')} where true`,
      )
      .onConflictDoNothing(),
  ];
}

function directionOf({ heading }: OwnTie, isA: boolean): 'both' | 'a-to-b' | 'b-to-a' {
  if (heading === 'both') return 'both';
  return (heading === 'to-other') === isA ? 'a-to-b' : 'b-to-a';
}

function coalitionsMoved(db: DrizzleD1Database, plan: MergePlan) {
  const { keep, merge, moves } = plan;
  const { isPrivate, level } = levelsOf(plan);
  const isPlanned = sql`${memberships.coalitionId} in ${idsOf(moves.coalitions)}`;
  const isUnseen = sql`${coalitions.id} in ${idsOf(moves.coalitions)} and ${coalitions.id} not in ${idsOf(keep.facts.convenes)}`;
  return [
    // Whoever convenes a coalition unseen would be seen to once its seat there is seen.
    ...(isPrivate
      ? []
      : [
          db
            .update(coalitions)
            .set({ convenorId: null })
            .where(and(eq(coalitions.convenorId, keep.id), isUnseen)),
        ]),
    ...(isPrivate ? [] : [db.delete(memberships).where(and(eq(memberships.memberId, keep.id), isPlanned))]),
    db
      .insert(memberships)
      .select(
        sql`select gone.coalition_id, ${keep.id}, ${level(sql`gone.visibility`)} from memberships as gone
            where gone.member_id = ${merge.id} and gone.coalition_id in ${idsOf(moves.coalitions)}`,
      )
      .onConflictDoNothing(),
    db
      .update(coalitions)
      .set({ convenorId: keep.id })
      .where(and(eq(coalitions.convenorId, merge.id), sql`${coalitions.id} in ${idsOf(moves.convenes)}`)),
  ];
}

function networksMoved(db: DrizzleD1Database, plan: MergePlan) {
  const { keep, merge, moves } = plan;
  const { isPrivate, level } = levelsOf(plan);
  const isPlanned = sql`${affiliations.networkId} in ${idsOf(moves.networks)}`;
  return [
    ...(isPrivate ? [] : [db.delete(affiliations).where(and(eq(affiliations.memberId, keep.id), isPlanned))]),
    db
      .insert(affiliations)
      .select(
        sql`select ${keep.id}, gone.network_id, ${level(sql`gone.visibility`)} from affiliations as gone
            where gone.member_id = ${merge.id} and gone.network_id in ${idsOf(moves.networks)}`,
      )
      .onConflictDoNothing(),
  ];
}

/**
 * A case that goes over is for no more people than saw the entry. One that others can read stays without its member, even
 * where the coordinator cannot see that it had one; of a member that is kept from some it goes, unless it tells nobody
 * whose it is.
 */
function casesMoved(db: DrizzleD1Database, { keep, merge, moves }: MergePlan) {
  const ofGone = eq(cases.memberId, merge.id);
  const goneLevel = sql`(select visibility from members where id = ${merge.id})`;
  const isToldToAll = or(eq(cases.isAnonymous, true), not(isKeptFromSome(merge.id)));
  return [
    db
      .update(cases)
      .set({ memberId: keep.id, visibility: narrowerOf(sql`${cases.visibility}`, goneLevel), ...ownPartsGone() })
      .where(and(ofGone, sql`${cases.id} in ${idsOf(moves.cases)}`)),
    db
      .update(cases)
      .set({ memberId: null, ...ownPartsGone() })
      .where(and(ofGone, ne(cases.visibility, 'private'), isToldToAll)),
  ];
}

/** What only the member itself could read of its case is erased with it. */
function ownPartsGone() {
  const unless = (part: 'actor' | 'trigger' | 'response' | 'outcomes' | 'challenges' | 'lessons') =>
    sql`case ${cases[`${part}Visibility`]} when 'private' then null else ${cases[part]} end`;
  return {
    ...{ actor: unless('actor'), trigger: unless('trigger'), response: unless('response') },
    ...{ outcomes: unless('outcomes'), challenges: unless('challenges'), lessons: unless('lessons') },
    links: sql`case ${cases.linksVisibility} when 'private' then '[]' else ${cases.links} end`,
  };
}

/** A case that goes over is not lost because the entry that goes was named in it besides. */
function ownNamingGone(db: DrizzleD1Database, { merge, moves }: MergePlan) {
  const isOver = sql`${caseMembers.caseId} in ${idsOf(moves.cases)}`;
  return db.delete(caseMembers).where(and(eq(caseMembers.memberId, merge.id), isOver));
}

/** Whoever must not know of a request must not know of it under its other entry either. */
function excludedStill(db: DrizzleD1Database, { keep, merge }: MergePlan) {
  return db
    .insert(requestExclusions)
    .select(sql`select request_id, ${keep.id} from request_exclusions where member_id = ${merge.id}`)
    .onConflictDoNothing();
}

function idsOf(records: { id: string }[]): SQL {
  return sql`(select value from json_each(${JSON.stringify(records.map(({ id }) => id))}))`;
}
