/** Which plays answer what happened: those that the network's words suggest, and those that cases tell of. */
import { type Case, compareText, countryByCode, type Network } from '../../network.ts';
import type { Country } from '../../stored-network.ts';
import type { PlayCapacity } from '../../stored-playbook.ts';
import { nearestFirst } from './nearness.ts';

/** What a play takes, once it is chosen. */
export type Taken = Omit<PlayCapacity, 'playId'>;

export type ProposedPlay = {
  id: string;
  /** Whether the words of the network name it for this threat; otherwise cases alone do. */
  isSuggested: boolean;
  /** Of the cases of this threat those in which it was used, nearest to the country first. */
  caseIds: string[];
  /** What it takes, in the network's order of capacities. */
  takes: Taken[];
};

type Ground = Pick<Network, 'cases' | 'plays' | 'playCapacities' | 'threatPlays' | 'capacities' | 'countries'>;

/**
 * The plays to choose from: what most cases used first, of equal ones what the words suggest, then by name. It follows from
 * the network alone, which has what the viewer sees and no more. Retired plays and retired capacities are not proposed.
 * @param country null: nobody said where.
 * @param cases those of this threat, as `casesOf` has them.
 */
export function playsFor(network: Ground, threatId: string, cases: readonly Case[]): ProposedPlay[] {
  const suggested = new Set(network.threatPlays.filter((one) => one.threatId === threatId).map(({ playId }) => playId));
  const takenBy = takenByPlay(network);
  return network.plays
    .filter(({ isRetired }) => !isRetired)
    .map(({ id, labels }) => ({
      name: labels.en,
      play: {
        id,
        isSuggested: suggested.has(id),
        caseIds: cases.filter(({ playIds }) => playIds.includes(id)).map((one) => one.id),
        takes: takenBy.get(id) ?? [],
      },
    }))
    .filter(({ play }) => play.isSuggested || play.caseIds.length > 0)
    .sort(
      (one, other) =>
        other.play.caseIds.length - one.play.caseIds.length ||
        Number(other.play.isSuggested) - Number(one.play.isSuggested) ||
        compareText(one.name, other.name) ||
        compareText(one.play.id, other.play.id),
    )
    .map(({ play }) => play);
}

/** The cases of a threat, nearest to the country first. */
export function casesOf(
  network: Pick<Network, 'cases' | 'countries'>,
  threatId: string,
  country: Country | null,
): Case[] {
  const countries = countryByCode(network);
  const cases = network.cases.filter(({ threatIds }) => threatIds.includes(threatId));
  return nearestFirst(cases, country, (code) => countries.get(code)?.areas ?? []);
}

function takenByPlay({ playCapacities, capacities }: Ground): Map<string, Taken[]> {
  const places = new Map(capacities.flatMap(({ id, isRetired }, place) => (isRetired ? [] : [[id, place] as const])));
  const taken = new Map<string, Taken[]>();
  for (const { playId, ...one } of playCapacities) {
    if (!places.has(one.capacityId)) continue;
    const known = taken.get(playId);
    if (known) known.push(one);
    else taken.set(playId, [one]);
  }
  for (const list of taken.values()) {
    list.sort((one, other) => (places.get(one.capacityId) ?? 0) - (places.get(other.capacityId) ?? 0));
  }
  return taken;
}
