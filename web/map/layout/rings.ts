/**
 * One member in the middle, and around it rings of those one, two, three ties away; whoever cannot be reached stands
 * in the outermost. On each ring everybody stands in the direction of those through whom it is reached, so that few
 * lines cross (after K.-P. Yee et al., "Animated exploration of dynamic graphs with radial layout", 2001).
 */
import type { MapNetwork } from '../map-network.ts';
import { chanceFrom } from './chance.ts';
import type { Spot } from './layout.ts';
import { type Links, linksOf, neighboursOf, tieCount } from './links.ts';
import { at } from './numbers.ts';
import { stepsFrom } from './pivots.ts';
import { MEMBER_DISTANCE, memberRadius } from './spacing.ts';

const RING_GAP = 3.2 * MEMBER_DISTANCE;
const ROW_GAP = 1.1 * MEMBER_DISTANCE;
const ROUNDS = 6;

/** @param focus the id of the member in the middle; the most tied one, if there is none of that id. */
export function placeInRings(network: MapNetwork, focus?: string): Map<string, Spot> {
  const links = linksOf(network);
  const middle = links.indexById.get(focus ?? '') ?? mostTied(links);
  if (middle === -1) return new Map();
  const rings = ringsAround(links, middle);
  const turns = turnsOf(links, rings);
  const spots = new Map<string, Spot>();
  let inner = 0;
  for (const ring of rings) {
    const inOrder = ring.toSorted((one, other) => at(turns, one) - at(turns, other) || one - other);
    for (const row of rowsOf(inOrder, inner)) {
      for (const [place, index] of row.members.entries()) {
        const turn = row.members.length === 1 ? at(turns, index) : turnIn(row, place, turns);
        spots.set(links.ids[index] ?? '', {
          x: Math.cos(turn * 2 * Math.PI) * row.radius,
          y: Math.sin(turn * 2 * Math.PI) * row.radius,
          radius: memberRadius(tieCount(links, index)),
        });
      }
      inner = row.radius;
    }
    inner += RING_GAP;
  }
  return spots;
}

/** Which ring, from 0, holds which members; the last one those out of reach. */
function ringsAround(links: Links, middle: number): number[][] {
  const rings: number[][] = [];
  const outOfReach: number[] = [];
  for (const [index, steps] of stepsFrom(links, middle).entries()) {
    if (steps < 0) outOfReach.push(index);
    else {
      rings[steps] ??= [];
      rings[steps].push(index);
    }
  }
  return outOfReach.length > 0 ? [...rings, outOfReach] : rings;
}

function mostTied(links: Links): number {
  let best = links.ids.length === 0 ? -1 : 0;
  for (const index of links.ids.keys()) if (tieCount(links, index) > tieCount(links, best)) best = index;
  return best;
}

/** Directions, as parts of a turn: the mean of the neighbours on the ring before and the same one, spread evenly. */
function turnsOf(links: Links, rings: readonly number[][]): Float64Array {
  const ringOf = new Int32Array(links.ids.length);
  for (const [ring, members] of rings.entries()) for (const index of members) ringOf[index] = ring;
  const turns = Float64Array.from(links.ids, (id) => chanceFrom(id)());
  for (let round = 0; round < ROUNDS; round += 1) {
    for (const [ring, members] of rings.entries()) {
      if (ring === 0) continue;
      const wished = members.map((index) => ({
        index,
        turn: meanTurn(
          turns,
          neighboursOf(links, index).filter((other) => {
            const away = at(ringOf, other) - ring;
            return away === -1 ? ring > 1 : away === 0 || (ring === 1 && away === 1);
          }),
          at(turns, index),
        ),
      }));
      wished.sort((one, other) => one.turn - other.turn || one.index - other.index);
      for (const [rank, { index, turn }] of wished.entries())
        turns[index] = 0.5 * turn + (0.5 * (rank + 0.5)) / wished.length;
    }
  }
  return turns;
}

/** The mean direction; where there is none, the one so far. */
function meanTurn(turns: Float64Array, of: readonly number[], otherwise: number): number {
  let [x, y] = [0, 0];
  for (const index of of) {
    x += Math.cos(at(turns, index) * 2 * Math.PI);
    y += Math.sin(at(turns, index) * 2 * Math.PI);
  }
  if (x * x + y * y < 1e-9) return otherwise;
  const turn = Math.atan2(y, x) / (2 * Math.PI);
  return turn < 0 ? turn + 1 : turn;
}

type Row = { radius: number; members: number[] };

function noMembers(): number[] {
  return [];
}

/** A ring too full for one row gets several, in each of which members keep their order. */
function rowsOf(members: readonly number[], inner: number): Row[] {
  if (inner === 0) return [{ radius: 0, members: [...members] }];
  const room = (row: number) => Math.floor((2 * Math.PI * (inner + row * ROW_GAP)) / MEMBER_DISTANCE);
  let [rowCount, held] = [1, room(0)];
  while (held < members.length) {
    held += room(rowCount);
    rowCount += 1;
  }
  const rows = Array.from({ length: rowCount }, (_, row) => ({ radius: inner + row * ROW_GAP, members: noMembers() }));
  const filled = new Float64Array(rowCount);
  for (const index of members) {
    // The row that is emptiest against its room takes the next, so that all rows go round evenly.
    let best = 0;
    for (let row = 1; row < rowCount; row += 1)
      if (at(filled, row) / room(row) < at(filled, best) / room(best)) best = row;
    filled[best] = at(filled, best) + 1;
    rows[best]?.members.push(index);
  }
  return rows;
}

/** Evenly around, turned so that its members stand as near as possible to their own directions. */
function turnIn({ members }: Row, place: number, turns: Float64Array): number {
  const offsets = members.map((index, at0) => at(turns, index) - (at0 + 0.5) / members.length);
  const mean = offsets.reduce((sum, offset) => sum + offset, 0) / members.length;
  return (place + 0.5) / members.length + mean;
}
