/** Where a coalition is thin: what is held by one member alone, and who would mend it. */
import { fulfils } from './conditions.ts';
import type { Ground } from './ground.ts';
import { idsByName, meets } from './propose.ts';
import { type Solution, solve } from './solve.ts';

export type Thin = {
  /** For each member without whom nobody holds something that is held now, by name. */
  losses: {
    memberId: string;
    capacityIds: string[] /** Places in the proposal's requirements. */;
    requirements: number[];
  }[];
  /** Whether all that is held now is still held by somebody without any one of the members. */
  survivesAnyOne: boolean;
  /** The fewest members to add so that it survives any one loss; null where it does already or nobody could help. */
  addition: {
    /** By name. */
    memberIds: string[];
    /** Needs that still hang on a single member then. */
    stillThin: string[];
  } | null;
};

/**
 * What hangs on single members, by however many it was asked to be held.
 * @param effort how many columns the search for whom to add may weigh.
 */
export function thinOf(network: Ground, solution: Solution, effort: number): Thin {
  const losses = lossesOf(solution);
  return {
    losses,
    survivesAnyOne: losses.length === 0,
    addition: losses.length === 0 ? null : addTo(network, solution, effort),
  };
}

function lossesOf({ question: { needs }, requirements, chosen }: Solution): Thin['losses'] {
  const idsIn = new Map(chosen.map((one) => [one.member.id, one]));
  const thinNeeds = needs.filter((need) => isAlone(chosen.filter((one) => meets(one, need))));
  const thinRequirements = [...requirements.entries()].filter(([, asked]) =>
    isAlone(chosen.filter((one) => fulfils(one, asked))),
  );
  return idsByName(chosen)
    .flatMap((id) => idsIn.get(id) ?? [])
    .map((one) => ({
      memberId: one.member.id,
      capacityIds: thinNeeds.filter((need) => meets(one, need)).map(({ capacityId }) => capacityId),
      requirements: thinRequirements.filter(([, asked]) => fulfils(one, asked)).map(([place]) => place),
    }))
    .filter(({ capacityIds, requirements: asked }) => capacityIds.length + asked.length > 0);
}

function isAlone(holders: readonly unknown[]): boolean {
  return holders.length === 1;
}

/** The smallest coalition that has all of this one in it and everything at least twice, less this one. */
function addTo(network: Ground, { question, chosen }: Solution, effort: number): Thin['addition'] {
  const ids = new Set(chosen.map(({ member }) => member.id));
  const { needs, conditions } = question;
  // With one loss to survive, one more is asked of each: so as many as before, and two at the least.
  const lasting = {
    ...question,
    needs: needs.map((need) => ({ ...need, count: Math.max(1, need.count + conditions.survives - 1) })),
    conditions: { ...conditions, survives: 1 as const },
    include: [...ids],
    prefer: [],
  };
  const verdict = solve(network, lasting, { effort });
  if (!verdict.ok) return null;
  const all = verdict.solution.chosen;
  const added = all.filter(({ member }) => !ids.has(member.id));
  if (added.length === 0) return null;
  const stillThin = needs.filter((need) => isAlone(all.filter((one) => meets(one, need))));
  return { memberIds: idsByName(added), stillThin: stillThin.map(({ capacityId }) => capacityId) };
}
