/** When an introduction without another step runs out, as the database works it out. */
import { sql } from 'drizzle-orm';
import { OPEN_DAYS } from '#core/introductions/introduction.ts';
import { introductions } from './schema.ts';

/** In the form of every stored moment, so that the two compare as text. */
export const RUNS_OUT_AT = sql`strftime('%Y-%m-%dT%H:%M:%fZ', ${introductions.movedAt}, ${`+${OPEN_DAYS} days`})`;
