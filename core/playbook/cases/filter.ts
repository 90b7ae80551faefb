/** Which cases fit what is asked, and how many each further choice would leave. */
import type { CaseBrief } from './brief.ts';
import type { RegionsOf } from './places.ts';

export const CASE_FACETS = [
  'threat',
  'play',
  'capacity',
  'country',
  'region',
  'kind',
  'dimension',
  'solidarity',
] as const;
export type CaseFacet = (typeof CASE_FACETS)[number];

export type AskedCases = {
  /** Of each facet the one that is asked for; null: any. */
  choices: Record<CaseFacet, string | null>;
  /** The only ones, where words were searched for. */
  ids: ReadonlySet<string> | null;
};

/** Of each facet, how many cases fit with each of its values and all else that is asked. */
export type CaseCounts = Record<CaseFacet, Map<string, number>>;

/** In one walk, so that thousands of cases are quick: a case counts for a facet where it fails nothing but that facet. */
export function fittingCases(
  cases: readonly CaseBrief[],
  { choices, ids }: AskedCases,
  regionsOf: RegionsOf,
): { fitting: CaseBrief[]; counts: CaseCounts } {
  const fitting: CaseBrief[] = [];
  const counts = emptyCounts();
  for (const one of cases) {
    if (ids !== null && !ids.has(one.id)) continue;
    const values = valuesOf(one, regionsOf);
    const failed = CASE_FACETS.filter((facet) => {
      const choice = choices[facet];
      return choice !== null && !values[facet].includes(choice);
    });
    if (failed.length === 0) fitting.push(one);
    if (failed.length > 1) continue;
    const [only] = failed;
    for (const facet of only === undefined ? CASE_FACETS : [only]) {
      for (const value of values[facet]) counts[facet].set(value, (counts[facet].get(value) ?? 0) + 1);
    }
  }
  return { fitting, counts };
}

function valuesOf(one: CaseBrief, regionsOf: RegionsOf): Record<CaseFacet, readonly string[]> {
  return {
    threat: one.threatIds,
    play: one.playIds,
    capacity: one.capacityIds,
    country: one.country === null ? [] : [one.country],
    region: regionsOf(one),
    kind: [one.kind],
    dimension: one.dimensions,
    solidarity: one.solidarity === null ? [] : [one.solidarity],
  };
}

function emptyCounts(): CaseCounts {
  return {
    threat: new Map(),
    play: new Map(),
    capacity: new Map(),
    country: new Map(),
    region: new Map(),
    kind: new Map(),
    dimension: new Map(),
    solidarity: new Map(),
  };
}
