/** What the map knows of one country, counted for its card and its row. */

import { solidarityIds } from '#core/coalition/coverage.ts';
import type { Indicator } from '#core/vocabulary.ts';
import type { CapacityKinds } from '../gaps/network-gaps.ts';
import type { MapCoalition, MapContext, MapMember, MapNetwork } from '../map-network.ts';

const SHOWN: readonly Indicator[] = ['core-civil-society', 'civic-space-rating'];

export type CountryFigures = {
  here: readonly MapMember[];
  /** Elsewhere, offering something and saying that they can help there. */
  outside: readonly MapMember[];
  coalitions: readonly MapCoalition[];
  /** The newest index of civil society and the newest rating; the country's page has the others. */
  contexts: readonly MapContext[];
};

export function countryFigures(code: string, network: MapNetwork): CountryFigures {
  const areas = network.areasByCountry.get(code) ?? [];
  const here = network.members.filter(({ countries }) => countries.includes(code));
  const outside = network.members.filter(
    ({ countries, reach, capacities }) =>
      !countries.includes(code) && capacities.length > 0 && reach.some((area) => areas.includes(area)),
  );
  return {
    here,
    outside,
    coalitions: network.coalitions.filter(({ country, status }) => country === code && status !== 'closed'),
    contexts: newestContexts(network.contexts.filter(({ country }) => country === code)),
  };
}

/** How many of the solidarity capacities somebody there offers, and of how many. */
export function solidarityHeld(here: readonly MapMember[], capacities: CapacityKinds): { held: number; all: number } {
  const solidarity = solidarityIds({ capacities });
  const held = new Set(here.flatMap((member) => member.capacities.filter((id) => solidarity.has(id))));
  return { held: held.size, all: solidarity.size };
}

function newestContexts(contexts: readonly MapContext[]): MapContext[] {
  return SHOWN.flatMap((indicator) =>
    contexts
      .filter((context) => context.indicator === indicator && (context.value !== null || context.rating !== null))
      .toSorted((one, other) => other.year - one.year)
      .slice(0, 1),
  );
}
