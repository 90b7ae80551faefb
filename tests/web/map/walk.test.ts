import { expect, test } from 'vitest';
import { WHOLE_NETWORK } from '#core/map-view/view.ts';
import type { Layout } from '../../../web/map/layout/layout.ts';
import { sceneOf } from '../../../web/map/scene.ts';
import { stepInOrder, stepTowards } from '../../../web/map/walk.ts';
import { aMapMember, aMapNetwork, aTie } from './a-map-network.ts';

// Ana stands in the middle; she is tied to Bo on the right and Cy far above. Dee, close on the left, is nobody's.
const NETWORK = aMapNetwork(
  ['Ana', 'Bo', 'Cy', 'Dee'].map((name) => aMapMember(name, { countries: ['KE'] })),
  [aTie('ana', 'bo'), aTie('ana', 'cy')],
);
const LAYOUT: Layout = new Map([
  ['country:KE', { x: 0, y: 50, radius: 60 }],
  ['ana', { x: 0, y: 0, radius: 8 }],
  ['bo', { x: 40, y: 5, radius: 8 }],
  ['cy', { x: 10, y: -300, radius: 8 }],
  ['dee', { x: -10, y: 0, radius: 8 }],
]);
const sceneAt = (focus: string | null) =>
  sceneOf(NETWORK, { ...WHOLE_NETWORK, focus: focus === null ? [] : [{ id: focus, depth: 1 }] });

test.each([
  ['right', 'bo'],
  ['up', 'cy'],
  ['down', 'country:KE'],
  ['left', null],
] as const)('an arrow to the %s walks along an edge, however near others are', (direction, expected) => {
  expect(stepTowards(sceneAt('ana'), LAYOUT, direction)).toBe(expected);
});

test('from a country the arrows lead to its members', () => {
  expect(stepTowards(sceneAt('country:KE'), LAYOUT, 'up')).toBe('ana');
});

test('the walk begins at the first node', () => {
  expect(stepTowards(sceneAt(null), LAYOUT, 'left')).toBe('country:KE');
});

test.each([
  ['forward', 'bo', 1, 'cy'],
  ['back', 'bo', -1, 'ana'],
  ['past the end', 'cy', 1, 'ana'],
  ['before the beginning', 'ana', -1, 'cy'],
  ['from nowhere', null, 1, 'ana'],
  ['backwards from nowhere', null, -1, 'cy'],
  ['from one who is not in it', 'dee', 1, 'ana'],
] as const)('an order is walked %s', (_, focus, step, expected) => {
  expect(stepInOrder(['ana', 'bo', 'cy'], focus, step)).toBe(expected);
});

test('an empty order leads nowhere', () => {
  expect(stepInOrder([], 'ana', 1)).toBe(null);
});
