/** Where a member is, in words. */
import { mapFirstText } from '../text/map-first-text.ts';
import { text } from '../text/text.ts';
import type { MapMember, MapNetwork } from './map-network.ts';

/** More than one of these are counted instead of named. */
const NAMED_COUNTRIES = 3;

export function placeSentence({ countries, reach }: MapMember, { countryNames }: MapNetwork): string {
  if (countries.length === 0) return reach.length > 0 ? mapFirstText.worksFromOutside : mapFirstText.noPlace;
  const names = countries.map((code) => countryNames.get(code) ?? code);
  if (names.length <= NAMED_COUNTRIES + 1) return mapFirstText.inCountries(text.list(names));
  return mapFirstText.moreCountries(names.slice(0, NAMED_COUNTRIES).join(', '), names.length - NAMED_COUNTRIES);
}
