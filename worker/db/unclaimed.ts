/** Which members an invitation may reach without waiting. */
import { sql } from 'drizzle-orm';
import { members } from './schema.ts';

/** Of a row of `members`: only listed so far, and nobody speaks for it. */
export const UNCLAIMED = sql`${members.standing} = 'listed' and not exists
  (select 1 from accounts as speaker where speaker.member_id = ${members.id} and speaker.role = 'editor')`;
