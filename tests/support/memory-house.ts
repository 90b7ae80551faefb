/** The whole product in this process, on SQLite in memory, into which one random world after another is put. */
import type { StoredNetwork } from '#core/stored-network.ts';
import { makeApp } from '../../worker/app.ts';
import { loadNetwork } from '../../worker/db/load-network.ts';
import { storeIn } from '../../worker/store.ts';
import { viewerOf } from '../../worker/viewer.ts';
import { CONTACT_KEYS, RING } from './keys.ts';
import type { Leak } from './leaks.ts';
import { memoryDatabase } from './memory-database.ts';
import { NOW } from './people/times.ts';
import { bytesFrom } from './random.ts';
import { RECORD_TABLES, ROW_TABLES, type Rows, WORD_TABLES } from './rows.ts';
import { words } from './worlds.ts';

/** What a test may change in the product, to see whether it is noticed. */
export type Patch = Omit<Leak, 'name' | 'routes'>;

export type World = { stored: StoredNetwork; rows: Rows };

/**
 * What lets somebody see more from then on: both sides of an introduction or a response agreed, all who are named in a
 * case did, a coalition stands or wakes; or what is open of a member goes and comes with it.
 */
const NAMES_OTHERS =
  /"step":"(agree|form|wake|agree-response)"|"answer":"(accept|agree)"|^[^{]*\/desk\/(retire|restore) /;
/** This one does so only where enough are there with it: where they are not, nothing may tell how many there are. */
const SIGNS = /\/actions\/sign \{"id":"(\w+)"/;

export type MemoryHouse = ReturnType<typeof memoryHouse>;

export function memoryHouse() {
  const [routeRandom, databaseRandom] = [bytesFrom(1), bytesFrom(2)];
  const db = memoryDatabase(databaseRandom.next);
  const store = storeIn(db, RING);
  // The words of every world are the same.
  const known = words();
  for (const [name, table] of Object.entries(WORD_TABLES)) db.put(table, recordsOf(known, name));
  let held: World | undefined;
  let patch: Patch = {};
  // What is kept of one database must not be taken for another's: versions repeat, as chance does.
  let reader: D1Database = db;

  /** The world enters where networks are loaded; after something was saved, it is what the database says. */
  async function load(): Promise<StoredNetwork> {
    if (!held) throw new Error('No world is held.');
    const isSaved = (await db.prepare('select version from network_state').first()) !== null;
    const stored = isSaved ? await loadNetwork(reader) : held.stored;
    return patch.load?.(stored) ?? stored;
  }

  const app = makeApp({
    load,
    store: () => (held && patch.store?.(store, held.rows, held.stored)) ?? store,
    viewerOf,
    addressOf: () => '192.0.2.1',
    allowedOrigin: () => 'http://localhost',
    now: () => new Date(NOW),
    random: routeRandom.next,
    newRequestId: () => 'request',
    pause: async () => {},
    tellOperator: () => {},
  });

  return {
    db,
    app,

    /** Does something while a world is there, with a patch in the product or without, and takes the world away again. */
    async holding<Result>(world: World, work: () => Promise<Result>, planted: Patch = {}): Promise<Result> {
      return await db.undone(async () => {
        for (const [name, table] of Object.entries(RECORD_TABLES)) db.put(table, recordsOf(world.stored, name));
        for (const [name, table] of Object.entries(ROW_TABLES)) db.put(table, recordsOf(world.rows, name));
        [held, patch] = [world, planted];
        return await work();
      });
    },

    /**
     * Asks one question after another of the same world, and then undoes what they changed. Ends early where somebody
     * no longer is who they were, left those whose partner they were, or agreed to be named: what they may see now is
     * another question. Where a joint action is reached, the answers end with the last one before that is known.
     */
    async answersTo(requests: Request[]): Promise<string[]> {
      const whoAsks = async (request: Request) => {
        const viewer = await viewerOf(request, store.identity, NOW);
        const partnerIn = viewer.role === 'anonymous' ? [] : await activeCoalitionsOf(viewer.memberId);
        return JSON.stringify({ viewer, partnerIn });
      };
      return await db.undone(async () => {
        reader = db.anew();
        const answers: string[] = [];
        const [first] = requests;
        const before = requests.length > 1 && first ? await whoAsks(first) : null;
        let isNamed = false;
        for (const [place, request] of requests.entries()) {
          if (isNamed) break;
          if (place > 0 && answers[place - 1]?.startsWith('200') && (await whoAsks(request)) !== before) break;
          routeRandom.startAt(place);
          databaseRandom.startAt(place);
          const body = request.method === 'POST' ? await request.clone().text() : undefined;
          const response = await app.fetch(request, { DB: db, ORIGIN: 'http://localhost', CONTACT_KEYS });
          const asked = `${request.url} ${body}`;
          isNamed =
            response.status === 200 && body !== undefined && (NAMES_OTHERS.test(asked) || (await isReached(asked)));
          answers.push(
            await bytesOf(await patched(response, new Request(request.url, { method: request.method, body }))),
          );
        }
        return answers;
      });
    },
  };

  async function isReached(asked: string): Promise<boolean> {
    const [, id] = SIGNS.exec(asked) ?? [];
    if (id === undefined) return false;
    const reached = 'select 1 from actions where id = ? and reached_on is not null';
    return (await db.prepare(reached).bind(id).first()) !== null;
  }

  async function activeCoalitionsOf(memberId: string | null): Promise<unknown[]> {
    const active = `select c.id from coalitions c join memberships m on m.coalition_id = c.id
      where c.status = 'active' and m.member_id = ? order by c.id`;
    return (await db.prepare(active).bind(memberId).all()).results;
  }

  async function patched(response: Response, request: Request): Promise<Response> {
    if (!held || !patch.answer) return response;
    return await patch.answer(response, held.stored, request, held.rows);
  }
}

/** Every byte that somebody receives. */
export async function bytesOf(response: Response): Promise<string> {
  const headers = [...response.headers].map(([name, value]) => `${name}: ${value}`);
  const isText = /^(text\/|application\/([\w.-]+\+)?json)/.test(response.headers.get('Content-Type') ?? 'text/');
  const body = isText ? await response.text() : Buffer.from(await response.arrayBuffer()).toString('latin1');
  return [response.status, ...headers.sort(), '', body].join('\n');
}

function recordsOf(records: object, name: string): object[] {
  return Object.entries(records).find(([key]) => key === name)?.[1] ?? [];
}
