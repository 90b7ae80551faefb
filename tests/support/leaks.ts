/** Leaks planted on purpose, one small patch each. The non-interference test must catch every one of them. */
import type { StoredMember, StoredNetwork } from '#core/stored-network.ts';
import type { Store } from '../../worker/store.ts';
import { ACCOUNT_LEAKS } from './leaks/accounts.ts';
import { ACTING_LEAKS } from './leaks/acting.ts';
import { ALERT_LEAKS } from './leaks/alerts.ts';
import { BRIDGE_LEAKS } from './leaks/bridges.ts';
import { CASE_LEAKS } from './leaks/cases.ts';
import { CHAIN_LEAKS } from './leaks/chain.ts';
import { COALITION_LIFE_LEAKS } from './leaks/coalition-life.ts';
import { COALITION_LEAKS } from './leaks/coalitions.ts';
import { DUPLICATE_LEAKS } from './leaks/duplicates.ts';
import { EXPORT_LEAKS } from './leaks/exports.ts';
import { FAIRNESS_LEAKS } from './leaks/fairness.ts';
import { FIGURE_LEAKS } from './leaks/figures.ts';
import { IMPORT_LEAKS } from './leaks/imports.ts';
import { INTRODUCTION_LEAKS } from './leaks/introductions.ts';
import { KEY_LEAKS } from './leaks/keys.ts';
import { MAP_LEAKS } from './leaks/map.ts';
import { OWN_LEAKS } from './leaks/own.ts';
import { PARTNER_LEAKS } from './leaks/partners.ts';
import { REQUEST_LEAKS } from './leaks/requests.ts';
import { SEARCH_LEAKS } from './leaks/search.ts';
import { VIEW_LEAKS } from './leaks/views.ts';
import { WHAT_IF_LEAKS } from './leaks/what-if.ts';
import type { Rows } from './rows.ts';

export type Leak = {
  name: string;
  /** The only questions that it can change the answers to, as `GET /api/members`; without it, any. */
  routes?: RegExp;
  /** Opens something in what is loaded, as a rule forgotten in `asSeenBy` would. */
  load?: (stored: StoredNetwork) => StoredNetwork;
  /** Reads more rows than it should, as a query without its condition would. */
  store?: (store: Store, rows: Rows, stored: StoredNetwork) => Store;
  /** Lets something of the whole network into an answer, as a careless route would. */
  answer?: (response: Response, stored: StoredNetwork, request: Request, rows: Rows) => Response | Promise<Response>;
};

