/** How to ask the routes of an editor's own entry in a random world. */
import { AUDIENCES } from '#core/own/audience.ts';
import { entryOf } from '#core/own/records.ts';
import type { StoredNetwork } from '#core/stored-network.ts';
import { ownRecordsIn } from '../own-records.ts';
import type { Asker } from '../questions.ts';
import { type Chance, idFromChance } from '../random.ts';

export const OWN_QUESTIONS: Record<string, Asker> = {
  'GET /api/own': () => ({ path: '/api/own' }),
  'GET /api/own/seen-as': (_world, chance) => ({ path: `/api/own/seen-as?audience=${chance.one(AUDIENCES)}` }),
  'POST /api/own/draft': (world, chance) => ({
    path: '/api/own/draft',
    body: { entry: entryIn(world, chance), revision: idFromChance(chance) },
  }),
  'POST /api/own/draft/discard': () => ({ path: '/api/own/draft/discard', body: {} }),
  'POST /api/own/preview': (world, chance) => ({
    path: '/api/own/preview',
    body: { entry: entryIn(world, chance) },
  }),
  'POST /api/own/save': (world, chance) => ({
    path: '/api/own/save',
    body: { entry: entryIn(world, chance), fingerprint: chance.is(0.5) ? idFromChance(chance) : null },
  }),
  'POST /api/own/confirm': () => ({ path: '/api/own/confirm', body: {} }),
};

/** All of it is for the editors of a member. */
export const OWN_REFUSED: readonly string[] = Object.keys(OWN_QUESTIONS);

function entryIn(world: StoredNetwork, chance: Chance) {
  return entryOf(ownRecordsIn(world, chance.one(world.members).id));
}
