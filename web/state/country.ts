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

export type Holding = { id: string; name: string; hereIds: string[]; outsideIds: string[] };

/** Every capacity of one kind with who holds it in the country and outside, by name. */
export function holdingsOf(kind: CapacityKind, coverage: Coverage, capacities: readonly CapacityWord[]): Holding[] {
  const lineById = new Map(coverage.map((line) => [line.capacityId, line]));
  return capacities
    .filter((capacity) => capacity.kind === kind)
    .map(({ id, labels }) => {
      const line = lineById.get(id);
      return { id, name: labels.en, hereIds: line?.hereIds ?? [], outsideIds: line?.outsideIds ?? [] };
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
