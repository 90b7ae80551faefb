/** Which known entries an entry may be the same as, the surest first. */
import type { Country } from '../stored-network.ts';
import { compared, type Match } from './compare.ts';
import type { Entry } from './entry.ts';
import { type Profile, profileOf } from './profile.ts';
import { countryNames } from './spelling.ts';

/** What more entries than that have in common tells of nobody. */
const MOST_ALIKE = 60;

/**
 * Prepares a search among known entries. It takes time as their number does: an entry is compared only with those that
 * stand under a key with it, and keys under which many stand are left out.
 *
 * @param countries whose names are told from other words
 */
export function finderAmong(known: Entry[], countries: Pick<Country, 'code' | 'labels'>[]): (entry: Entry) => Match[] {
  const names = countryNames(countries);
  const holders = new Map<string, Profile[]>();
  const byId = new Map<string, Profile>();
  for (const entry of known) {
    const profile = profileOf(entry, names);
    byId.set(entry.id, profile);
    for (const key of profile.keys) {
      const place = holders.get(key);
      if (place) place.push(profile);
      else holders.set(key, [profile]);
    }
  }
  const countOf = (key: string) => (holders.get(key) ?? []).length;
  return (entry) => {
    const profile = profileOf(entry, names);
    const own = byId.get(entry.id);
    const near = new Set(own ? [own] : []);
    for (const key of profile.keys) {
      const place = holders.get(key) ?? [];
      if (place.length <= MOST_ALIKE) for (const one of place) near.add(one);
    }
    return [...near]
      .flatMap((other) => compared(profile, other, countOf) ?? [])
      .filter(({ surety }) => surety > 0.3)
      .sort((one, other) => other.surety - one.surety || (one.id < other.id ? -1 : 1));
  };
}
