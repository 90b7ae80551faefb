/**
 * Members where they are present: those in one country inside its disc, those in several between the discs,
 * those who help from elsewhere in a disc of their own.
 */

import type { Grouping } from '../grouping.ts';
import type { MapMember, MapNetwork } from '../map-network.ts';
import { placeDiscs } from './country-discs.ts';
import type { Spot } from './layout.ts';
import { type Aim, settleMembers } from './member-points.ts';
import type { Disc } from './settle.ts';
import { discRadius, inSteps, LABEL_ROOM, MARK_ROOM, MEMBER_DISTANCE, markRadius } from './spacing.ts';

const STEPS = 90;
/** A large network is settled in fewer steps, so that nobody waits. */
const STEPS_WHEN_LARGE = 40;
const LARGE = 3000;

export function placeInCountries(network: MapNetwork, grouping: Grouping): Map<string, Spot> {
  // By id, not by name: a name can be in another language tomorrow.
  const groups = grouping.groups.toSorted((one, other) => (one.id < other.id ? -1 : 1));
  const homesOf = (member: MapMember) => grouping.homesById.get(member.id) ?? [];
  const indexById = new Map(groups.map((group, index) => [group.id, index]));
  const homeDiscs = (member: MapMember) => homesOf(member).map((home) => indexById.get(home) ?? 0);
  const insiderCounts = countInsiders(network.members, homeDiscs, groups.length);
  const radii = groups.map(({ memberIds }, index) =>
    insiderCounts[index] === 0 ? markRadius(memberIds.length) + MARK_ROOM : discRadius(memberIds.length),
  );
  const roamerCount = network.members.length - insiderCounts.reduce((sum, count) => sum + count, 0);
  const discs = placeDiscs(groups, radii, laneWidth(roamerCount, radii));
  const spots = settleMembers(network.members, network, {
    distance: MEMBER_DISTANCE,
    steps: network.members.length > LARGE ? STEPS_WHEN_LARGE : STEPS,
    discs,
    obstacles: discs.map(({ x, y, radius }) => ({ x, y: y - radius - LABEL_ROOM / 2, radius: LABEL_ROOM / 2 })),
    tieStrength: 0.03,
    aimOf: (member) => aimAt(homeDiscs(member), discs),
    roomOf: (member) => roomIn(homeDiscs(member), discs, insiderCounts),
    weightOf: (member) => (network.tiedIdsById.get(member.id)?.size ?? 0) + homesOf(member).length - 1,
  });
  for (const [index, group] of groups.entries()) {
    const disc = discs[index];
    if (!disc) continue;
    const isMark = insiderCounts[index] === 0;
    spots.set(group.id, isMark ? { ...disc, radius: disc.radius - MARK_ROOM } : disc);
  }
  return spots;
}

/** Wide enough that those between the discs find room along their rims, twice over. */
function laneWidth(roamerCount: number, radii: readonly number[]): number {
  const rims = radii.reduce((sum, radius) => sum + 2 * Math.PI * radius, 0);
  return MEMBER_DISTANCE * (1.5 + inSteps((4 * roamerCount * MEMBER_DISTANCE) / rims, 0.5));
}

function countInsiders(
  members: readonly MapMember[],
  homeDiscs: (member: MapMember) => number[],
  discCount: number,
): number[] {
  const counts = Array.from({ length: discCount }, () => 0);
  for (const member of members) {
    const [home = 0, ...others] = homeDiscs(member);
    if (others.length === 0) counts[home] = (counts[home] ?? 0) + 1;
  }
  return counts;
}

/** So much that those inside a disc spread over all of it. */
function roomIn(homes: readonly number[], discs: readonly Disc[], insiderCounts: readonly number[]): number {
  const [home = 0] = homes;
  if (homes.length > 1) return MEMBER_DISTANCE * 1.2;
  const room = (1.55 * (discs[home]?.radius ?? 0)) / Math.sqrt(insiderCounts[home] ?? 1);
  return Math.min(room, MEMBER_DISTANCE * 2.6);
}

function aimAt(homes: readonly number[], discs: readonly Disc[]): Aim {
  const [first = 0] = homes;
  if (homes.length < 2) return { disc: first };
  return { ...middleOf(homes.flatMap((home) => discs[home] ?? [])), pull: 0.12 };
}

/** The point between the edges of discs, so that a small disc does not swallow those beside it. */
function middleOf(discs: readonly Disc[]): { x: number; y: number } {
  const weights = discs.map(({ radius }) => 1 / radius);
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  const mean = (of: (disc: Disc) => number) =>
    discs.reduce((sum, disc, index) => sum + of(disc) * ((weights[index] ?? 0) / total), 0);
  return { x: mean(({ x }) => x), y: mean(({ y }) => y) };
}
