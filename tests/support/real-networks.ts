/**
 * Networks of real organisations, read from the folder that ATLAS_TEST_DATA names: for tests and benches alone, as
 * nothing of them is part of the product. A country and a sector are taken where the file states one.
 */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseCsv } from '#core/formats/csv.ts';
import { foldText } from '#core/network.ts';
import { emptyStoredNetwork, type StoredNetwork, type Words } from '#core/stored-network.ts';
import type { MemberKind, Sector } from '#core/vocabulary.ts';
import type { MapNetworkParts } from '../../web/map/map-network.ts';
import { generateNetwork } from './generated-network.ts';
import { chanceFrom, idFromChance } from './random.ts';

export const REAL_NETWORKS = ['etcgroups_esf', 'iati_flows_covid', 'real_union'] as const;
export type RealNetwork = (typeof REAL_NETWORKS)[number];

/** Where their files are; null where no folder is named or they are not in it. */
export function realNetworkFolder(): string | null {
  const folder = process.env['ATLAS_TEST_DATA'];
  const networks = folder === undefined ? null : join(folder, 'networks');
  return networks !== null && existsSync(networks) ? networks : null;
}

/** The network as it would be stored, all of it public. */
export function realNetwork(folder: string, name: RealNetwork, words: Words): StoredNetwork {
  const chance = chanceFrom(1);
  const codeOf = codesByName(words);
  const nodes = rowsOf(join(folder, `${name}_nodes.csv`));
  const idByKey = new Map(nodes.map((row) => [row('id'), idFromChance(chance)]));
  const [blank] = generateNetwork(1, words).members;
  if (!blank) throw new Error('There is no member to start from.');
  return {
    ...emptyStoredNetwork(),
    capacities: words.capacities,
    areas: words.areas,
    countries: words.countries,
    members: nodes.map((row) => ({
      ...blank,
      id: idByKey.get(row('id')) ?? '',
      name: row('name') || row('label') || row('id'),
      acronym: row('acronym') || null,
      kind: kindOf(row('type') || row('org_type')),
      standing: 'listed',
      sectors: sectorsOf(row('theme')),
      description: null,
      reach: [],
    })),
    presences: nodes.flatMap((row) => {
      const country = codeOf(row('country'));
      const memberId = idByKey.get(row('id')) ?? '';
      return country === undefined
        ? []
        : [{ memberId, country, kind: 'reported-active' as const, sourceId: null, visibility: 'public' as const }];
    }),
    ties: tiesFrom(rowsOf(join(folder, `${name}_edges.csv`)), idByKey),
  };
}

/** The same as the map has it. */
export function mapPartsOf({ members, presences, ties, countries }: StoredNetwork): MapNetworkParts {
  const countriesById = Map.groupBy(presences, ({ memberId }) => memberId);
  return {
    members: members.map((member) => ({
      ...member,
      countries: (countriesById.get(member.id) ?? []).map(({ country }) => country),
      capacities: [],
    })),
    ties,
    sources: [],
    countryNames: new Map(countries.map(({ code, labels }) => [code, labels.en])),
    capacityNames: new Map(),
  };
}

function tiesFrom(edges: readonly Row[], idByKey: ReadonlyMap<string, string>): StoredNetwork['ties'] {
  const pairs = new Map<string, { a: string; b: string }>();
  for (const row of edges) {
    const [one, other] = [idByKey.get(row('source')), idByKey.get(row('target'))];
    if (one === undefined || other === undefined || one === other) continue;
    const [a, b] = one < other ? [one, other] : [other, one];
    pairs.set(`${a} ${b}`, { a, b });
  }
  const plain = { kind: 'works-with', direction: 'both', since: null, until: null, sourceId: null } as const;
  return [...pairs.values()].map((ends) => ({ ...ends, ...plain, aVisibility: 'public', bVisibility: 'public' }));
}

/** The cell of a column; empty where the file has no such column. */
type Row = (column: string) => string;

function rowsOf(path: string): Row[] {
  const table = parseCsv(readFileSync(path, 'utf8'));
  if (!table.ok) throw new Error(`${path} is not a table: ${JSON.stringify(table.problems[0])}.`);
  return table.rows.map(
    ({ cells }) =>
      (column) =>
        cells[table.header.indexOf(column)]?.trim() ?? '',
  );
}

/** As these files write some countries. */
const OTHER_NAMES: Readonly<Record<string, string>> = {
  england: 'GB',
  scotland: 'GB',
  'united kingdom': 'GB',
  usa: 'US',
  'united states': 'US',
  italia: 'IT',
  russia: 'RU',
  palestine: 'PS',
  'czech republic': 'CZ',
  'republic of ireland': 'IE',
  venezuela: 'VE',
  bolivia: 'BO',
  tanzania: 'TZ',
};

function codesByName({ countries }: Words): (name: string) => string | undefined {
  const byName = new Map(Object.entries(OTHER_NAMES));
  for (const { code, labels } of countries) {
    byName.set(foldText(code), code);
    for (const label of Object.values(labels)) byName.set(foldText(label), code);
  }
  return (name) => byName.get(foldText(name));
}

const SECTOR_WORDS: readonly (readonly [RegExp, Sector])[] = [
  [/rights|racism|democracy/i, 'human-rights'],
  [/peace|war,/i, 'peace'],
  [/ecology|agriculture/i, 'environment'],
  [/gender|feminism/i, 'gender'],
  [/media|communication/i, 'media'],
  [/cooperation|economy|development|labour|education|health/i, 'development'],
];

function sectorsOf(theme: string): Sector[] {
  return SECTOR_WORDS.filter(([pattern]) => pattern.test(theme))
    .map(([, sector]) => sector)
    .slice(0, 1);
}

const KIND_WORDS: readonly (readonly [RegExp, MemberKind])[] = [
  [/international ngo|^international$/i, 'international-ngo'],
  [/network|federation/i, 'network'],
  [/foundation/i, 'foundation'],
  [/local|collective|group/i, 'local-group'],
];

function kindOf(type: string): MemberKind {
  return KIND_WORDS.find(([pattern]) => pattern.test(type))?.[1] ?? 'national-ngo';
}
