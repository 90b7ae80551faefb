/** Loads all that is stored and keeps it per isolate; after a write it reads what that write changed and no more. */
import { type DrizzleD1Database, drizzle } from 'drizzle-orm/d1';
import { withChanged } from '#core/changed-network.ts';
import type { StoredNetwork } from '#core/stored-network.ts';
import { type Kept, readCopy, saveCopy, versionOfCopy } from './network-copy.ts';
import { memberRows, restRows, rowsOfMembers, wordRows } from './network-rows.ts';
import { networkState } from './schema.ts';
import { stepsSince } from './version.ts';

/** What *load* returned. What is hidden of it, and from whom, is for `asSeenBy`; who asks is read on every request. */
const keptByDatabase = new WeakMap<D1Database, Kept>();

/** With more members changed than this, reading all is as quick. */
const MOST_CHANGED = 1000;

export async function loadNetwork(d1: D1Database): Promise<StoredNetwork> {
  const db = drizzle(d1);
  const kept = keptByDatabase.get(d1);
  if (kept && kept.version === (await readVersion(db))) return kept.network;
  const fresh = (kept && (await catchUp(db, kept))) ?? (await start(db));
  keptByDatabase.set(d1, fresh);
  return fresh.network;
}

/** Makes the copy that isolates start from as new as the network, where it is not. */
export async function renewCopy(d1: D1Database): Promise<void> {
  const version = await readVersion(drizzle(d1));
  if ((await versionOfCopy(d1)) === version) return;
  await loadNetwork(d1);
  const kept = keptByDatabase.get(d1);
  if (kept) await saveCopy(d1, kept);
}

/** From the copy and what changed since; from all rows where there is none, or too much changed. */
async function start(db: DrizzleD1Database): Promise<Kept> {
  const copy = await readCopy(db);
  if (copy && copy.version === (await readVersion(db))) return copy;
  return (copy && (await catchUp(db, copy))) ?? (await loadAll(db));
}

async function readVersion(db: DrizzleD1Database): Promise<number> {
  return versionIn(await db.select().from(networkState));
}

function versionIn([state]: { version: number }[]): number {
  return state?.version ?? 0;
}

/** One batch is one transaction: the version read belongs to exactly these rows. */
async function loadAll(db: DrizzleD1Database): Promise<Kept> {
  const [state, ...rows] = await db.batch([
    db.select().from(networkState),
    ...wordRows(db),
    ...restRows(db),
    ...memberRows(db, () => undefined),
  ]);
  const [capacities, threats, threatNeeds, plays, playCapacities, threatPlays, areas, countries, contexts, ...others] =
    rows;
  const [sources, coalitions, memberships, cases, caseMembers, alerts, helplines, otherNetworks, ...furtherRows] =
    others;
  const [messages, messageVoices, exchanges, lessons, members, presences, offers, needs, affiliations, ties] =
    furtherRows;
  const words = { capacities, threats, threatNeeds, plays, playCapacities, threatPlays, areas, countries };
  const playbook = { cases, caseMembers, alerts, helplines, messages, messageVoices, exchanges, lessons };
  const rest = { contexts, sources, coalitions, memberships, otherNetworks, ...playbook };
  const network = { ...words, ...rest, members, presences, offers, needs, affiliations, ties };
  return { version: versionIn(state), network };
}

/**
 * A copy made as new as the database by reading what changed since.
 * @returns null where that is not known, is too much, or goes on changing while it is read.
 */
async function catchUp(db: DrizzleD1Database, { version, network }: Kept, tries = 3): Promise<Kept | null> {
  const steps = await stepsSince(db, version);
  const end = steps.at(-1)?.after;
  const memberIds = new Set(steps.flatMap((step) => step.memberIds));
  if (end === undefined || memberIds.size > MOST_CHANGED) return null;
  const [state, members, presences, offers, needs, affiliations, ties] = await db.batch([
    db.select().from(networkState),
    ...rowsOfMembers(db, [...memberIds]),
  ]);
  const rest = steps.some((step) => step.rest) ? await readRest(db) : null;
  if (versionIn(state) !== end || (rest && rest.version !== end)) {
    return tries > 1 ? catchUp(db, { version, network }, tries - 1) : null;
  }
  const fresh = { members, presences, offers, needs, affiliations, ties };
  return { version: end, network: withChanged(network, { ids: memberIds, fresh, others: rest?.records }) };
}

async function readRest(db: DrizzleD1Database) {
  const [state, ...rows] = await db.batch([db.select().from(networkState), ...restRows(db)]);
  const [sources, coalitions, memberships, cases, caseMembers, alerts, helplines, otherNetworks, ...others] = rows;
  const [messages, messageVoices, exchanges, lessons] = others;
  const playbook = { cases, caseMembers, alerts, helplines, messages, messageVoices, exchanges, lessons };
  return { version: versionIn(state), records: { sources, coalitions, memberships, otherNetworks, ...playbook } };
}
