/** The production bundle on a real D1 in workerd, with the sample network or one of the test's own. */
import '../../scripts/quiet-tools.ts';
import { createTestHarness } from 'wrangler';
import type { StoredNetwork, Words } from '#core/stored-network.ts';
import { migrate } from '../../scripts/migrate.ts';
import { shippedSample, shippedWords } from '../../scripts/shipped-data.ts';
import { saveNetwork } from '../../worker/db/save-network.ts';
import { putBack, type Snapshot, snapshotOf } from './clean-database.ts';
import { CONTACT_KEYS } from './keys.ts';
import { realD1 } from './real-d1.ts';

const ROOT = new URL('../../', import.meta.url);
const CLERK = new URL('clerk/', import.meta.url);

export type Server = {
  url: string;
  db: D1Database;
  /** Does what the platform's clock does at a moment. */
  runSchedule(at: Date): Promise<void>;
  /** Applies the migrations that are missing, as a deployment does. */
  applyMigrations(): Promise<void>;
  /** Leaves it for the next of this process. */
  close(): Promise<void>;
  /** Ends it, with the processes behind it. */
  end(): Promise<void>;
};

/** A server that a test file of this process is done with, and what its database was when it began. */
type Idle = { server: Server; clean: Snapshot };
const idle: Idle[] = [];

/**
 * A server of the test's own: one that an earlier file of this process closed, its database put back to what it was, or a
 * new one.
 * @param network what the database holds; without one, the words and the public sample.
 */
export async function startServer(network: Partial<StoredNetwork> = sampleNetwork()): Promise<Server> {
  const server = (await reused()) ?? (await begun());
  await saveNetwork(server.db, network);
  return server;
}

async function reused(): Promise<Server | null> {
  const last = idle.pop();
  if (!last) return null;
  return (await isPutBack(last)) ? last.server : await reused();
}

/** One that stopped answering while its process was busy with something else is ended: there are others. */
async function isPutBack({ server, clean }: Idle): Promise<boolean> {
  try {
    return await putBack(server.db, clean);
  } catch {
    await server.end();
    return false;
  }
}

async function begun(): Promise<Server> {
  const harness = createTestHarness({
    workers: [
      {
        configPath: new URL('wrangler.toml', ROOT),
        prebuiltWorkerDir: new URL('dist/worker', ROOT),
        secrets: { CONTACT_KEYS },
      },
      { configPath: new URL('wrangler.toml', CLERK), prebuiltWorkerDir: CLERK },
    ],
  });
  const { url } = await harness.listen();
  const worker = harness.getWorker<{ DB: D1Database }>();
  const clerk = harness.getWorker('clerk');
  const db = realD1((body) => clerk.fetch('http://clerk/', { method: 'POST', body }));
  await migrate(db);
  const clean = await snapshotOf(db);
  const server: Server = {
    url: url.origin,
    db,
    runSchedule: async (at) => {
      await worker.scheduled({ scheduledTime: at, cron: '17 * * * *' });
    },
    applyMigrations: () => worker.applyD1Migrations('DB'),
    close: async () => {
      if (!idle.some((one) => one.server === server)) idle.push({ server, clean });
    },
    end: () => harness.close(),
  };
  return server;
}

/** The words that every deployment starts with, and the public sample, as `npm start` loads them. */
export function sampleNetwork(): StoredNetwork {
  return { ...shippedSample(), ...wordsOf(shippedWords()) };
}

function wordsOf(stored: StoredNetwork): Words {
  const { capacities, threats, threatNeeds, plays, playCapacities, threatPlays, areas, countries } = stored;
  return { capacities, threats, threatNeeds, plays, playCapacities, threatPlays, areas, countries };
}

/** Deletes every row, for tests that need several networks in one database. */
export async function emptyDatabase(db: D1Database): Promise<void> {
  const tables = [
    'lessons',
    'exchanges',
    'message_voices',
    'messages',
    'affiliations',
    'other_networks',
    'helplines',
    'alerts',
    'case_members',
    'cases',
    'memberships',
    'coalitions',
    'ties',
    'needs',
    'offers',
    'presences',
    'members',
    'contexts',
    'countries',
    'areas',
    'threat_plays',
    'play_capacities',
    'plays',
    'threat_needs',
    'threats',
    'capacities',
    'sources',
  ];
  const bump = db.prepare('update network_state set version = version + 1');
  await db.batch([bump, ...tables.map((table) => db.prepare(`delete from ${table}`))]);
}
