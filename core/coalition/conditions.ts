/** What a coalition has to be besides holding its needs: who must be among it, and of whom there may only be so many. */
import type { Sector } from '../vocabulary.ts';
import type { Candidate } from './candidates.ts';
import type { Cap } from './cover/problem.ts';
import type { CoalitionQuestion } from './question.ts';

type Conditions = CoalitionQuestion['conditions'];

/** Somebody who must be among the members, and by how many. */
export type Requirement = { count: number } & (
  | { kind: 'sectors' /** One of these is enough. */; sectors: Sector[] }
  | { kind: 'office' }
);

/** In the order of the question, an office last. Each asks for as many more as may be lost. */
export function requirementsOf({ atLeast, officeHere, survives }: Conditions): Requirement[] {
  const sectors = atLeast.map((one) => ({ kind: 'sectors' as const, ...one, count: one.count + survives }));
  return officeHere ? [...sectors, { kind: 'office', count: 1 + survives }] : sectors;
}

export function fulfils({ member, presence }: Candidate, requirement: Requirement): boolean {
  return requirement.kind === 'office' ? presence === 'office' : isOfSome(member.sectors, requirement.sectors);
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

/** Whether a candidate may be asked at all: included ones may, whatever they speak. */
export function speaksAsAsked({ member, isIncluded }: Candidate, { language }: Conditions): boolean {
  return language === null || isIncluded || member.languages.includes(language);
}

function isOfSome(sectors: readonly Sector[], wanted: readonly Sector[]): boolean {
  return sectors.some((sector) => wanted.includes(sector));
}
