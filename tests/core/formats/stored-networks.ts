/** Random networks as files can hold them: texts without outer spaces, references that hold, no record twice. */
import fc from 'fast-check';
import { idFrom } from '#core/id.ts';
import { THREAT_KINDS } from '#core/playbook-vocabulary.ts';
import type { StoredNetwork } from '#core/stored-network.ts';
import {
  AVAILABILITIES,
  CAPACITY_KINDS,
  COALITION_STATUSES,
  INDICATORS,
  type Labels,
  LEVELS,
  MEMBER_KINDS,
  PRESENCE_KINDS,
  REQUEST_LIMITS,
  SECTORS,
  STANCES,
  STANDINGS,
  TIE_DIRECTIONS,
  TIE_KINDS,
  URGENCIES,
  VISIBILITIES,
} from '#core/vocabulary.ts';
import { playbookOf } from './stored-playbook.ts';

export const STORED_NETWORKS: fc.Arbitrary<StoredNetwork> = fc.gen().map((draw) => {
  const pick = <T>(values: readonly T[]): T => draw(() => fc.constantFrom(...values));
  const some = <T>(values: readonly T[]): T[] => draw(() => fc.subarray([...values]));
  const maybe = <T>(value: () => T): T | null => (draw(fc.boolean) ? value() : null);
  const text = () => draw(awkwardText);
  const visibility = () => pick(VISIBILITIES);
  const labels = (): Labels => ({ en: text(), ...draw(otherLabels) });
  const ids = (max: number) => draw(() => fc.uniqueArray(id(), { maxLength: max }));
  const words = () =>
    draw(() => fc.uniqueArray(fc.stringMatching(/^[a-z0-9-]{1,60}$/), { minLength: 1, maxLength: 4 }));

  const capacities = words().map((one) => ({
    id: one,
    kind: pick(CAPACITY_KINDS),
    labels: labels(),
    isRetired: false,
  }));
  const threats = words().map((one) => ({
    id: one,
    kind: pick(THREAT_KINDS),
    labels: labels(),
    isRetired: draw(fc.boolean),
  }));
  const plays = words().map((one) => ({
    id: one,
    labels: labels(),
    summary: maybe(text),
    isRetired: draw(fc.boolean),
  }));
  const areas = ['001', '002', '202'].map((code) => ({ code, labels: labels() }));
  const countries = [
    { code: 'KE', alpha3: 'KEN', areas: ['001', '002', '202'], labels: labels() },
    { code: 'UG', alpha3: 'UGA', areas: some(['001', '002']), labels: labels() },
  ];
  const sources = words().map((one) => ({
    id: one,
    title: text(),
    publisher: text(),
    licence: text(),
    url: maybe(() => 'https://example.org/a,b?c="d"'),
    date: text(),
    note: maybe(text),
  }));
  const source = () => maybe(() => pick(sources).id);
  const country = () => pick(countries).code;

  const members = ids(6).map((one) => ({
    id: one,
    name: text(),
    acronym: maybe(text),
    kind: pick(MEMBER_KINDS),
    standing: pick(STANDINGS),
    sectors: some(SECTORS),
    description: maybe(text),
    website: maybe(() => 'http://example.org/ä'),
    aliases: some(['Other name', 'Autre nom', 'المعروف']),
    identifiers: some(['GB-CHC-123', 'XI-ROR-05a']),
    languages: some(['en', 'fr', 'tig']),
    availability: maybe(() => pick(AVAILABILITIES)),
    reach: some(['001', '002', '202']),
    sourceId: source(),
    visibility: visibility(),
    descriptionVisibility: visibility(),
    websiteVisibility: visibility(),
    aliasesVisibility: visibility(),
    identifiersVisibility: visibility(),
    languagesVisibility: visibility(),
    availabilityVisibility: visibility(),
    reachVisibility: visibility(),
    stance: maybe(() => pick(STANCES)),
    stanceVisibility: visibility(),
    requestLimit: maybe(() => pick(REQUEST_LIMITS)),
    requestLimitVisibility: visibility(),
    confirmedOn: maybe(() => '2025-03-01'),
    vouchedOn: maybe(() => '2024-12-31'),
    hiddenAt: null,
    revision: null,
  }));
  const pairs = members.flatMap(({ id: a }) => members.map(({ id: b }) => ({ a, b }))).filter(({ a, b }) => a < b);
  const coalitions = ids(3).map((one) => ({
    id: one,
    name: text(),
    purpose: maybe(text),
    status: pick(COALITION_STATUSES),
    country: maybe(country),
    statedSize: maybe(text),
    convenorId: members.length > 0 ? maybe(() => pick(members).id) : null,
    sourceId: source(),
    visibility: visibility(),
  }));

  return {
    capacities,
    threats,
    threatNeeds: threats.flatMap(({ id: threatId }) =>
      some(capacities).map(({ id: capacityId }) => ({
        threatId,
        capacityId,
        minLevel: pick(LEVELS),
        count: pick([1, 2, 3] as const),
      })),
    ),
    plays,
    playCapacities: plays.flatMap(({ id: playId }) =>
      some(capacities).map(({ id: capacityId }) => ({
        playId,
        capacityId,
        minLevel: pick(LEVELS),
        count: pick([1, 2, 3] as const),
      })),
    ),
    threatPlays: threats.flatMap(({ id: threatId }) => some(plays).map(({ id: playId }) => ({ threatId, playId }))),
    areas,
    countries,
    sources,
    contexts: some(INDICATORS).map((indicator) => {
      const isRating = indicator === 'civic-space-rating';
      return {
        country: country(),
        indicator,
        year: draw(() => fc.integer({ min: 1900, max: 2100 })),
        value: isRating ? null : draw(() => fc.double({ min: 0, max: 1, noNaN: true })),
        rating: isRating ? text() : null,
        sourceId: pick(sources).id,
      };
    }),
    members,
    presences: members.flatMap(({ id: memberId }) =>
      some(PRESENCE_KINDS).map((kind) => ({
        memberId,
        country: country(),
        kind,
        sourceId: source(),
        visibility: visibility(),
      })),
    ),
    offers: members.flatMap(({ id: memberId }) =>
      some([null, 'KE', 'UG']).map((where) => ({
        memberId,
        capacityId: pick(capacities).id,
        level: maybe(() => pick(LEVELS)),
        country: where,
        note: maybe(text),
        conditions: maybe(text),
        sourceId: source(),
        visibility: visibility(),
      })),
    ),
    needs: members.flatMap(({ id: memberId }) =>
      some(capacities).map(({ id: capacityId }) => ({
        memberId,
        capacityId,
        urgency: pick(URGENCIES),
        note: maybe(text),
        visibility: pick(['private', 'coalition', 'network'] as const),
      })),
    ),
    ties: some(pairs).flatMap((pair) =>
      some(TIE_KINDS).map((kind) => ({
        ...pair,
        kind,
        direction: pick(TIE_DIRECTIONS),
        since: maybe(() => pick(['2019', '2019-05', '2019-05-28'])),
        until: maybe(() => '2024'),
        sourceId: source(),
        aVisibility: visibility(),
        bVisibility: visibility(),
      })),
    ),
    coalitions,
    memberships: coalitions.flatMap(({ id: coalitionId }) =>
      some(members).map(({ id: memberId }) => ({ coalitionId, memberId, visibility: visibility() })),
    ),
    ...playbookOf(
      { pick, some, maybe, text, visibility, ids },
      { sources, members, coalitions, threats, capacities, plays },
    ),
  };
});

function id(): fc.Arbitrary<string> {
  return fc.uint8Array({ minLength: 16, maxLength: 16 }).map(idFrom);
}

function awkwardText(): fc.Arbitrary<string> {
  const part = fc.constantFrom('a', 'É', '"', ',', ';', '|', '\t', '\n', ' ', '=', '-', '0', '名', '🕊️', 'سلام');
  return fc.array(part, { maxLength: 8 }).map((parts) => parts.join('').trim() || 'x');
}

function otherLabels(): fc.Arbitrary<Omit<Labels, 'en'>> {
  const label = awkwardText();
  return fc.record({ fr: label, es: label, ar: label, ru: label }, { requiredKeys: [] });
}
