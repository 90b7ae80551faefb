/** Which capacities a loss takes from which countries. */
import { countryByCode } from '../network.ts';
import type { Country } from '../stored-network.ts';
import { holdersAmong, holdersAnywhere, holdersOutside, placesByCountry, restingOn } from './holders.ts';
import type { Lost } from './lost.ts';
import { at, idAt } from './tie-index.ts';

export type CapacityLost = {
  country: string;
  capacityId: string;
  /** How many hold it there before and after: those who are there or, where nobody there does, who could bring it. */
  before: number;
  after: number;
  isFromOutside: boolean;
  /** Whoever is the only one left to hold it. */
  lastId: string | null;
  /** How many could still bring it from outside. */
  outside: number;
};

export type CapacitiesLost = {
  /** What nobody holds any more, then what only one does; by country, then in the network's order. */
  scarce: CapacityLost[];
  /** How many more are held by fewer, and still by two at least. */
  thinned: number;
  /** Ids of what nobody at all offers any more, anywhere. */
  nowhere: string[];
};

/** In the country asked for; without one, in every country where one of the lost is present. */
export function capacitiesLost(lost: Lost): CapacitiesLost {
  const { network, index, places, gone, country } = lost;
  const left: Left = (holders) => holders.filter((place) => at(gone, place) === 0);
  const all = countriesOf(lost).flatMap((one) => inCountry(lost, one, left));
  const scarce = all.filter(({ after }) => after < 2);
  const anywhere = holdersAnywhere(index);
  const isTheirs = new Set(places.flatMap((place) => index.members[place]?.offers.map(({ capacityId }) => capacityId)));
  return {
    scarce: [...scarce.filter(({ after }) => after === 0), ...scarce.filter(({ after }) => after === 1)],
    thinned: all.length - scarce.length,
    nowhere: network.capacities
      .map(({ id }) => id)
      .filter((id) => isTheirs.has(id) && left(anywhere.get(id) ?? []).length === 0),
  };

  function countriesOf({ places }: Lost): Country[] {
    if (country) return [country];
    const codes = new Set(places.flatMap((place) => index.members[place]?.presences.map((one) => one.country) ?? []));
    const byCode = countryByCode(network);
    return [...codes].sort().flatMap((code) => byCode.get(code) ?? []);
  }
}

/** Those of some holders who are left. */
type Left = (holders: readonly number[]) => number[];

function inCountry({ network, index }: Lost, country: Country, left: Left): CapacityLost[] {
  const here = holdersAmong(index, placesByCountry(index).get(country.code) ?? [], country.code);
  const outside = holdersOutside(index, country);
  const resting = restingOn(here, outside);
  return network.capacities.flatMap(({ id }) => {
    const holders = resting.get(id) ?? [];
    const [last, ...others] = left(holders);
    const after = left(holders).length;
    if (after === holders.length) return [];
    return [
      {
        country: country.code,
        capacityId: id,
        before: holders.length,
        after,
        isFromOutside: !here.has(id),
        lastId: last === undefined || others.length > 0 ? null : idAt(index, last),
        outside: left(outside.get(id) ?? []).length,
      },
    ];
  });
}
