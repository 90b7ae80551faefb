/**
 * Networks with a structure that a good picture shows: every member in one of twenty countries and of one of six
 * sectors; of the ties 70 % are within a country, 15 % within a sector, 15 % between any two.
 */
import { SECTORS, type Sector } from '#core/vocabulary.ts';
import { type Chance, chanceFrom } from '../../../web/map/layout/chance.ts';
import type { MapNetworkParts } from '../../../web/map/map-network.ts';

const COUNTRIES = 'TD CD ET SO KE UG SD SS ML NE BF NG CM CF YE SY LB JO IQ AF'.split(' ');
const SECTOR_COUNT = 6;

type Planted = MapNetworkParts['members'][number] & { sector: Sector; country: string };

export function plantedParts(seed: string, memberCount: number, tieCount: number): MapNetworkParts {
  const chance = chanceFrom(seed);
  const members = Array.from({ length: memberCount }, (_, index) => plant(index, chance));
  const byCountry = Map.groupBy(members, ({ country }) => country);
  const bySector = Map.groupBy(members, ({ sector }) => sector);
  const pairs = new Map<string, [string, string]>();
  while (pairs.size < tieCount) {
    const one = pick(members, chance);
    const kind = chance();
    const circle = kind < 0.7 ? byCountry.get(one.country) : kind < 0.85 ? bySector.get(one.sector) : members;
    const other = pick(circle ?? members, chance);
    const [a, b] = one.id < other.id ? [one.id, other.id] : [other.id, one.id];
    if (a !== b) pairs.set(`${a} ${b}`, [a, b]);
  }
  return {
    members,
    ties: [...pairs.values()].map(([a, b]) => ({
      a,
      b,
      kind: 'works-with',
      direction: 'both',
      since: null,
      until: null,
      sourceId: null,
    })),
    sources: [],
    countryNames: new Map(),
    capacityNames: new Map(),
  };
}

function plant(index: number, chance: Chance): Planted {
  const country = pick(COUNTRIES, chance);
  const sector = pick<Sector>(SECTORS.slice(0, SECTOR_COUNT), chance);
  return {
    id: Array.from({ length: 26 }, () => 'abcdefghijklmnopqrstuvwxyz234567'[Math.floor(chance() * 32)]).join(''),
    name: `Member ${index}`,
    acronym: null,
    kind: 'national-ngo',
    standing: 'member',
    sector,
    sectors: [sector],
    country,
    countries: [country],
    reach: [],
    capacities: Array.from({ length: 1 + Math.floor(chance() * 3) }, () => `capacity-${Math.floor(chance() * 20)}`),
  };
}

function pick<T>(from: readonly T[], chance: Chance): T {
  const found = from[Math.floor(chance() * from.length)];
  if (found === undefined) throw new Error('There is nothing to pick from.');
  return found;
}
