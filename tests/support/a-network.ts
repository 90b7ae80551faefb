/**
 * Small invented networks, saying only what matters to a test:
 *
 *     aNetwork()
 *       .member('Ana', { presences: ['KE'], offers: ['legal-support', { capacityId: 'advocacy', level: 3 }] })
 *       .member('Bo', { needs: ['legal-support'], visibility: 'network' })
 *       .tie('Ana', 'Bo')
 *       .seenBy(ANONYMOUS);
 *
 * Everything is public unless it says otherwise. Capacities, countries and areas come into being when first mentioned,
 * and every country lies in the world, `001`. Each step returns a new builder and leaves the one before as it was.
 */
import type { Network } from '#core/network.ts';
import {
  emptyStoredNetwork,
  type StoredCoalition,
  type StoredMember,
  type StoredNeed,
  type StoredNetwork,
  type StoredOffer,
  type StoredPresence,
  type StoredTie,
} from '#core/stored-network.ts';
import type { Viewer } from '#core/viewer.ts';
import { asSeenBy } from '#core/visibility.ts';
import type { CapacityKind } from '#core/vocabulary.ts';

export type MemberDetails = Partial<Omit<StoredMember, 'id' | 'name'>> & {
  /** A country's code alone means an office there. */
  presences?: (string | (Partial<StoredPresence> & { country: string }))[];
  /** A capacity's id alone means an offer whose level is not stated. */
  offers?: (string | (Partial<StoredOffer> & { capacityId: string }))[];
  /** A capacity's id alone means that it is needed soon. */
  needs?: (string | (Partial<StoredNeed> & { capacityId: string }))[];
};

export type NetworkBuilder = {
  stored: StoredNetwork;
  capacity(id: string, kind: CapacityKind): NetworkBuilder;
  /** @param areas M49 codes besides `001`. */
  country(code: string, ...areas: string[]): NetworkBuilder;
  member(name: string, details?: MemberDetails): NetworkBuilder;
  tie(one: string, other: string, details?: Partial<StoredTie>): NetworkBuilder;
  coalition(name: string, memberNames: string[], details?: Partial<StoredCoalition>): NetworkBuilder;
  /** Adds any other records, as `playbook-records.ts` makes them. */
  having(records: Partial<StoredNetwork>): NetworkBuilder;
  seenBy(viewer: Viewer): Network;
};

export function aNetwork(stored: StoredNetwork = emptyStoredNetwork()): NetworkBuilder {
  const having = (added: Partial<StoredNetwork>) => aNetwork(withAll(stored, added));
  return {
    stored,
    capacity: (id, kind) => having({ capacities: [{ id, kind, labels: { en: id }, isRetired: false }] }),
    country: (code, ...areas) => having({ countries: [countryFrom(code, areas)] }),
    member: (name, details = {}) => having(memberFrom(name, details)),
    tie: (one, other, details = {}) => having({ ties: [tieFrom(one, other, details)] }),
    coalition: (name, memberNames, details = {}) => having(coalitionFrom(name, memberNames, details)),
    having,
    seenBy: (viewer) => asSeenBy(stored, viewer),
  };
}

/** The id that a member or coalition of this name gets: readable, and of the form that the product's ids have. */
export function idOf(name: string): string {
  const letters = name
    .toLowerCase()
    .replaceAll('l', '7')
    .replaceAll('o', '9')
    .replaceAll(/[^a-z2-9]/g, '');
  return letters.slice(0, 26).padEnd(26, '2');
}

/** Adds records; a word that is known already stays as it is. */
function withAll(stored: StoredNetwork, added: Partial<StoredNetwork>): StoredNetwork {
  const { capacities = [], countries = [], areas = [], members = [], ...others } = added;
  for (const { id, name } of members) {
    if (stored.members.some((member) => member.id === id)) throw new Error(`There is a member like ${name} already.`);
  }
  const lists = Object.entries(others).map(([kind, records]) => [kind, [...recordsOf(stored, kind), ...records]]);
  return {
    ...stored,
    ...Object.fromEntries(lists),
    capacities: firstOfEach([...stored.capacities, ...capacities], ({ id }) => id),
    countries: firstOfEach([...stored.countries, ...countries], ({ code }) => code),
    areas: firstOfEach([...stored.areas, ...areas], ({ code }) => code),
    members: [...stored.members, ...members],
  };
}

