/** What each country of the world view is coloured by. */

import type { WorldMeasure } from '#core/map-view/view.ts';
import type { Ghost } from '../ghosts.ts';
import type { MapContext, MapMember, MapNetwork } from '../map-network.ts';
import { countryCodes } from './country-codes.ts';
import { type Step, stepOf, stepsFor } from './steps.ts';

export type WorldFacts = {
  /** The members that fit the query. */
  fitting: readonly MapMember[];
  /** How many gaps each country has; countries with members and no gaps have 0. */
  gapCounts: ReadonlyMap<string, number>;
  /** The capacity that the query asks for first; null: none. */
  capacityId: string | null;
  /** Drawn around the country in focus, where the view asks for gaps. */
  ghosts: readonly Ghost[];
};

export type WorldValues = {
  measure: WorldMeasure;
  steps: readonly Step[];
  /** By the country's code. A country without a value has no data. */
  valueByCode: ReadonlyMap<string, number>;
};

export type WorldReading = WorldValues & {
  /** Pairs of countries with ties whose arc is not drawn, as there are too many. */
  arcsLeftOut: number;
  /** Countries without data. */
  unknownCount: number;
};

/** The index that colours stand for; what else is known of a country stands on its card. */
const INDEX = 'core-civil-society';

export function worldValuesOf(network: MapNetwork, measure: WorldMeasure, facts: WorldFacts): WorldValues {
  const valueByCode = valuesOf(network, measure, facts);
  return { measure, valueByCode, steps: stepsFor(measure, valueByCode.values()) };
}

/** The paint's step of a country: 0 to 4; *none* for a count of nothing, *unknown* without data. */
export function stepOfCountry(code: string, { valueByCode, steps }: WorldValues): number | 'none' | 'unknown' {
  const value = valueByCode.get(code);
  if (value === undefined) return 'unknown';
  return stepOf(value, steps)?.paint ?? 'none';
}

function valuesOf(network: MapNetwork, measure: WorldMeasure, { fitting, gapCounts, capacityId }: WorldFacts) {
  switch (measure) {
    case 'members':
      return countByCode(network, fitting);
    case 'gaps':
      return gapCounts;
    case 'civic-space':
      return indexByCode(network.contexts);
    case 'capacity':
      return capacityId === null
        ? new Map<string, number>()
        : countByCode(
            network,
            fitting.filter(({ capacities }) => capacities.includes(capacityId)),
          );
  }
}

function countByCode(network: MapNetwork, members: readonly MapMember[]): Map<string, number> {
  const counts = new Map(countryCodes(network).map((code) => [code, 0]));
  for (const code of members.flatMap(({ countries }) => countries)) counts.set(code, (counts.get(code) ?? 0) + 1);
  return counts;
}

function indexByCode(contexts: readonly MapContext[]): Map<string, number> {
  const newest = new Map<string, { year: number; value: number }>();
  for (const { country, indicator, year, value } of contexts) {
    if (indicator !== INDEX || value === null || (newest.get(country)?.year ?? 0) >= year) continue;
    newest.set(country, { year, value });
  }
  return new Map([...newest].map(([country, { value }]) => [country, value]));
}
