/**
 * Two viewers with different rights: the map of each follows from their own rows only. What the page draws and says of
 * its answers is worked out here as the page does, with and without what a visitor may not see.
 */
import { expect, test } from 'vitest';
import { type MapView, viewFromFragment, WHOLE_NETWORK } from '#core/map-view/view.ts';
import type { Reading } from '#core/measures/reading.ts';
import type { NetworkColumns } from '#core/network-columns/columns.ts';
import { networkFactsOf } from '#core/network-columns/facts.ts';
import { unpackOutline } from '#core/network-columns/outline.ts';
import { unpackNetwork } from '#core/network-columns/unpack.ts';
import type { StoredNetwork } from '#core/stored-network.ts';
import { ANONYMOUS } from '#core/viewer.ts';
import { asSeenBy } from '#core/visibility.ts';
import { drawingOf } from '../../web/map/drawing.ts';
import { firstDrawing } from '../../web/map/first/first-drawing.ts';
import { focusSentence } from '../../web/map/focus-sentence.ts';
import { foundIn } from '../../web/map/found.ts';
import { type CapacityKinds, networkGaps } from '../../web/map/gaps/network-gaps.ts';
import { outlineAround } from '../../web/map/hull-shape.ts';
import { layoutOf } from '../../web/map/layout/layout-of.ts';
import { type MapNetwork, mapNetworkOf } from '../../web/map/map-network.ts';
import { networkFromFacts } from '../../web/map/network-from-facts.ts';
import { planOf } from '../../web/map/plan.ts';
import { nameCommunities } from '../../web/map/reading/name-communities.ts';
import { waysIn } from '../../web/map/reading/ways.ts';
import { networkAsOf } from '../../web/map/scene/in-time.ts';
import { isMemberNode, type SceneExtras, sceneOf } from '../../web/map/scene.ts';
import { doWork } from '../../web/map/thread-work.ts';
import { world as worldCode } from '../../web/map/world/world.ts';
import { worldRows } from '../../web/map/world/world-rows.ts';
import { worldWithoutHidden } from '../support/deletion-rows.ts';
import { memoryHouse, type World } from '../support/memory-house.ts';
import type { Visitor } from '../support/people.ts';
import { peopledWorld } from '../support/proof.ts';
import { requestFor } from '../support/questions.ts';

const WORLDS = process.env['ATLAS_LONG'] ? 500 : 18;
const LONGEST = WORLDS * 10_000;
const PATHS = ['/api/map', '/api/map/outline', '/api/capacities', '/api/views'];

const house = memoryHouse();

/** What the page gets, with every view that is open to the visitor. */
async function answersIn(held: World, visitor: Visitor): Promise<string[]> {
  return await house.holding(held, async () => {
    const ask = (paths: string[]) => house.answersTo(paths.map((path) => requestFor({ path }, visitor)));
    const answers = await ask(PATHS);
    const { views }: { views: { id: string }[] } = bodyOf(answers[3]);
    return [...answers, ...(await ask(views.map(({ id }) => `/api/views/${id}`)))];
  });
}

function bodyOf(answer = '') {
  return JSON.parse(answer.slice(answer.indexOf('\n\n')));
}

type Maps = ReturnType<typeof mapsOf>;

/** What layouts and measures follow from. */
type Ground = { layout: MapNetwork; measures: MapNetwork };

/** All that the page makes of its answers. @param planted grounds other than the network that was answered. */
function mapsOf(answers: readonly string[], planted: Partial<Ground> = {}) {
  const columns: NetworkColumns = bodyOf(answers[0]);
  const { capacities }: { capacities: CapacityKinds } = bodyOf(answers[2]);
  const network = networkFromFacts(unpackNetwork(columns));
  const steps: string[] = answers
    .slice(PATHS.length)
    .flatMap((answer) => bodyOf(answer).steps.map(({ fragment }: { fragment: string }) => fragment));
  const ground = { layout: network, measures: network, ...planted };
  return {
    usual: viewsOf(network).map((view) => mapOf(network, view, { capacities, ground })),
    kept: steps.map((step) => mapOf(network, viewFromFragment(step), { capacities, ground })),
    first: firstOf(answers[1]),
  };
}

