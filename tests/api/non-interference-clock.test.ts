/** What the hourly work leaves with somebody tells of nothing hidden either: the proof by deletion, after the clock. */
import { expect, test } from 'vitest';
import * as z from 'zod';
import { loadNetwork } from '../../worker/db/load-network.ts';
import { sweep } from '../../worker/db/sweep.ts';
import { tellOfNewPartners } from '../../worker/searching.ts';
import { storeIn } from '../../worker/store.ts';
import { worldWithoutHidden } from '../support/deletion-rows.ts';
import { RING } from '../support/keys.ts';
import { memoryHouse } from '../support/memory-house.ts';
import { NOW } from '../support/people/times.ts';
import type { Visitor } from '../support/people.ts';
import { peopledWorld } from '../support/proof.ts';
import { requestFor } from '../support/questions.ts';

const WORLDS = process.env['ATLAS_LONG'] ? 1000 : 40;
const PATHS = [
  '/api/introductions',
  '/api/brokering',
  '/api/saved-searches',
  '/api/follow-ups',
  '/api/helping',
] as const;
/** Whose session is over is told of none. */
const Notices = z.object({
  notices: z.array(z.object({ kind: z.string(), objectId: z.string().nullable(), day: z.string() })).default([]),
});

const house = memoryHouse();

async function afterTheClock(visitor: Visitor) {
  await sweep(house.db, NOW);
  // Another reader each time: a copy of the world before can have the same version.
  await tellOfNewPartners(storeIn(house.db, RING), () => loadNetwork(house.db.anew()), NOW);
  const ask = async (path: string) => (await house.answersTo([requestFor({ path }, visitor)]))[0] ?? '';
  const board = await ask('/api/notices');
  const answers: string[] = [];
  for (const path of PATHS) answers.push(await ask(path));
  const { notices } = Notices.parse(JSON.parse(board.slice(board.indexOf('\n\n'))));
  // Their own ids are drawn for everybody in turn, and open nothing.
  return { notices: notices.map(({ kind, objectId, day }) => `${kind} ${objectId} ${day}`).sort(), answers };
}

test(`in ${WORLDS} random worlds the clock tells nobody of what is hidden`, { timeout: WORLDS * 1000 }, async () => {
  const told = new Set<string>();
  for (let seed = 1; seed <= WORLDS; seed++) {
    const world = await peopledWorld(house, seed);
    for (const visitor of world.visitors.filter(({ account }) => account !== null)) {
      const whole = await house.holding(world, () => afterTheClock(visitor));
      const less = await house.holding(await worldWithoutHidden(world, visitor), () => afterTheClock(visitor));
      expect(less, `seed ${seed}, ${visitor.kind}`).toEqual(whole);
      for (const notice of whole.notices) told.add(notice.split(' ')[0] ?? '');
    }
  }
  expect([...told]).toEqual(expect.arrayContaining(['search-found', 'follow-up-due']));
});
