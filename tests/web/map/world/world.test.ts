import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { type MapView, WHOLE_NETWORK } from '#core/map-view/view.ts';
import { ghostId } from '../../../../web/map/ghosts.ts';
import { groupId } from '../../../../web/map/grouping.ts';
import { mapNetworkOf } from '../../../../web/map/map-network.ts';
import { stepOf, stepsFor } from '../../../../web/map/world/steps.ts';
import { worldLayoutOf } from '../../../../web/map/world/world-layout.ts';
import { COLUMNS, type Column, worldRows } from '../../../../web/map/world/world-rows.ts';
import { worldSceneOf } from '../../../../web/map/world/world-scene.ts';
import { withSeats } from '../../../../web/map/world/world-seats.ts';
import type { WorldFacts } from '../../../../web/map/world/world-values.ts';
import { aMapMember, aTie, generatedParts, shuffled } from '../a-map-network.ts';

const WORDS = readFileSync(new URL('../../../../data/words/countries.csv', import.meta.url), 'utf8');
const CODES = [...WORDS.matchAll(/^([A-Z]{2}),/gm)].map(([, code = '']) => code);
const NAMES = new Map(CODES.map((code) => [code, code]));

function generated(seed: string, memberCount = 300) {
  const parts = generatedParts(seed, { memberCount, countryCount: 20, tieCount: 400, outsideCount: 9 });
  return { ...parts, countryNames: NAMES };
}

const VIEW: MapView = { ...WHOLE_NETWORK, by: 'world' };

function sceneOf(network: ReturnType<typeof mapNetworkOf>, view: MapView = VIEW, facts: Partial<WorldFacts> = {}) {
  return worldSceneOf(network, view, {
    fitting: network.members,
    gapCounts: new Map(),
    capacityId: null,
    ghosts: [],
    ...facts,
  });
}

function bubblesIn(scene: ReturnType<typeof sceneOf>) {
  const bubbles = scene.nodes.flatMap((node) => ('bubble' in node ? [[node.key, node.bubble] as const] : []));
  return Object.fromEntries(bubbles);
}

describe('the places of the world view', () => {
  it('hold every country, clear of each other, and near where it lies', () => {
    for (const memberCount of [1, 300, 3000]) {
      const spots = [...worldLayoutOf(mapNetworkOf(generated('clear', memberCount)))];
      expect(spots.length).toBeGreaterThanOrEqual(NAMES.size);
      const touching = spots.flatMap(([id, one], index) =>
        spots
          .slice(index + 1)
          .filter(([, other]) => Math.hypot(one.x - other.x, one.y - other.y) < one.radius + other.radius + 2)
          .map(([other]) => `${id} and ${other}`),
      );
      expect(touching).toEqual([]);
      const at = new Map(spots);
      const [canada, brazil, japan] = ['CA', 'BR', 'JP'].map((code) => at.get(`country:${code}`) ?? { x: 0, y: 0 });
      expect([canada?.x, brazil?.y].map((place) => Math.sign(place ?? 0))).toEqual([-1, 1]);
      expect(japan?.x).toBeGreaterThan(300);
    }
  });

  it('do not depend on the order of members and countries, and hardly move for a newcomer', () => {
    const parts = generated('order');
    const [known, mixed] = [worldLayoutOf(mapNetworkOf(parts)), worldLayoutOf(mapNetworkOf(mixedUp(parts)))];
    expect([...mixed].toSorted()).toEqual([...known].toSorted());
    const moves = CODES.slice(0, 20).map((code) => {
      const newcomer = aMapMember('Newcomer', { countries: [code, 'TD'] });
      const later = worldLayoutOf(mapNetworkOf({ ...parts, members: [...parts.members, newcomer] }));
      return mean(
        [...known].map(([id, { x, y }]) => Math.hypot((later.get(id)?.x ?? 0) - x, (later.get(id)?.y ?? 0) - y)),
      );
    });
    expect(mean(moves)).toBeLessThan(0.01 * 1200);
  });
});

