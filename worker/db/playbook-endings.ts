/** What becomes of what a member told the network, once the member is erased. */
import { and, eq, inArray, isNull, ne, or } from 'drizzle-orm';
import type { DrizzleD1Database } from 'drizzle-orm/d1';
import { alerts, messages, otherNetworks } from './playbook-schema.ts';
import { notices } from './schema.ts';

const FEW = ['private', 'coalition'] as const;

/**
 * What few could see goes with it. What the network agreed on, or a coordinator vouched for, stays without it; and what
 * it hosted, learned or said to a message goes with its row.
 */
export function playbookErased(db: DrizzleD1Database, memberId: string) {
  const itsMessages = db.select({ id: messages.id }).from(messages).where(eq(messages.ownerId, memberId));
  return [
    db.delete(notices).where(inArray(notices.objectId, itsMessages)),
    db
      .delete(alerts)
      .where(and(eq(alerts.reporterId, memberId), or(isNull(alerts.verifiedOn), inArray(alerts.visibility, FEW)))),
    db
      .delete(messages)
      .where(and(eq(messages.ownerId, memberId), or(ne(messages.stage, 'agreed'), inArray(messages.visibility, FEW)))),
    db.delete(otherNetworks).where(and(eq(otherNetworks.proposerId, memberId), inArray(otherNetworks.visibility, FEW))),
  ];
}
