/** From members to points that can settle, and back to spots. */

import type { MapMember, MapNetwork } from '../map-network.ts';
import { chanceFrom, pointInCircle } from './chance.ts';
import type { Spot } from './layout.ts';
import { linksAmong, linksOf, neighboursOf } from './links.ts';
import { type Disc, type Points, pointsOf, type Settling, type Spring, settle } from './settle.ts';
import { memberRadius } from './spacing.ts';

/** Where a member belongs: in a disc, by its index, at a place of its own, or both. */
export type Aim = { disc: number } | ({ disc?: number } & Target);
type Target = { x: number; y: number; pull: number };

type Plan = Omit<Settling, 'springs'> & {
  /** Besides the distance, what a member likes to keep from others while it settles. */
  roomOf?: (member: MapMember) => number;
  aimOf: (member: MapMember) => Aim;
  weightOf: (member: MapMember) => number;
  /** How strongly ties pull. */
  tieStrength: number;
};

/** Settles the members in the order of their ids, so that the order in which they came makes no difference. */
export function settleMembers(members: readonly MapMember[], network: MapNetwork, plan: Plan): Map<string, Spot> {
  const sorted = members.toSorted((one, other) => (one.id < other.id ? -1 : 1));
  const points = pointsOf(sorted.length);
  for (const [index, member] of sorted.entries()) startAt(points, index, member, plan);
  settle(points, { ...plan, springs: springsBetween(sorted, network, plan) });
  return new Map(
    sorted.map((member, index) => [
      member.id,
      { x: points.x[index] ?? 0, y: points.y[index] ?? 0, radius: memberRadius(plan.weightOf(member)) },
    ]),
  );
}

function startAt(points: Points, index: number, member: MapMember, { aimOf, roomOf, discs, distance }: Plan): void {
  const aim = aimOf(member);
  points.room[index] = roomOf?.(member) ?? distance * 1.2;
  const start = pointInCircle(chanceFrom(member.id));
  if (aim.disc !== undefined) points.disc[index] = aim.disc;
  if (!('pull' in aim)) {
    const disc: Disc = discs[aim.disc] ?? { x: 0, y: 0, radius: 0 };
    points.x[index] = disc.x + start.x * disc.radius;
    points.y[index] = disc.y + start.y * disc.radius;
    return;
  }
  points.x[index] = aim.x + start.x * distance;
  points.y[index] = aim.y + start.y * distance;
  points.targetX[index] = aim.x;
  points.targetY[index] = aim.y;
  points.pull[index] = aim.pull;
}

function springsBetween(sorted: readonly MapMember[], network: MapNetwork, { tieStrength, distance }: Plan): Spring[] {
  if (tieStrength === 0) return [];
  const links = linksAmong(
    linksOf(network),
    sorted.map(({ id }) => id),
  );
  return [...links.ids.keys()].flatMap((one) =>
    neighboursOf(links, one)
      .filter((other) => other > one)
      .map((other) => ({ one, other, length: distance * 1.6, strength: tieStrength })),
  );
}