function recordsOf(stored: StoredNetwork, kind: string): object[] {
  return Object.entries(stored).find(([key]) => key === kind)?.[1] ?? [];
}

function firstOfEach<T>(records: T[], keyOf: (record: T) => string): T[] {
  const seen = new Set<string>();
  return records.filter((record) => !seen.has(keyOf(record)) && seen.add(keyOf(record)));
}

function countryFrom(code: string, areas: string[]) {
  return { code, alpha3: `${code}X`, labels: { en: code }, areas: ['001', ...areas] };
}

function memberFrom(name: string, details: MemberDetails): Partial<StoredNetwork> {
  const memberId = idOf(name);
  const { presences: where = [], offers: offered = [], needs: needed = [], ...fields } = details;
  const open = { sourceId: null, note: null, conditions: null, visibility: 'public' } as const;
  const presences = where
    .map((one) => (typeof one === 'string' ? { country: one } : one))
    .map((one) => ({ memberId, kind: 'office' as const, sourceId: null, visibility: 'public' as const, ...one }));
  const offers = offered
    .map((one) => (typeof one === 'string' ? { capacityId: one } : one))
    .map((one) => ({ ...open, memberId, level: null, country: null, ...one }));
  const needs = needed
    .map((one) => (typeof one === 'string' ? { capacityId: one } : one))
    .map((one) => ({ memberId, urgency: 2 as const, note: null, visibility: 'public' as const, ...one }));
  const member = { ...plainMember(name), ...fields };
  return {
    members: [member],
    presences,
    offers,
    needs,
    capacities: [...offers, ...needs].map(({ capacityId: id }) => ({
      id,
      kind: 'solidarity',
      labels: { en: id },
      isRetired: false,
    })),
    countries: [...presences, ...offers].flatMap(({ country }) => (country === null ? [] : [countryFrom(country, [])])),
    areas: member.reach.map((code) => ({ code, labels: { en: code } })),
  };
}

function plainMember(name: string): StoredMember {
  return {
    id: idOf(name),
    name,
    acronym: null,
    kind: 'national-ngo',
    standing: 'member',
    sectors: [],
    description: null,
    website: null,
    aliases: [],
    identifiers: [],
    languages: [],
    availability: null,
    reach: [],
    sourceId: null,
    visibility: 'public',
    descriptionVisibility: 'public',
    websiteVisibility: 'public',
    aliasesVisibility: 'public',
    identifiersVisibility: 'public',
    languagesVisibility: 'public',
    availabilityVisibility: 'public',
    reachVisibility: 'public',
    stance: null,
    stanceVisibility: 'public',
    requestLimit: null,
    requestLimitVisibility: 'public',
    confirmedOn: null,
    vouchedOn: null,
    hiddenAt: null,
    revision: null,
  };
}

function tieFrom(one: string, other: string, details: Partial<StoredTie>): StoredTie {
  const [a = '', b = ''] = [idOf(one), idOf(other)].sort();
  return {
    a,
    b,
    kind: 'works-with',
    direction: 'both',
    since: null,
    until: null,
    sourceId: null,
    aVisibility: 'public',
    bVisibility: 'public',
    ...details,
  };
}

function coalitionFrom(name: string, memberNames: string[], details: Partial<StoredCoalition>): Partial<StoredNetwork> {
  const id = idOf(name);
  const coalition: StoredCoalition = {
    id,
    name,
    purpose: null,
    status: 'active',
    country: null,
    statedSize: null,
    convenorId: null,
    sourceId: null,
    visibility: 'public',
    ...details,
  };
  const memberships = memberNames.map((member) => ({
    coalitionId: id,
    memberId: idOf(member),
    visibility: coalition.visibility,
  }));
  return { coalitions: [coalition], memberships };
}
