/** Reads the audit. */
import { and, desc, eq, inArray, lt, or } from 'drizzle-orm';
import { drizzle } from 'drizzle-orm/d1';
import {
  CHAIN_START,
  type ChainFault,
  type ChainHead,
  type Entry,
  faultIn,
  type LinkedEntry,
} from '#core/audit/chain.ts';
import type { AuditSight } from '#core/audit/sight.ts';
import { hashOf } from './hash.ts';
import { audit, auditHead } from './schema.ts';

const ENTRY = {
  id: audit.id,
  at: audit.at,
  actorId: audit.actorId,
  action: audit.action,
  objectId: audit.objectId,
};

export function auditReader(d1: D1Database) {
  const db = drizzle(d1);
  return {
    /**
     * The newest entries within a sight.
     * @param after an entry within the sight, to go on behind it; null where it is not there or not within.
     */
    async entriesWithin(
      sight: AuditSight,
      { after, limit }: { after?: string; limit: number },
    ): Promise<Entry[] | null> {
      const within = isWithin(sight);
      const newestFirst = (isOlder?: ReturnType<typeof and>) =>
        db.select(ENTRY).from(audit).where(and(within, isOlder)).orderBy(desc(audit.at), desc(audit.id)).limit(limit);
      if (after === undefined) return await newestFirst();
      const last = await db
        .select(ENTRY)
        .from(audit)
        .where(and(within, eq(audit.id, after)))
        .get();
      if (!last) return null;
      return await newestFirst(or(lt(audit.at, last.at), and(eq(audit.at, last.at), lt(audit.id, last.id))));
    },

    async isWhole(): Promise<boolean> {
      return (await checkAudit(d1)).fault === null;
    },
  };
}

/** The same rule as `entriesSeenBy`, so that a page needs no more rows than it shows. */
function isWithin({ accountId, actions, ofMember }: AuditSight) {
  const ofOwnMember = ofMember && and(eq(audit.objectId, ofMember.id), inArray(audit.action, ofMember.actions));
  return or(eq(audit.actorId, accountId), inArray(audit.action, actions), ofOwnMember ?? undefined);
}

export type AuditCheck = { fault: ChainFault | null; head: ChainHead };

/** Follows the whole chain. Its end is for the operator to note down: whoever rewrites all can rewrite the end too. */
export async function checkAudit(d1: D1Database): Promise<AuditCheck> {
  const db = drizzle(d1);
  const [entries, heads] = await db.batch([
    db.select().from(audit),
    db.select({ hash: auditHead.hash, entries: auditHead.entries }).from(auditHead),
  ]);
  const head = heads[0] ?? { hash: CHAIN_START, entries: 0 };
  return { fault: await faultIn(entries satisfies LinkedEntry[], head, hashOf), head };
}

/** Whether the chain passes an end that was noted earlier. Where it does not, what came before was rewritten. */
export async function passesEnd(d1: D1Database, noted: string): Promise<boolean> {
  return (await drizzle(d1).select({ id: audit.id }).from(audit).where(eq(audit.hash, noted)).get()) !== undefined;
}