function mean(numbers: readonly number[]): number {
  return numbers.reduce((sum, number) => sum + number, 0) / numbers.length;
}

function mixedUp(parts: ReturnType<typeof generated>) {
  return {
    ...parts,
    members: shuffled(parts.members, 'members'),
    ties: shuffled(parts.ties, 'ties'),
    countryNames: new Map(shuffled([...NAMES], 'names')),
  };
}

describe('the scene of the world view', () => {
  const members = [
    aMapMember('Ana', { countries: ['KE'], capacities: ['legal-support'] }),
    aMapMember('Bo', { countries: ['KE', 'UG'] }),
    aMapMember('Cy', { countries: ['TD'] }),
    aMapMember('Dee', { reach: ['001'] }),
  ];
  const ties = [aTie('ana', 'cy'), aTie('ana', 'cy', { kind: 'funds' }), aTie('bo', 'cy'), aTie('ana', 'bo')];
  const contexts = [
    { country: 'KE', indicator: 'core-civil-society' as const, year: 2013, value: 0.9, rating: null, sourceId: 's' },
    { country: 'KE', indicator: 'core-civil-society' as const, year: 2023, value: 0.31, rating: null, sourceId: 's' },
  ];
  const names = new Map(['KE', 'SO', 'TD', 'UG'].map((code) => [code, code]));
  const network = mapNetworkOf({ members, ties, sources: [], contexts, countryNames: names, capacityNames: new Map() });

  it('has a bubble for every country, those with most members first, and arcs for ties across borders alone', () => {
    const { nodes, edges } = sceneOf(network);
    expect(nodes.map(({ id }) => id)).toEqual(['country:KE', 'outside', 'country:TD', 'country:UG', 'country:SO']);
    expect(edges).toMatchObject([
      { source: 'country:KE', target: 'country:TD', count: 2 },
      { source: 'country:TD', target: 'country:UG', count: 1 },
    ]);
  });

  it('colours by members, gaps, civic space or a capacity, and tells nothing from no data', () => {
    const colours = (world: MapView['world'], facts: Partial<WorldFacts> = {}) =>
      bubblesIn(sceneOf(network, { ...VIEW, world }, facts));
    expect(colours('members')).toEqual({ KE: 'step:4', TD: 'step:0', UG: 'step:0', SO: 'none' });
    expect(colours('gaps', { gapCounts: new Map(Object.entries({ KE: 3, TD: 0 })) })).toEqual({
      KE: 'step:2',
      TD: 'none',
      UG: 'unknown',
      SO: 'unknown',
    });
    expect(colours('civic-space')).toEqual({ KE: 'step:1', TD: 'unknown', UG: 'unknown', SO: 'unknown' });
    expect(colours('capacity', { capacityId: 'legal-support' })).toMatchObject({ KE: 'step:2', TD: 'none' });
    expect(colours('capacity')).toMatchObject({ KE: 'unknown', TD: 'unknown' });
  });

  it('counts those that fit alone, and lets countries without them step back', () => {
    const scene = sceneOf(network, { ...VIEW, q: 'cy' }, { fitting: network.members.filter(({ id }) => id === 'cy') });
    expect(bubblesIn(scene)).toMatchObject({ TD: 'step:2', KE: 'none' });
    expect(scene.nodes.filter(({ emphasis }) => emphasis !== 'faded').map(({ id }) => id)).toEqual(['country:TD']);
  });

  it('lights a country in focus with those it is tied to, and the countries of a member in focus', () => {
    const lit = (id: string) =>
      sceneOf(network, { ...VIEW, focus: [{ id, depth: 1 }] })
        .nodes.filter(({ emphasis }) => emphasis === 'lit')
        .map((node) => node.id);
    expect(lit('country:UG')).toEqual(['country:TD', 'country:UG']);
    expect(lit('bo')).toEqual(['country:KE', 'country:UG']);
    expect(lit('country:ZZ')).toEqual([]);
  });
});

