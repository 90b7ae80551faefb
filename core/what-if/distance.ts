/** How far the two worlds that the network is there to join are from one another, before a loss and after. */
import type { Member } from '../network.ts';
import type { Lost } from './lost.ts';
import { at, neighboursOf, type TieRows } from './tie-index.ts';

export type Distance = {
  /** Pairs of an organisation of human rights and one of humanitarian or development work who can reach one another. */
  pairs: number;
  /** How many of them no longer could. */
  cutPairs: number;
  /** For those who still could: how many ties lie between them in the mean. Null where there are none. */
  before: number | null;
  after: number | null;
  /** Counted from so many of the organisations on the side that has fewer; where not from all, it is an estimate. */
  countedFrom: number;
  countable: number;
};

/** How many steps of walking go into it: not a time, so that answers repeat. */
const EFFORT = 8_000_000;

/** Among those who are left; whoever does both kinds of work is in both groups, and no pair with itself. */
export function distanceBetweenWorlds({ index, gone }: Lost, effort = EFFORT): Distance {
  const left = [...index.members.entries()].filter(([place]) => at(gone, place) === 0);
  const rights = left.filter(([, member]) => worksOnRights(member)).map(([place]) => place);
  const aid = left.filter(([, member]) => worksOnAid(member)).map(([place]) => place);
  const [from, to] = rights.length <= aid.length ? [rights, aid] : [aid, rights];
  const steps = 2 * (index.members.length + index.neighbours.length);
  const sources = evenly(from, Math.max(1, Math.floor(effort / Math.max(1, steps))));
  const nobody = new Uint8Array(gone.length);
  const sums = { pairs: 0, kept: 0, before: 0, after: 0 };
  for (const source of sources) {
    const [before, after] = [stepsFrom(index, source, nobody), stepsFrom(index, source, gone)];
    for (const target of to) {
      if (target === source || at(before, target) < 0) continue;
      sums.pairs += 1;
      if (at(after, target) < 0) continue;
      sums.kept += 1;
      sums.before += at(before, target);
      sums.after += at(after, target);
    }
  }
  return {
    pairs: sums.pairs,
    cutPairs: sums.pairs - sums.kept,
    before: sums.kept === 0 ? null : sums.before / sums.kept,
    after: sums.kept === 0 ? null : sums.after / sums.kept,
    countedFrom: sources.length,
    countable: from.length,
  };
}

/** Ties to walk to each place; -1 where it cannot be reached. @param gone 1 for each place that is no way through. */
export function stepsFrom(rows: TieRows, source: number, gone: Uint8Array): Int32Array {
  const steps = new Int32Array(rows.starts.length - 1).fill(-1);
  steps[source] = 0;
  const queue = new Int32Array(steps.length);
  queue[0] = source;
  let end = 1;
  for (let turn = 0; turn < end; turn++) {
    const place = at(queue, turn);
    for (const neighbour of neighboursOf(rows, place)) {
      if (at(steps, neighbour) >= 0 || at(gone, neighbour) === 1) continue;
      steps[neighbour] = at(steps, place) + 1;
      queue[end++] = neighbour;
    }
  }
  return steps;
}

export function worksOnRights({ sectors }: Member): boolean {
  return sectors.includes('human-rights');
}

export function worksOnAid({ sectors }: Member): boolean {
  return sectors.includes('humanitarian') || sectors.includes('development');
}

/** So many of a list, as evenly spread over it as can be. */
export function evenly(list: readonly number[], most: number): number[] {
  if (list.length <= most) return [...list];
  return Array.from({ length: most }, (_, turn) => list[Math.floor((turn * list.length) / most)] ?? 0);
}
