/**
 * Layouts side by side in one run: ours and those of others, on networks with a planted structure and on a real one.
 * CPU time of their own thread, so that what else the machine does counts little; trust the ratios.
 */
import { Worker } from 'node:worker_threads';
import { type MapNetworkParts, mapNetworkOf } from '../../web/map/map-network.ts';
import { mapPartsOf, realNetwork, realNetworkFolder } from '../support/real-networks.ts';
import { sampleNetwork } from '../support/server.ts';
import type { Entry, Result } from './layout/contest.ts';
import { graphOf, type Point } from './layout/graph.ts';
import {
  crossingsOf,
  driftOf,
  fittedDriftOf,
  neighboursKept,
  overlapsOf,
  purityOf,
  sizeOf,
  stressOf,
} from './layout/measures.ts';
import { plantedParts } from './layout/planted.ts';

/** No layout gets more than this for one picture, in seconds. */
const MOST_SECONDS = 60;

const BASE = 'ForceAtlas2';
const NAMES = [
  'cose',
  'fcose',
  'cise',
  BASE,
  'd3-force',
  'd3-force, countries',
  'ours, country',
  'ours, sector',
  'ours, community',
  'ours, capacity',
  'ours, ties',
  'ours, rings',
];
/** Whose scale all others are brought to before overlaps are counted: a picture of the same area, the same nodes. */
const SCALE = 'ours, country';

type Results = Map<Result['stage'], Result>;

export async function benchLayout(): Promise<void> {
  await contest('planted, 300 members, 1,500 ties', plantedParts('planted', 300, 1500));
  await contest('planted, 2,000 members, 8,000 ties', plantedParts('planted', 2000, 8000));
  const folder = realNetworkFolder();
  if (folder === null) process.stdout.write('Skipped: a real network, as ATLAS_TEST_DATA names no folder with one.\n');
  else {
    const real = realNetwork(folder, 'etcgroups_esf', sampleNetwork());
    await contest('European Social Forum, real', mapPartsOf(real));
  }
}

async function contest(title: string, parts: MapNetworkParts): Promise<void> {
  const network = mapNetworkOf(parts);
  const graph = graphOf(network);
  const resultsByName = new Map<string, Results>();
  const isCapable = parts.members.some(({ capacities }) => capacities.length > 0);
  const names = NAMES.filter((name) => isCapable || name !== 'ours, capacity');
  for (const name of names) resultsByName.set(name, await resultsOf({ name, parts }));

  const pointsOf = (result: Result) => graph.ids.map((id) => result.places.get(id) ?? { x: 0, y: 0 });
  const scale = resultsByName.get(SCALE)?.get('picture');
  const base = resultsByName.get(BASE)?.get('picture');
  if (!scale || !base) throw new Error(`${SCALE} and ${BASE} have to be there.`);
  const radii = graph.ids.map((id) => scale.radii.get(id) ?? 0);
  const basePoints = pointsOf(base);
  const [baseCrossings, baseKept] = [crossingsOf(graph, basePoints), neighboursKept(graph, basePoints)];

  const rows = names.map((name) => {
    const results = resultsByName.get(name) ?? new Map();
    const [picture, mixed] = [results.get('picture'), results.get('mixed')];
    const [fewer, kept] = [results.get('fewer'), results.get('kept')];
    if (!picture) return { layout: name, 'CPU ms': `more than ${MOST_SECONDS} s` };
    const points = pointsOf(picture);
    const [crossings, keeps] = [crossingsOf(graph, points), neighboursKept(graph, points)];
    return {
      layout: name,
      'CPU ms': picture.ms.toFixed(0),
      '× FA2 ': (picture.ms / base.ms).toFixed(2),
      stress: stressOf(graph, points).toFixed(3),
      crossings,
      '× FA2  ': (crossings / baseCrossings).toFixed(2),
      'neighbours kept': keeps.toFixed(3),
      '× FA2   ': (keeps / baseKept).toFixed(2),
      purity: purityOf(graph, points).toFixed(2),
      overlaps: name.startsWith('ours')
        ? overlapsOf(
            points,
            graph.ids.map((id) => picture.radii.get(id) ?? 0),
          )
        : overlapsOf(scaledTo(points, pointsOf(scale)), radii),
      'any order': mixed ? (isSame(picture, mixed) ? 'same' : 'differs') : '–',
      'drift %': fewer ? percent(driftOf(fewer.places, picture.places)) : '–',
      'drift fitted %': fewer ? percent(fittedDriftOf(fewer.places, picture.places)) : '–',
      'drift kept %': fewer && kept ? percent(driftOf(fewer.places, kept.places)) : '–',
    };
  });
  process.stdout.write(
    `\n${title}: ${graph.ids.length} members, ${graph.edges.length} tied pairs; drift is the mean move of the others, as a part of the diameter, when 5 % newcomers come\n`,
  );
  console.table(rows);
}

function percent(part: number): string {
  return (100 * part).toFixed(2);
}

/** What came before time was up; a layout that fails is not stopped, it ends the bench. */
function resultsOf(entry: Entry): Promise<Results> {
  return new Promise((resolve, reject) => {
    const results: Results = new Map();
    const worker = new Worker(new URL('./layout/contest.ts', import.meta.url), { workerData: entry });
    const giveUp = () => worker.terminate();
    let timer = setTimeout(giveUp, MOST_SECONDS * 1000);
    worker.on('message', (result: Result) => {
      results.set(result.stage, result);
      clearTimeout(timer);
      timer = setTimeout(giveUp, MOST_SECONDS * 1000);
    });
    worker.on('error', reject);
    worker.on('exit', () => {
      clearTimeout(timer);
      resolve(results);
    });
  });
}

function scaledTo(points: readonly Point[], other: readonly Point[]): Point[] {
  const [mine, theirs] = [sizeOf(points), sizeOf(other)];
  const factor = Math.sqrt((theirs.width * theirs.height) / (mine.width * mine.height || 1));
  return points.map(({ x, y }) => ({ x: x * factor, y: y * factor }));
}

function isSame(one: Result, other: Result): boolean {
  return [...one.places].every(([id, { x, y }]) => {
    const place = other.places.get(id);
    return place?.x === x && place.y === y;
  });
}
