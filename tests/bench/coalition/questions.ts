/** Covering problems as countries could ask them, from fixed seeds. */
import { possibleDemand } from '#core/coalition/cover/gaps.ts';
import type { SizedProblem } from '#core/coalition/cover/smallest-cover.ts';
import { type Chance, chanceFrom } from '../../support/random.ts';

export type Question = SizedProblem & { candidates: number; capacities: number; times: number; seed: number };

export const SMALL = 1_000;

const CANDIDATES = [50, 200, SMALL, 5_000, 20_000];
const CAPACITIES = [12, 24, 40];
const TIMES = [1, 2, 3];
/** How much the kinds of presence count, from an office to help from outside. */
const PRESENCES = [1, 0.7, 0.6, 0.3] as const;
/** Fewer seeds for those that take others long. */
const SEEDS = [1, 2, 3];
const SEEDS_OF_LARGE = [1];

export function questions(): Question[] {
  return CANDIDATES.flatMap((candidates) =>
    CAPACITIES.flatMap((capacities) =>
      TIMES.flatMap((times) =>
        (candidates > SMALL ? SEEDS_OF_LARGE : SEEDS).map((seed) =>
          questionFrom({ candidates, capacities, times, seed }),
        ),
      ),
    ),
  );
}

/**
 * Capacities are held by few or by many, each candidate holds 5 to 30 % of them, and each is asked for `times` times or
 * by as many as hold it. What speaks against a candidate is as it is for members: how weak its presence is and how little
 * of what is asked for it holds, and then a lot.
 */
function questionFrom(kind: Pick<Question, 'candidates' | 'capacities' | 'times' | 'seed'>): Question {
  const { candidates, capacities, times, seed } = kind;
  const chance = chanceFrom(((candidates * 64 + capacities) * 4 + times) * 64 + seed);
  const popularity = Array.from({ length: capacities }, () => 0.15 + chance.next() ** 2);
  const columns = Array.from({ length: candidates }, () => {
    const rows = pick(chance, popularity, Math.max(1, Math.round(capacities * (0.05 + 0.25 * chance.next()))));
    const fit = (chance.one(PRESENCES) + rows.length / capacities) / 2;
    return { rows, penalty: Math.round(1_000 * (1 - fit)) * 4_096 + chance.below(4_096) };
  });
  const demand = possibleDemand({ demand: new Array<number>(capacities).fill(times), columns });
  return { ...kind, demand, columns };
}

/** So many different places, the more popular ones more often, ascending. */
function pick(chance: Chance, popularity: readonly number[], count: number): number[] {
  return byChance(chance, popularity)
    .slice(0, count)
    .sort((one, other) => one - other);
}

/** All places in an order by chance, the weightier ones rather first. */
function byChance(chance: Chance, weights: readonly number[]): number[] {
  return weights
    .map((weight, place) => ({ place, key: Math.log(1 - chance.next()) / weight }))
    .sort((one, other) => other.key - one.key)
    .map(({ place }) => place);
}

/**
 * The known hard one: every candidate holds eight capacities and is part of a planted exact cover, five candidates who
 * hold each capacity once. Two such covers together are the smallest coalition where each is asked for twice: ten, and
 * no price tells which they are.
 */
export function plantedQuestion(): Question {
  const kind = { candidates: 5_000, capacities: 40, times: 2, seed: 1 };
  const held = 8;
  const chance = chanceFrom(kind.seed);
  const even = new Array<number>(kind.capacities).fill(1);
  const columns = Array.from({ length: (kind.candidates * held) / kind.capacities }, () => {
    const order = byChance(chance, even);
    return Array.from({ length: kind.capacities / held }, (_, part) => ({
      rows: order.slice(part * held, (part + 1) * held).sort((one, other) => one - other),
      penalty: chance.below(1_000),
    }));
  }).flat();
  // In an order by chance: those who belong together would be found at once if they stood together.
  const mixed = byChance(chance, new Array<number>(columns.length).fill(1)).flatMap((place) => columns[place] ?? []);
  return { ...kind, demand: new Array<number>(kind.capacities).fill(kind.times), columns: mixed };
}
