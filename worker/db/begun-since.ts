/** How much a member has begun, as the database counts it: whom it asked, its calls, and whom it offered help. */
import { sql } from 'drizzle-orm';
import { calls, introductions } from './schema.ts';

export function begunSince(memberId: string, since: string) {
  return sql<number>`((select count(*) from ${introductions} where ${isBegunBy(memberId)}
      and ${introductions.startedAt} > ${since})
    + (select count(*) from ${calls} where ${calls.seekerId} = ${memberId} and ${calls.startedAt} > ${since}))`;
}

/** Its own rows alone: whom it asked by choice, and whom it offered help. */
export function isBegunBy(memberId: string) {
  return sql`${introductions.callId} is null and ((${introductions.seekerId} = ${memberId} and not ${introductions.isOffered})
      or (${introductions.helperId} = ${memberId} and ${introductions.isOffered}))`;
}
