/** What to ask of every route in a random world. A route without an entry here fails the non-interference test. */
import type { StoredNetwork } from '#core/stored-network.ts';
import { ROLES, SECTORS } from '#core/vocabulary.ts';
import type { People } from './people.ts';
import { AUDIT_QUESTIONS, AUDIT_REFUSED } from './questions/audit.ts';
import { HIDE_QUESTIONS, HIDE_REFUSED } from './questions/hide.ts';
import { OWN_QUESTIONS, OWN_REFUSED } from './questions/own.ts';
import { type Chance, idFromChance } from './random.ts';

export type Question = { path: string; body?: unknown; headers?: Record<string, string> };

/** @param people who asks and what accounts hold, where there are any: ids and codes to ask about. */
export type Asker = (world: StoredNetwork, chance: Chance, people?: People) => Question;

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
  'GET /api/session': () => ({ path: '/api/session' }),
  'POST /api/session/options': () => ({ path: '/api/session/options', body: {} }),
  'POST /api/session': (_world, chance) => ({
    path: '/api/session',
    body: { challengeId: idFromChance(chance), response: responseOf({ authenticatorData: 'AA', signature: 'AA' }) },
  }),
  'POST /api/session/end': () => ({ path: '/api/session/end', body: {} }),
  'GET /api/invitations': () => ({ path: '/api/invitations' }),
  'POST /api/invitations': (world, chance) => ({
    path: '/api/invitations',
    body: { role: chance.one(ROLES), memberId: chance.is(0.8) ? memberIn(world, chance) : null },
  }),
  'POST /api/invitations/revoke': byId('/api/invitations/revoke'),
  'POST /api/invitations/open': byCode('/api/invitations/open'),
  'POST /api/invitations/options': byCode('/api/invitations/options'),
  'POST /api/invitations/accept': (_world, chance) => ({
    path: '/api/invitations/accept',
    body: { code: idFromChance(chance), ...newPasskey(chance) },
  }),
  'GET /api/account': () => ({ path: '/api/account' }),
  'POST /api/account/passkeys/options': () => ({ path: '/api/account/passkeys/options', body: {} }),
  'POST /api/account/passkeys': (_world, chance) => ({ path: '/api/account/passkeys', body: newPasskey(chance) }),
  'POST /api/account/passkeys/remove': byId('/api/account/passkeys/remove'),
  'POST /api/account/sessions/revoke': byId('/api/account/sessions/revoke'),
  'POST /api/account/sessions/revoke-all': () => ({ path: '/api/account/sessions/revoke-all', body: {} }),
  'POST /api/account/tokens': (_world, chance) => ({
    path: '/api/account/tokens',
    body: { label: 'A token', days: 1 + chance.below(90) },
  }),
  'POST /api/account/tokens/revoke': byId('/api/account/tokens/revoke'),
  'GET /api/accounts': () => ({ path: '/api/accounts' }),
  'POST /api/accounts/revoke': byId('/api/accounts/revoke'),
  ...AUDIT_QUESTIONS,
  ...HIDE_QUESTIONS,
  ...OWN_QUESTIONS,
};

/** Routes that answer whoever holds a session or a code, and refuse everybody else alike. */
export const REFUSED_TO_STRANGERS: readonly string[] = [
  'POST /api/session',
  'GET /api/invitations',
  'POST /api/invitations',
  'POST /api/invitations/revoke',
  'POST /api/invitations/open',
  'POST /api/invitations/options',
  'POST /api/invitations/accept',
  'GET /api/account',
  'POST /api/account/passkeys/options',
  'POST /api/account/passkeys',
  'POST /api/account/passkeys/remove',
  'POST /api/account/sessions/revoke',
  'POST /api/account/sessions/revoke-all',
  'POST /api/account/tokens',
  'POST /api/account/tokens/revoke',
  'GET /api/accounts',
  'POST /api/accounts/revoke',
  ...AUDIT_REFUSED,
  ...HIDE_REFUSED,
  ...OWN_REFUSED,
];

function byId(path: string): Asker {
  return (world, chance) => ({ path, body: { id: memberIn(world, chance) } });
}

function byCode(path: string): Asker {
  return (_world, chance) => ({ path, body: { code: idFromChance(chance) } });
}

function newPasskey(chance: Chance) {
  return { challengeId: idFromChance(chance), response: responseOf({ attestationObject: 'AA' }), label: 'A device' };
}

/** The shape of what a device sends, and no more than that. */
function responseOf(proof: object) {
  const response = { clientDataJSON: 'AA', ...proof };
  return { id: 'AA', rawId: 'AA', type: 'public-key', clientExtensionResults: {}, response };
}

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
    headers: { 'Content-Type': 'application/json', Origin: 'http://localhost' },
    body: JSON.stringify(body),
  });
}

/** The id of some row of the whole world, whoever may know of it; now and then of none. */
export function someId(rows: { id: string }[] | undefined, chance: Chance): string {
  return rows === undefined || rows.length === 0 || chance.is(0.1) ? idFromChance(chance) : chance.one(rows).id;
}
