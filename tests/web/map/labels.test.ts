import { expect, test } from 'vitest';
import { type LabelWish, placeLabels } from '../../../web/map/labels.ts';

const ROOM = {
  width: 200,
  height: 100,
  taken: [],
  discs: [],
  lines: [],
  most: 10,
  widthOf: (text: string) => text.length * 6,
};
const wish = (change: Partial<LabelWish>): LabelWish => ({
  id: 'ana',
  texts: ['Ana'],
  x: 100,
  y: 50,
  radius: 5,
  size: 12,
  sides: ['right', 'left', 'above'],
  mayStandInDisc: true,
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

test('a label keeps off the rim of a disc', () => {
  const discs = [{ x: 150, y: 50, radius: 35 }];
  expect(placeLabels([wish({})], { ...ROOM, discs })).toMatchObject([{ side: 'left' }]);
});

test('a member is named within a disc; the name of a disc stands outside if it can', () => {
  const discs = [{ x: 140, y: 50, radius: 39 }];
  expect(placeLabels([wish({})], { ...ROOM, discs: [{ x: 110, y: 50, radius: 60 }] })).toMatchObject([
    { side: 'right' },
  ]);
  expect(placeLabels([wish({ mayStandInDisc: false })], { ...ROOM, discs })).toMatchObject([{ side: 'left' }]);
  expect(placeLabels([wish({ mayStandInDisc: false, sides: ['right'] })], { ...ROOM, discs })).toHaveLength(1);
});

test('a label crosses a line only where it would not stand otherwise', () => {
  const line = { x: 100, y: 50, toX: 180, toY: 55 };
  expect(placeLabels([wish({})], { ...ROOM, lines: [line] })).toMatchObject([{ side: 'left' }]);
  expect(placeLabels([wish({ sides: ['right'] })], { ...ROOM, lines: [line] })).toMatchObject([{ side: 'right' }]);
});
