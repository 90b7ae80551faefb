/** Writes imports: stages them slice by slice, and applies, undoes or discards each as a whole. */
import { and, eq, inArray, sql } from 'drizzle-orm';
import { type DrizzleD1Database, drizzle } from 'drizzle-orm/d1';
import { dayOf } from '#core/identity/expiry.ts';
import { type BeginImport, MOST_MAPPINGS, type SaveMapping } from '#core/import/import-questions.ts';
import { type ImportStep, subjectOf } from '#core/import/steps.ts';
import type { Visibility } from '#core/vocabulary.ts';
import { commit, type Deed, mustChange, type Outcome } from './commit.ts';
import { applied, levelled, undone } from './import-effects.ts';
import { importMappings, importSteps, imports } from './import-schema.ts';
import { newVersion } from './version.ts';

/** In letters: one bound value may be two megabytes, and a letter four bytes. */
const LONGEST_PART = 400_000;

export function importWriter(d1: D1Database) {
  return {
    begin({ id, label, format, level, count }: BeginImport, accountId: string | null, deed: Deed): Promise<Outcome> {
      const row = { id, accountId, label, format, level, count, state: 'staged' as const, startedOn: dayOf(deed.at) };
      return commit(d1, deed, (db) => [db.insert(imports).values(row)]);
    },

    /**
     * Adds steps to those that wait. Sent again they change nothing, and nobody else sees them, so it is no deed for the
     * audit. @returns *twice*: one of them is about the same as a step at another place, and none was added.
     */
    async stage(importId: string, from: number, steps: readonly ImportStep[]): Promise<'done' | 'twice'> {
      const db = drizzle(d1);
      const rows = steps.map((step, place) => [
        from + place,
        step.list,
        step.do,
        subjectOf(step),
        JSON.stringify(step),
      ]);
      const [first, ...others] = partsOf(rows).map((part) => stepsAdded(db, importId, part));
      if (!first) return 'done';
      try {
        await db.batch([first, ...others]);
        return 'done';
      } catch (error) {
        if (/UNIQUE constraint failed: import_steps/.test(`${error} ${error instanceof Error ? error.cause : ''}`))
          return 'twice';
        throw error;
      }
    },

    /** *stale*: it does not wait any more, or not all of its steps are there. */
    apply(importId: string, deed: Deed): Promise<Outcome> {
      const arrived = sql`(select count(*) from ${importSteps} where ${importSteps.importId} = ${importId})`;
      return commit(d1, deed, (db) => [
        db
          .update(imports)
          .set({ state: 'applied', appliedOn: dayOf(deed.at) })
          .where(and(eq(imports.id, importId), eq(imports.state, 'staged'), eq(imports.count, arrived))),
        mustChange(db, 'stale'),
        ...applied(db, importId),
        ...newVersion(db, 'all'),
      ]);
    },

    /** @param stays ids of entries that a coordinator sees more of by now. *stale*: it is not applied, or is undone. */
    undo(importId: string, stays: readonly string[], deed: Deed): Promise<Outcome> {
      return commit(d1, deed, (db) => [
        db
          .update(imports)
          .set({ state: 'undone', undoneOn: dayOf(deed.at) })
          .where(and(eq(imports.id, importId), eq(imports.state, 'applied'))),
        mustChange(db, 'stale'),
        ...undone(db, importId, stays),
        ...newVersion(db, 'all'),
      ]);
    },

    level(importId: string, level: Visibility, deed: Deed): Promise<Outcome> {
      return commit(d1, deed, (db) => [
        db
          .update(imports)
          .set({ level })
          .where(and(eq(imports.id, importId), eq(imports.state, 'applied'))),
        mustChange(db, 'stale'),
        ...levelled(db, importId, level),
        ...newVersion(db, 'all'),
      ]);
    },

    /** Only while nothing of it is in the network. */
    discard(importId: string, deed: Deed): Promise<Outcome> {
      return commit(d1, deed, (db) => [
        db.delete(imports).where(and(eq(imports.id, importId), inArray(imports.state, ['staged', 'undone']))),
        mustChange(db, 'stale'),
      ]);
    },

    /** Nobody else sees it, so it is no deed for the audit. The oldest makes room. */
    async saveMapping(accountId: string, { fingerprint, mapping }: SaveMapping, at: string): Promise<void> {
      const db = drizzle(d1);
      const row = { mapping, savedOn: dayOf(at) };
      const own = eq(importMappings.accountId, accountId);
      await db.batch([
        db
          .insert(importMappings)
          .values({ accountId, fingerprint, ...row })
          .onConflictDoUpdate({ target: [importMappings.accountId, importMappings.fingerprint], set: row }),
        db.delete(importMappings).where(
          and(
            own,
            sql`${importMappings.fingerprint} not in (select fingerprint from import_mappings
              where account_id = ${accountId} order by saved_on desc, fingerprint = ${fingerprint} desc limit ${MOST_MAPPINGS})`,
          ),
        ),
      ]);
    },
  };
}

function stepsAdded(db: DrizzleD1Database, importId: string, json: string) {
  const columns = [0, 1, 2, 3, 4].map((place) => sql.raw(`json_extract(value, '$[${place}]')`));
  return db
    .insert(importSteps)
    .select(sql`select ${importId}, ${sql.join(columns, sql`, `)}, 0, null from json_each(${json}) where true`)
    .onConflictDoNothing({ target: [importSteps.importId, importSteps.place] });
}

/** Rows as JSON lists, none longer than what can be bound. */
function partsOf(rows: readonly unknown[][]): string[] {
  const parts: string[][] = [];
  let length = LONGEST_PART;
  for (const row of rows.map((one) => JSON.stringify(one))) {
    const part = parts.at(-1);
    if (part && length + row.length <= LONGEST_PART) part.push(row);
    else {
      parts.push([row]);
      length = 0;
    }
    length += row.length;
  }
  return parts.map((part) => `[${part.join(',')}]`);
}

/** What files said of a member that is erased goes with it. An import that waits would say it anew, so all of that goes. */
export function erasedFromImports(db: DrizzleD1Database, memberId: string) {
  const namesIt = sql`instr(${importSteps.step}, ${JSON.stringify(memberId)}) > 0`;
  const naming = db.select({ id: importSteps.importId }).from(importSteps).where(namesIt);
  return [
    db.delete(imports).where(and(eq(imports.state, 'staged'), inArray(imports.id, naming))),
    db.delete(importSteps).where(namesIt),
  ];
}

/** Steps that wait too long go with their import; so does what could be undone once that is over. */
export function importsSwept(db: DrizzleD1Database, before: { staged: string; applied: string; mappings: string }) {
  const { state, startedOn, appliedOn } = imports;
  return [
    db.delete(imports).where(sql`${state} = 'staged' and ${startedOn} <= ${before.staged}`),
    db.delete(imports).where(sql`${state} <> 'staged' and ${appliedOn} <= ${before.applied}`),
    db.delete(importMappings).where(sql`${importMappings.savedOn} <= ${before.mappings}`),
  ];
}
