import { expect, it } from 'vitest';
import { shippedWords } from '../../../scripts/shipped-data.ts';
import { capacityOptions, countryOptions } from '../../../web/state/options.ts';
import { pagesText } from '../../../web/text/pages-text.ts';
import { filterOptions } from '../../../web/ui/filter-options.ts';

const words = shippedWords();
const countries = countryOptions(
  words.countries.map(({ code, labels, areas }) => ({ code, name: labels.en, areas, memberCount: 0 })),
);
const capacities = capacityOptions(
  words.capacities.map((capacity) => ({ ...capacity, memberCount: 0 })),
  new Set(),
);

it.each([
  ['tchad', 'TD'],
  ['Алжир', 'DZ'],
  ['DRC', 'CD'],
  ['td', 'TD'],
  ['usa', 'US'],
  ['uk', 'GB'],
  ['turkey', 'TR'],
  ['burma', 'MM'],
  ['india', 'IN'],
  ['sudan', 'SD'],
  ['niger', 'NE'],
  ['car', 'CF'],
])('%j finds the country %s first', (typed, code) => {
  expect(filterOptions(countries, typed)[0]?.id).toBe(code);
});

it.each([
  ['WASH', 'cluster-water-sanitation-hygiene'],
  ['gbv', 'cluster-gender-based-violence'],
  ['juridique', 'legal-support'],
  ['lawyer', 'legal-support'],
  ['seguridad digital', 'digital-security'],
])('%j finds the capacity %s first', (typed, id) => {
  expect(filterOptions(capacities, typed)[0]?.id).toBe(id);
});

it('has aliases for words that exist only', () => {
  const ids = new Set([...words.capacities.map(({ id }) => id), ...words.countries.map(({ code }) => code)]);
  const named = [...Object.keys(pagesText.aliases.capacities), ...Object.keys(pagesText.aliases.countries)];
  expect(named.filter((id) => !ids.has(id))).toEqual([]);
});
