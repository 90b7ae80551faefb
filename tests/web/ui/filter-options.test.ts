import { expect, it } from 'vitest';
import { filterOptions } from '../../../web/ui/filter-options.ts';

const OPTIONS = ['Côte d’Ivoire', 'Democratic Republic of the Congo', 'Congo', 'Guinea-Bissau', 'Türkiye'].map(
  (label) => ({ id: label, label }),
);

it.each([
  ['', 5],
  ['   ', 5],
  ['con', ['Congo', 'Democratic Republic of the Congo']],
  ['congo dem', ['Democratic Republic of the Congo']],
  ['cote d', ['Côte d’Ivoire']],
  ['IVOIRE', ['Côte d’Ivoire']],
  ['bissau', ['Guinea-Bissau']],
  ['turk', ['Türkiye']],
  ['ongo', []],
])('%j finds the options of which each word begins so', (typed, expected) => {
  const found = filterOptions(OPTIONS, typed).map(({ label }) => label);
  expect(typeof expected === 'number' ? found.length : found).toEqual(expected);
});

it.each([
  ['india', ['India', 'British Indian Ocean Territory']],
  ['sudan', ['Sudan', 'South Sudan']],
  ['guinea', ['Guinea', 'Guinea-Bissau', 'Equatorial Guinea']],
  ['i', ['India', 'British Indian Ocean Territory']],
])('%j finds what is called so first, then what starts so', (typed, expected) => {
  const countries = [
    'British Indian Ocean Territory',
    'Equatorial Guinea',
    'Guinea',
    'Guinea-Bissau',
    'India',
    'South Sudan',
    'Sudan',
  ].map((label) => ({ id: label, label }));
  expect(filterOptions(countries, typed).map(({ label }) => label)).toEqual(expected);
});

it.each([
  ['td', ['Chad']],
  ['TCHAD', ['Chad']],
  ['ch', ['Chad', 'Switzerland']],
  ['uk', ['United Kingdom', 'Ukraine']],
  ['suisse', ['Switzerland']],
  ['confed', ['Switzerland']],
])('%j finds an option by its other names and its code', (typed, expected) => {
  const countries = [
    { id: 'TD', label: 'Chad', also: ['Tchad'] },
    { id: 'CH', label: 'Switzerland', also: ['Suisse', 'Swiss Confederation'] },
    { id: 'UA', label: 'Ukraine', also: ['Ukraine'] },
    { id: 'GB', label: 'United Kingdom', also: ['Royaume-Uni', 'UK'] },
  ];
  expect(filterOptions(countries, typed).map(({ label }) => label)).toEqual(expected);
});
