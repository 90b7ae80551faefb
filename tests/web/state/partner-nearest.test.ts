import { describe, expect, it } from 'vitest';
import { type NearMiss, nearestSentence, withNearMiss } from '../../../web/state/partner-nearest.ts';
import { NO_SEARCH } from '../../../web/state/partner-question.ts';

const NAMES = {
  capacity: (id: string) => id,
  country: (code: string) => ({ CM: 'Cameroon', CF: 'Central African Republic' })[code] ?? code,
  areasOf: () => [],
  area: (code: string) => code,
  member: (id: string) => ({ a: 'Ana', b: 'Bo', c: 'Cy' })[id] ?? id,
};

const SEARCH = {
  ...NO_SEARCH,
  capacities: [{ capacityId: 'legal-support', minLevel: 3 as const, urgency: null }],
  country: 'TD',
  where: 'office' as const,
  language: 'fr',
  isFresh: true,
};

function aMiss(details: Partial<NearMiss>): NearMiss {
  return { change: 'country', to: null, also: null, count: 1, memberIds: ['a'], ...details };
}

const CASES: [Partial<NearMiss>, string, object][] = [
  [{ to: 'CM', count: 3, memberIds: ['a', 'b', 'c'] }, '3 with French in Cameroon: Ana, Bo and Cy.', { country: 'CM' }],
  [{ to: 'CF' }, '1 with French in the Central African Republic: Ana.', { country: 'CF' }],
  [
    { count: 9, memberIds: ['a', 'b', 'c'] },
    '9 with French wherever they are: among them Ana, Bo and Cy.',
    { country: null, where: 'any' },
  ],
  [{ change: 'language' }, '1 in any language: Ana.', { language: null }],
  [
    { change: 'language', also: { change: 'level', to: null } },
    '1 in any language and at any level: Ana.',
    { language: null, capacities: [{ capacityId: 'legal-support', minLevel: 1, urgency: null }] },
  ],
  [{ change: 'where' }, '1 with French there in whatever way: Ana.', { where: 'any' }],
  [{ change: 'text' }, '1 with French without the words you typed: Ana.', { text: '' }],
  [{ change: 'freshOnly' }, '1 with French whenever they were last confirmed: Ana.', { isFresh: false }],
  [{ change: 'capacity' }, '1 with French with something else to offer: Ana.', { capacities: [], threatId: null }],
];

describe('a near miss', () => {
  it.each(CASES)('%j: says what to change, and changes that alone', (details, sentence, change) => {
    expect(nearestSentence(aMiss(details), SEARCH, NAMES)).toBe(sentence);
    expect(withNearMiss(aMiss(details), SEARCH)).toEqual(change);
  });
});
