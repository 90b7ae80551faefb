/**
 * A first picture of a connected network from its distances alone: as far apart on paper as they are along ties, as
 * well as two dimensions allow, judged from a few of its nodes (U. Brandes and C. Pich, "Eigensolver methods for
 * progressive multidimensional scaling of large data", Graph Drawing 2006).
 */
import type { Links } from './links.ts';
import { at } from './numbers.ts';

const MOST_PIVOTS = 24;
const ROUNDS = 40;

/** Coordinates by the number of each node; the unit is about one tie. */
export function placeByDistance(links: Links): { x: Float64Array; y: Float64Array } {
  const columns = centredDistances(links);
  const products = columns.map((one) => Float64Array.from(columns, (other) => dot(one, other)));
  const first = strongest(products, null);
  const second = strongest(products, first);
  return { x: along(columns, first), y: along(columns, second) };
}

/** Squared distances from each pivot, without the means of pivots and nodes. */
function centredDistances(links: Links): Float64Array[] {
  const columns = distancesFromPivots(links).map((distances) => Float64Array.from(distances, (steps) => steps * steps));
  const count = links.ids.length;
  const nodeMeans = new Float64Array(count);
  for (const column of columns)
    for (let node = 0; node < count; node += 1)
      nodeMeans[node] = at(nodeMeans, node) + at(column, node) / columns.length;
  const mean = meanOf(nodeMeans);
  return columns.map((column) => {
    const own = meanOf(column);
    return column.map((squared, node) => -0.5 * (squared - own - at(nodeMeans, node) + mean));
  });
}

/** From the most tied node first, then from whichever is furthest from all before. */
function distancesFromPivots(links: Links): Int32Array[] {
  const count = links.ids.length;
  let pivot = 0;
  for (let node = 1; node < count; node += 1) if (degree(links, node) > degree(links, pivot)) pivot = node;
  const nearest = new Int32Array(count).fill(count);
  const all: Int32Array[] = [];
  while (all.length < Math.min(MOST_PIVOTS, count)) {
    const distances = stepsFrom(links, pivot);
    all.push(distances);
    for (let node = 0; node < count; node += 1) nearest[node] = Math.min(at(nearest, node), at(distances, node));
    for (let node = 0; node < count; node += 1) if (at(nearest, node) > at(nearest, pivot)) pivot = node;
  }
  return all;
}

/** The number of ties from one node to each; -1 for those that cannot be reached. */
export function stepsFrom({ start, near }: Links, source: number): Int32Array {
  const steps = new Int32Array(start.length - 1).fill(-1);
  const reached = [source];
  steps[source] = 0;
  for (const node of reached) {
    for (let slot = at(start, node); slot < at(start, node + 1); slot += 1) {
      const next = at(near, slot);
      if (at(steps, next) >= 0) continue;
      steps[next] = at(steps, node) + 1;
      reached.push(next);
    }
  }
  return steps;
}

function degree({ start }: Links, node: number): number {
  return at(start, node + 1) - at(start, node);
}

/** The direction in which a symmetric matrix stretches most, at right angles to another one, by repeating it. */
function strongest(matrix: readonly Float64Array[], apartFrom: Float64Array | null): Float64Array {
  let vector = Float64Array.from(matrix, (_, index) => 1 + (index % 3));
  for (let round = 0; round < ROUNDS; round += 1) {
    const next = Float64Array.from(matrix, (row) => dot(row, vector));
    const shadow = apartFrom ? dot(next, apartFrom) : 0;
    const free = apartFrom ? next.map((value, index) => value - shadow * at(apartFrom, index)) : next;
    const length = Math.sqrt(dot(free, free));
    if (length < 1e-12) return free.fill(0);
    vector = free.map((value) => value / length);
  }
  return vector;
}

function along(columns: readonly Float64Array[], direction: Float64Array): Float64Array {
  const places = new Float64Array(columns[0]?.length ?? 0);
  for (const [index, column] of columns.entries())
    for (let node = 0; node < places.length; node += 1)
      places[node] = at(places, node) + at(column, node) * at(direction, index);
  const spread = Math.sqrt(dot(places, places) / Math.max(1, places.length)) || 1;
  return places.map((place) => place / spread);
}

function dot(one: Float64Array, other: Float64Array): number {
  let sum = 0;
  for (let index = 0; index < one.length; index += 1) sum += at(one, index) * at(other, index);
  return sum;
}

function meanOf(numbers: Float64Array): number {
  return numbers.reduce((sum, number) => sum + number, 0) / numbers.length;
}
