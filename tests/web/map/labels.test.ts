import { expect, test } from 'vitest';
import { type LabelWish, placeLabels } from '../../../web/map/labels.ts';

const ROOM = { width: 200, height: 100, taken: [], most: 10, widthOf: (text: string) => text.length * 6 };
const wish = (change: Partial<LabelWish>): LabelWish => ({
  id: 'ana',
  texts: ['Ana'],
  x: 100,
  y: 50,
  radius: 5,
  size: 12,
  sides: ['right', 'left', 'above'],
  ...change,
});

test('a label stands on the best side that is free', () => {
  const taken = [{ left: 106, top: 40, right: 140, bottom: 60 }];
  expect(placeLabels([wish({})], { ...ROOM, taken })).toMatchObject([{ text: 'Ana', side: 'left' }]);
});

test('a label never leaves the picture', () => {
  expect(placeLabels([wish({ x: 195 })], ROOM)).toMatchObject([{ side: 'left' }]);
});

test('no two labels cover each other', () => {
  const labels = placeLabels([wish({}), wish({ id: 'bo', x: 104 }), wish({ id: 'cy', x: 102 })], ROOM);
  expect(labels.map(({ id, side }) => `${id} ${side}`)).toEqual(['ana right', 'bo left', 'cy above']);
});

test('shorter words stand in where the longer have no room', () => {
  expect(placeLabels([wish({ texts: ['A very long name that fits nowhere here', 'Ana'] })], ROOM)).toMatchObject([
    { text: 'Ana' },
  ]);
});

test('the first wishes are served when there are too many', () => {
  const labels = placeLabels([wish({}), wish({ id: 'bo', y: 80 })], { ...ROOM, most: 1 });
  expect(labels.map(({ id }) => id)).toEqual(['ana']);
});
