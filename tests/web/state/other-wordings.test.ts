import { expect, test } from 'vitest';
import { otherWordings } from '../../../web/state/other-wordings.ts';

const WORDS = {
  capacities: [
    capacityOf('legal-support', 'Legal support', 3),
    capacityOf('medical-support', 'Medical support', 1),
    capacityOf('cluster-health', 'Health', 2),
    capacityOf('psychosocial-support', 'Psychosocial support', 1),
    capacityOf('translation', 'Translation', 0),
  ],
  countries: [{ code: 'CI', name: 'Côte d’Ivoire', areas: [], memberCount: 4 }],
};

function capacityOf(id: string, en: string, memberCount: number) {
  return { id, kind: 'solidarity' as const, labels: { en }, isRetired: false, memberCount };
}

test.each([
  ['a word that people use', 'lawyer', ['Legal support']],
  ['whatever its case and what stands around it', 'a LAWYER in Chad', ['a Legal support in Chad']],
  ['two words', 'mental health, Chad', ['Psychosocial support, Chad']],
  ['a word that can mean two things', 'doctor', ['Medical support', 'Health']],
  ['a country by another name', 'ivory coast', ['Côte d’Ivoire']],
  ['nothing for a part of a word', 'lawy', []],
  ['nothing for what nobody offers', 'interpreter', []],
  ['nothing for nothing', '', []],
])('%s', (_, typed, wordings) => {
  expect(otherWordings(typed, WORDS)).toEqual(wordings);
});
