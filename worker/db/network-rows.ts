/** The statements that read a network's rows, each table in one order. */
import { type Column, type SQL, sql } from 'drizzle-orm';
import type { DrizzleD1Database } from 'drizzle-orm/d1';
import * as playbook from './playbook-schema.ts';
import * as schema from './schema.ts';

const { members, presences, offers, needs, ties, sources, coalitions, memberships } = schema;
const { capacities, threats, threatNeeds, areas, countries, contexts } = schema;
const { plays, playCapacities, threatPlays, cases, caseMembers, alerts, helplines } = playbook;
const { otherNetworks, affiliations, messages, messageVoices, exchanges, lessons } = playbook;

/** What only whole imports change. */
export function wordRows(db: DrizzleD1Database) {
  return [
    db.select().from(capacities).orderBy(capacities.kind, capacities.id),
    db.select().from(threats).orderBy(threats.id),
    db.select().from(threatNeeds).orderBy(threatNeeds.threatId, threatNeeds.capacityId),
    db.select().from(plays).orderBy(plays.id),
    db.select().from(playCapacities).orderBy(playCapacities.playId, playCapacities.capacityId),
    db.select().from(threatPlays).orderBy(threatPlays.threatId, threatPlays.playId),
    db.select().from(areas).orderBy(areas.code),
    db.select().from(countries).orderBy(countries.code),
    db.select().from(contexts).orderBy(contexts.country, contexts.indicator, contexts.year),
  ] as const;
}

/** What belongs to no single member. */
export function restRows(db: DrizzleD1Database) {
  return [
    db.select().from(sources).orderBy(sources.id),
    db.select().from(coalitions).orderBy(coalitions.id),
    db.select().from(memberships).orderBy(memberships.coalitionId, memberships.memberId),
    db.select().from(cases).orderBy(cases.id),
    db.select().from(caseMembers).orderBy(caseMembers.caseId, caseMembers.memberId),
    db.select().from(alerts).orderBy(alerts.id),
    db.select().from(helplines).orderBy(helplines.id),
    db.select().from(otherNetworks).orderBy(otherNetworks.id),
    db.select().from(messages).orderBy(messages.id),
    db.select().from(messageVoices).orderBy(messageVoices.messageId, messageVoices.memberId),
    db.select().from(exchanges).orderBy(exchanges.id),
    db.select().from(lessons).orderBy(lessons.id),
  ] as const;
}

/**
 * Members with what is their own.
 * @param isOne which: a condition on the column that holds a member's id; undefined: all of them.
 * @param isTie which ties; those whose smaller end is such a member where nothing is said.
 */
export function memberRows(
  db: DrizzleD1Database,
  isOne: (id: Column) => SQL | undefined,
  isTie: SQL | undefined = isOne(ties.a),
) {
  return [
    db.select().from(members).where(isOne(members.id)).orderBy(members.id),
    db
      .select()
      .from(presences)
      .where(isOne(presences.memberId))
      .orderBy(presences.memberId, presences.country, presences.kind),
    db.select().from(offers).where(isOne(offers.memberId)).orderBy(offers.memberId, offers.capacityId, offers.country),
    db.select().from(needs).where(isOne(needs.memberId)).orderBy(needs.memberId, needs.capacityId),
    db
      .select()
      .from(affiliations)
      .where(isOne(affiliations.memberId))
      .orderBy(affiliations.memberId, affiliations.networkId),
    db.select().from(ties).where(isTie).orderBy(ties.a, ties.b, ties.kind),
  ] as const;
}

/** Those members, and the ties at either of whose ends one of them is. */
export function rowsOfMembers(db: DrizzleD1Database, memberIds: readonly string[]) {
  // One bound value, however many they are.
  const ids = sql`(select value from json_each(${JSON.stringify(memberIds)}))`;
  return memberRows(db, (id) => sql`${id} in ${ids}`, sql`${ties.a} in ${ids} or ${ties.b} in ${ids}`);
}
