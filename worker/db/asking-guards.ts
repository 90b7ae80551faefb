/** What is checked in the batch itself when somebody asks or offers, as conditions of the database. */
import { and, eq, isNull, sql } from 'drizzle-orm';
import { MOST_A_DAY, MOST_OPEN, OPEN_DAYS } from '#core/introductions/introduction.ts';
import { OPEN_STAGES } from '#core/introductions/stages.ts';
import { begunSince, isBegunBy } from './begun-since.ts';
import { calls, introductions, members } from './schema.ts';

export function isPresent(memberId: string | ReturnType<typeof sql>) {
  return and(sql`${members.id} = ${memberId}`, isNull(members.hiddenAt), eq(members.standing, 'member'));
}

type Pair = {
  seekerId: string | ReturnType<typeof sql>;
  helperId: string | ReturnType<typeof sql>;
  capacityId: string | ReturnType<typeof sql>;
  at: string;
};

/**
 * Refused for any other, a question would tell its seeker whom a call of theirs found, or who offers help, before that
 * member is named.
 */
export const KNOWN_TO_SEEKER = sql`((other.call_id is null and not other.is_offered) or other.stage = 'agreed')`;

/** Whether the same is being asked between two members at a moment. */
export function isAsked({ seekerId, helperId, capacityId, at }: Pair, which = sql`true`) {
  return sql`exists (select 1 from introductions as other where other.seeker_id = ${seekerId}
    and other.helper_id = ${helperId} and other.capacity_id = ${capacityId} and ${which}
    and other.stage in ${OPEN_STAGES} and other.moved_at > ${daysBefore(at, OPEN_DAYS)})`;
}

/** Counts what the member itself began: those whom it chose, and its calls, not what they found. */
export function hasTooMany(memberId: string, at: string) {
  const since = daysBefore(at, OPEN_DAYS);
  return sql`${MOST_A_DAY} < ${begunSince(memberId, daysBefore(at, 1))} or ${MOST_OPEN} <
    (select count(*) from ${introductions} where ${isBegunBy(memberId)} and ${introductions.stage} in ${OPEN_STAGES}
      and ${introductions.movedAt} > ${since})
    + (select count(*) from ${calls} where ${calls.seekerId} = ${memberId}
      and ${calls.closedAt} is null and ${calls.startedAt} > ${since})`;
}

export function daysBefore(moment: string, days: number): string {
  return new Date(Date.parse(moment) - days * 86_400_000).toISOString();
}
