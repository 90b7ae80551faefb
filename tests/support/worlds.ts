/** Random small worlds for the non-interference test: every record kind, every level, every role. */

import { CASE_KINDS } from '#core/playbook-vocabulary.ts';
import { emptyStoredNetwork, type StoredMember, type StoredNetwork, type Words } from '#core/stored-network.ts';
import type { Viewer } from '#core/viewer.ts';
import {
  AVAILABILITIES,
  COALITION_STATUSES,
  LEVELS,
  MEMBER_KINDS,
  PRESENCE_KINDS,
  SECTORS,
  STANCES,
  STANDINGS,
  TIE_DIRECTIONS,
  TIE_KINDS,
  URGENCIES,
  VISIBILITIES,
} from '#core/vocabulary.ts';
import { aCase } from './playbook-records.ts';
import { PLAYBOOK_WORDS, playbookFrom } from './playbook-worlds.ts';
import { type Chance, chanceFrom, idFromChance } from './random.ts';

const CAPACITIES = ['legal-support', 'digital-security', 'advocacy', 'cluster-health'];
const COUNTRIES = ['KE', 'TD', 'IN'];
const AREAS = ['001', '002', '142'];
const SOURCES = ['first-list', 'second-list', 'third-list'];

export type World = { stored: StoredNetwork; viewers: Viewer[] };

