/** A name taken apart: which of its words tell whom it means, and which names and acronyms it holds at once. */
import type { Country } from '../stored-network.ts';
import { LABEL_LANGUAGES } from '../vocabulary.ts';
import { nameKey } from './keys.ts';
import { isJoining, isLegalForm, meaningOf } from './like-words.ts';

/** One way to write one name. */
export type Spelling = {
  /** As it is written. */
  value: string;
  key: string;
  /** Whether that is the whole name, and not one of several that it holds. */
  isWhole: boolean;
  /** What its words mean, each once, without the words that join, legal forms and countries. */
  words: string[];
  /** Codes of the countries that it names. */
  countries: string[];
  /** First letters of its words, with and without those that join. */
  initials: string[];
  /** Whether it ends within a word or a phrase, as in columns that are too narrow. */
  isCut: boolean;
};

export type Spelled = { spellings: Spelling[]; acronyms: { key: string; value: string }[] };

/** By the key of its name, in every language that it is labelled in. */
export type CountryNames = Map<string, string>;

const OTHER_NAMES: [string, string][] = [
  ['usa', 'US'],
  ['etats unis', 'US'],
  ['uk', 'GB'],
  ['great britain', 'GB'],
  ['holland', 'NL'],
  ['hollande', 'NL'],
  ['rdc', 'CD'],
  ['rd congo', 'CD'],
  ['rca', 'CF'],
  ['deutschland', 'DE'],
];
/** Short for a country only at the end of a name. */
const SHORT_NAMES = new Map([
  ['us', 'US'],
  ['gb', 'GB'],
]);
const LONGEST_COUNTRY = 5;
/** Columns that cut names off are not narrower. */
const CUT_FROM = 24;

function isShortCountry(key: string): boolean {
  return SHORT_NAMES.has(key);
}

export function countryNames(countries: Pick<Country, 'code' | 'labels'>[]): CountryNames {
  const labels = countries.flatMap(({ code, labels }) =>
    LABEL_LANGUAGES.flatMap((language): [string, string][] => {
      const label = labels[language];
      return label === undefined ? [] : [[nameKey(label), code]];
    }),
  );
  return new Map([...OTHER_NAMES, ...labels]);
}

/** What a name holds: itself, the names beside a dash or in brackets, and acronyms that stand by them. */
export function spelledOut(name: string, countries: CountryNames): Spelled {
  const parts = partsOf(name);
  const acronyms: Spelled['acronyms'] = [];
  const names: string[] = [];
  let qualifiers = '';
  for (const part of parts) {
    const key = nameKey(part);
    if (key === '') continue;
    if (countries.has(key) || isShortCountry(key)) qualifiers += ` ${part}`;
    else if (parts.length > 1 && looksLikeAcronym(part)) acronyms.push({ key: key.replaceAll(' ', ''), value: part });
    else names.push(part);
  }
  const isCut = name.length >= CUT_FROM && name.length % 32 === 0;
  const whole = { ...spellingOf(name, countries, isCut), isWhole: true };
  const others = names.map((part) => spellingOf(`${part}${qualifiers}`, countries, isCut && name.endsWith(part)));
  const bare = [whole, ...others].flatMap((spelling) => withoutAcronym(spelling, countries, acronyms));
  const telling = others.filter(({ words }) => names.length === 1 || words.length > 1);
  const spellings = new Map([...bare, ...telling, whole].map((spelling) => [spelling.key, spelling]));
  return { spellings: [...spellings.values()].filter(({ key }) => key !== ''), acronyms };
}

/** What stands apart from the rest: in brackets, behind a bar or a slash, beside a dash with a blank. */
function partsOf(name: string): string[] {
  const inner = [...name.matchAll(/[([]([^()[\]]*)[)\]]?/g)].map(([, text = '']) => text);
  const outer = name.replaceAll(/[([][^()[\]]*[)\]]?/g, ' ');
  return [...outer.split(/\s+[-–—:]+\s*|\s*[-–—:]\s+|\s*[|/]\s*/), ...inner].map((part) => part.trim()).filter(Boolean);
}

/** One short word, or short words joined by dashes, in capital letters for the greater part. */
function looksLikeAcronym(part: string): boolean {
  const letters = part.replaceAll(/[^\p{L}\p{N}]/gu, '');
  const capitals = letters.replaceAll(/[^\p{Lu}\p{N}]/gu, '').length;
  if (letters.length < 2 || letters.length > 12 || /\s/.test(part.trim())) return false;
  return capitals * 2 >= letters.length;
}

