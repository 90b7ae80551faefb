import { expect, test } from 'vitest';
import { unknownWords } from '../../../web/map/known-words.ts';

test.each([
  ['by=magic&colour=red,blue&q=ana', ['magic', 'red', 'blue']],
  ['by=ties&nodes=capacity,alchemy&panel=time', ['alchemy']],
  ['sector=media&country=ke&capacity=health&by=ties', []],
])('of %s, %j is left out', (fragment, expected) => {
  expect(unknownWords(fragment)).toEqual(expected);
});
