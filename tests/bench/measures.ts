/** How much work the measures of a network are as it grows, and beside cytoscape's own for the same network. */
import cytoscape from 'cytoscape';
import { betweennessOf } from '#core/measures/betweenness.ts';
import { communitiesOf } from '#core/measures/communities.ts';
import { constraintsOf } from '#core/measures/constraint.ts';
import { coresOf } from '#core/measures/cores.ts';
import { mixingOf } from '#core/measures/mixing.ts';
import { weakPointsOf } from '#core/measures/weak-points.ts';
import { at, rowsOf, type TieRows } from '#core/what-if/tie-index.ts';
import { chanceFrom } from '../support/random.ts';

const SIZES = [1000, 10_000, 50_000];
const ROUNDS = 3;
const TIES_EACH = 4;
/** Most ties stay within so many neighbours in the order of names. */
const CIRCLE = 100;
const SECTORS = 7;

function network(size: number): TieRows {
  const chance = chanceFrom(size);
  const pairs = new Set<number>();
  while (pairs.size < TIES_EACH * size) {
    const one = chance.below(size);
    const other = chance.is(0.7) ? one - (one % CIRCLE) + chance.below(CIRCLE) : chance.below(size);
    if (one !== other && other < size) pairs.add(Math.min(one, other) * size + Math.max(one, other));
  }
  return rowsOf(size, Int32Array.from([...pairs].flatMap((pair) => [Math.floor(pair / size), pair % size])));
}

function timed(work: () => unknown, rounds = ROUNDS): number {
  const times = Array.from({ length: rounds }, () => {
    const before = process.cpuUsage();
    work();
    const { user, system } = process.cpuUsage(before);
    return (user + system) / 1000;
  }).sort((one, other) => one - other);
  return times[rounds >> 1] ?? Number.NaN;
}

function ownTimes(rows: TieRows): Record<string, number> {
  const weights = new Float64Array(rows.neighbours.length).fill(1);
  const groupOf = Int32Array.from({ length: rows.starts.length - 1 }, (_, place) => place % SECTORS);
  return {
    'cut members and ties': timed(() => weakPointsOf(rows)),
    'k-core': timed(() => coresOf(rows)),
    constraint: timed(() => constraintsOf(rows, weights)),
    communities: timed(() => communitiesOf(rows, weights)),
    'mixing, 100 draws': timed(() => mixingOf(rows, { groupOf, count: SECTORS })),
    betweenness: timed(() => betweennessOf(rows)),
  };
}

/** Once: it takes long enough to be sure. */
function cytoscapeTimes(rows: TieRows): Record<string, number> {
  const count = rows.starts.length - 1;
  const elements: cytoscape.ElementDefinition[] = Array.from({ length: count }, (_, place) => ({
    data: { id: `${place}` },
  }));
  for (let place = 0; place < count; place++) {
    for (let tie = at(rows.starts, place); tie < at(rows.starts, place + 1); tie++) {
      const other = at(rows.neighbours, tie);
      if (place < other) elements.push({ data: { id: `${place}-${other}`, source: `${place}`, target: `${other}` } });
    }
  }
  const drawn = cytoscape({ headless: true, elements });
  const times = {
    'cut members and ties': timed(() => drawn.elements().hopcroftTarjanBiconnected(), 1),
    betweenness: timed(() => drawn.elements().betweennessCentrality({}), 1),
  };
  drawn.destroy();
  return times;
}

export function benchMeasures(): void {
  const own = SIZES.map((size) => ownTimes(network(size)));
  const [smallest = 0] = SIZES;
  const others = cytoscapeTimes(network(smallest));
  const table = Object.keys(own[0] ?? {}).map((measure) => ({
    measure,
    ...Object.fromEntries(SIZES.map((size, place) => [`${size} members`, own[place]?.[measure]?.toFixed(1) ?? ''])),
    [`cytoscape at ${smallest}`]: others[measure]?.toFixed(1) ?? '',
    'times as long': others[measure] ? (others[measure] / (own[0]?.[measure] ?? 1)).toFixed(1) : '',
  }));
  process.stdout.write(
    `CPU in ms. Four ties for each member, median of ${ROUNDS}; betweenness from 3,000 on is estimated from 256.\n`,
  );
  console.table(table);
}
