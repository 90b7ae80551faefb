/**
 * Finding a partner as a network grows: rows read of the database and work, beside the plain join in SQL, in one run.
 * Work is computing time of this process, as others may use the machine; of SQL it is time by the clock.
 */
import { performance } from 'node:perf_hooks';
import { findPartners } from '#core/partners/answer.ts';
import { readQuestion } from '#core/partners/asked.ts';
import { bestPartners } from '#core/partners/best.ts';
import { PartnerQuestion } from '#core/partners/question.ts';
import { rankPartners } from '#core/partners/rank.ts';
import type { StoredNetwork } from '#core/stored-network.ts';
import { ANONYMOUS } from '#core/viewer.ts';
import { asSeenBy } from '#core/visibility.ts';
import { loadNetwork, renewCopy } from '../../worker/db/load-network.ts';
import { saveNetwork } from '../../worker/db/save-network.ts';
import { ownWriter } from '../../worker/db/save-own.ts';
import { countedDatabase } from '../support/counted-database.ts';
import { generateNetwork } from '../support/generated-network.ts';
import { sampleNetwork, startServer } from '../support/server.ts';

const SIZES = [1000, 10_000, 100_000];
const ROUNDS = 21;
const TODAY = '2026-06-01';

const QUESTION = PartnerQuestion.parse({
  capacities: [{ capacityId: 'legal-support', minLevel: 2 }],
  country: 'AE',
  language: 'fr',
  limit: 50,
});

/** The same fifty without a network in memory: each offer of the capacity with its member, and where that is. */
const PLAIN_JOIN = `
  select members.id, members.name, offers.level, presences.kind from offers
  join members on members.id = offers.member_id
  join presences on presences.member_id = members.id and presences.country = 'AE'
  where offers.capacity_id = 'legal-support' and offers.level >= 2 and members.availability is not 'closed'
    and members.visibility = 'public' and offers.visibility = 'public' and presences.visibility = 'public'
    and exists (select 1 from json_each(members.languages) where value = 'fr')
  order by offers.level desc, presences.kind, members.name limit 50`;

/** At most so many records in one statement's batch, as an import would send them. */
const RECORDS_AT_ONCE = 50_000;

type Figures = { what: string; members: number; rows: number; ms: number };

export async function benchPartners(): Promise<void> {
  const figures: Figures[] = [];
  for (const size of SIZES) figures.push(...(await measure(size)));
  process.stdout.write(`Fifty partners; work is the median of ${ROUNDS} times, SQL and loading by the clock\n`);
  console.table(
    figures
      .sort((one, other) => one.what.localeCompare(other.what) || one.members - other.members)
      .map(({ rows, ms, ...one }) => ({ ...one, 'rows read': rows, ms: ms.toFixed(1) })),
  );
  const rowsOf = (what: string, members: number) =>
    figures.find((one) => one.what === what && one.members === members)?.rows ?? Number.NaN;
  for (const what of ['1 load, cold, from the copy', '2 question, warm', '3 load after a write']) {
    const [ten, hundred] = [rowsOf(what, 10_000), rowsOf(what, 100_000)];
    const join = rowsOf('8 plain join in SQL', 100_000);
    const ratios = `${(hundred / ten).toFixed(2)} × those at 10,000, 1/${Math.round(join / hundred)} of the plain join's`;
    console.log(`${what}: rows read at 100,000 are ${ratios}`);
  }
}

async function measure(size: number): Promise<Figures[]> {
  const figures: Figures[] = [];
  const server = await startServer({});
  const { db, rowsRead } = countedDatabase(server.db);
  const note = (what: string, ms: number) => figures.push({ what, members: size, rows: rowsRead(), ms });
  try {
    await saveInParts(server.db, generateNetwork(size, sampleNetwork()));
    note('1 load, cold, from all rows', await byClock(() => loadNetwork(db)));
    await renewCopy(server.db);
    const started = countedDatabase(server.db);
    const copied = await byClock(() => loadNetwork(started.db));
    figures.push({ what: '1 load, cold, from the copy', members: size, rows: started.rowsRead(), ms: copied });
    rowsRead();

    const answer = async () => {
      const network = asSeenBy(await loadNetwork(db), ANONYMOUS);
      return bestPartners(askedIn(network), network, QUESTION.limit);
    };
    await answer();
    rowsRead();
    note('2 question, warm', await byClock(answer));
    const stored = await loadNetwork(db);
    const network = asSeenBy(stored, ANONYMOUS);
    const asked = askedIn(network);
    rowsRead();
    note(
      '5 find the best fifty, warm',
      medianWork(() => bestPartners(asked, network, QUESTION.limit)),
    );
    note(
      '6 the whole answer, warm',
      medianWork(() => findPartners(asked, network, QUESTION.limit)),
    );
    note(
      '7 score everybody, warm',
      medianWork(() => rankPartners(asked, network)),
    );

    await changeOne(server.db, stored.members[0]?.id ?? '');
    note('3 load after a write', await byClock(() => loadNetwork(db)));
    const next = await loadNetwork(db);
    rowsRead();
    note(
      '4 hide after a write',
      work(() => asSeenBy(next, ANONYMOUS)),
    );

    const before = performance.now();
    const { meta } = await server.db.prepare(PLAIN_JOIN).all();
    figures.push({ what: '8 plain join in SQL', members: size, rows: meta.rows_read, ms: performance.now() - before });
  } finally {
    await server.end();
  }
  return figures;
}

function askedIn(network: ReturnType<typeof asSeenBy>) {
  const read = readQuestion(QUESTION, network, TODAY);
  if (!read.ok) throw new Error(`${read.problem}: ${read.value}`);
  return read.asked;
}

/** The words first, then what they name, then what names members. */
async function saveInParts(db: D1Database, network: StoredNetwork): Promise<void> {
  const { members, presences, offers, needs, ties, ...words } = network;
  await saveNetwork(db, words);
  for (const [kind, records] of Object.entries({ members, presences, offers, needs, ties })) {
    for (let at = 0; at < records.length; at += RECORDS_AT_ONCE) {
      await saveNetwork(db, { [kind]: records.slice(at, at + RECORDS_AT_ONCE) });
    }
  }
}

/** Its editors say that an entry is still right. */
async function changeOne(db: D1Database, memberId: string): Promise<void> {
  const deed = { id: 'a-deed', at: `${TODAY}T12:00:00.000Z`, actorId: null, sessionId: null, key: null };
  await ownWriter(db).confirmEntry({ ...deed, action: 'entry-confirmed', objectId: memberId }, memberId, TODAY);
}

async function byClock(doing: () => Promise<unknown>): Promise<number> {
  const start = performance.now();
  await doing();
  return performance.now() - start;
}

function work(doing: () => unknown): number {
  const start = process.cpuUsage();
  doing();
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1000;
}

function medianWork(doing: () => unknown): number {
  const rounds = Array.from({ length: ROUNDS }, () => work(doing)).sort((one, other) => one - other);
  return rounds[ROUNDS >> 1] ?? Number.NaN;
}
