/**
 * Sectors side by side as columns, each with its name at the head; within a column, whoever is tied to somebody high
 * in another stands high, so that lines run across instead of criss-cross (the barycentre rule of K. Sugiyama et al.,
 * "Methods for visual understanding of hierarchical system structures", 1981).
 */
import { SECTORS } from '#core/vocabulary.ts';
import type { Group, Grouping } from '../grouping.ts';
import type { MapNetwork } from '../map-network.ts';
import { chanceFrom } from './chance.ts';
import type { Spot } from './layout.ts';
import { linksOf } from './links.ts';
import { at } from './numbers.ts';
import { MEMBER_DISTANCE, memberRadius } from './spacing.ts';

const SECTOR_ORDER: readonly string[] = SECTORS;
const ROUNDS = 12;
const MEAN_SHARE = 0.75;
/** Rows for every lane if all stood in one block: screens are wider than high. */
const TALLNESS = 0.9;
const LANE_WIDTH = MEMBER_DISTANCE * 1.05;
/** Between two columns, where the lines run: as a part of their height. */
const GAP_SHARE = 0.12;
const SMALLEST_GAP = 110;
const HEAD_ROOM = 54;
const HEAD_STEP = 26;
const HEAD_RADIUS = 4;

export function placeInColumns(network: MapNetwork, grouping: Grouping): Map<string, Spot> {
  const columns = grouping.groups.toSorted((one, other) => rankOf(one) - rankOf(other));
  const order = orderWithin(network, columns);
  const rows = Math.max(1, Math.ceil(Math.sqrt(network.members.length * TALLNESS)));
  const gap = Math.max(SMALLEST_GAP, GAP_SHARE * rows * MEMBER_DISTANCE);
  const spots = new Map<string, Spot>();
  let left = 0;
  for (const [index, { id, memberIds }] of columns.entries()) {
    const lanes = Math.max(1, Math.ceil(memberIds.length / rows));
    const width = (lanes - 1) * LANE_WIDTH;
    // Every second head stands higher, so that the names of narrow columns do not meet.
    const y = -HEAD_ROOM - (index % 2) * HEAD_STEP;
    spots.set(id, { x: left + width / 2, y, radius: HEAD_RADIUS });
    for (const [place, member] of (order[index] ?? []).entries()) {
      const lane = place % lanes;
      const row = ((place - lane) / lanes) * stretch(memberIds.length, lanes, rows);
      // Every second lane stands half a row lower, so that a line along a row passes between the members.
      spots.set(member, {
        x: left + lane * LANE_WIDTH,
        y: (row + (lane % 2) / 2) * MEMBER_DISTANCE,
        radius: memberRadius(network.tiedIdsById.get(member)?.size ?? 0),
      });
    }
    left += width + gap;
  }
  return spots;
}

/** All columns are about equally high; a short one gets wider rows, up to twice. */
function stretch(count: number, lanes: number, rows: number): number {
  return Math.min(2, rows / Math.max(1, Math.ceil(count / lanes)));
}

function rankOf({ kind, key }: Group): number {
  const rank = kind === 'sector' ? SECTOR_ORDER.indexOf(key) : -1;
  return rank >= 0 ? rank : SECTORS.length;
}

/** The ids of each column from top to bottom. */
function orderWithin(network: MapNetwork, columns: readonly Group[]): string[][] {
  const links = linksOf(network);
  const own = Float64Array.from(links.ids, (id) => chanceFrom(id)());
  let heights = own.slice();
  const sorted = columns.map(({ memberIds }) => memberIds.flatMap((id) => links.indexById.get(id) ?? []));
  for (let round = 0; round < ROUNDS; round += 1) {
    const before = heights;
    heights = heights.map((_, index) => {
      const [from, to] = [at(links.start, index), at(links.start, index + 1)];
      if (from === to) return at(own, index);
      let sum = 0;
      for (let slot = from; slot < to; slot += 1) sum += at(before, at(links.near, slot));
      return (1 - MEAN_SHARE) * at(own, index) + (MEAN_SHARE * sum) / (to - from);
    });
    for (const column of sorted) {
      column.sort((one, other) => at(heights, one) - at(heights, other) || one - other);
      // By rank, or all would gather in the middle.
      for (const [rank, index] of column.entries()) heights[index] = (rank + 0.5) / column.length;
    }
  }
  return sorted.map((column) => column.flatMap((index) => links.ids[index] ?? []));
}
