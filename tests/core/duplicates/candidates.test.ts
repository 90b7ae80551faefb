/** Who is taken for whom, on invented organisations. */
import { expect, test } from 'vitest';
import { finderAmong } from '#core/duplicates/candidates.ts';
import { editDistance } from '#core/duplicates/edit-distance.ts';
import type { Entry } from '#core/duplicates/entry.ts';
import { ASKED_FROM, SURE_FROM } from '#core/duplicates/surety.ts';
import { shippedWords } from '../../../scripts/shipped-data.ts';
import { chanceFrom } from '../../support/random.ts';

const { countries } = shippedWords();

function entry(name: string, more: Partial<Entry> = {}): Entry {
  return { id: '', name, acronym: null, aliases: [], identifiers: [], website: null, countries: [], ...more };
}

function likest(asked: Entry, ...known: Entry[]) {
  return finderAmong(
    known.map((one, place) => ({ ...one, id: `known ${place}` })),
    countries,
  )(asked)[0];
}

test.each([
  ['the same letters', 'Lantern Trust', 'LANTERN  TRUST', 'same-name'],
  ['accents and dashes', 'Réseau Lanterne-Sahel', 'Reseau lanterne Sahel', 'same-name'],
  ['a legal form', 'Lanterne Verte ASBL', 'ONG Lanterne Verte', 'same-words'],
  ['an acronym behind it', 'Lantern Relief Agency (LRA)', 'Lantern Relief Agency', 'same-words'],
  ['an acronym before it', 'LRA - Lantern Relief Agency', 'Lantern Relief Agency', 'same-words'],
  ['an acronym with nothing between', 'lra lantern relief agency', 'Lantern Relief Agency', 'same-words'],
  [
    'another language',
    'Avocats de la Lanterne Mbeya contre la faim',
    'Mbeya Lanterne Lawyers against Hunger',
    'same-words',
  ],
  ['an article with the apostrophe left out', 'Mbeya Aide a lenfance', "Aide à l'Enfance Mbeya", 'same-words'],
  ['another order', 'Security and Safety of Mbeya Reporters', 'Safety and Security of Reporters Mbeya', 'same-words'],
  ['and, & and et', 'Faro & Lanterne', 'Faro et Lanterne', 'same-words'],
  ['a typing error', 'Lanterne Solidarité Mbeya', 'Lantrene Solidarité Mbeya', 'near-words'],
  ['a plural and an ending', 'Mbeya Organisations of Women', 'Mbeya Organization of Woman', 'same-words'],
  ['an added "International"', 'Quill Lantern', 'Quill Lantern International', 'near-words'],
  [
    'a column too narrow',
    'Network of Lantern Reporters and',
    'Network of Lantern Reporters and Keystone Printers',
    'near-words',
  ],
  ['the people of a country', 'Kenyan Lantern Reporters', 'Lantern Reporters of Kenya', 'same-words'],
] as const)('%s: %s is %s', (_, asked, known, reason) => {
  const found = likest(entry(asked), entry(known), entry('Northlight'), entry('Harbour Watch'));
  expect(found?.id).toBe('known 0');
  expect(found?.because.map((one) => one.reason)).toContain(reason);
  expect(found?.surety).toBeGreaterThanOrEqual(ASKED_FROM);
});

test.each([
  ['a branch that shares the acronym', 'Lanternas Lakeside (LANTERNAS)', 'Lanternas (LANTERNAS)'],
  ['another country', 'Lantern Trust Kenya', 'Lantern Trust Chad'],
  ['a word more that tells', 'Lantern Trust', 'Lantern Trust for Orphans'],
  ['a short name with another letter', 'Wardi', 'Warda'],
  ['two common words that look alike', 'Mbeya National Lantern', 'Mbeya Regional Lantern'],
  ['an acronym of unlike names', 'Lantern Relief Agency (LRA)', 'Lowland Roads Authority (LRA)'],
  ['nothing', 'Northlight', 'Quill'],
])('%s: nobody takes %s for %s without asking', (_, asked, known) => {
  expect(likest(entry(asked), entry(known))?.surety ?? 0).toBeLessThan(ASKED_FROM);
});

test('an id, a register and a site are reasons, whatever the name, and a site that many share is none', () => {
  const known = entry('Lantern', { identifiers: ['GB-CHC-1090095'], website: 'https://www.lantern.example/' });
  expect(likest({ ...entry('Quill'), id: 'known 0' }, known)?.surety).toBe(1);
  expect(likest(entry('Quill', { identifiers: ['gb-chc-109 0095'] }), known)?.because[0]).toEqual({
    ...{ reason: 'same-identifier', value: 'gb-chc-109 0095' },
  });
  const bySite = likest(entry('Lantern Keepers', { website: 'http://lantern.example' }), known);
  expect(bySite?.because.map(({ reason }) => reason)).toContain('same-website');
  expect(bySite?.surety).toBeLessThan(SURE_FROM);
  const shared = entry('Lantern', { website: 'https://facebook.com' });
  expect(likest(entry('Quill', { website: 'https://facebook.com/' }), shared)).toBeUndefined();
});

test('aliases and acronyms are names as well, the more telling the longer they are and the fewer hold them', () => {
  const known = entry('Lantern Relief Agency', { acronym: 'LANRA', aliases: ['Lampe du Sahel'] });
  expect(likest(entry('Lampe du Sahel'), known)?.because[0]?.reason).toBe('same-alias');
  const alone = likest(entry('LANRA'), known)?.surety ?? 0;
  const shared = likest(entry('LANRA'), known, entry('Lower Nile Rural Action', { acronym: 'LANRA' }))?.surety ?? 0;
  const short = likest(entry('LR'), { ...known, acronym: 'LR' })?.surety ?? 0;
  expect(alone).toBeGreaterThan(ASKED_FROM);
  expect(shared).toBeLessThan(ASKED_FROM);
  expect(short).toBeLessThan(ASKED_FROM);
});

test('a name of one language finds itself in the order of surety, the same each time', () => {
  const known = ['Lantern Trust', 'Lantern Trust International', 'Lantern Trust Kenya'].map((name) => entry(name));
  const find = finderAmong(
    known.map((one, place) => ({ ...one, id: `${place}` })),
    countries,
  );
  const found = find(entry('Lantern Trust'));
  expect(found.map(({ id }) => id)).toEqual(['0', '1', '2']);
  expect(find(entry('Lantern Trust'))).toEqual(found);
});

test('letters that two words differ by are those of the slow count, up to the most that is asked', () => {
  const chance = chanceFrom(5);
  for (let round = 0; round < 400; round++) {
    const [one, other] = [word(chance), word(chance)];
    expect(editDistance(one, other, 2)).toBe(Math.min(3, slowDistance(one, other)));
  }
});

function word(chance: ReturnType<typeof chanceFrom>): string {
  return Array.from({ length: Math.floor(chance.next() * 6) }, () => chance.one(['a', 'b', 'c'])).join('');
}

/** From the definition, without a table. */
function slowDistance(one: string, other: string): number {
  if (one === '' || other === '') return one.length + other.length;
  const [head, tail] = [one.slice(-1), other.slice(-1)];
  const least = Math.min(
    slowDistance(one.slice(0, -1), other) + 1,
    slowDistance(one, other.slice(0, -1)) + 1,
    slowDistance(one.slice(0, -1), other.slice(0, -1)) + (head === tail ? 0 : 1),
  );
  const isSwapped = one.length > 1 && other.length > 1 && head === other.at(-2) && tail === one.at(-2);
  return isSwapped ? Math.min(least, slowDistance(one.slice(0, -2), other.slice(0, -2)) + 1) : least;
}
