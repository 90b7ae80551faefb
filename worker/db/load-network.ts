/** Loads all that is stored, in one batch, and keeps it per isolate for as long as nothing was written. */
import { drizzle } from 'drizzle-orm/d1';
import type { StoredNetwork } from '#core/stored-network.ts';
import * as schema from './schema.ts';

type Kept = { version: number; network: StoredNetwork };

/** What *load* returned, never what *hide* returned: rights are applied anew on every request. */
const keptByDatabase = new WeakMap<D1Database, Kept>();

export async function loadNetwork(d1: D1Database): Promise<StoredNetwork> {
  const kept = keptByDatabase.get(d1);
  if (kept && kept.version === (await readVersion(d1))) return kept.network;
  const fresh = await loadAll(d1);
  keptByDatabase.set(d1, fresh);
  return fresh.network;
}

async function readVersion(d1: D1Database): Promise<number> {
  const state = await drizzle(d1).select().from(schema.networkState).get();
  return state?.version ?? 0;
}

/** One batch is one transaction: the version read belongs to exactly these rows. */
async function loadAll(d1: D1Database): Promise<Kept> {
  const db = drizzle(d1);
  const [
    state,
    sources,
    capacities,
    threats,
    threatNeeds,
    areas,
    countries,
    contexts,
    members,
    presences,
    offers,
    needs,
    ties,
    coalitions,
    memberships,
    cases,
  ] = await db.batch([
    db.select().from(schema.networkState),
    db.select().from(schema.sources).orderBy(schema.sources.id),
    db.select().from(schema.capacities).orderBy(schema.capacities.kind, schema.capacities.id),
    db.select().from(schema.threats).orderBy(schema.threats.id),
    db.select().from(schema.threatNeeds).orderBy(schema.threatNeeds.threatId, schema.threatNeeds.capacityId),
    db.select().from(schema.areas).orderBy(schema.areas.code),
    db.select().from(schema.countries).orderBy(schema.countries.code),
    db.select().from(schema.contexts).orderBy(schema.contexts.country, schema.contexts.indicator, schema.contexts.year),
    db.select().from(schema.members).orderBy(schema.members.id),
    db
      .select()
      .from(schema.presences)
      .orderBy(schema.presences.memberId, schema.presences.country, schema.presences.kind),
    db.select().from(schema.offers).orderBy(schema.offers.memberId, schema.offers.capacityId, schema.offers.country),
    db.select().from(schema.needs).orderBy(schema.needs.memberId, schema.needs.capacityId),
    db.select().from(schema.ties).orderBy(schema.ties.a, schema.ties.b, schema.ties.kind),
    db.select().from(schema.coalitions).orderBy(schema.coalitions.id),
    db.select().from(schema.memberships).orderBy(schema.memberships.coalitionId, schema.memberships.memberId),
    db.select().from(schema.cases).orderBy(schema.cases.id),
  ]);
  return {
    version: state[0]?.version ?? 0,
    network: {
      sources,
      capacities,
      threats,
      threatNeeds,
      areas,
      countries,
      contexts,
      members,
      presences,
      offers,
      needs,
      ties,
      coalitions,
      memberships,
      cases,
    },
  };
}