export const LEAKS: Leak[] = [
  opening('a hidden member is loaded as public', (stored) => ({
    ...stored,
    members: stored.members.map((member) => ({ ...member, visibility: 'public' })),
  })),
  openingField('the description ignores its own level', 'descriptionVisibility'),
  openingField('the website ignores its own level', 'websiteVisibility'),
  openingField('other names ignore their own level', 'aliasesVisibility'),
  openingField('ids of registers ignore their own level', 'identifiersVisibility'),
  openingField('the languages ignore their own level', 'languagesVisibility'),
  openingField('the availability ignores its own level', 'availabilityVisibility'),
  openingField('the reach ignores its own level', 'reachVisibility'),
  openingField('the stance ignores its own level', 'stanceVisibility'),
  openingField('the limit of requests ignores its own level', 'requestLimitVisibility'),
  opening('a hidden member is shown', (stored) => ({
    ...stored,
    members: stored.members.map((member) => ({ ...member, hiddenAt: null })),
  })),
  opening('a retired member is shown', (stored) => ({
    ...stored,
    members: stored.members.map((member) => ({ ...member, standing: 'member' })),
  })),
  opening('offers ignore their level', (stored) => ({ ...stored, offers: stored.offers.map(opened) })),
  opening('needs ignore their level', (stored) => ({ ...stored, needs: stored.needs.map(opened) })),
  opening('presences ignore their level', (stored) => ({ ...stored, presences: stored.presences.map(opened) })),
  opening('cases ignore their level', (stored) => ({ ...stored, cases: stored.cases.map(opened) })),
  opening('coalitions ignore their level', (stored) => ({ ...stored, coalitions: stored.coalitions.map(opened) })),
  opening('memberships ignore the member’s choice', (stored) => ({
    ...stored,
    memberships: stored.memberships.map(opened),
  })),
  opening('a tie asks one end only', (stored) => ({
    ...stored,
    ties: stored.ties.map((tie) => ({ ...tie, bVisibility: 'public' })),
  })),
  opening('a source is cited by whatever hidden record', (stored) => ({
    ...stored,
    contexts: [
      ...stored.contexts,
      ...stored.members.flatMap(({ sourceId }, index) =>
        sourceId === null
          ? []
          : [
              {
                country: 'KE',
                indicator: 'equality-before-the-law' as const,
                year: 1900 + index,
                value: 0,
                rating: null,
                sourceId,
              },
            ],
      ),
    ],
  })),
  opening('only the strongest offer of a capacity is kept, before hiding', (stored) => ({
    ...stored,
    offers: stored.offers.filter(
      (offer) =>
        !stored.offers.some(
          (other) =>
            other.memberId === offer.memberId &&
            other.capacityId === offer.capacityId &&
            (other.level ?? 0) > (offer.level ?? 0),
        ),
    ),
  })),
  opening('only one presence in a country is kept, before hiding', (stored) => ({
    ...stored,
    presences: stored.presences.filter(
      (one, place) =>
        stored.presences.findIndex(({ memberId, country }) => memberId === one.memberId && country === one.country) ===
        place,
    ),
  })),
  opening('only one tie of a pair is kept, before hiding', (stored) => ({
    ...stored,
    ties: stored.ties.filter((tie, place) => stored.ties.findIndex(({ a, b }) => a === tie.a && b === tie.b) === place),
  })),
  answering('a cursor counts hidden members', /^GET \/api\/members$/, async (response, stored, request) => {
    if (!request.url.includes('/api/members?') || response.status !== 200) return response;
    const body: { next: string | null } = JSON.parse(await response.text());
    return new Response(JSON.stringify({ ...body, next: body.next && String(stored.members.length) }), response);
  }),
  answering('a total counts hidden members', /./, (response, stored) =>
    withHeader(response, 'X-Total', String(stored.members.length)),
  ),
  answering('an ETag follows the version of the whole network', /./, (response, stored) =>
    withHeader(response, 'ETag', `"${stored.members.length}-${stored.offers.length}-${stored.ties.length}"`),
  ),
  answering(
    'a hidden member is forbidden instead of not there',
    /^GET \/api\/members\/\w+$/,
    (response, stored, request) =>
      response.status === 404 && stored.members.some(({ id }) => request.url.endsWith(id))
        ? new Response(response.body, { status: 403, headers: response.headers })
        : response,
  ),
  answering(
    'somebody hidden who is kept apart in a coalition is refused as known',
    /^POST \/api\/coalitions\/proposals$/,
    async (response, stored) => {
      const body = await response.clone().text();
      const isKnown = response.status === 400 && stored.members.some(({ id }) => body.includes(id));
      return isKnown ? new Response(body, { status: 409, headers: response.headers }) : response;
    },
  ),
  answering(
    'the list is sorted by the number of all ties',
    /^GET \/api\/network$/,
    async (response, stored, request) => {
      if (!request.url.includes('/api/network')) return response;
      const body: { members: { id: string }[] } = JSON.parse(await response.text());
      const degree = (id: string) => stored.ties.filter(({ a, b }) => a === id || b === id).length;
      body.members.sort((one, other) => degree(other.id) - degree(one.id));
      return new Response(JSON.stringify(body), response);
    },
  ),
  answering(
    'a suggestion is dropped where the partner has hidden needs',
    /^POST \/api\/partners$/,
    async (response, stored, request) => {
      if (!request.url.includes('/api/partners') || response.status !== 200) return response;
      const body: { partners: { member: { id: string } }[] } = JSON.parse(await response.text());
      const isBusy = (id: string) => stored.needs.filter(({ memberId }) => memberId === id).length > 1;
      body.partners = body.partners.filter(({ member }) => !isBusy(member.id));
      return new Response(JSON.stringify(body), response);
    },
  ),
  answering('the slower answer of a larger network is told', /./, (response, stored) =>
    withHeader(response, 'Server-Timing', `hide;dur=${stored.presences.length}`),
  ),
  ...ACCOUNT_LEAKS,
  ...ACTING_LEAKS,
  ...BRIDGE_LEAKS,
  ...ALERT_LEAKS,
  ...CASE_LEAKS,
  ...CHAIN_LEAKS,
  ...COALITION_LEAKS,
  ...COALITION_LIFE_LEAKS,
  ...EXPORT_LEAKS,
  ...DUPLICATE_LEAKS,
  ...FAIRNESS_LEAKS,
  ...FIGURE_LEAKS,
  ...IMPORT_LEAKS,
  ...INTRODUCTION_LEAKS,
  ...KEY_LEAKS,
  ...MAP_LEAKS,
  ...OWN_LEAKS,
  ...PARTNER_LEAKS,
  ...REQUEST_LEAKS,
  ...SEARCH_LEAKS,
  ...VIEW_LEAKS,
  ...WHAT_IF_LEAKS,
];

function opening(name: string, load: (stored: StoredNetwork) => StoredNetwork): Leak {
  return { name, load };
}

function openingField(name: string, field: Extract<keyof StoredMember, `${string}Visibility`>): Leak {
  return opening(name, (stored) => ({
    ...stored,
    members: stored.members.map((member) => ({ ...member, [field]: member.visibility })),
  }));
}

function answering(name: string, routes: RegExp, answer: NonNullable<Leak['answer']>): Leak {
  return { name, routes, answer };
}

function opened<T extends { visibility: unknown }>(record: T): T & { visibility: 'public' } {
  return { ...record, visibility: 'public' };
}

function withHeader(response: Response, name: string, value: string): Response {
  const changed = new Response(response.body, response);
  changed.headers.set(name, value);
  return changed;
}
