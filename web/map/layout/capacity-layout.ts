/**
 * Capacities on a circle, those that the same members offer beside each other; a member stands near what it offers,
 * so whoever offers one thing is found at the rim and whoever offers many in the middle.
 */
import type { Group, Grouping } from '../grouping.ts';
import type { MapMember, MapNetwork } from '../map-network.ts';
import type { Spot } from './layout.ts';
import { settleMembers } from './member-points.ts';
import { discRadius, MEMBER_DISTANCE } from './spacing.ts';

const STEPS = 90;
/** Between two neighbouring capacities on the circle: room for a label. */
const HUB_DISTANCE = 40;
/** Above and below no capacity stands, so that every name has its line beside the circle: a sixth of the turn each. */
const SIDE_TURN = 1 / 3;
/** Names stand left and right, so there is more room above and below. */
const TALLNESS = 1.2;

export function placeAroundCapacities(network: MapNetwork, grouping: Grouping): Map<string, Spot> {
  const capacities = besideEachOther(grouping.groups.filter((group) => group.kind === 'capacity'));
  const unstated = grouping.groups.find((group) => group.kind === 'unstated');
  const unstatedCount = unstated?.memberIds.length ?? 0;
  const inner = Math.max(
    discRadius(network.members.length - unstatedCount) * 1.12,
    (capacities.length * HUB_DISTANCE) / (4 * Math.PI * SIDE_TURN),
  );
  const ring = inner + 1.4 * MEMBER_DISTANCE;
  const hubs = new Map(capacities.map((group, index) => [group.id, hubSpot(group, turnOf(index, capacities), ring)]));
  const asideRadius = discRadius(unstatedCount);
  // Below and left of the middle, as the buttons are in the lower right.
  const aside = { x: -0.3 * ring, y: ring + asideRadius, radius: asideRadius };
  const homesOf = (member: MapMember) => grouping.homesById.get(member.id) ?? [];
  const spots = settleMembers(network.members, network, {
    distance: MEMBER_DISTANCE,
    steps: STEPS,
    discs: [{ x: 0, y: 0, radius: inner }, aside],
    obstacles: [],
    tieStrength: 0.01,
    aimOf: (member) => {
      const offered = homesOf(member).flatMap((home) => hubs.get(home) ?? []);
      return offered.length === 0 ? { disc: 1 } : { disc: 0, ...among(offered, inner), pull: 0.12 };
    },
    weightOf: (member) => (network.tiedIdsById.get(member.id)?.size ?? 0) + homesOf(member).length - 1,
  });
  for (const [id, hub] of hubs) spots.set(id, hub);
  for (const spot of spots.values()) spot.y *= TALLNESS;
  if (unstated) spots.set(unstated.id, { ...aside, y: aside.y * TALLNESS });
  return spots;
}

/** Half of the capacities down the right side, the other half up the left; 0 is to the right. */
function turnOf(index: number, all: readonly Group[]): number {
  const half = Math.ceil(all.length / 2);
  const isRight = index < half;
  const count = isRight ? half : all.length - half;
  const place = isRight ? index : index - half;
  const share = count === 1 ? 0.5 : place / (count - 1);
  return (isRight ? 0 : 0.5) + (share - 0.5) * SIDE_TURN;
}

function hubSpot({ memberIds }: Group, turn: number, ring: number): Spot {
  const angle = turn * 2 * Math.PI;
  return { x: Math.cos(angle) * ring, y: Math.sin(angle) * ring, radius: 7 + Math.sqrt(memberIds.length) };
}

/** The mean direction of several hubs; the further their directions agree, the further out. */
function among(hubs: readonly Spot[], reach: number): { x: number; y: number } {
  let [x, y] = [0, 0];
  for (const hub of hubs) {
    const length = Math.sqrt(hub.x * hub.x + hub.y * hub.y);
    x += hub.x / length / hubs.length;
    y += hub.y / length / hubs.length;
  }
  const agreement = Math.sqrt(x * x + y * y);
  const share = agreement < 1e-9 ? 0 : (reach * agreement ** 0.6) / agreement;
  return { x: x * share, y: y * share };
}

/** A chain in which neighbours share as many members as possible: built from the most alike pair outwards. */
function besideEachOther(groups: readonly Group[]): Group[] {
  const rest = groups.toSorted((one, other) => (one.id < other.id ? -1 : 1));
  const likeness = likenessBetween(rest);
  const first = rest.shift();
  const chain: Group[] = first ? [first] : [];
  while (rest.length > 0) {
    const best = bestAddition(chain, rest, likeness);
    rest.splice(rest.indexOf(best.group), 1);
    if (best.atEnd) chain.push(best.group);
    else chain.unshift(best.group);
  }
  return chain;
}

type Likeness = (one: Group, other: Group) => number;

/** Shared members as a part of all members of the two (Jaccard). */
function likenessBetween(groups: readonly Group[]): Likeness {
  const membersOf = new Map(groups.map((group) => [group.id, new Set(group.memberIds)]));
  const known = new Map<string, number>();
  return (one, other) => {
    const key = one.id < other.id ? `${one.id} ${other.id}` : `${other.id} ${one.id}`;
    const found = known.get(key);
    if (found !== undefined) return found;
    const shared = one.memberIds.filter((id) => membersOf.get(other.id)?.has(id)).length;
    const value = shared / (one.memberIds.length + other.memberIds.length - shared);
    known.set(key, value);
    return value;
  };
}

function bestAddition(
  chain: readonly Group[],
  rest: readonly Group[],
  likeness: Likeness,
): { group: Group; atEnd: boolean } {
  const [head, tail] = [chain[0], chain.at(-1)];
  let best: { group: Group; atEnd: boolean; value: number } | null = null;
  for (const group of rest) {
    const atTail = tail ? likeness(tail, group) : 0;
    const atHead = head ? likeness(head, group) : 0;
    const value = Math.max(atTail, atHead);
    if (best === null || value > best.value) best = { group, atEnd: atTail >= atHead, value };
  }
  if (best === null) throw new Error('There is nothing left to add.');
  return best;
}
