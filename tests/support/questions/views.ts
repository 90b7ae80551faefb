/** How to ask the routes of kept views in a random world. */

import type { StoredNetwork } from '#core/stored-network.ts';
import { VIEW_LEVELS } from '#core/views/limits.ts';
import { stepFrom } from '../people/kept-views.ts';
import type { People } from '../people.ts';
import { type Asker, someId } from '../questions.ts';
import type { Chance } from '../random.ts';

export const VIEW_QUESTIONS: Record<string, Asker> = {
  'GET /api/views': () => ({ path: '/api/views' }),
  'GET /api/views/:id': (_world, chance, people) => ({
    path: `/api/views/${someId(people?.rows.views, chance)}`,
  }),
  'POST /api/views/seen': (world, chance) => ({ path: '/api/views/seen', body: toldIn(world, chance) }),
  'POST /api/views': (world, chance) => ({
    path: '/api/views',
    body: { ...toldIn(world, chance), visibility: chance.one(VIEW_LEVELS), fingerprint: null },
  }),
  'POST /api/views/change': (world, chance, people) => {
    const { id, revision } = viewIn(chance, people);
    return {
      path: '/api/views/change',
      body: { ...toldIn(world, chance), id, visibility: chance.one(VIEW_LEVELS), fingerprint: null },
      headers: { 'If-Match': `"${revision}"` },
    };
  },
  'POST /api/views/remove': (_world, chance, people) => ({
    path: '/api/views/remove',
    body: { id: viewIn(chance, people).id },
  }),
};

/** Keeping one is for those who are signed in. */
export const VIEW_REFUSED: readonly string[] = ['POST /api/views', 'POST /api/views/change', 'POST /api/views/remove'];

function toldIn(world: StoredNetwork, chance: Chance) {
  return { title: 'Who helps whom', note: '', steps: [stepFrom(chance, world), stepFrom(chance, world)] };
}

/** Often one of the visitor's own. */
function viewIn(chance: Chance, people?: People): { id: string; revision: string } {
  const all = people?.rows.views ?? [];
  const own = all.filter(({ accountId }) => accountId === people?.visitor.account?.id);
  const id = someId(own.length > 0 && chance.is(0.6) ? own : all, chance);
  return all.find((one) => one.id === id) ?? { id, revision: 'none' };
}
