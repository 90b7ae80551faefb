/** What to ask of every route in a random world. A route without an entry here fails the non-interference test. */
import type { StoredNetwork } from '#core/stored-network.ts';
import { SECTORS, TIE_KINDS } from '#core/vocabulary.ts';
import type { People, Visitor } from './people.ts';
import { ACTING_QUESTIONS, ACTING_REFUSED } from './questions/acting.ts';
import { ALERT_QUESTIONS, ALERT_REFUSED } from './questions/alerts.ts';
import { AUDIT_QUESTIONS, AUDIT_REFUSED } from './questions/audit.ts';
import { BRIDGE_QUESTIONS, BRIDGE_REFUSED } from './questions/bridges.ts';
import { CASE_QUESTIONS, CASE_REFUSED } from './questions/cases.ts';
import { CHAIN_QUESTIONS, CHAIN_REFUSED } from './questions/chain.ts';
import { COALITION_LIFE_QUESTIONS, COALITION_LIFE_REFUSED } from './questions/coalition-life.ts';
import { COALITION_QUESTIONS } from './questions/coalitions.ts';
import { DESK_QUESTIONS, DESK_REFUSED } from './questions/desk.ts';
import { EXPORT_QUESTIONS } from './questions/exports.ts';
import { FAIRNESS_QUESTIONS, FAIRNESS_REFUSED } from './questions/fairness.ts';
import { HELP_QUESTIONS, HELP_REFUSED } from './questions/help.ts';
import { HIDE_QUESTIONS, HIDE_REFUSED } from './questions/hide.ts';
import { IDENTITY_QUESTIONS, IDENTITY_REFUSED } from './questions/identity.ts';
import { IMPORT_QUESTIONS, IMPORT_REFUSED } from './questions/imports.ts';
import { INTRODUCTION_QUESTIONS, INTRODUCTION_REFUSED } from './questions/introductions.ts';
import { KEY_QUESTIONS, KEY_REFUSED } from './questions/keys.ts';
import { OWN_QUESTIONS, OWN_REFUSED } from './questions/own.ts';
import { PARTNER_QUESTIONS } from './questions/partners.ts';
import { REQUEST_QUESTIONS, REQUEST_REFUSED } from './questions/requests.ts';
import { SEARCH_QUESTIONS } from './questions/search.ts';
import { VIEW_QUESTIONS, VIEW_REFUSED } from './questions/views.ts';
import { WHAT_IF_QUESTIONS, WHAT_IF_REFUSED } from './questions/what-if.ts';
import { type Chance, idFromChance } from './random.ts';

/** @property body sent as JSON; of `URLSearchParams`, as a form of a page without code sends it. */
export type Question = { path: string; body?: unknown; headers?: Record<string, string> };

/** @param people who asks and what accounts hold, where there are any: ids and codes to ask about. */
export type Asker = (world: StoredNetwork, chance: Chance, people?: People) => Question;

