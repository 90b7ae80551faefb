/**
 * Erases a member: its key first, so that what is sealed is lost whatever becomes of the rest, then every row that is its
 * own. A tombstone stays, by which a restored copy of the database can be erased again.
 */
import { and, eq, inArray, isNull, ne, or, type SQL, sql } from 'drizzle-orm';
import { type DrizzleD1Database, drizzle } from 'drizzle-orm/d1';
import { idFrom } from '#core/id.ts';
import type { Role } from '#core/vocabulary.ts';
import { casesErased } from './case-endings.ts';
import { coalitionsErased } from './coalition-endings.ts';
import { commit, type Deed, mustChange, type Outcome } from './commit.ts';
import { hashOf } from './hash.ts';
import type { Tombstone } from './load-tombstones.ts';
import { erasedFromMerges } from './merge-kept.ts';
import { playbookErased } from './playbook-endings.ts';
import { alerts, cases, otherNetworks } from './playbook-schema.ts';
import { erasedFromImports } from './save-imports.ts';
import { namedNoMore } from './save-views.ts';
import * as schema from './schema.ts';
import { itsRecords } from './solidarity-endings.ts';
import { untold } from './solidarity-news.ts';
import { newVersion } from './version.ts';

const { accounts, calls, challenges, claims, coalitions, contexts, introductions, invitations, memberKeys } = schema;
const { members, notices, offers, presences, savedSearches, sources, ties, tombstones } = schema;

/** Every table whose rows say where they were read. */
const CITING = [members, presences, offers, ties, coalitions, cases, contexts, alerts, otherNetworks];

/** Their accounts belong to the network: they stay, without an organisation. */
const STAYING: Role[] = ['coordinator', 'admin'];

export function eraseWriter(d1: D1Database) {
  return {
    /** Deletes a member with all that is its own. The deed's object is the tombstone, so that the id is not said again. */
    async eraseMember(memberId: string, deed: Omit<Deed, 'objectId'>): Promise<Outcome> {
      const id = await tombstoneOf(memberId);
      return await commit(d1, { ...deed, objectId: id }, (db) => erasing(db, memberId, { id, at: deed.at }));
    },
  };
}

/** The tombstone of a member: its id cannot be read out of it, but is known again. */
export function tombstoneOf(memberId: string): Promise<string> {
  return hashOf(memberId);
}

/** The statements that erase a member, for a batch that does more than that. Where it is gone already, all is undone. */
export function erasing(db: DrizzleD1Database, memberId: string, tombstone: Tombstone) {
  const own = db.select({ id: accounts.id }).from(accounts).where(eq(accounts.memberId, memberId));
  const onEitherSide = or(eq(introductions.seekerId, memberId), eq(introductions.helperId, memberId));
  const itsIntroductions = db.select({ id: introductions.id }).from(introductions).where(onEitherSide);
  const itsCalls = db.select({ id: calls.id }).from(calls).where(eq(calls.seekerId, memberId));
  const itsSearches = db
    .select({ id: savedSearches.id })
    .from(savedSearches)
    .where(eq(savedSearches.memberId, memberId));
  const itsClaims = db.select({ id: claims.id }).from(claims).where(eq(claims.memberId, memberId));
  const itsAlerts = db.select({ id: alerts.id }).from(alerts).where(eq(alerts.reporterId, memberId));
  const itsInvitations = db.select({ id: invitations.id }).from(invitations).where(eq(invitations.memberId, memberId));
  return [
    db.delete(memberKeys).where(eq(memberKeys.memberId, memberId)),
    db
      .update(accounts)
      .set({ memberId: null })
      .where(and(eq(accounts.memberId, memberId), inArray(accounts.role, STAYING))),
    db.delete(challenges).where(inArray(challenges.accountId, own)),
    db
      .delete(notices)
      .where(
        or(
          eq(notices.objectId, memberId),
          inArray(notices.objectId, itsIntroductions),
          inArray(notices.objectId, itsCalls),
          inArray(notices.objectId, itsSearches),
          inArray(notices.objectId, itsClaims),
          inArray(notices.objectId, itsInvitations),
          inArray(notices.objectId, itsAlerts),
        ),
      ),
    // What it told itself goes with it, and so does what was kept from some with it. What was published elsewhere stays, without
    // a link to it.
    db
      .delete(cases)
      .where(
        and(
          eq(cases.memberId, memberId),
          or(isNull(cases.sourceId), ne(cases.visibility, 'public'), isKeptFromSome(memberId)),
        ),
      ),
    ...casesErased(db, memberId, isKeptFromSome(memberId)),
    ...playbookErased(db, memberId),
    ...coalitionsErased(db, memberId),
    untold(db, itsRecords(memberId)),
    namedNoMore(db, memberId),
    ...erasedFromImports(db, memberId),
    erasedFromMerges(db, memberId),
    db.delete(members).where(eq(members.id, memberId)),
    mustChange(db, 'gone'),
    uncitedGone(db),
    db.insert(tombstones).values(tombstone).onConflictDoNothing(),
    ...newVersion(db, 'all'),
  ];
}

/** Whether some do not see a member, and with it what is about it. */
export function isKeptFromSome(memberId: string): SQL {
  return sql`exists (select 1 from ${members} where ${members.id} = ${memberId}
      and (${members.hiddenAt} is not null or ${members.standing} = 'retired' or ${members.visibility} <> 'public'))`;
}

/**
 * What only the member cited goes with it: "About Lamp" would tell of it still. Nobody is shown a source that nothing
 * cites, so that all of these can go, with those that an edit left behind. Not one union: D1 takes five terms at most.
 */
function uncitedGone(db: DrizzleD1Database) {
  const uncited = CITING.map(
    (table) => sql`${sources.id} not in (select ${table.sourceId} from ${table} where ${table.sourceId} is not null)`,
  );
  return db.delete(sources).where(and(...uncited));
}

/**
 * Erases again what a restored database brought back, and keeps the tombstones that it lost.
 * @returns how many members were there again.
 */
export async function replayTombstones(d1: D1Database, noted: readonly Tombstone[], now: string): Promise<number> {
  const db = drizzle(d1);
  const known = new Set(noted.map(({ id }) => id));
  let erased = 0;
  for (const { id: memberId } of await db.select({ id: members.id }).from(members)) {
    if (!known.has(await tombstoneOf(memberId))) continue;
    const id = idFrom(crypto.getRandomValues(new Uint8Array(16)));
    await eraseWriter(d1).eraseMember(memberId, {
      id,
      at: now,
      actorId: null,
      action: 'member-erased',
      key: null,
      sessionId: null,
    });
    erased++;
  }
  for (const tombstone of noted) await db.insert(tombstones).values(tombstone).onConflictDoNothing();
  return erased;
}
