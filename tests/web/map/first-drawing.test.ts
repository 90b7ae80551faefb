/** The first picture is the one that the whole code draws. */
import { expect, test } from 'vitest';
import { WHOLE_NETWORK } from '#core/map-view/view.ts';
import { drawingOf } from '../../../web/map/drawing.ts';
import { firstDrawing, mayBeFirst } from '../../../web/map/first/first-drawing.ts';
import { layoutOf } from '../../../web/map/layout/layout-of.ts';
import { type MapNetwork, mapNetworkOf } from '../../../web/map/map-network.ts';
import { WHOLE_SCENE_LIMIT } from '../../../web/map/scene/drawn.ts';
import { sceneOf } from '../../../web/map/scene.ts';
import { aMapMember, aMapNetwork, aTie, generatedParts } from './a-map-network.ts';

const SMALL = aMapNetwork(
  [
    aMapMember('Amani', { countries: ['KE', 'TD'], sectors: ['media'] }),
    aMapMember('Bahari', { countries: ['KE'] }),
    aMapMember('Cedar', { countries: ['KE', 'SO'], sectors: ['peace'] }),
    aMapMember('Delta', { reach: ['001'], sectors: ['gender'] }),
    aMapMember('Ember'),
  ],
  [
    aTie('amani', 'bahari', { kind: 'funds', direction: 'a-to-b' }),
    aTie('amani', 'bahari'),
    aTie('bahari', 'cedar', { kind: 'funds', direction: 'b-to-a' }),
    aTie('cedar', 'delta', { kind: 'member-of', direction: 'a-to-b' }),
  ],
);
const SIZE = { memberCount: 260, countryCount: 20, outsideCount: 8 };

test.each<[string, MapNetwork]>([
  ['every kind of mark and line', SMALL],
  ['a few ties', mapNetworkOf(generatedParts('few', { ...SIZE, tieCount: 200 }))],
  ['as many as are drawn in full', aRing(400)],
  ['one more than that', aRing(400, [aTie('m1000', 'm1002')])],
  ['so many that they are drawn finer', mapNetworkOf(generatedParts('many', { ...SIZE, tieCount: 1500 }))],
])('with %s', (_, network) => {
  const layout = layoutOf(network, { by: 'country', values: [], ghosts: [], opened: [] });
  const { marks, lines, bounds } = drawingOf(sceneOf(network, WHOLE_NETWORK), layout);
  expect(bounds).not.toBeNull();
  const first = firstDrawing(network);
  expect(first.marks).toEqual(marks);
  expect(first.lines).toEqual(lines);
  expect(first.layout).toEqual(layout);
});

test('nobody has none, nor have so many that there is an overview first', () => {
  expect(mayBeFirst(aMapNetwork([]))).toBe(false);
  for (const count of [1, WHOLE_SCENE_LIMIT, WHOLE_SCENE_LIMIT + 1]) {
    const network = aRing(count);
    expect(mayBeFirst(network)).toBe(!sceneOf(network, WHOLE_NETWORK).isOverview);
  }
});

/** As many members without a country, each tied to the next; the group of all of them adds an edge for each. */
function aRing(count: number, more: readonly ReturnType<typeof aTie>[] = []): MapNetwork {
  const members = Array.from({ length: count }, (_, place) => aMapMember(`M${1000 + place}`));
  const ties = members.flatMap(({ id }, place) => (place === 0 ? [] : aTie(members[place - 1]?.id ?? '', id)));
  const [first, last] = [members[0]?.id ?? '', members.at(-1)?.id ?? ''];
  return aMapNetwork(members, [...ties, aTie(first, last), ...more]);
}