export const QUESTIONS: Record<string, Asker> = {
  'GET /api/health': () => ({ path: '/api/health' }),
  'GET /api/openapi.json': () => ({ path: '/api/openapi.json' }),
  'GET /api/network': () => ({ path: '/api/network' }),
  'GET /api/map': () => ({ path: '/api/map' }),
  'GET /api/map/outline': () => ({ path: '/api/map/outline' }),
  'GET /api/capacities': () => ({ path: '/api/capacities' }),
  'GET /api/threats': () => ({ path: '/api/threats' }),
  'GET /api/sources': () => ({ path: '/api/sources' }),
  'GET /api/contexts': () => ({ path: '/api/contexts' }),
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
  'GET /api/ties': (world, chance) => {
    const filter = linkFilter(world, chance);
    if (chance.is(0.3)) filter.set('kind', chance.one(TIE_KINDS));
    return { path: `/api/ties?${filter}` };
  },
  'GET /api/offers': (world, chance) => {
    const filter = linkFilter(world, chance);
    if (chance.is(0.3)) filter.set('country', countryIn(world, chance));
    if (chance.is(0.3)) filter.set('capacity', capacityIn(world, chance));
    return { path: `/api/offers?${filter}` };
  },
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
  ...ACTING_QUESTIONS,
  ...ALERT_QUESTIONS,
  ...AUDIT_QUESTIONS,
  ...BRIDGE_QUESTIONS,
  ...CASE_QUESTIONS,
  ...CHAIN_QUESTIONS,
  ...COALITION_QUESTIONS,
  ...COALITION_LIFE_QUESTIONS,
  ...DESK_QUESTIONS,
  ...EXPORT_QUESTIONS,
  ...FAIRNESS_QUESTIONS,
  ...HELP_QUESTIONS,
  ...HIDE_QUESTIONS,
  ...IDENTITY_QUESTIONS,
  ...IMPORT_QUESTIONS,
  ...INTRODUCTION_QUESTIONS,
  ...KEY_QUESTIONS,
  ...OWN_QUESTIONS,
  ...PARTNER_QUESTIONS,
  ...REQUEST_QUESTIONS,
  ...SEARCH_QUESTIONS,
  ...VIEW_QUESTIONS,
  ...WHAT_IF_QUESTIONS,
};

/** Routes that answer whoever holds a session or a code, and refuse everybody else alike. */
export const REFUSED_TO_STRANGERS: readonly string[] = [
  ...ACTING_REFUSED,
  ...ALERT_REFUSED,
  ...AUDIT_REFUSED,
  ...BRIDGE_REFUSED,
  ...CASE_REFUSED,
  ...CHAIN_REFUSED,
  ...COALITION_LIFE_REFUSED,
  ...DESK_REFUSED,
  ...FAIRNESS_REFUSED,
  ...HELP_REFUSED,
  ...HIDE_REFUSED,
  ...IDENTITY_REFUSED,
  ...IMPORT_REFUSED,
  ...INTRODUCTION_REFUSED,
  ...KEY_REFUSED,
  ...OWN_REFUSED,
  ...REQUEST_REFUSED,
  ...VIEW_REFUSED,
  ...WHAT_IF_REFUSED,
];

/** Routes that do not look at who asks. */
export const ALIKE_TO_ALL: readonly string[] = ['GET /help', 'POST /help'];

/** What random worlds get no answer to but refusals: it takes a device, or the fingerprint of a preview. */
export const NEEDS_MORE: readonly string[] = [
  'POST /api/session',
  'POST /api/invitations/accept',
  'POST /api/account/passkeys',
  'POST /api/keys',
  'POST /api/keys/wrap',
  'POST /api/hide/undo',
  'POST /api/desk/merge',
  'POST /api/erase',
];

function linkFilter(world: StoredNetwork, chance: Chance): URLSearchParams {
  const filter = new URLSearchParams();
  if (chance.is(0.3)) filter.set('memberId', memberIn(world, chance));
  if (chance.is(0.4)) filter.set('after', `${memberIn(world, chance)}/`);
  if (chance.is(0.6)) filter.set('limit', String(1 + chance.below(4)));
  return filter;
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

export function requestFor({ path, body, headers = {} }: Question, visitor?: Pick<Visitor, 'headers'>): Request {
  const all = { ...visitor?.headers, ...headers };
  if (body === undefined) return new Request(`http://localhost${path}`, { headers: all });
  if (body instanceof URLSearchParams)
    return new Request(`http://localhost${path}`, { method: 'POST', headers: all, body });
  return new Request(`http://localhost${path}`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json', Origin: 'http://localhost', ...all },
    body: JSON.stringify(body),
  });
}

/** The id of some row of the whole world, whoever may know of it; now and then of none. */
export function someId(rows: { id: string }[] | undefined, chance: Chance): string {
  return rows === undefined || rows.length === 0 || chance.is(0.1) ? idFromChance(chance) : chance.one(rows).id;
}
