/** What the chosen plays take together. */
import type { ProposedPlay, Taken } from './plays-for.ts';

export type TakenTogether = Taken & {
  /** The chosen plays that take it, in their order. */
  playIds: string[];
};

/** So many plays are chosen for whoever has not chosen: enough to start from, few enough to read. */
const MOST_PROPOSED = 2;

/** What is chosen for whoever has not chosen: the first, which most cases used. */
export function firstPlays(plays: readonly Pick<ProposedPlay, 'id'>[]): string[] {
  return plays.slice(0, MOST_PROPOSED).map(({ id }) => id);
}

/**
 * The capacities of several plays, each once, with the highest level and count that one of them asks for; in the order in
 * which the plays name them. The same plays in another order ask for the same.
 * @param chosenIds plays that are not among them count for nothing.
 */
export function needsOfPlays(
  plays: readonly Pick<ProposedPlay, 'id' | 'takes'>[],
  chosenIds: readonly string[],
): TakenTogether[] {
  const needs = new Map<string, TakenTogether>();
  for (const { id, takes } of plays) {
    if (!chosenIds.includes(id)) continue;
    for (const one of takes) {
      const known = needs.get(one.capacityId);
      needs.set(one.capacityId, {
        capacityId: one.capacityId,
        minLevel: higher(one.minLevel, known?.minLevel),
        count: higher(one.count, known?.count),
        playIds: [...(known?.playIds ?? []), id],
      });
    }
  }
  return [...needs.values()];
}

function higher<N extends number>(one: N, other: N | undefined): N {
  return other !== undefined && other > one ? other : one;
}
