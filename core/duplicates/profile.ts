/** An entry made ready to be compared: all that it is called, and the keys under which others like it stand. */
import type { Entry } from './entry.ts';
import { identifierKey, nameKey, websiteKey } from './keys.ts';
import { meaningOf } from './like-words.ts';
import { wordKeys } from './skeleton.ts';
import { type CountryNames, type Spelling, spelledOut } from './spelling.ts';

/** *name*: its own name or a part of it. */
export type Called = Spelling & { what: 'name' | 'alias' };

/** In letters. */
export const LONGEST_ACRONYM = 12;

export type Profile = {
  id: string;
  called: Called[];
  /** By key, as they are written. */
  acronyms: Map<string, string>;
  /** As words of a name: `caritas` without the ending of a plural. */
  acronymWords: ReadonlySet<string>;
  identifiers: Map<string, string>;
  website: string | null;
  websiteKey: string;
  countries: string[];
  /** Under which it is found: those that are few are looked at first. */
  keys: string[];
};

export function profileOf(entry: Entry, countries: CountryNames): Profile {
  const { id, name, acronym, aliases, identifiers, website } = entry;
  const names = [name, ...aliases].map((one, place) => ({
    what: place === 0 ? ('name' as const) : ('alias' as const),
    ...spelledOut(one, countries),
  }));
  const acronyms = new Map(names.flatMap((one) => one.acronyms.map(({ key, value }) => [key, value])));
  const short = acronym === null ? '' : together(nameKey(acronym));
  // Some lists cut the name off and call that an acronym.
  if (acronym !== null && short !== '' && short.length <= LONGEST_ACRONYM) acronyms.set(short, acronym);
  const called = names.flatMap(({ what, spellings }) => spellings.map((spelling) => ({ what, ...spelling })));
  for (const key of acronyms.keys()) if (isPartOfName(key, called)) acronyms.delete(key);
  const site = website === null ? '' : websiteKey(website);
  const numbers = new Map(identifiers.map((one) => [identifierKey(one), one]));
  return {
    ...{ id, called, acronyms, website, countries: entry.countries },
    acronymWords: new Set([...acronyms.keys()].flatMap((key) => [key, meaningOf(key)])),
    identifiers: numbers,
    websiteKey: site,
    keys: keysOf({ called, acronyms: [...acronyms.keys()], numbers: [...numbers.keys()], site }),
  };
}

/** `Caritas` of `Caritas Lakeside` is what others are called as well. */
function isPartOfName(acronym: string, called: Called[]): boolean {
  const long = called.filter(({ words }) => words.length > 1);
  return long.length > 0 && long.every(({ words }) => words.includes(meaningOf(acronym)));
}

type Parts = { called: Called[]; acronyms: string[]; numbers: string[]; site: string };

function keysOf({ called, acronyms, numbers, site }: Parts): string[] {
  const keys = [
    ...called.flatMap(({ key, isCut }) => [
      together(key),
      ...(isCut || key.length > 24 ? [`cut ${key.slice(0, 20)}`] : []),
    ]),
    ...called.flatMap((spelling) => wordKeys(spelling).map((key) => `words ${key}`)),
    ...acronyms,
    ...numbers.map((number) => `number ${number}`),
    ...(site === '' ? [] : [`site ${site}`]),
    ...called.flatMap(({ initials }) => initials),
  ];
  return [...new Set(keys)];
}

/** A key of letters alone: names and acronyms are found under it, however they are parted. */
export function together(key: string): string {
  return key.replaceAll(' ', '');
}
