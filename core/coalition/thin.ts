/** Where a coalition is thin: what falls short when one of its members is lost, and who would mend it. */
import { fulfils } from './conditions.ts';
import type { Ground } from './ground.ts';
import { idsByName, meets } from './propose.ts';
import { type Solution, solve } from './solve.ts';

export type Thin = {
  /** For each member without whom something falls short of what was asked, by name. */
  losses: {
    memberId: string;
    capacityIds: string[] /** Places in the proposal's requirements. */;
    requirements: number[];
  }[];
  /** Whether all that is held now is still held as often as it was asked for without any one of the members. */
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
 * What hangs on single members, measured against what was asked without regard to losses.
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

function lossesOf({ question: { needs, conditions }, requirements, chosen }: Solution): Thin['losses'] {
  const idsIn = new Map(chosen.map((one) => [one.member.id, one]));
  const isThin = (held: number, count: number) => held > 0 && held <= count;
  const thinNeeds = needs.filter((need) => isThin(chosen.filter((one) => meets(one, need)).length, need.count));
  const thinRequirements = [...requirements.entries()].filter(([, one]) =>
    isThin(chosen.filter((member) => fulfils(member, one)).length, one.count - conditions.survives),
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

/** The smallest coalition that has all of this one in it and survives a loss, less this one. */
function addTo(network: Ground, { question, chosen }: Solution, effort: number): Thin['addition'] {
  const ids = new Set(chosen.map(({ member }) => member.id));
  const conditions = { ...question.conditions, survives: 1 as const };
  const verdict = solve(network, { ...question, conditions, include: [...ids], prefer: [] }, { effort });
  if (!verdict.ok) return null;
  const { chosen: all, missing } = verdict.solution;
  const added = all.filter(({ member }) => !ids.has(member.id));
  if (added.length === 0) return null;
  const stillThin = question.needs.filter((_, row) => (missing[row] ?? 0) > 0).map(({ capacityId }) => capacityId);
  return { memberIds: idsByName(added), stillThin };
}
