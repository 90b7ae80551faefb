import { describe, expect, it } from 'vitest';
import { changeBetween } from '../../../web/state/partner-changes.ts';

const list = (names: string) => [...names].map((name) => ({ member: { id: name.toLowerCase(), name } }));

describe('a change of the list of partners', () => {
  it.each([
    ['the same list', 'ABC', 'ABC', null],
    ['some left', 'ABC', 'C', { cameCount: 0, leftCount: 2, risen: null }],
    ['some came', 'AB', 'XAB', { cameCount: 1, leftCount: 0, risen: null }],
    ['one rose', 'ABCDE', 'AEBCD', { cameCount: 0, leftCount: 0, risen: { name: 'E', from: 5, to: 2 } }],
    ['all at once', 'ABCDE', 'EAX', { cameCount: 1, leftCount: 3, risen: { name: 'E', from: 5, to: 1 } }],
    ['two rose alike', 'ABCD', 'CDAB', { cameCount: 0, leftCount: 0, risen: { name: 'C', from: 3, to: 1 } }],
    ['one overtook and was pushed down', 'AB', 'XYBA', { cameCount: 2, leftCount: 0, risen: null }],
    ['nobody before', '', 'A', { cameCount: 1, leftCount: 0, risen: null }],
  ])('%s: is told as it is', (_, before, after, expected) => {
    expect(changeBetween(list(before), list(after))).toEqual(expected);
  });
});
