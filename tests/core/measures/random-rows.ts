/** Small random graphs for measures: trees with a few ties more, several parts, and members without ties. */
import { at, neighboursOf, rowsOf, type TieRows } from '#core/what-if/tie-index.ts';
import { type Chance, chanceFrom } from '../../support/random.ts';

type Pair = readonly [number, number];

export function randomPairs(chance: Chance, count: number): Pair[] {
  const density = chance.one([0.02, 0.1, 0.3, 0.7]);
  const isTree = chance.is(0.6);
  return Array.from({ length: count }, (_, place) => place).flatMap((place) => {
    const trunk = isTree && place > 0 && chance.is(0.8) ? chance.below(place) : -1;
    const others = Array.from({ length: place }, (_, other) => other);
    return others.filter((other) => other === trunk || chance.is(density)).map((other): Pair => [other, place]);
  });
}

export function rowsFrom(count: number, pairs: readonly Pair[]): TieRows {
  return rowsOf(count, Int32Array.from(pairs.flat()));
}

/** As many graphs as are asked for, each with its seed. */
export function randomGraphs(graphs: number, mostMembers: number) {
  return Array.from({ length: graphs }, (_, number) => {
    const chance = chanceFrom(number + 1);
    const count = 1 + chance.below(mostMembers);
    const pairs = randomPairs(chance, count);
    return { seed: number + 1, chance, count, pairs, rows: rowsFrom(count, pairs) };
  });
}

/** A weight from 1 to 3 for each pair, the same in either direction. */
export function randomWeights(rows: TieRows, chance: Chance): Float64Array {
  const salt = chance.below(1000);
  const weights: number[] = [];
  for (let place = 0; place + 1 < rows.starts.length; place++) {
    for (const other of neighboursOf(rows, place)) {
      weights.push(1 + ((Math.min(place, other) * 31 + Math.max(place, other) * 17 + salt) % 3));
    }
  }
  return Float64Array.from(weights);
}

export function degreeOf({ starts }: TieRows, place: number): number {
  return at(starts, place + 1) - at(starts, place);
}
