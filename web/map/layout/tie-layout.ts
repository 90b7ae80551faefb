/** Members by their ties alone: each connected part by itself, the largest in the middle; those without ties apart. */
import type { Grouping } from '../grouping.ts';
import type { MapNetwork } from '../map-network.ts';
import { boundsOf } from './bounds.ts';
import { chanceFrom, pointInCircle } from './chance.ts';
import { placeWithin } from './disc-members.ts';
import type { Spot } from './layout.ts';
import { linksAmong, linksBetween, linksOf, neighboursOf, tieCount } from './links.ts';
import { at } from './numbers.ts';
import { placeByDistance } from './pivots.ts';
import { type Points, pointsOf, settle } from './settle.ts';
import { discRadius, MEMBER_DISTANCE, memberRadius } from './spacing.ts';
import { pullAndPush } from './tie-forces.ts';

const STEPS = 80;
const STEPS_WHEN_LARGE = 40;
const LARGE = 3000;
/** Of the first picture, against the square root of its members; and how far those in one place stand apart in it. */
const START_SPREAD = 0.2;
const START_JITTER = 0.3;
/** Tied members stand further apart than others, so that the lines between them can be followed. */
const TIED_DISTANCE = MEMBER_DISTANCE * 1.3;

const GAP = 2 * MEMBER_DISTANCE;

type Part = { spots: Map<string, Spot>; x: number; y: number; radius: number };

export function placeByTies(network: MapNetwork, grouping: Grouping): Map<string, Spot> {
  const untied = grouping.groups.find((group) => group.kind === 'untied');
  const parts = connectedParts(network).map((ids) => placePart(ids, network));
  if (untied) parts.push(placeUntied(untied.memberIds, untied.id));
  const spots = new Map<string, Spot>();
  for (const part of sideBySide(parts)) {
    for (const [id, spot] of part.spots) spots.set(id, { ...spot, x: spot.x + part.x, y: spot.y + part.y });
  }
  return spots;
}

/** The ids of each connected part with two members or more, the largest first, then by the smallest id. */
function connectedParts(network: MapNetwork): string[][] {
  const links = linksOf(network);
  const seen = new Uint8Array(links.ids.length);
  const parts: string[][] = [];
  for (const index of links.ids.keys()) {
    if (seen[index] === 1 || tieCount(links, index) === 0) continue;
    const reached = [index];
    seen[index] = 1;
    for (const next of reached) {
      for (const tied of neighboursOf(links, next)) {
        if (seen[tied] === 1) continue;
        seen[tied] = 1;
        reached.push(tied);
      }
    }
    parts.push(reached.flatMap((one) => links.ids[one] ?? []));
  }
  return parts.toSorted((one, other) => other.length - one.length);
}

function placePart(ids: readonly string[], network: MapNetwork): Part {
  const links = linksAmong(linksOf(network), ids);
  const count = links.ids.length;
  const start = placeByDistance(links);
  const points = pointsOf(count);
  for (const [index, id] of links.ids.entries()) {
    const chance = pointInCircle(chanceFrom(id));
    points.x[index] = at(start.x, index) * Math.sqrt(count) * START_SPREAD + chance.x * START_JITTER;
    points.y[index] = at(start.y, index) * Math.sqrt(count) * START_SPREAD + chance.y;
  }
  pullAndPush(points, links, count > LARGE ? STEPS_WHEN_LARGE : STEPS);
  scaleTo(points, TIED_DISTANCE * Math.sqrt(count));
  settle(points, { distance: MEMBER_DISTANCE, steps: 0, discs: [], springs: [], obstacles: [] });
  return partOf(
    new Map(
      links.ids.map((id, index) => [
        id,
        { x: at(points.x, index), y: at(points.y, index), radius: memberRadius(tieCount(links, index)) },
      ]),
    ),
  );
}

/** So that the spread of all is that of a disc of this radius filled evenly. */
function scaleTo({ x, y }: Points, radius: number): void {
  const [middleX, middleY] = [meanOf(x), meanOf(y)];
  let squared = 0;
  for (let index = 0; index < x.length; index += 1)
    squared += (at(x, index) - middleX) ** 2 + (at(y, index) - middleY) ** 2;
  const scale = squared === 0 ? 1 : radius / Math.sqrt((2 * squared) / x.length);
  for (let index = 0; index < x.length; index += 1) {
    x[index] = (at(x, index) - middleX) * scale;
    y[index] = (at(y, index) - middleY) * scale;
  }
}

function meanOf(numbers: Float64Array): number {
  return numbers.reduce((sum, number) => sum + number, 0) / numbers.length;
}

function placeUntied(memberIds: readonly string[], groupId: string): Part {
  const disc = { x: 0, y: 0, radius: discRadius(memberIds.length) };
  const links = linksBetween(memberIds, () => []);
  const points = placeWithin(disc.radius, links, () => ({ x: 0, y: 0 }), MEMBER_DISTANCE);
  const spots = new Map<string, Spot>(
    links.ids.map((id, index) => [id, { x: at(points.x, index), y: at(points.y, index), radius: memberRadius(0) }]),
  );
  spots.set(groupId, disc);
  return partOf(spots);
}

/** Moves a part's middle to 0. */
function partOf(spots: Map<string, Spot>): Part {
  const { left, top, right, bottom } = boundsOf(spots.values()) ?? { left: 0, top: 0, right: 0, bottom: 0 };
  const [x, y] = [(left + right) / 2, (top + bottom) / 2];
  const moved = new Map([...spots].map(([id, spot]) => [id, { ...spot, x: spot.x - x, y: spot.y - y }]));
  const radius = Math.max(...[...moved.values()].map((spot) => Math.sqrt(spot.x ** 2 + spot.y ** 2) + spot.radius));
  return { spots: moved, x: 0, y: 0, radius };
}

/** In rows wider than the whole is high, as screens are, each row in the middle, the parts in the order given. */
function sideBySide(parts: readonly Part[]): Part[] {
  const area = parts.reduce((sum, { radius }) => sum + 4 * radius * radius, 0);
  const width = Math.max(Math.sqrt(area) * 1.7, ...parts.map(({ radius }) => 2 * radius));
  let top = 0;
  return rowsOf(parts, width).flatMap((row) => {
    const height = Math.max(...row.map(({ radius }) => 2 * radius));
    let left = -widthOf(row) / 2;
    const middle = top + height / 2;
    top += height + GAP;
    return row.map((part) => {
      const x = left + part.radius;
      left += 2 * part.radius + GAP;
      return { ...part, x, y: middle };
    });
  });
}

function rowsOf(parts: readonly Part[], width: number): Part[][] {
  const rows: Part[][] = [];
  for (const part of parts) {
    const row = rows.at(-1);
    if (row && widthOf([...row, part]) <= width) row.push(part);
    else rows.push([part]);
  }
  return rows;
}

function widthOf(row: readonly Part[]): number {
  return row.reduce((sum, { radius }) => sum + 2 * radius + GAP, -GAP);
}
