/** What is still open of a call, as part of a statement about calls: for as long as there is something, its words are read. */
import { and, eq, inArray } from 'drizzle-orm';
import type { DrizzleD1Database } from 'drizzle-orm/d1';
import { OPEN_STAGES } from '#core/introductions/stages.ts';
import { calls, introductions } from './schema.ts';

export function openOf(db: DrizzleD1Database) {
  return db
    .select({ id: introductions.id })
    .from(introductions)
    .where(and(eq(introductions.callId, calls.id), inArray(introductions.stage, OPEN_STAGES)));
}