export function worldFrom(seed: number): World {
  const chance = chanceFrom(seed);
  const members = Array.from({ length: 2 + chance.below(8) }, (_, index) => memberFrom(chance, index));
  const ids = members.map((member) => member.id);
  const coalitions = Array.from({ length: chance.below(4) }, (_, index) => ({
    id: idFromChance(chance),
    name: `Coalition ${index}`,
    purpose: chance.is(0.5) ? `Purpose ${index}` : null,
    status: chance.is(0.4) ? 'active' : chance.one(COALITION_STATUSES),
    country: chance.is(0.7) ? chance.one(COUNTRIES) : null,
    statedSize: chance.is(0.3) ? String(chance.below(90)) : null,
    convenorId: chance.is(0.6) ? chance.one(ids) : null,
    sourceId: sourceFrom(chance),
    visibility: chance.one(VISIBILITIES),
  }));
  const coalitionIds = coalitions.map((coalition) => coalition.id);
  const stored: StoredNetwork = {
    ...emptyStoredNetwork(),
    ...words(),
    sources: SOURCES.map((id) => ({
      id,
      title: `Title of ${id}`,
      publisher: 'An invented publisher',
      licence: 'CC0',
      url: null,
      date: '2025',
      note: null,
    })),
    contexts: COUNTRIES.flatMap((country) =>
      chance.some([2013, 2023], 0.3).map((year) => ({
        country,
        ...(chance.is(0.7)
          ? { indicator: 'equality-before-the-law' as const, value: chance.below(100) / 100, rating: null }
          : { indicator: 'civic-space-rating' as const, value: null, rating: 'closed' }),
        year,
        sourceId: chance.one(SOURCES),
      })),
    ),
    members,
    presences: ids.flatMap((memberId) =>
      chance.some(COUNTRIES, 0.45).flatMap((country) =>
        chance.some(PRESENCE_KINDS, 0.5).map((kind) => ({
          memberId,
          country,
          kind,
          sourceId: sourceFrom(chance),
          visibility: chance.one(VISIBILITIES),
        })),
      ),
    ),
    offers: ids.flatMap((memberId) =>
      chance.some(CAPACITIES, 0.45).flatMap((capacityId) =>
        chance.some([null, ...COUNTRIES], 0.4).map((country) => ({
          memberId,
          capacityId,
          level: chance.is(0.8) ? chance.one(LEVELS) : null,
          country,
          note: chance.is(0.3) ? `Note ${chance.below(1000)}` : null,
          conditions: chance.is(0.2) ? `Conditions ${chance.below(1000)}` : null,
          sourceId: sourceFrom(chance),
          visibility: chance.one(VISIBILITIES),
        })),
      ),
    ),
    needs: ids.flatMap((memberId) =>
      chance.some(CAPACITIES, 0.35).map((capacityId) => ({
        memberId,
        capacityId,
        urgency: chance.one(URGENCIES),
        note: chance.is(0.3) ? `Need ${chance.below(1000)}` : null,
        visibility: chance.one(VISIBILITIES),
      })),
    ),
    ties: pairs(ids).flatMap(([a, b]) =>
      chance.some(TIE_KINDS, 0.12).map((kind) => ({
        a,
        b,
        kind,
        direction: chance.one(TIE_DIRECTIONS),
        since: chance.is(0.4) ? String(2000 + chance.below(20)) : null,
        until: chance.is(0.2) ? String(2020 + chance.below(6)) : null,
        sourceId: sourceFrom(chance),
        aVisibility: chance.one(VISIBILITIES),
        bVisibility: chance.one(VISIBILITIES),
      })),
    ),
    coalitions,
    memberships: coalitionIds.flatMap((coalitionId) =>
      chance.some(ids, 0.5).map((memberId) => ({ coalitionId, memberId, visibility: chance.one(VISIBILITIES) })),
    ),
    cases: Array.from({ length: chance.below(4) }, (_, index) =>
      aCase(`Case ${index}`, {
        id: idFromChance(chance),
        kind: chance.one(CASE_KINDS),
        actor: `Actor ${index}`,
        country: chance.is(0.7) ? chance.one(COUNTRIES) : null,
        published: chance.is(0.5) ? '2024-05' : null,
        trigger: chance.is(0.5) ? `Trigger ${chance.below(1000)}` : null,
        response: chance.is(0.5) ? `Response ${chance.below(1000)}` : null,
        url: 'https://example.org/case',
        threatIds: chance.some(['raid', 'smear-campaign'], 0.5),
        coalitionId: chance.is(0.5) && coalitionIds.length > 0 ? chance.one(coalitionIds) : null,
        memberId: chance.is(0.5) ? chance.one(ids) : null,
        sourceId: sourceFrom(chance),
        visibility: chance.one(VISIBILITIES),
      }),
    ),
  };
  const viewers = viewersFrom(chance, ids);
  // Coalitions that somebody is forming: nobody is in them yet, and only those who are asked know of them.
  const forming = Array.from({ length: 1 + chance.below(2) }, (_, index) => ({
    id: idFromChance(chance),
    name: `Forming ${index}`,
    purpose: chance.is(0.5) ? `Aim ${index}` : null,
    status: 'forming' as const,
    country: chance.is(0.7) ? chance.one(COUNTRIES) : null,
    statedSize: null,
    convenorId: chance.is(0.6) ? chance.one(ids) : null,
    sourceId: null,
    visibility: 'private' as const,
  }));
  // Often whoever convenes one is in it.
  const convened = coalitions.map((coalition) => {
    const inside = stored.memberships.filter(({ coalitionId }) => coalitionId === coalition.id);
    const isWithin = inside.length > 0 && chance.is(0.6);
    return isWithin ? { ...coalition, convenorId: chance.one(inside).memberId } : coalition;
  });
  // By a chance of its own, so that what is drawn here moves nothing that is drawn elsewhere.
  const playbook = playbookFrom(chanceFrom(seed + 0x9c0de), { ids, cases: stored.cases, sourceIds: SOURCES });
  return { stored: { ...stored, ...playbook, coalitions: [...convened, ...forming] }, viewers };
}

