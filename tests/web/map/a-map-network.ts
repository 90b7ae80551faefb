/** Invented networks to draw: small ones by hand, large ones by a seed. */
import type { Sector } from '#core/vocabulary.ts';
import { SECTORS } from '#core/vocabulary.ts';
import { type Chance, chanceFrom } from '../../../web/map/layout/chance.ts';
import { type MapNetwork, type MapNetworkParts, type MapTie, mapNetworkOf } from '../../../web/map/map-network.ts';

type Facts = MapNetworkParts['members'][number];

export function aMapMember(name: string, facts: Partial<Facts> = {}): Facts {
  const id = facts.id ?? name.toLowerCase().replaceAll(/\W/g, '-');
  return {
    id,
    name,
    acronym: null,
    kind: 'national-ngo',
    standing: 'member',
    sectors: [],
    countries: [],
    reach: [],
    capacities: [],
    ...facts,
  };
}

export function aTie(a: string, b: string, facts: Partial<MapTie> = {}): MapTie {
  return { a, b, kind: 'works-with', direction: 'both', since: null, until: null, sourceId: null, ...facts };
}

const NAMES = {
  countryNames: new Map([
    ['KE', 'Kenya'],
    ['SO', 'Somalia'],
    ['TD', 'Chad'],
  ]),
  capacityNames: new Map([
    ['legal-support', 'Legal support'],
    ['health', 'Health'],
  ]),
};

export function aMapNetwork(members: readonly Facts[], ties: readonly MapTie[] = []): MapNetwork {
  return mapNetworkOf({ members, ties, sources: [], ...NAMES });
}

type Size = { memberCount: number; countryCount: number; tieCount: number; outsideCount?: number };

/** The parts of a network of some size: most members in one country, some in up to four, some only from outside. */
export function generatedParts(seed: string, { memberCount, countryCount, tieCount, outsideCount = 0 }: Size) {
  const chance = chanceFrom(seed);
  const codes = COUNTRY_CODES.slice(0, countryCount);
  const capacities = Array.from({ length: 20 }, (_, index) => `capacity-${index}`);
  const members = Array.from({ length: memberCount }, (_, index) => {
    const isOutside = index < outsideCount;
    const countries = isOutside ? [] : [...new Set(some(codes, oftenOne(chance), chance))].toSorted();
    return aMapMember(`Member ${index}`, {
      id: idFrom(chance),
      acronym: index % 3 === 0 ? `M${index}` : null,
      sectors: [pick<Sector>(SECTORS, chance)],
      countries,
      reach: isOutside ? ['001'] : [],
      capacities: [...new Set(some(capacities, 1 + Math.floor(chance() * 5), chance))].toSorted(),
    });
  });
  const ties = Array.from({ length: tieCount }, () => {
    const [a = '', b = ''] = [pick(members, chance).id, pick(members, chance).id].toSorted();
    return aTie(a, b);
  }).filter((tie) => tie.a !== tie.b);
  return {
    members,
    ties,
    sources: [],
    countryNames: new Map<string, string>(),
    capacityNames: new Map<string, string>(),
  };
}

const COUNTRY_CODES =
  'TD CD ET SO KE UG SD SS ML NE BF NG CM CF YE SY LB JO IQ AF PK BD MM PH ID CO VE HT GT HN UA GE'.split(' ');

function oftenOne(chance: Chance): number {
  const value = chance();
  return value < 0.6 ? 1 : value < 0.8 ? 2 : value < 0.92 ? 3 : 4;
}

function some<T>(from: readonly T[], count: number, chance: Chance): T[] {
  return Array.from({ length: count }, () => pick(from, chance));
}

function pick<T>(from: readonly T[], chance: Chance): T {
  const found = from[Math.floor(chance() * from.length)];
  if (found === undefined) throw new Error('There is nothing to pick from.');
  return found;
}

function idFrom(chance: Chance): string {
  return Array.from({ length: 26 }, () => 'abcdefghijklmnopqrstuvwxyz234567'[Math.floor(chance() * 32)]).join('');
}

/** The same records in another order, by a seed. */
export function shuffled<T>(items: readonly T[], seed: string): T[] {
  const chance = chanceFrom(seed);
  return items
    .map((item) => ({ item, rank: chance() }))
    .toSorted((one, other) => one.rank - other.rank)
    .map(({ item }) => item);
}