/** One for each arrangement, and in these all that can be seen on a map. */
function viewsOf({ members }: MapNetwork): MapView[] {
  const [first = '', last = ''] = [members[0]?.id, members.at(-1)?.id];
  const usual = WHOLE_NETWORK;
  return [
    { ...usual, hulls: true, ghosts: true, values: ['country', 'capacity', 'coalition', 'network'], width: 'age' },
    {
      ...usual,
      by: 'community',
      colour: 'community',
      size: 'betweenness',
      hulls: true,
      path: { from: first, to: last },
    },
    {
      ...usual,
      by: 'sector',
      q: 'country:KE,TD -stale ties>=1',
      match: 'any',
      colour: 'freshness',
      size: 'capacities',
    },
    {
      ...usual,
      by: 'ties',
      focus: [{ id: last, depth: 2 }],
      rest: 'hide',
      colour: 'ties',
      size: 'ties',
      width: 'kinds',
    },
    { ...usual, by: 'rings', focus: [{ id: first, depth: 1 }], asOf: '2019', colour: 'region', size: 'countries' },
    { ...usual, by: 'capacity', q: 'capacity:legal-support', colour: 'capacities', values: ['coalition'] },
    { ...usual, by: 'world', world: 'gaps', ghosts: true, focus: [{ id: 'country:KE', depth: 1 }] },
  ];
}

function mapOf(
  network: MapNetwork,
  view: MapView,
  { capacities, ground }: { capacities: CapacityKinds; ground: Ground },
) {
  const reading = readingAt(ground.measures, view.asOf);
  const gaps = networkGaps(network, capacities);
  const found = waysIn(network, view);
  const ways =
    found?.kind === 'ways' ? found.ways.map((way) => [way.fromId, ...way.steps.map(({ toId }) => toId)]) : [];
  const extras: SceneExtras = {
    ways,
    communityById: reading.communityById,
    betweennessById: reading.betweennessById,
    outlineAround,
    ...(view.ghosts && { ghosts: [...gaps.byCountry.values()].flat() }),
    ...(view.by === 'world' && { world: worldCode.drawn(network, gaps) }),
  };
  const scene = sceneOf(network, view, extras);
  return {
    scene,
    drawing: drawingOf(scene, layoutOf(ground.layout, planOf(view, scene, extras))),
    listed: foundIn(network, view, scene).members.map(({ id }) => id),
    said: focusSentence(scene, network),
    found,
    reading,
    communityNames: nameCommunities(reading, network, 'label'),
    gaps: { byCountry: gaps.byCountry, confirmations: gaps.confirmations },
    rows: view.by === 'world' ? worldRows(scene, 'members') : [],
  };
}

const readings = new WeakMap<MapNetwork, Map<string | null, Reading>>();

/** Once for each time that is looked at, as in the page. */
function readingAt(network: MapNetwork, asOf: string | null): Reading {
  const known = readings.get(network) ?? new Map<string | null, Reading>();
  const reading = known.get(asOf) ?? readingOf(networkAsOf(network, asOf));
  readings.set(network, known.set(asOf, reading));
  return reading;
}

function readingOf({ members, ties }: MapNetwork): Reading {
  const done = doWork({ kind: 'reading', ground: { members, ties, withWeakPoints: true } });
  if (done.kind !== 'reading') throw new Error('Not a reading.');
  return done.reading;
}

function firstOf(answer: string | undefined) {
  const { members, ties, countryNames } = unpackOutline(bodyOf(answer));
  const network = mapNetworkOf({
    members: members.map((member) => ({ ...member, kind: 'other', standing: 'listed', capacities: [] })),
    ties: ties.map((tie) => ({ ...tie, kind: 'works-with', since: null, until: null, sourceId: null })),
    sources: [],
    countryNames,
    capacityNames: new Map(),
  });
  return firstDrawing(network);
}

/** Every number, letter and order of it, of maps as well. */
function written(value: unknown): string {
  return JSON.stringify(value, (_, one) => (one instanceof Map ? [...one] : one));
}

/** What a world has to have somewhere for the test to say anything about it. */
const EVERYTHING = ['tie', 'way', 'outline', 'ghost', 'value', 'community', 'betweenness', 'weak point', 'gap', 'kept'];

