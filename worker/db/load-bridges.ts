/** Reads at which level other networks and affiliations stand, for those who may change that. */
import { asc, eq } from 'drizzle-orm';
import { drizzle } from 'drizzle-orm/d1';
import type { Visibility } from '#core/vocabulary.ts';
import { affiliations, otherNetworks } from './playbook-schema.ts';

export function bridgeReader(d1: D1Database) {
  const db = drizzle(d1);
  return {
    /** Of all networks; which of them somebody sees is not decided here. */
    async levelsOfNetworks(): Promise<Map<string, Visibility>> {
      const { id, visibility } = otherNetworks;
      const rows = await db.select({ id, visibility }).from(otherNetworks);
      return new Map(rows.map((row) => [row.id, row.visibility]));
    },

    /** Of one member, each with the level of the network itself. */
    affiliationsWithin(memberId: string) {
      return db
        .select({
          memberId: affiliations.memberId,
          networkId: affiliations.networkId,
          visibility: affiliations.visibility,
        })
        .from(affiliations)
        .where(eq(affiliations.memberId, memberId))
        .orderBy(asc(affiliations.networkId))
        .execute();
    },

    /** Of one member, by network. */
    async affiliationsOf(memberId: string): Promise<Map<string, Visibility>> {
      const { networkId, visibility } = affiliations;
      const rows = await db
        .select({ networkId, visibility })
        .from(affiliations)
        .where(eq(affiliations.memberId, memberId))
        .orderBy(asc(networkId));
      return new Map(rows.map((row) => [row.networkId, row.visibility]));
    },
  };
}