function memberFrom(chance: Chance, index: number): StoredMember {
  return {
    id: idFromChance(chance),
    // Names repeat now and then, so that ties in every order are met.
    name: `Member ${chance.is(0.2) ? 0 : index}`,
    acronym: chance.is(0.5) ? `M${index}` : null,
    kind: chance.is(0.5) ? 'local-group' : chance.one(MEMBER_KINDS),
    standing: chance.is(0.6) ? 'member' : chance.one(STANDINGS),
    sectors: chance.some(SECTORS, 0.3),
    description: chance.is(0.6) ? `Description ${chance.below(1000)}` : null,
    website: chance.is(0.5) ? `https://example.org/${chance.below(1000)}` : null,
    aliases: chance.some(['Known as one', 'Known as other', 'المعروف'], 0.3),
    identifiers: chance.is(0.3) ? [`GB-CHC-${chance.below(1000)}`] : [],
    languages: chance.some(['ar', 'en', 'fr'], 0.5),
    availability: chance.is(0.7) ? chance.one(AVAILABILITIES) : null,
    reach: chance.some(AREAS, 0.25),
    sourceId: sourceFrom(chance),
    visibility: chance.one(VISIBILITIES),
    descriptionVisibility: chance.one(VISIBILITIES),
    websiteVisibility: chance.one(VISIBILITIES),
    aliasesVisibility: chance.one(VISIBILITIES),
    identifiersVisibility: chance.one(VISIBILITIES),
    languagesVisibility: chance.one(VISIBILITIES),
    availabilityVisibility: chance.one(VISIBILITIES),
    reachVisibility: chance.one(VISIBILITIES),
    stance: chance.is(0.6) ? chance.one(STANCES) : null,
    stanceVisibility: chance.one(VISIBILITIES),
    requestLimit: chance.is(0.5) ? 1 + chance.below(5) : null,
    requestLimitVisibility: chance.one(VISIBILITIES),
    confirmedOn: chance.is(0.5) ? `2025-0${1 + chance.below(9)}-01` : null,
    vouchedOn: chance.is(0.3) ? `2025-0${1 + chance.below(9)}-02` : null,
    hiddenAt: chance.is(0.1) ? '2025-12-01T00:00:00.000Z' : null,
    revision: chance.is(0.5) ? idFromChance(chance) : null,
  };
}

function sourceFrom(chance: Chance): string | null {
  return chance.is(0.4) ? chance.one(SOURCES) : null;
}

function pairs(ids: string[]): [string, string][] {
  return ids.flatMap((one) => ids.filter((other) => one < other).map((other): [string, string] => [one, other]));
}

function viewersFrom(chance: Chance, ids: string[]): Viewer[] {
  return [
    { role: 'anonymous' },
    { role: 'reader', memberId: chance.one(ids) },
    { role: 'reader', memberId: null },
    { role: 'editor', memberId: chance.one(ids) },
    { role: 'coordinator', memberId: chance.is(0.5) ? chance.one(ids) : null },
    { role: 'admin', memberId: chance.is(0.5) ? chance.one(ids) : null },
  ];
}

/** The words of every world: known beforehand, and public. */
export function words(): Words {
  return {
    capacities: CAPACITIES.map((id) => ({
      id,
      kind: id.startsWith('cluster-') ? 'cluster' : 'solidarity',
      labels: { en: id },
      isRetired: false,
    })),
    threats: [
      { id: 'raid', kind: 'threat', labels: { en: 'Raid' }, isRetired: false },
      { id: 'smear-campaign', kind: 'threat', labels: { en: 'Smear campaign' }, isRetired: false },
      { id: 'law-improved', kind: 'opening', labels: { en: 'Law improved' }, isRetired: false },
    ],
    threatNeeds: [
      { threatId: 'raid', capacityId: 'legal-support', minLevel: 2, count: 2 },
      { threatId: 'smear-campaign', capacityId: 'advocacy', minLevel: 1, count: 1 },
    ],
    ...PLAYBOOK_WORDS,
    areas: AREAS.map((code) => ({ code, labels: { en: `Area ${code}` } })),
    countries: [
      { code: 'IN', alpha3: 'IND', labels: { en: 'India' }, areas: ['001', '142'] },
      { code: 'KE', alpha3: 'KEN', labels: { en: 'Kenya' }, areas: ['001', '002'] },
      { code: 'TD', alpha3: 'TCD', labels: { en: 'Chad' }, areas: ['001', '002'] },
    ],
  };
}
