/** What the values of a file mean in the words of a network. */
import type { Words } from '../stored-network.ts';
import type { ColumnUse } from './mapping.ts';
import { capacityNames } from './values-capacities.ts';
import { foldWord, saidIn } from './values-fold.ts';
import { kindOf, sectorOf } from './values-kinds.ts';
import {
  AVAILABILITY_WORDS,
  DIRECTION_WORDS,
  LEVEL_WORDS,
  PRESENCE_WORDS,
  STANCE_WORDS,
  STATUS_WORDS,
  TIE_KIND_WORDS,
  URGENCY_WORDS,
  VISIBILITY_WORDS,
} from './values-others.ts';
import {
  countryOf,
  countryOfPlaceCode,
  languageNames,
  languageOfThree,
  type Places,
  placesOf,
} from './values-places.ts';

/** The words of a network, ready to be looked up. */
export type Lexicon = { places: Places; languages: Map<string, string>; capacities: Map<string, string> };

const MADE = new WeakMap<Words['countries'], Lexicon & { words: Pick<Words, 'areas' | 'capacities'> }>();

/** Made once for the same words, as it takes some milliseconds. */
export function lexiconOf(words: Words): Lexicon {
  const { areas, capacities } = words;
  const made = MADE.get(words.countries);
  if (made && made.words.areas === areas && made.words.capacities === capacities) return made;
  const languages = made?.languages ?? languageNames();
  const lexicon = { places: placesOf(words), languages, capacities: capacityNames(capacities) };
  MADE.set(words.countries, { ...lexicon, words: { areas, capacities } });
  return lexicon;
}

type Meaning = (text: string, lexicon: Lexicon) => string | null;

/** What has a closed list of values, and how each is read. */
const MEANINGS: Partial<Record<ColumnUse, Meaning>> = {
  kind: kindOf,
  'implementer-kind': kindOf,
  sectors: sectorOf,
  languages: (text, { languages }) => languages.get(foldWord(text)) ?? languageOfThree(text),
  // Where a list of countries says Africa or worldwide, that is how far a member reaches.
  country: (text, { places }) =>
    countryOf(text, places) ?? countryOfPlaceCode(text, places) ?? places.areas.get(foldWord(text)) ?? null,
  reach: (text, { places }) => places.areas.get(foldWord(text)) ?? null,
  capacities: (text, { capacities }) => capacities.get(foldWord(text)) ?? null,
  needs: (text, { capacities }) => capacities.get(foldWord(text)) ?? null,
  'presence-kind': inList(PRESENCE_WORDS),
  level: inList(LEVEL_WORDS),
  urgency: inList(URGENCY_WORDS),
  availability: inList(AVAILABILITY_WORDS),
  stance: inList(STANCE_WORDS),
  visibility: inList(VISIBILITY_WORDS),
  'tie-kind': inList(TIE_KIND_WORDS),
  direction: inList(DIRECTION_WORDS),
  status: inList(STATUS_WORDS),
};

function inList(words: Map<string, string>): Meaning {
  return (text) => words.get(foldWord(text)) ?? null;
}

/** Whether what a column of that use says is one of a list that the network knows. */
export function hasListedValues(use: ColumnUse): boolean {
  return MEANINGS[use] !== undefined;
}

/** The network's word for a value of the file, an id or a code where it has one; null where nothing is known. */
export function meaningOf(use: ColumnUse, value: string, lexicon: Lexicon): string | null {
  return MEANINGS[use]?.(value, lexicon) ?? null;
}

const SEVERAL: ReadonlySet<ColumnUse> = new Set([
  ...(['sectors', 'languages', 'country', 'reach', 'capacities', 'needs'] as const),
  ...(['aliases', 'identifiers', 'coalitions', 'from', 'to'] as const),
]);

/** What stands in a cell, each value by itself; a capacity without its level (`legal-support:3`). */
export type Part = { value: string; level: string | null };

/**
 * The values of a cell. `|`, `;` and line ends part them for sure; commas and slashes only where something is known
 * by that (`English, French`), as names have them too (`Housing, Land and Property`).
 */
export function partsOf(use: ColumnUse, cell: string, lexicon: Lexicon): Part[] {
  const text = saidIn(cell);
  if (text === '') return [];
  if (!SEVERAL.has(use)) return [{ value: text, level: null }];
  if (meaningOf(use, text, lexicon) !== null) return [{ value: text, level: null }];
  const parts = partedSurely(text).flatMap((part) => loosely(use, part.trim(), lexicon));
  // Beside others `NA` is Namibia.
  const isSaid = (part: string) => saidIn(part) !== '' || (use === 'country' && parts.length > 1 && part === 'NA');
  return parts.filter(isSaid).map((part) => leveled(use, part));
}

/** Where `|` parts values nothing else does, as other signs are part of them; otherwise `;` and line ends part them. */
function partedSurely(text: string): string[] {
  return text.split(text.includes('|') ? /\|+/ : /[;\n\r]+/);
}

function loosely(use: ColumnUse, text: string, lexicon: Lexicon): string[] {
  if (!hasListedValues(use)) return [text];
  const isKnown = (part: string) => meaningOf(use, leveled(use, part).value, lexicon) !== null;
  if (isKnown(text)) return [text];
  const byCommas = text.split(/\s*[,،]\s*/);
  if (byCommas.length > 1 && byCommas.some(isKnown)) return byCommas.flatMap((part) => loosely(use, part, lexicon));
  const bySlashes = text.split(/\s*\/\s*|\s+(?:and|et|y|e|и|و|&)\s+/u);
  return bySlashes.length > 1 && bySlashes.every(isKnown) ? bySlashes : [text];
}

function leveled(use: ColumnUse, text: string): Part {
  const found = use === 'capacities' || use === 'needs' ? /^(.*\S)\s*:\s*([123])$/.exec(text) : null;
  return { value: found?.[1] ?? text, level: found?.[2] ?? null };
}
