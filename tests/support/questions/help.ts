/** How to ask for help at once, and how to keep helplines, in a random world. */
import { NOT_TO, SOON } from '#core/help/question.ts';
import type { StoredNetwork } from '#core/stored-network.ts';
import { hashed } from '../people/access.ts';
import type { Asker } from '../questions.ts';
import { type Chance, idFromChance } from '../random.ts';

export const HELP_QUESTIONS: Record<string, Asker> = {
  'GET /help': () => ({ path: '/help' }),
  'POST /help': (world, chance) => ({
    path: '/help',
    body: new URLSearchParams([
      ...chance.some(world.threats, 0.4).map(({ id }) => ['what', id]),
      ['soon', chance.is(0.3) ? '' : chance.one(SOON)],
      ...chance.some(NOT_TO, 0.3).map((one) => ['notTo', one]),
      ['country', chance.is(0.5) ? chance.one(world.countries).code : ''],
      ['language', chance.is(0.5) ? chance.one(['en', 'fr']) : ''],
    ]),
  }),
  'GET /api/helplines': () => ({ path: '/api/helplines' }),
  'POST /api/helplines': (world, chance) => ({ path: '/api/helplines', body: toldIn(world, chance) }),
  'POST /api/helplines/change': (world, chance) => ({
    path: '/api/helplines/change',
    body: { ...toldIn(world, chance), ...helplineIn(world, chance) },
  }),
  'POST /api/helplines/step': (world, chance) => {
    const { id, fingerprint } = helplineIn(world, chance);
    const body = chance.is(0.7) ? { step: 'confirm', id, fingerprint } : { step: 'remove', id };
    return { path: '/api/helplines/step', body };
  },
};

/** Helplines are kept by those who look after the network; asking for help is for anybody. */
export const HELP_REFUSED: readonly string[] = Object.keys(HELP_QUESTIONS).filter((route) => route.includes('/api/'));

function toldIn(world: StoredNetwork, chance: Chance) {
  return {
    name: `Helpline ${chance.below(1000)}`,
    covers: 'Emergencies',
    threatIds: chance.some(world.threats, 0.3).map(({ id }) => id),
    languages: ['en'],
    countries: chance.some(world.countries, 0.3).map(({ code }) => code),
    isAlwaysOpen: chance.is(0.5),
    hours: null,
    reach: 'From a phone that is not yours',
    url: chance.is(0.5) ? 'https://help.example.org/' : null,
  };
}

function helplineIn(world: StoredNetwork, chance: Chance): { id: string; fingerprint: string } {
  const [first] = world.helplines;
  if (!first || chance.is(0.1)) return { id: idFromChance(chance), fingerprint: 'none' };
  const { id, name, covers, reach, checkedOn, ...rest } = chance.one(world.helplines);
  const { threatIds, languages, countries, isAlwaysOpen, hours, url } = rest;
  const said = [id, name, covers, reach, checkedOn, threatIds, languages, countries, isAlwaysOpen, hours, url];
  return { id, fingerprint: hashed(JSON.stringify(said)) };
}
