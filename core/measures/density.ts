/** How many of the ties that could be there are. */
import { at, type TieRows } from '../what-if/tie-index.ts';

export type Density = {
  /** How many members it is about: of few, it says little. */
  members: number;
  /** Pairs of them that are tied. */
  pairs: number;
  /** Of all pairs, from 0 to 1. Null for fewer than two members. */
  density: number | null;
};

/** @param places each once; all members where left out. */
export function densityOf(rows: TieRows, places?: readonly number[]): Density {
  const { starts, neighbours } = rows;
  const members = places?.length ?? starts.length - 1;
  const pairs = places ? pairsAmong(rows, places) : neighbours.length / 2;
  return { members, pairs, density: members < 2 ? null : (2 * pairs) / (members * (members - 1)) };
}

function pairsAmong({ starts, neighbours }: TieRows, places: readonly number[]): number {
  const among = new Set(places);
  let ends = 0;
  for (const place of places) {
    for (let tie = at(starts, place); tie < at(starts, place + 1); tie++) {
      if (among.has(at(neighbours, tie))) ends += 1;
    }
  }
  return ends / 2;
}
