/** What has to hold for a change of a coalition, asked by the database at the moment of the change. */
import { and, eq, isNull, or, type SQL, sql } from 'drizzle-orm';
import type { DrizzleD1Database } from 'drizzle-orm/d1';
import { MOST_FORMING, MOST_STARTED_A_DAY } from '#core/coalition-life/limits.ts';
import { dayOf } from '#core/identity/expiry.ts';
import type { CoalitionStatus } from '#core/vocabulary.ts';
import { abortWhere } from './commit.ts';
import { coalitionInvitations, coalitions, coalitionTerms, members, memberships } from './schema.ts';

/** Where a coalition stood when somebody decided to move it. */
export type Before = { id: string; status: CoalitionStatus; convenorId: string | null };

export function isNotIn(id: string, memberId: string | SQL): SQL {
  return sql`not exists (select 1 from ${memberships} as place where place.coalition_id = ${id}
      and place.member_id = ${memberId})`;
}

export function isPresent(memberId: string): SQL | undefined {
  return and(eq(members.id, memberId), isNull(members.hiddenAt), eq(members.standing, 'member'));
}

/** Undoes the batch where somebody who is to be asked is hidden, or no member. */
export function onlyWherePresent(db: DrizzleD1Database, memberIds: readonly string[]) {
  return abortWhere(
    db,
    'gone',
    sql`${memberIds.length} <> (select count(*) from ${members}
        where ${members.id} in (select value from json_each(${JSON.stringify(memberIds)}))
        and ${members.hiddenAt} is null and ${members.standing} = 'member')`,
  );
}

/** Undoes the batch where a coalition moved since somebody looked at it. */
export function onlyWhereStill(db: DrizzleD1Database, { id, status, convenorId }: Before) {
  return abortWhere(
    db,
    'stale',
    sql`not exists (select 1 from ${coalitions} join ${coalitionTerms} on ${coalitionTerms.coalitionId} = ${coalitions.id}
        where ${coalitions.id} = ${id} and ${coalitions.status} = ${status} and ${coalitions.convenorId} is ${convenorId}
        and (${coalitionTerms.closedOn} is null))`,
  );
}

/** Undoes the batch where more members would have been asked than may be. */
export function onlyWhereRoom(db: DrizzleD1Database, id: string, most: number) {
  return abortWhere(
    db,
    'stale',
    sql`exists (select 1 from ${coalitionTerms} where ${coalitionTerms.coalitionId} = ${id}
        and ${coalitionTerms.invited} > ${most})`,
  );
}

/** Undoes the batch where a member is neither in a coalition nor still asked. */
export function onlyWhereIn(db: DrizzleD1Database, id: string, memberId: string, today: string) {
  return abortWhere(
    db,
    'gone',
    sql`not exists (select 1 from ${coalitionTerms} where ${coalitionTerms.coalitionId} = ${id}
        and ${coalitionTerms.closedOn} is null
        and (${coalitionTerms.formedOn} is not null or ${coalitionTerms.answerBy} >= ${today})
        and (not ${isNotIn(id, memberId)} or exists (select 1 from ${coalitionInvitations}
          where ${coalitionInvitations.coalitionId} = ${id} and ${coalitionInvitations.memberId} = ${memberId}
          and ${coalitionInvitations.openUntil} >= ${today})))`,
  );
}

/** Undoes the batch where a member that is to convene is not in it as one that the others may know. */
export function onlyWhereListed(db: DrizzleD1Database, id: string, memberId: string) {
  return abortWhere(
    db,
    'stale',
    sql`not exists (select 1 from ${memberships} where ${memberships.coalitionId} = ${id}
        and ${memberships.memberId} = ${memberId} and ${memberships.visibility} <> 'private')`,
  );
}

/** Undoes the batch where a member that is in one that stands convenes it: the others have to know of it. */
export function onlyWhereNotInChair(db: DrizzleD1Database, id: string, memberId: string) {
  return abortWhere(
    db,
    'stale',
    sql`exists (select 1 from ${coalitions} join ${coalitionTerms} on ${coalitionTerms.coalitionId} = ${coalitions.id}
        where ${coalitions.id} = ${id} and ${coalitions.convenorId} = ${memberId}
        and ${coalitionTerms.formedOn} is not null and not ${isNotIn(id, memberId)})`,
  );
}

export function hasTooMany(
  { startedBy, starterId }: { startedBy: string | null; starterId: string | null },
  at: string,
): SQL {
  const today = dayOf(at);
  const dayBefore = new Date(Date.parse(at) - 86_400_000).toISOString();
  const isTheirs = or(
    starterId === null ? undefined : eq(coalitionTerms.starterId, starterId),
    startedBy === null ? undefined : eq(coalitionTerms.startedBy, startedBy),
  );
  return sql`${MOST_FORMING} < (select count(*) from ${coalitionTerms} where ${isTheirs}
      and ${coalitionTerms.formedOn} is null and ${coalitionTerms.closedOn} is null
      and ${coalitionTerms.answerBy} >= ${today})
    or ${MOST_STARTED_A_DAY} < (select count(*) from ${coalitionTerms} where ${isTheirs}
      and ${coalitionTerms.startedAt} > ${dayBefore})`;
}
