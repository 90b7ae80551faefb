/** Reads drafts of cases for whoever writes them or is named in them. Their words stay sealed here. */

import { asc, eq, inArray, or } from 'drizzle-orm';
import { drizzle } from 'drizzle-orm/d1';
import type { CaseDraft, Naming } from '#core/playbook/cases/drafts.ts';
import { isAway } from './away.ts';
import { caseDrafts, caseNamings } from './case-schema.ts';
import { members } from './schema.ts';
import type { Place } from './vault.ts';

export type KeptCaseDraft = { draft: CaseDraft; sealed: string; turn: string };

export const placeOfCaseDraft = (id: string): Place => ({ table: 'case_drafts', row: id, field: 'sealed' });

export function caseDraftReader(d1: D1Database) {
  const db = drizzle(d1);
  const drafts = () =>
    db
      .select({ row: caseDrafts, hiddenAt: members.hiddenAt, standing: members.standing })
      .from(caseDrafts)
      .innerJoin(members, eq(members.id, caseDrafts.memberId))
      .$dynamic();
  const namings = () =>
    db
      .select({ row: caseNamings, hiddenAt: members.hiddenAt, standing: members.standing })
      .from(caseNamings)
      .innerJoin(members, eq(members.id, caseNamings.memberId))
      .orderBy(asc(members.name), asc(members.id))
      .$dynamic();

  return {
    /** Those that a member writes and those that it is named in, by id. */
    async draftsFor(memberId: string): Promise<KeptCaseDraft[]> {
      const naming = db.select({ id: caseNamings.draftId }).from(caseNamings).where(eq(caseNamings.memberId, memberId));
      const concerned = or(eq(caseDrafts.memberId, memberId), inArray(caseDrafts.id, naming));
      const ids = db.select({ id: caseDrafts.id }).from(caseDrafts).where(concerned);
      const [found, named] = await db.batch([
        drafts().where(concerned).orderBy(asc(caseDrafts.id)),
        namings().where(inArray(caseNamings.draftId, ids)),
      ]);
      return found.map((one) => keptFrom(one, named));
    },

    /** Whoever asks: what they may see of it is for the caller to decide. */
    async findDraft(id: string): Promise<KeptCaseDraft | null> {
      const [found, named] = await db.batch([
        drafts().where(eq(caseDrafts.id, id)),
        namings().where(eq(caseNamings.draftId, id)),
      ]);
      const [one] = found;
      return one ? keptFrom(one, named) : null;
    },
  };
}

type Standing = Pick<typeof members.$inferSelect, 'hiddenAt' | 'standing'>;
type DraftRow = { row: typeof caseDrafts.$inferSelect } & Standing;
type NamingRow = { row: typeof caseNamings.$inferSelect } & Standing;

function keptFrom({ row, ...owner }: DraftRow, named: readonly NamingRow[]): KeptCaseDraft {
  const { sealed, turn, ...draft } = row;
  const namings = named.filter(({ row: naming }) => naming.draftId === row.id).map(namingFrom);
  return { draft: { ...draft, isOwnerAway: isAway(owner), namings }, sealed, turn };
}

function namingFrom({ row, ...standing }: NamingRow): Naming {
  return { memberId: row.memberId, reply: row.reply, isAway: isAway(standing) };
}
