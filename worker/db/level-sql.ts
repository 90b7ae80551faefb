/** Levels of visibility inside a statement. */
import { type SQL, sql } from 'drizzle-orm';
import { VISIBILITIES } from '#core/vocabulary.ts';

/** The narrower of two levels: the first of the list, from the narrowest on, that either of them is. */
export function narrowerOf(one: SQL, other: SQL): SQL {
  const cases = VISIBILITIES.map((level) => sql`when ${level} in (${one}, ${other}) then ${level}`);
  return sql`case ${sql.join(cases, sql` `)} else 'private' end`;
}