function kindsIn({ usual, kept }: Maps): string[] {
  return usual.flatMap(({ scene, drawing, reading, found, gaps }) => [
    ...scene.edges.filter(({ kind }) => kind === 'tie').map(() => 'tie'),
    ...scene.nodes.flatMap(({ kind }) => (kind === 'ghost' || kind === 'value' ? [kind] : [])),
    ...drawing.outlines.map(() => 'outline'),
    ...(found?.kind === 'ways' ? ['way'] : []),
    ...reading.communities.map(() => 'community'),
    ...[...reading.betweennessById.values()].flatMap((pairs) => (pairs > 0 ? ['betweenness'] : [])),
    ...(reading.weakPoints?.members ?? []).map(() => 'weak point'),
    ...gaps.confirmations.map(() => 'gap'),
    ...kept.map(() => 'kept'),
  ]);
}

/** Whether somebody whom two visitors see stands at another place for one of them. */
function standElsewhere(maps: readonly Maps[]): boolean {
  const places = new Map<string, string>();
  return maps.some(({ usual: [byCountry] }) =>
    byCountry?.scene.nodes.filter(isMemberNode).some(({ id }) => {
      const mark = byCountry.drawing.marks.find((one) => one.id === id);
      const place = `${mark?.x} ${mark?.y}`;
      const before = places.get(id) ?? place;
      places.set(id, before);
      return before !== place;
    }),
  );
}

const PLANTED: [string, (all: MapNetwork) => Partial<Ground>][] = [
  ['places', (layout) => ({ layout })],
  ['measures', (measures) => ({ measures })],
];

/** All that is stored, as if nobody hid anything. */
function unhidden(stored: StoredNetwork): MapNetwork {
  const open: StoredNetwork = JSON.parse(
    JSON.stringify(stored, (key, value) => (/visibility$/i.test(key) ? 'public' : key === 'hiddenAt' ? null : value)),
  );
  return networkFromFacts(networkFactsOf(asSeenBy(open, ANONYMOUS), '2026-01-01'));
}

/** Whose code opens something sees the map as anybody does. */
function whoLooks({ visitors }: { visitors: readonly Visitor[] }): Visitor[] {
  return visitors.filter(({ kind }) => kind !== 'holder of a code');
}

test(
  `in ${WORLDS} random worlds the map of each visitor follows from their own rows`,
  async () => {
    const shown = new Set<string>();
    let differing = 0;
    let movedApart = 0;
    for (let seed = 1; seed <= WORLDS; seed++) {
      const world = await peopledWorld(house, seed);
      const answered = new Set<string>();
      const seen = new Map<string, Maps>();
      for (const visitor of whoLooks(world)) {
        const whole = await answersIn(world, visitor);
        const less = await answersIn(await worldWithoutHidden(world, visitor), visitor);
        expect(less, `seed ${seed}, ${visitor.kind}`).toEqual(whole);
        // Who gets what another one got makes the same of it.
        const answers = whole.join();
        if (answered.has(answers)) continue;
        answered.add(answers);
        const maps = mapsOf(whole);
        expect(written(mapsOf(less)), `seed ${seed}, ${visitor.kind}`).toBe(written(maps));
        for (const kind of kindsIn(maps)) shown.add(kind);
        seen.set(written(maps), maps);
      }
      if (seen.size > 1) differing++;
      if (standElsewhere([...seen.values()])) movedApart++;
    }
    // What is compared is there: an empty map follows from anything.
    expect([...shown].sort()).toEqual([...EVERYTHING].sort());
    expect(differing).toBeGreaterThan(WORLDS / 2);
    expect(movedApart).toBeGreaterThan(0);
  },
  LONGEST,
);

test.each(PLANTED)('a map that follows from all that is stored is found: %s', async (_, plant) => {
  for (let seed = 1; seed <= WORLDS; seed++) {
    const world = await peopledWorld(house, seed);
    for (const visitor of whoLooks(world)) {
      const rest = await worldWithoutHidden(world, visitor);
      const whole = mapsOf(await answersIn(world, visitor), plant(unhidden(world.stored)));
      const less = mapsOf(await answersIn(rest, visitor), plant(unhidden(rest.stored)));
      if (written(whole) !== written(less)) return;
    }
  }
  expect.fail('It was not found.');
});
