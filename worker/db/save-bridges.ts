/** Writes other networks, and who is in them. */
import { and, eq, sql } from 'drizzle-orm';
import type { Visibility } from '#core/vocabulary.ts';
import { commit, type Deed, mustChange, type Outcome } from './commit.ts';
import { affiliations, otherNetworks } from './playbook-schema.ts';
import { newVersion } from './version.ts';

type OtherNetwork = typeof otherNetworks.$inferSelect;
type Told = Pick<OtherNetwork, 'name' | 'acronym' | 'kind' | 'website' | 'note'>;

export function bridgeWriter(d1: D1Database) {
  return {
    addNetwork(network: Omit<OtherNetwork, 'sourceId'>, deed: Deed): Promise<Outcome> {
      const { id } = network;
      return commit(
        d1,
        deed,
        (db) => [db.insert(otherNetworks).values({ ...network, sourceId: null }), ...newVersion(db, { rest: true })],
        { id },
      );
    },

    changeNetwork(id: string, told: Told & { visibility: Visibility }, deed: Deed): Promise<Outcome> {
      return commit(d1, deed, (db) => [
        db.update(otherNetworks).set(told).where(eq(otherNetworks.id, id)),
        mustChange(db, 'gone'),
        ...newVersion(db, { rest: true }),
      ]);
    },

    /** Whoever was in either is in the one that stays; in both, at the narrower of the two levels. */
    mergeNetworks({ keepId, goneId }: { keepId: string; goneId: string }, deed: Deed): Promise<Outcome> {
      const rank = (table: string) => sql.raw(`instr('private coalition network public', ${table}.visibility)`);
      return commit(d1, deed, (db) => [
        db
          .update(affiliations)
          .set({
            visibility: sql`(select case when ${rank('gone')} < ${rank('affiliations')} then gone.visibility
              else affiliations.visibility end from affiliations as gone
              where gone.network_id = ${goneId} and gone.member_id = ${affiliations.memberId})`,
          })
          .where(
            and(
              eq(affiliations.networkId, keepId),
              sql`exists (select 1 from affiliations as gone
                where gone.network_id = ${goneId} and gone.member_id = ${affiliations.memberId})`,
            ),
          ),
        db
          .insert(affiliations)
          .select(
            sql`select member_id, (select id from ${otherNetworks} where id = ${keepId}), visibility from affiliations
              where network_id = ${goneId}`,
          )
          .onConflictDoNothing(),
        db.delete(otherNetworks).where(eq(otherNetworks.id, goneId)),
        mustChange(db, 'gone'),
        ...newVersion(db, 'all'),
      ]);
    },

    removeNetwork(id: string, deed: Deed): Promise<Outcome> {
      return commit(d1, deed, (db) => [
        db.delete(otherNetworks).where(eq(otherNetworks.id, id)),
        mustChange(db, 'gone'),
        ...newVersion(db, 'all'),
      ]);
    },

    /** @param visibility null: it is not in it, or no longer. */
    sayAffiliation(
      { memberId, networkId, visibility }: { memberId: string; networkId: string; visibility: Visibility | null },
      deed: Deed,
    ): Promise<Outcome> {
      const isIt = and(eq(affiliations.memberId, memberId), eq(affiliations.networkId, networkId));
      return commit(d1, deed, (db) => [
        visibility === null
          ? db.delete(affiliations).where(isIt)
          : db
              .insert(affiliations)
              .values({ memberId, networkId, visibility })
              .onConflictDoUpdate({ target: [affiliations.memberId, affiliations.networkId], set: { visibility } }),
        ...newVersion(db, { memberIds: [memberId] }),
      ]);
    },
  };
}
