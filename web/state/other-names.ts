/** By what other names a capacity or a country is looked for: in the other languages, and by aliases. */
import { LABEL_LANGUAGES } from '#core/vocabulary.ts';
import { pagesText } from '../text/pages-text.ts';
import { type CapacityWord, capacities } from './words.ts';

const NAMING = LABEL_LANGUAGES.map((language) => new Intl.DisplayNames(language, { type: 'region', fallback: 'none' }));

const namesByCode = new Map<string, readonly string[]>();

/** The browser itself knows what a country is called in other languages. */
export function otherNamesOfCountry(code: string): readonly string[] {
  const known = namesByCode.get(code);
  if (known) return known;
  const names = [...NAMING.flatMap((naming) => naming.of(code) ?? []), ...aliasesOf(pagesText.aliases.countries, code)];
  namesByCode.set(code, names);
  return names;
}

export function otherNamesOfCapacity({ id, labels }: Pick<CapacityWord, 'id' | 'labels'>): readonly string[] {
  return [...Object.values(labels), ...aliasesOf(pagesText.aliases.capacities, id)];
}

/** For those who know no more than the id; without the words, which come on their own, aliases alone. */
export function otherNamesOfCapacityId(id: string): readonly string[] {
  const { value } = capacities.loaded;
  const known = value.state === 'ready' ? value.value.capacities.find((capacity) => capacity.id === id) : undefined;
  return known ? otherNamesOfCapacity(known) : aliasesOf(pagesText.aliases.capacities, id);
}

function aliasesOf(aliases: Readonly<Record<string, readonly string[]>>, id: string): readonly string[] {
  return aliases[id] ?? [];
}