/** An acronym may stand before or behind its words with nothing between: `drc danish refugee council`. */
function withoutAcronym(spelling: Spelling, countries: CountryNames, acronyms: Spelled['acronyms']): Spelling[] {
  const tokens = spelling.key.split(' ');
  if (tokens.length < 3) return [];
  const ends = [
    { acronym: tokens[0] ?? '', rest: tokens.slice(1) },
    { acronym: tokens.at(-1) ?? '', rest: tokens.slice(0, -1) },
  ];
  return ends.flatMap(({ acronym, rest }) => {
    if (acronym.length < 2 || !initialsOf(rest).includes(acronym)) return [];
    acronyms.push({ key: acronym, value: acronym });
    return [{ ...spellingOf(rest.join(' '), countries, spelling.isCut), value: spelling.value }];
  });
}

function spellingOf(value: string, countries: CountryNames, isCut: boolean): Spelling {
  const tokens = withUnitedNations(nameKey(withoutElisions(value)).split(' ').filter(Boolean));
  const { rest, found } = withoutCountries(tokens, countries);
  const telling = rest.filter((token) => !isJoining(token) && !isLegalForm(token));
  // A name of nothing but small words is told by them.
  const words = (telling.length > 0 ? telling : rest).map(meaningOf);
  return {
    value,
    key: nameKey(value),
    isWhole: false,
    words: [...new Set(words)],
    countries: found,
    initials: initialsOf(nameKey(value).split(' ')),
    isCut: isCut || (value.length >= CUT_FROM && isJoining(tokens.at(-1) ?? '')),
  };
}

/** Two words that are one name, in any language. */
function withUnitedNations(tokens: string[]): string[] {
  const meanings = tokens.map(meaningOf);
  const at = meanings.findIndex((one, place) => {
    const next = meanings[place + 1];
    return (one === 'union' && next === 'nation') || (one === 'nation' && next === 'union');
  });
  return at < 0 ? tokens : [...tokens.slice(0, at), 'united nation', ...tokens.slice(at + 2)];
}

/** `l'enfance` is one word with an article, `children's` one with an ending. */
function withoutElisions(value: string): string {
  return value
    .replaceAll(/(?<![\p{L}\p{N}])(?:[ldnsjmct]|qu)['’ʼ`´](?=\p{L})/giu, ' ')
    .replaceAll(/\.(?=\p{L}\.)/gu, '');
}

function withoutCountries(tokens: string[], countries: CountryNames): { rest: string[]; found: string[] } {
  const rest: string[] = [];
  const found = new Set<string>();
  for (let at = 0; at < tokens.length; ) {
    let length = Math.min(LONGEST_COUNTRY, tokens.length - at);
    let code = countries.get(tokens.slice(at, at + length).join(' '));
    if (at > 0 && at === tokens.length - 1) code ??= SHORT_NAMES.get(tokens[at] ?? '');
    while (!code && length > 1) {
      length--;
      code = countries.get(tokens.slice(at, at + length).join(' '));
    }
    code ??= demonymOf(tokens[at] ?? '', countries);
    if (code) found.add(code);
    else rest.push(tokens[at] ?? '');
    at += code ? length : 1;
  }
  // A name that is a country's alone is that of a body there.
  return found.size > 0 && rest.every(isJoining) ? { rest: tokens, found: [] } : { rest, found: [...found].sort() };
}

const DEMONYM_ENDINGS = ['n', 'an', 'ian', 'ien', 'ienne', 'enne', 'ais', 'aise', 'ese', 'ana', 'ano', 'i'];

/** The country whose people a word means, where that is the country's name with an ending: `malienne`, `kenyan`. */
function demonymOf(word: string, countries: CountryNames): string | undefined {
  for (const ending of DEMONYM_ENDINGS) {
    if (!word.endsWith(ending) || word.length - ending.length < 4) continue;
    const base = word.slice(0, -ending.length);
    const code = countries.get(base) ?? countries.get(`${base}a`);
    if (code) return code;
  }
  return undefined;
}

function initialsOf(tokens: string[]): string[] {
  const of = (words: string[]) => words.map(([first = '']) => first).join('');
  return [...new Set([of(tokens), of(tokens.filter((token) => !isJoining(token)))])].filter(({ length }) => length > 1);
}
