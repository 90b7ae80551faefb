/** What a coalition has to be besides holding its needs: who must be among it, and of whom there may only be so many. */
import type { MemberKind, Sector } from '../vocabulary.ts';
import type { Candidate } from './candidates.ts';
import type { Cap } from './cover/problem.ts';
import type { GroundMember } from './ground.ts';
import type { CoalitionQuestion } from './question.ts';

type Conditions = CoalitionQuestion['conditions'];

/** Somebody who must be among the members, and by how many. */
export type Requirement = { count: number } & (
  | { kind: 'sectors' /** One of these is enough. */; sectors: Sector[] }
  | { kind: 'office' }
  | { kind: 'local' }
);

const LOCAL_KINDS: readonly MemberKind[] = ['national-ngo', 'local-group'];

/** In the order of the question, then an office, then a local member. Each asks for as many more as may be lost. */
export function requirementsOf({ atLeast, officeHere, localMember, survives }: Conditions): Requirement[] {
  const sectors = atLeast.map((one) => ({ kind: 'sectors' as const, ...one, count: one.count + survives }));
  return [
    ...sectors,
    ...(officeHere ? [{ kind: 'office' as const, count: 1 + survives }] : []),
    ...(localMember ? [{ kind: 'local' as const, count: 1 + survives }] : []),
  ];
}

export function fulfils({ member, presence }: Candidate, requirement: Requirement): boolean {
  if (requirement.kind === 'office') return presence === 'office';
  if (requirement.kind === 'local') return LOCAL_KINDS.includes(member.kind);
  return isOfSome(member.sectors, requirement.sectors);
}

/**
 * The limits as caps on the candidates that are still to be chosen from, less what the included ones use of them.
 * @returns caps whose `most` is below 0 where the included ones alone break a limit.
 */
export function capsOn(others: readonly Candidate[], included: readonly Candidate[], conditions: Conditions): Cap[] {
  const { atMost, apart, mostMembers } = conditions;
  const limits = [
    ...atMost.map(({ sectors, count }) => ({
      isMeant: ({ member }: Candidate) => isOfSome(member.sectors, sectors),
      most: count,
    })),
    ...apart.map((pair) => ({ isMeant: ({ member }: Candidate) => pair.includes(member.id), most: 1 })),
    ...(mostMembers === null ? [] : [{ isMeant: () => true, most: mostMembers }]),
  ];
  return limits.map(({ isMeant, most }) => ({
    columns: [...others.entries()].filter(([, one]) => isMeant(one)).map(([place]) => place),
    most: most - included.filter(isMeant).length,
  }));
}

/** What speaks against a member as one of a coalition, whoever else is in it; null: nothing. Not asked of included ones. */
export function reasonAgainst(
  { languages, stance }: GroundMember,
  conditions: Conditions,
): 'language' | 'stance' | null {
  if (conditions.language !== null && !languages.includes(conditions.language)) return 'language';
  return conditions.mode === 'public' && stance === 'quiet-only' ? 'stance' : null;
}

function isOfSome(sectors: readonly Sector[], wanted: readonly Sector[]): boolean {
  return sectors.some((sector) => wanted.includes(sector));
}
