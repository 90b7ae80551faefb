/** Whether what the steps of an import name is there: seen by whoever brings it, or added by an earlier step. */
import type { Network } from '../network.ts';
import type { ImportStep } from './steps.ts';

export type ReferenceProblem =
  | 'no-such-member'
  | 'no-such-coalition'
  | 'unknown-country'
  | 'unknown-capacity'
  | 'unknown-area'
  | 'there-already';

/** `place`: of the step among those that were asked about. */
export type ReferenceVerdict = { place: number; problem: ReferenceProblem; value: string } | null;

/** What a coordinator sees; and what was added by steps before these. */
export type Known = {
  members: ReadonlySet<string>;
  coalitions: ReadonlySet<string>;
  countries: ReadonlySet<string>;
  capacities: ReadonlySet<string>;
  areas: ReadonlySet<string>;
};

export function knownIn(network: Network): Known {
  const ids = (list: readonly { id: string }[]) => new Set(list.map(({ id }) => id));
  const codes = (list: readonly { code: string }[]) => new Set(list.map(({ code }) => code));
  return {
    members: ids(network.members),
    coalitions: ids(network.coalitions),
    countries: codes(network.countries),
    capacities: ids(network.capacities),
    areas: codes(network.areas),
  };
}

type Reference = { problem: Exclude<ReferenceProblem, 'there-already'>; value: string };

/** @returns each record that a step names and does not make. */
function referencesOf(step: ImportStep): Reference[] {
  const member = (value: string): Reference => ({ problem: 'no-such-member', value });
  const country = (value: string | null): Reference[] =>
    value === null ? [] : [{ problem: 'unknown-country', value }];
  const capacity = (value: string): Reference => ({ problem: 'unknown-capacity', value });
  const areas = (values: string[]): Reference[] => values.map((value) => ({ problem: 'unknown-area', value }));
  if (step.do === 'change' && step.list === 'members')
    return [member(step.id), ...(step.field === 'reach' ? areas(step.after) : [])];
  switch (step.list) {
    case 'members':
      return areas(step.reach);
    case 'presences':
      return [member(step.memberId), ...country(step.country)];
    case 'offers':
      return [member(step.memberId), capacity(step.capacityId), ...country(step.country)];
    case 'needs':
      return [member(step.memberId), capacity(step.capacityId)];
    case 'ties':
      return [member(step.a), member(step.b)];
    case 'coalitions':
      return [...(step.convenorId === null ? [] : [member(step.convenorId)]), ...country(step.country)];
    case 'memberships':
      return [{ problem: 'no-such-coalition', value: step.coalitionId }, member(step.memberId)];
  }
}

/** The ids that steps name as members or coalitions and that are not seen: an earlier step may have added them. */
export function idsToLookUp(steps: readonly ImportStep[], known: Known): string[] {
  const named = steps.flatMap(referencesOf).filter(({ problem }) => problem.startsWith('no-such-'));
  return [
    ...new Set(named.map(({ value }) => value).filter((id) => !known.members.has(id) && !known.coalitions.has(id))),
  ];
}

/**
 * The first thing that is wrong with steps that are to be staged.
 * @param added ids that earlier steps of the same import add.
 */
export function referenceProblemIn(
  steps: readonly ImportStep[],
  known: Known,
  added: { members: ReadonlySet<string>; coalitions: ReadonlySet<string> },
): ReferenceVerdict {
  const members = new Set(added.members);
  const coalitions = new Set(added.coalitions);
  const isThere: Record<Reference['problem'], (value: string) => boolean> = {
    'no-such-member': (id) => known.members.has(id) || members.has(id),
    'no-such-coalition': (id) => known.coalitions.has(id) || coalitions.has(id),
    'unknown-country': (code) => known.countries.has(code),
    'unknown-capacity': (id) => known.capacities.has(id),
    'unknown-area': (code) => known.areas.has(code),
  };
  for (const [place, step] of steps.entries()) {
    const missing = referencesOf(step).find(({ problem, value }) => !isThere[problem](value));
    if (missing) return { place, ...missing };
    if (step.do !== 'add' || (step.list !== 'members' && step.list !== 'coalitions')) continue;
    if (known[step.list].has(step.id)) return { place, problem: 'there-already', value: step.id };
    (step.list === 'members' ? members : coalitions).add(step.id);
  }
  return null;
}
