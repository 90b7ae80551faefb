/** How many questions a member has begun, as the database counts them: those whom it chose, and its calls. */
import { sql } from 'drizzle-orm';
import { calls, introductions } from './schema.ts';

export function begunSince(seekerId: string, since: string) {
  return sql<number>`((select count(*) from ${introductions} where ${introductions.seekerId} = ${seekerId}
      and ${introductions.callId} is null and ${introductions.startedAt} > ${since})
    + (select count(*) from ${calls} where ${calls.seekerId} = ${seekerId} and ${calls.startedAt} > ${since}))`;
}
