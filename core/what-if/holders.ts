/** Who holds which capacity where. */
import { isPresentIn, offersIn, reaches } from '../network.ts';
import type { Country } from '../stored-network.ts';
import type { TieIndex } from './tie-index.ts';

/** Places of members by the id of a capacity that they hold, ascending, each once. */
export type Holders = Map<string, number[]>;

/** The places of those who are in each country, by its code, ascending. */
export function placesByCountry({ members }: TieIndex): Map<string, number[]> {
  const byCountry = new Map<string, number[]>();
  for (const [place, { presences }] of members.entries()) {
    for (const code of new Set(presences.map(({ country }) => country))) addTo(byCountry, code, place);
  }
  return byCountry;
}

/** @param here the places of those who are in the country. */
export function holdersAmong({ members }: TieIndex, here: readonly number[], code: string): Holders {
  const holders: Holders = new Map();
  for (const place of here) {
    const member = members[place];
    for (const { capacityId } of member ? offersIn(member, code) : []) addTo(holders, capacityId, place);
  }
  return holders;
}

/** Those who are not in the country, say that they can help there, and with what. */
export function holdersOutside({ members }: TieIndex, country: Country): Holders {
  const holders: Holders = new Map();
  for (const [place, member] of members.entries()) {
    if (!reaches(member, country) || isPresentIn(member, country.code)) continue;
    for (const { capacityId } of offersIn(member, country.code)) addTo(holders, capacityId, place);
  }
  return holders;
}

/** Those who offer it anywhere. */
export function holdersAnywhere({ members }: TieIndex): Holders {
  const holders: Holders = new Map();
  for (const [place, { offers }] of members.entries()) {
    for (const { capacityId } of offers) addTo(holders, capacityId, place);
  }
  return holders;
}

/**
 * On whom a capacity rests in a country: on those who are there and hold it; where nobody does, on those who could bring
 * it from outside.
 */
export function restingOn(here: Holders, outside: Holders): Holders {
  return new Map([...outside, ...here]);
}

/** Places come in ascending order, so that the same one again is the last one. */
function addTo(lists: Map<string, number[]>, key: string, place: number): void {
  const list = lists.get(key);
  if (!list) lists.set(key, [place]);
  else if (list.at(-1) !== place) list.push(place);
}
