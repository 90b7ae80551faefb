/** What to ask of every route in a random world. A route without an entry here fails the non-interference test. */
import type { StoredNetwork } from '#core/stored-network.ts';
import { SECTORS } from '#core/vocabulary.ts';
import type { Chance } from './random.ts';

export type Question = { path: string; body?: unknown };

type Asker = (world: StoredNetwork, chance: Chance) => Question;

export const QUESTIONS: Record<string, Asker> = {
  'GET /api/health': () => ({ path: '/api/health' }),
  'GET /api/openapi.json': () => ({ path: '/api/openapi.json' }),
  'GET /api/network': () => ({ path: '/api/network' }),
  'GET /api/capacities': () => ({ path: '/api/capacities' }),
  'GET /api/cases': () => ({ path: '/api/cases' }),
  'GET /api/sources': () => ({ path: '/api/sources' }),
  'GET /api/countries': () => ({ path: '/api/countries' }),
  'GET /api/countries/:code': (world, chance) => ({ path: `/api/countries/${countryIn(world, chance)}` }),
  'GET /api/members': (world, chance) => {
    const filter = new URLSearchParams();
    if (chance.is(0.3)) filter.set('country', countryIn(world, chance));
    if (chance.is(0.3)) filter.set('sector', chance.one(SECTORS));
    if (chance.is(0.3)) filter.set('capacity', capacityIn(world, chance));
    if (chance.is(0.3)) filter.set('after', `${memberIn(world, chance)}member ${chance.below(8)}`);
    if (chance.is(0.6)) filter.set('limit', String(1 + chance.below(4)));
    return { path: `/api/members?${filter}` };
  },
  'GET /api/members/:id': (world, chance) => ({ path: `/api/members/${memberIn(world, chance)}` }),
  'POST /api/partners': (world, chance) => ({
    path: '/api/partners',
    body: {
      capacities: chance
        .some(world.capacities, 0.5)
        .map(({ id }) => (chance.is(0.5) ? { capacityId: id } : { capacityId: id, minLevel: 1 + chance.below(3) })),
      country: chance.is(0.5) ? countryIn(world, chance) : undefined,
      language: chance.is(0.4) ? chance.one(['ar', 'en', 'fr']) : undefined,
      sector: chance.is(0.2) ? chance.one(SECTORS) : undefined,
      seekerId: chance.is(0.5) ? memberIn(world, chance) : undefined,
      limit: 1 + chance.below(6),
    },
  }),
  'POST /api/coalitions/proposals': (world, chance) => {
    const needs = chance
      .some(world.capacities, 0.7)
      .map(({ id }) => ({ capacityId: id, minLevel: 1 + chance.below(3), count: 1 + chance.below(3) }));
    return {
      path: '/api/coalitions/proposals',
      body: {
        country: countryIn(world, chance),
        needs: needs.length > 0 ? needs : [{ capacityId: capacityIn(world, chance) }],
        fromOutside: chance.is(0.5),
        include: chance.is(0.2) ? [memberIn(world, chance)] : [],
        exclude: chance.is(0.3) ? [memberIn(world, chance)] : [],
      },
    };
  },
};

function countryIn(world: StoredNetwork, chance: Chance): string {
  return chance.one(world.countries).code;
}

function capacityIn(world: StoredNetwork, chance: Chance): string {
  return chance.one(world.capacities).id;
}

/** Any member of the whole world: asking for a hidden one must answer as if it did not exist. */
function memberIn(world: StoredNetwork, chance: Chance): string {
  return chance.one(world.members).id;
}

export function requestFor({ path, body }: Question): Request {
  if (body === undefined) return new Request(`http://localhost${path}`);
  return new Request(`http://localhost${path}`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify(body),
  });
}