describe('the empty seats of a country in the world view', () => {
  it('stand around its bubble, clear of it and of each other, and only around a country in focus', () => {
    const network = mapNetworkOf(generated('seats'));
    const ghosts = Array.from({ length: 8 }, (_, index) => ({ country: 'TD', capacityId: `c-${index}` }));
    const ids = ghosts.map(ghostId);
    for (const country of ['TD', 'AD']) {
      const own = ghosts.map((ghost) => ({ ...ghost, country }));
      const layout = withSeats(worldLayoutOf(network), own);
      const spots = [groupId('country', country), ...own.map(ghostId)].map((id) => layout.get(id));
      for (const [index, one] of spots.entries()) {
        for (const other of spots.slice(index + 1)) {
          const apart = one && other && Math.hypot(one.x - other.x, one.y - other.y) - one.radius - other.radius;
          expect(apart).toBeGreaterThan(-0.01);
        }
      }
    }
    const seatsWith = (focus: MapView['focus'], isShown = true) =>
      sceneOf(network, { ...VIEW, ghosts: isShown, focus }, { ghosts }).nodes.flatMap(({ kind, id }) =>
        kind === 'ghost' ? id : [],
      );
    expect(seatsWith([{ id: 'country:TD', depth: 1 }])).toEqual(ids);
    expect(seatsWith([{ id: 'country:ET', depth: 1 }])).toEqual([]);
    expect(seatsWith([])).toEqual([]);
    expect(seatsWith([{ id: 'country:TD', depth: 1 }], false)).toEqual([]);
  });
});

describe('the rows of the world view', () => {
  it('are sorted by any column, what has no data last', () => {
    const parts = {
      members: [aMapMember('Ana', { countries: ['KE'] }), aMapMember('Bo', { countries: ['TD'] })],
      ties: [],
    };
    const countryNames = new Map([
      ['KE', 'Kenya'],
      ['TD', 'Chad'],
      ['SO', 'Ararat'],
    ]);
    const network = mapNetworkOf({ ...parts, sources: [], countryNames, capacityNames: new Map() });
    const scene = sceneOf(
      network,
      { ...VIEW, world: 'gaps' },
      {
        gapCounts: new Map([
          ['KE', 0],
          ['TD', 4],
        ]),
      },
    );
    const codes = (column: Column) => worldRows(scene, column).map(({ code }) => code);
    expect(COLUMNS.map(codes)).toEqual([
      ['SO', 'TD', 'KE'],
      ['TD', 'KE', 'SO'],
      ['TD', 'KE', 'SO'],
    ]);
    expect(worldRows(sceneOf(network), 'value').map(({ value }) => value)).toEqual([1, 1, 0]);
    expect(worldRows(scene, 'value').map(({ value }) => value)).toEqual([4, 0, undefined]);
  });
});

describe('the steps of a scale', () => {
  it('cover every count once, from the smallest to the largest', () => {
    for (let most = 1; most < 400; most += 1) {
      const steps = stepsFor(
        'members',
        Array.from({ length: most + 1 }, (_, count) => count),
      );
      expect(steps.length).toBeLessThanOrEqual(5);
      expect(steps[0]?.from).toBe(1);
      expect(steps.at(-1)?.to).toBe(most);
      for (const [index, { from, to }] of steps.entries()) {
        expect(to).toBeGreaterThanOrEqual(from);
        expect(steps[index + 1]?.from ?? to + 1).toBe(to + 1);
      }
    }
    expect(stepOf(0, stepsFor('members', [9]))).toBeUndefined();
    const paintsOf = (counts: number[]) => stepsFor('gaps', counts).map(({ from, to, paint }) => [from, to, paint]);
    expect(paintsOf([8, 0, 6, 7, 6])).toEqual([6, 7, 8].map((count, index) => [count, count, 2 * index]));
    expect(paintsOf([20, 21, 22, 24, 26, 28, 30]).map(([, , paint]) => paint)).toEqual([0, 1, 2, 3, 4]);
    expect([0, 0.2, 0.21, 1].map((value) => stepOf(value, stepsFor('civic-space', []))?.paint)).toEqual([0, 0, 1, 4]);
  });
});
