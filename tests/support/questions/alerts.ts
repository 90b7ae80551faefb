/** How to tell alerts and to look after them in a random world. */
import { ALERT_LEVELS } from '#core/alerts/limits.ts';
import type { StoredNetwork } from '#core/stored-network.ts';
import { hashed } from '../people/access.ts';
import type { People } from '../people.ts';
import type { Asker } from '../questions.ts';
import { type Chance, idFromChance } from '../random.ts';

export const ALERT_QUESTIONS: Record<string, Asker> = {
  'GET /api/alerts': () => ({ path: '/api/alerts' }),
  'GET /api/alerts/kept': () => ({ path: '/api/alerts/kept' }),
  'POST /api/alerts': (world, chance) => ({ path: '/api/alerts', body: toldIn(world, chance) }),
  'POST /api/alerts/change': (world, chance, people) => ({
    path: '/api/alerts/change',
    body: { ...toldIn(world, chance), id: alertIn(world, chance, people).id },
  }),
  'POST /api/alerts/step': (world, chance, people) => {
    const { id, fingerprint } = alertIn(world, chance, people);
    const steps = [
      { step: 'verify', id, level: chance.one(ALERT_LEVELS), fingerprint },
      { step: 'return', id, words: 'Who saw it?' },
      { step: 'withdraw', id },
    ];
    return { path: '/api/alerts/step', body: chance.one(steps) };
  },
};

/** What happened is told to anybody as far as it is public; telling it takes an account. */
export const ALERT_REFUSED: readonly string[] = Object.keys(ALERT_QUESTIONS).filter(
  (route) => route !== 'GET /api/alerts',
);

function toldIn(world: StoredNetwork, chance: Chance) {
  return {
    country: chance.one(world.countries).code,
    threatIds: chance.some(world.threats, 0.3).map(({ id }) => id),
    title: `It happened ${chance.below(1000)}`,
    text: chance.is(0.5) ? 'What somebody saw' : null,
    happenedOn: '2025-12-20',
    url: chance.is(0.7) ? 'https://news.example.org/' : null,
    level: chance.one(ALERT_LEVELS),
  };
}

/** Often one that the visitor's member told, or that nobody vouched for yet; else any, whoever sees it, or none. */
function alertIn(world: StoredNetwork, chance: Chance, people?: People): { id: string; fingerprint: string } {
  const memberId = people?.visitor.account?.memberId ?? null;
  const own = world.alerts.filter(({ reporterId }) => memberId !== null && reporterId === memberId);
  const waiting = world.alerts.filter(({ verifiedOn }) => verifiedOn === null);
  const among = [own, waiting, world.alerts].find((list) => list.length > 0 && chance.is(0.7)) ?? [];
  if (among.length === 0) return { id: idFromChance(chance), fingerprint: 'none' };
  const { id, country, threatIds, title, text, happenedOn, url, visibility } = chance.one(among);
  const said = [id, country, threatIds, title, text, happenedOn, url, visibility];
  return { id, fingerprint: hashed(JSON.stringify(said)) };
}
