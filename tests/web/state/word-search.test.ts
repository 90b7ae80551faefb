import { expect, test } from 'vitest';
import { isTelling } from '../../../web/state/word-search.ts';

test.each([
  ['', false],
  ['a', false],
  [' a ', false],
  ['é.', false],
  ['le', true],
  ['x l1', true],
  ['人', true],
  ['م', true],
])('"%s" is enough to search for: %s', (words, isEnough) => {
  expect(isTelling(words)).toBe(isEnough);
});
