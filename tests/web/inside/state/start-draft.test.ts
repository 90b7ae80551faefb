import { expect, test } from 'vitest';
import { dayIn } from '../../../../web/inside/state/days.ts';
import { candidatesIn, freshDraft, missingIn, thresholdOf } from '../../../../web/inside/state/start-draft.ts';
import { startFromFragment } from '../../../../web/state/coalition-start-link.ts';

const brief = { acronym: null, kind: 'other' as const, sectors: [], countries: [], reach: [], capacities: [] };
const quill = { ...brief, id: 'quill', name: 'Quill', standing: 'member' as const };
const heath = { ...brief, id: 'heath', name: 'Heath', standing: 'member' as const };
const listed = { ...brief, id: 'listed', name: 'Listed Aid', standing: 'listed' as const };

test('whoever has no account is told apart from those who can be invited, and one’s own organisation is neither', () => {
  const candidates = candidatesIn([quill, heath, listed], ['quill', 'listed', 'heath'], 'heath');
  expect(candidates).toEqual({ invited: [quill], unreachable: [listed], others: [] });
  expect(candidatesIn([quill, heath, listed], ['quill'], null).others).toEqual([heath]);
});

test.each([
  [null, 6, 4],
  [null, 1, 2],
  [5, 6, 5],
  [5, 3, 3],
  [1, 3, 2],
])('a threshold of %j among %i is one of %i', (threshold, total, expected) => {
  expect(thresholdOf({ threshold }, total)).toBe(expected);
});

const written = { ...freshDraft(), name: 'A name', purpose: 'A purpose' };
const start = startFromFragment('needs=legal-support:2:3,advocacy');

test('says what is missing in the order of the page, and nothing where all is there', () => {
  expect(missingIn(freshDraft(), startFromFragment(''), 0)).toEqual(['name', 'purpose', 'seats', 'invited']);
  expect(missingIn({ ...written, name: ' ' }, start, 1)).toEqual(['name']);
  expect(missingIn(written, start, 40)).toEqual([]);
});

test.each([
  ['answers that end today', { answerBy: dayIn(0) }, ['answerBy']],
  ['answers in more than 90 days', { answerBy: dayIn(91), reviewOn: '' }, ['answerBy']],
  ['no last day', { answerBy: '' }, ['answerBy']],
  ['a review before the last answer', { reviewOn: dayIn(14) }, ['reviewOn']],
  ['no review', { reviewOn: '' }, []],
] as const)('%s', (_, change, missing) => {
  expect(missingIn({ ...written, ...change }, start, 1)).toEqual(missing);
});

test('refuses more seats and more organisations than one coalition can have', () => {
  const many = Array.from({ length: 14 }, (_, index) => `skill-${index}:1:3`).join(',');
  expect(missingIn(written, startFromFragment(`needs=${many}`), 41)).toEqual(['tooManySeats', 'tooManyInvited']);
});
