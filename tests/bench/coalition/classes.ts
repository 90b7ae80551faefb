/**
 * Covering problems of the kinds that OR-Library holds beyond the small ones, from fixed seeds: random ones after
 * Beasley, "An algorithm for set covering problem", 1987, and the two families of Grossman and Wool, "Computational
 * experience with approximation algorithms for the set covering problem", 1997, which are the same wherever they are made.
 */
import type { CoverProblem } from '#core/coalition/cover/problem.ts';
import { chanceFrom } from '../../support/random.ts';

/** By the names of their classes: how many rows and columns, which share of a row a column covers, the highest cost. */
const RANDOM = {
  c: { rows: 400, columns: 4_000, density: 0.02, dearest: 100 },
  d: { rows: 400, columns: 4_000, density: 0.05, dearest: 100 },
  e: { rows: 50, columns: 500, density: 0.2, dearest: 1 },
  nre: { rows: 500, columns: 5_000, density: 0.1, dearest: 100 },
  nrf: { rows: 500, columns: 5_000, density: 0.2, dearest: 100 },
  nrg: { rows: 1_000, columns: 10_000, density: 0.02, dearest: 100 },
  nrh: { rows: 1_000, columns: 10_000, density: 0.05, dearest: 100 },
} as const;

export const CLASSES = [...Object.keys(RANDOM), 'clr', 'cyc'];

/** @param number the seed of a random class; for `clr` how many points, for `cyc` how many dimensions. */
export function problemOfClass(name: string, number: number): CoverProblem {
  for (const [place, [key, kind]] of Object.entries(RANDOM).entries())
    if (key === name) return randomProblem(kind, 100 * place + number);
  return name === 'clr' ? colourings(number) : cycles(number);
}

/** Each column covers a row at least, each row is covered by two columns at least. */
function randomProblem(kind: { rows: number; columns: number; density: number; dearest: number }, seed: number) {
  const chance = chanceFrom(seed);
  const columns = Array.from({ length: kind.columns }, () => ({
    rows: Array.from({ length: kind.rows }, (_, row) => row).filter(() => chance.is(kind.density)),
    cost: 1 + chance.below(kind.dearest),
  }));
  for (const { rows } of columns) if (rows.length === 0) rows.push(chance.below(kind.rows));
  for (let row = 0; row < kind.rows; row++) {
    const without = columns.filter(({ rows }) => !rows.includes(row));
    for (let has = columns.length - without.length; has < 2; has++)
      without.splice(chance.below(without.length), 1)[0]?.rows.push(row);
  }
  return { demand: new Array<number>(kind.rows).fill(1), columns };
}

/** So few sets of four points that however they are coloured with two colours, one set is all of one colour. */
function colourings(points: number): CoverProblem {
  const masks = [...new Array(2 ** points).keys()].filter((mask) => bitCount(mask) === 4);
  const colours = Array.from({ length: 2 ** (points - 1) - 1 }, (_, row) => row + 1);
  return {
    demand: colours.map(() => 1),
    columns: masks.map((mask) => ({
      rows: colours.flatMap((colour, row) => ((colour & mask) % mask === 0 ? [row] : [])),
      cost: 1,
    })),
  };
}

/** So few edges of a cube that every ring of four edges has one. */
function cycles(dimensions: number): CoverProblem {
  const corners = 2 ** dimensions;
  const columns = Array.from({ length: corners * dimensions }, (): { rows: number[]; cost: number } => ({
    rows: [],
    cost: 1,
  }));
  let row = 0;
  for (let corner = 0; corner < corners; corner++)
    for (let one = 0; one < dimensions; one++)
      for (let other = one + 1; other < dimensions; other++) {
        const [bit, next] = [1 << one, 1 << other];
        if (corner & (bit | next)) continue;
        for (const [from, along] of [
          [corner, one],
          [corner | next, one],
          [corner, other],
          [corner | bit, other],
        ] as const)
          columns[along * corners + from]?.rows.push(row);
        row += 1;
      }
  return { demand: new Array<number>(row).fill(1), columns: columns.filter(({ rows }) => rows.length > 0) };
}

function bitCount(mask: number): number {
  return mask === 0 ? 0 : (mask & 1) + bitCount(mask >>> 1);
}
