/** Members by their ties alone: each connected part by itself, the largest in the middle; those without ties apart. */
import type { Grouping } from '../grouping.ts';
import type { MapMember, MapNetwork } from '../map-network.ts';
import { boundsOf, type Spot } from './layout.ts';
import { settleMembers } from './member-points.ts';
import { discRadius, MEMBER_DISTANCE } from './spacing.ts';

const STEPS = 240;
const STEPS_WHEN_LARGE = 40;
const LARGE = 1000;
/** Tied members stand further apart than others, so that the lines between them can be followed. */
const TIED_DISTANCE = MEMBER_DISTANCE * 1.7;

const GAP = 2 * MEMBER_DISTANCE;

type Part = { spots: Map<string, Spot>; x: number; y: number; radius: number };

export function placeByTies(network: MapNetwork, grouping: Grouping): Map<string, Spot> {
  const untied = grouping.groups.find((group) => group.kind === 'untied');
  const parts = connectedParts(network).map((members) => placePart(members, network));
  if (untied) parts.push(placeUntied(untied.memberIds, untied.id, network));
  const spots = new Map<string, Spot>();
  for (const part of sideBySide(parts)) {
    for (const [id, spot] of part.spots) spots.set(id, { ...spot, x: spot.x + part.x, y: spot.y + part.y });
  }
  return spots;
}

/** The connected parts of the network with two members or more, the largest first, then by the smallest id. */
function connectedParts({ members, memberById, tiedIdsById }: MapNetwork): MapMember[][] {
  const seen = new Set<string>();
  const parts: MapMember[][] = [];
  for (const { id } of members.toSorted((one, other) => (one.id < other.id ? -1 : 1))) {
    if (seen.has(id) || !tiedIdsById.has(id)) continue;
    const reached = [id];
    seen.add(id);
    for (const next of reached) {
      for (const tied of tiedIdsById.get(next) ?? []) {
        if (seen.has(tied)) continue;
        seen.add(tied);
        reached.push(tied);
      }
    }
    parts.push(reached.flatMap((one) => memberById.get(one) ?? []));
  }
  return parts.toSorted((one, other) => other.length - one.length);
}

function placePart(members: readonly MapMember[], network: MapNetwork): Part {
  const room = TIED_DISTANCE * Math.sqrt(members.length);
  const spots = settleMembers(members, network, {
    distance: TIED_DISTANCE,
    steps: members.length > LARGE ? STEPS_WHEN_LARGE : STEPS,
    discs: [{ x: 0, y: 0, radius: room }],
    obstacles: [],
    tieStrength: 0.4,
    aimOf: () => ({ disc: 0 }),
    weightOf: ({ id }) => network.tiedIdsById.get(id)?.size ?? 0,
  });
  return partOf(spots);
}

function placeUntied(memberIds: readonly string[], groupId: string, network: MapNetwork): Part {
  const members = memberIds.flatMap((id) => network.memberById.get(id) ?? []);
  const disc = { x: 0, y: 0, radius: discRadius(members.length) };
  const spots = settleMembers(members, network, {
    distance: MEMBER_DISTANCE,
    steps: 60,
    discs: [disc],
    obstacles: [],
    tieStrength: 0,
    aimOf: () => ({ disc: 0 }),
    weightOf: () => 0,
  });
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
