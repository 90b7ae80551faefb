/** Reads what is left of members that were erased. */
import { drizzle } from 'drizzle-orm/d1';
import { tombstones } from './schema.ts';

/** The hash of the member's id, which says nothing to whoever does not have that id already. */
export type Tombstone = { id: string; at: string };

export function allTombstones(d1: D1Database): Promise<Tombstone[]> {
  return drizzle(d1).select().from(tombstones).orderBy(tombstones.at, tombstones.id).execute();
}
