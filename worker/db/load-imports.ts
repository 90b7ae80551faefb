/** Reads imports: how far they are, never what stood hidden where they wrote. */
import { and, asc, desc, eq, inArray, sql } from 'drizzle-orm';
import { drizzle } from 'drizzle-orm/d1';
import { importMappings, importSteps, imports } from './import-schema.ts';

export function importReader(d1: D1Database) {
  const db = drizzle(d1);
  const counts = db
    .select({
      importId: importSteps.importId,
      list: importSteps.list,
      does: importSteps.does,
      count: sql<number>`count(*)`,
    })
    .from(importSteps);
  return {
    /** All of them, the newest first, each with how many steps of which kind there are. */
    async all() {
      const [rows, counted] = await db.batch([
        db.select().from(imports).orderBy(desc(imports.startedOn), asc(imports.id)),
        counts.groupBy(importSteps.importId, importSteps.list, importSteps.does),
      ]);
      return rows.map((row) => ({
        ...row,
        counts: counted
          .filter(({ importId }) => importId === row.id)
          .map(({ list, does, count }) => ({ list, do: does, count })),
      }));
    },

    async importOf(id: string) {
      return await db.select().from(imports).where(eq(imports.id, id)).get();
    },

    broughtBy(accountId: string) {
      const { label, format, startedOn, appliedOn } = imports;
      return db
        .select({ label, format, startedOn, appliedOn })
        .from(imports)
        .where(eq(imports.accountId, accountId))
        .orderBy(asc(startedOn), asc(imports.id))
        .execute();
    },

    /** How many of its steps are there: the next one has this place. */
    async arrivedOf(id: string): Promise<number> {
      const row = await db
        .select({ arrived: sql<number>`count(*)` })
        .from(importSteps)
        .where(eq(importSteps.importId, id))
        .get();
      return row?.arrived ?? 0;
    },

    async stagedCountOf(accountId: string): Promise<number> {
      const staged = and(eq(imports.accountId, accountId), eq(imports.state, 'staged'));
      const row = await db.select({ staged: sql<number>`count(*)` }).from(imports).where(staged).get();
      return row?.staged ?? 0;
    },

    /** Those of some ids that earlier steps of an import add. */
    async addedBy(id: string, ids: readonly string[]) {
      const rows = await db
        .select({ list: importSteps.list, added: sql<string>`json_extract(${importSteps.subject}, '$[1]')` })
        .from(importSteps)
        .where(
          sql`${importSteps.importId} = ${id} and ${importSteps.does} = 'add' and ${importSteps.subject} in (
            select json_array('members', value) from json_each(${JSON.stringify(ids)})
            union all select json_array('coalitions', value) from json_each(${JSON.stringify(ids)}))`,
        );
      const of = (list: string) => new Set(rows.filter((row) => row.list === list).map(({ added }) => added));
      return { members: of('members'), coalitions: of('coalitions') };
    },

    /** What it was to add of entries, and what each of its steps is about. */
    async plannedBy(id: string) {
      const [entries, all] = await db.batch([
        db
          .select({ step: importSteps.step })
          .from(importSteps)
          .where(
            and(
              eq(importSteps.importId, id),
              inArray(importSteps.list, ['members', 'coalitions']),
              eq(importSteps.does, 'add'),
            ),
          ),
        db.select({ subject: importSteps.subject }).from(importSteps).where(eq(importSteps.importId, id)),
      ]);
      return {
        entries: entries.map(({ step }): unknown => JSON.parse(step)),
        subjects: new Set(all.map(({ subject }) => subject)),
      };
    },

    mappingsOf(accountId: string) {
      return db
        .select({
          fingerprint: importMappings.fingerprint,
          mapping: importMappings.mapping,
        })
        .from(importMappings)
        .where(eq(importMappings.accountId, accountId))
        .orderBy(asc(importMappings.fingerprint))
        .execute();
    },
  };
}
