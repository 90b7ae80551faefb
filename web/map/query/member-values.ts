/** What a member has of each field, as ids; `fits`, the panels and their counts read it alike. */
import { isConfirmationDue } from '#core/own/due.ts';
import type { MapMember, MapNetwork } from '../map-network.ts';
import type { Field, Flag } from './query.ts';

export type ValuesOf = (member: MapMember) => readonly string[];

type FieldReader = (network: MapNetwork) => ValuesOf;

const READERS: Readonly<Record<Field, FieldReader>> = {
  name: () => (member) => [member.searchText],
  sector: () => (member) => member.sectors,
  capacity: () => (member) => member.capacities,
  needs: () => (member) => member.needs,
  country: () => (member) => member.countries,
  region: areasOf,
  coalition: (network) => (member) => network.coalitionIdsById.get(member.id) ?? [],
  tie: tieKindsOf,
  ties: (network) => (member) => [`${tieCountOf(member, network)}`],
  kind: () => (member) => [member.kind],
  standing: () => (member) => [member.standing],
  language: () => (member) => member.languages,
  stance: () => (member) => (member.stance === null ? [] : [member.stance]),
  availability: () => (member) => (member.availability === null ? [] : [member.availability]),
  is: flagsOf,
  id: () => (member) => [member.id],
};

const kept = new WeakMap<MapNetwork, Map<Field, ValuesOf>>();

/** Prepared once for a network. */
export function valuesOf(field: Field, network: MapNetwork): ValuesOf {
  const byField = kept.get(network) ?? new Map<Field, ValuesOf>();
  kept.set(network, byField);
  const values = byField.get(field) ?? READERS[field](network);
  byField.set(field, values);
  return values;
}

/** How many members it has ties to. */
export function tieCountOf({ id }: MapMember, { tiedIdsById }: MapNetwork): number {
  return tiedIdsById.get(id)?.size ?? 0;
}

function areasOf({ areasByCountry }: MapNetwork): ValuesOf {
  return once(({ countries }) => [...new Set(countries.flatMap((country) => areasByCountry.get(country) ?? []))]);
}

function tieKindsOf({ ties }: MapNetwork): ValuesOf {
  const kindsById = new Map<string, Set<string>>();
  for (const { a, b, kind } of ties)
    for (const id of [a, b]) kindsById.set(id, (kindsById.get(id) ?? new Set()).add(kind));
  return once(({ id }) => [...(kindsById.get(id) ?? [])]);
}

function flagsOf(network: MapNetwork): ValuesOf {
  return once((member): Flag[] => [
    isConfirmationDue(member.confirmedOn, network.today) ? 'stale' : 'fresh',
    ...(tieCountOf(member, network) === 0 ? ['untied' as const] : []),
    ...(member.countries.length === 0 && member.reach.length > 0 ? ['outside' as const] : []),
    ...(member.standing === 'retired' ? ['inactive' as const] : []),
  ]);
}

function once(values: ValuesOf): ValuesOf {
  const known = new WeakMap<MapMember, readonly string[]>();
  return (member) => {
    const before = known.get(member);
    if (before) return before;
    const found = values(member);
    known.set(member, found);
    return found;
  };
}
