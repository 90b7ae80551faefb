/** One layout of one network, in a thread of its own, so that a slow one can be stopped. */
import { parentPort, workerData } from 'node:worker_threads';
import { ARRANGEMENTS } from '#core/map-view/view.ts';
import { readingOf } from '#core/measures/reading.ts';
import type { Layout, LayoutPlan } from '../../../web/map/layout/layout.ts';
import { layoutOf } from '../../../web/map/layout/layout-of.ts';
import { type MapNetwork, type MapNetworkParts, mapNetworkOf } from '../../../web/map/map-network.ts';
import { graphOf, type Point } from './graph.ts';
import { RIVALS } from './rivals.ts';
import { inOtherOrder, withoutNewcomers } from './variants.ts';

export type Entry = { name: string; parts: MapNetworkParts };

/** *picture*: of the whole network; *mixed*: of its rows in another order; *fewer*: before newcomers; *kept*: after. */
export type Result = {
  stage: 'picture' | 'mixed' | 'fewer' | 'kept';
  ms: number;
  places: ReadonlyMap<string, Point>;
  radii: ReadonlyMap<string, number>;
};

const WARM_ROUNDS = 3;
/** What takes longer, in milliseconds, is measured once. */
const QUICK = 1500;

const { name, parts }: Entry = workerData;

function drawnBy(network: MapNetwork, before?: Layout): Layout {
  const by = ARRANGEMENTS.find((arrangement) => `ours, ${arrangement}` === name);
  if (by) return layoutOf(network, planOf(by, network, before));
  const rival = Object.entries(RIVALS).find(([one]) => one === name)?.[1];
  if (!rival) throw new Error(`There is no layout "${name}".`);
  const graph = graphOf(network);
  const points = rival(graph);
  return new Map(graph.ids.map((id, index) => [id, { ...(points[index] ?? { x: 0, y: 0 }), radius: 0 }]));
}

const communitiesByNetwork = new WeakMap<MapNetwork, ReadonlyMap<string, number>>();

/** Communities are a measure of the network, not part of its layout. */
function planOf(by: LayoutPlan['by'], network: MapNetwork, before?: Layout): LayoutPlan {
  const plan = { by, values: [], ghosts: [], opened: [], ...(before && { before }) };
  if (by !== 'community') return plan;
  const known = communitiesByNetwork.get(network) ?? readingOf({ ...network, withWeakPoints: false }).communityById;
  communitiesByNetwork.set(network, known);
  return { ...plan, communityById: known };
}

function run(stage: Result['stage'], from: MapNetworkParts, before?: Layout): Layout {
  const { layout, ms } = timed(from, before);
  const rounds = [ms];
  while (stage === 'picture' && ms < QUICK && rounds.length <= WARM_ROUNDS) rounds.push(timed(from).ms);
  // The first round is that of code not yet compiled.
  const warm = rounds.length > 1 ? rounds.slice(1).toSorted((one, other) => one - other) : rounds;
  const members = from.members.flatMap(({ id }) => {
    const spot = layout.get(id);
    return spot ? [{ id, spot }] : [];
  });
  parentPort?.postMessage({
    stage,
    ms: warm[warm.length >> 1] ?? ms,
    places: new Map(members.map(({ id, spot: { x, y } }) => [id, { x, y }])),
    radii: new Map(members.map(({ id, spot }) => [id, spot.radius])),
  } satisfies Result);
  return layout;
}

/** A network made anew each time, so that nothing about it is known from before. */
function timed(from: MapNetworkParts, before?: Layout): { layout: Layout; ms: number } {
  const network = mapNetworkOf(from);
  if (name === 'ours, community') planOf('community', network);
  const start = process.threadCpuUsage();
  const layout = drawnBy(network, before);
  const { user, system } = process.threadCpuUsage(start);
  return { layout, ms: (user + system) / 1000 };
}

run('picture', parts);
run('mixed', inOtherOrder(parts));
const fewer = run('fewer', withoutNewcomers(parts));
if (name.startsWith('ours')) run('kept', parts, fewer);
