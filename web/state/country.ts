/** Countries as the network sees them, each asked for once; and what they hold and lack. */
import { byName } from '#core/network.ts';
import { CAPACITY_KINDS, type CapacityKind } from '#core/vocabulary.ts';
import { type Api, api } from '../api.ts';
import { createResource, type Resource } from './resource.ts';
import type { CapacityWord } from './words.ts';

type Coverage = Api['country']['coverage'];

const countryByCode = new Map<string, Resource<Api['country']>>();

export function countryResource(code: string): Resource<Api['country']> {
  const known = countryByCode.get(code);
  if (known) return known;
  const resource = createResource(() => api.country(code));
  countryByCode.set(code, resource);
  return resource;
}

type Line = Coverage[number];

export type Holding = Omit<Line, 'capacityId'> & { id: string; name: string };

const UNKNOWN: Omit<Line, 'capacityId'> = {
  hereIds: [],
  outsideIds: [],
  neededByIds: [],
  urgency: null,
  freshCount: 0,
};

/** Every capacity of one kind with who holds it in the country and outside, by name. */
export function holdingsOf(kind: CapacityKind, coverage: Coverage, capacities: readonly CapacityWord[]): Holding[] {
  const lineById = new Map(coverage.map((line) => [line.capacityId, line]));
  return capacities
    .filter((capacity) => capacity.kind === kind)
    .map(({ id, labels }) => {
      const { capacityId, ...line } = lineById.get(id) ?? { capacityId: id, ...UNKNOWN };
      return { id, name: labels.en, ...line };
    })
    .sort(byName);
}

/** Solidarity capacities that nobody in the country offers. The clusters are what a humanitarian response coordinates. */
export function missingIn(coverage: Coverage, capacities: readonly CapacityWord[]): Holding[] {
  const [solidarity] = CAPACITY_KINDS;
  return holdingsOf(solidarity, coverage, capacities).filter(({ hereIds }) => hereIds.length === 0);
}

/** Of what is missing, what somebody from outside could bring. */
export function bringable(missing: readonly Holding[]): Holding[] {
  return missing.filter(({ outsideIds }) => outsideIds.length > 0);
}

/** What is needed most urgently first; the order stays otherwise. */
export function byUrgency(holdings: readonly Holding[]): Holding[] {
  return holdings.toSorted((one, other) => (other.urgency ?? 0) - (one.urgency ?? 0));
}
