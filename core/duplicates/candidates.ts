/** Which known entries an entry may be the same as, the surest first. */
import type { Country } from '../stored-network.ts';
import { compared, type Match } from './compare.ts';
import type { Entry } from './entry.ts';
import { type Profile, profileOf } from './profile.ts';
import { type CountryNames, countryNames } from './spelling.ts';

/** What more entries than that have in common tells of nobody. */
const MOST_ALIKE = 60;
const LEAST_SURETY = 0.3;

type NamedCountry = Pick<Country, 'code' | 'labels'>;
type Index = {
  profiles: Profile[];
  /** Those that stand under one key with it, each once, and itself where it is known. */
  near: (profile: Profile) => Profile[];
  countOf: (key: string) => number;
};

/**
 * Prepares a search among known entries. It takes time as their number does: an entry is compared only with those that
 * stand under a key with it, and keys under which many stand are left out.
 *
 * @param countries whose names are told from other words
 */
export function finderAmong(known: Entry[], countries: NamedCountry[]): (entry: Entry) => Match[] {
  const names = countryNames(countries);
  const { near, countOf } = indexOf(known, names);
  return (entry) => {
    const profile = profileOf(entry, names);
    return near(profile)
      .flatMap((other) => compared(profile, other, countOf) ?? [])
      .filter(({ surety }) => surety > LEAST_SURETY)
      .sort((one, other) => other.surety - one.surety || (one.id < other.id ? -1 : 1));
  };
}

/** All pairs that are alike, each once. Ids have to be there, and differ. */
export function pairsAmong(known: Entry[], countries: NamedCountry[]): { id: string; match: Match }[] {
  const { profiles, near, countOf } = indexOf(known, countryNames(countries));
  return profiles.flatMap((one) =>
    near(one)
      .filter(({ id }) => one.id < id)
      .flatMap((other) => {
        const match = compared(one, other, countOf);
        return match && match.surety > LEAST_SURETY ? [{ id: one.id, match }] : [];
      }),
  );
}

function indexOf(known: Entry[], names: CountryNames): Index {
  const profiles = known.map((entry) => profileOf(entry, names));
  const byId = new Map(profiles.map((profile) => [profile.id, profile]));
  const holders = new Map<string, Profile[]>();
  for (const profile of profiles) {
    for (const key of profile.keys) {
      const place = holders.get(key);
      if (place) place.push(profile);
      else holders.set(key, [profile]);
    }
  }
  return {
    profiles,
    near: ({ id, keys }) => {
      const own = byId.get(id);
      const found = new Set(own ? [own] : []);
      for (const key of keys) {
        const place = holders.get(key) ?? [];
        if (place.length <= MOST_ALIKE) for (const one of place) found.add(one);
      }
      return [...found];
    },
    countOf: (key) => holders.get(key)?.length ?? 0,
  };
}
