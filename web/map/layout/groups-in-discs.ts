/**
 * Members in the discs of their groups: those of one group inside its disc, those of several between the discs.
 * Where the discs lie is decided elsewhere, from their sizes.
 */
import type { Group, Grouping } from '../grouping.ts';
import type { MapMember, MapNetwork } from '../map-network.ts';
import { centred } from './bounds.ts';
import { type Lean, placeWithin } from './disc-members.ts';
import type { Layout, Spot } from './layout.ts';
import { type Links, linksAmong, linksOf, neighboursOf } from './links.ts';
import { settleMembers } from './member-points.ts';
import type { Disc } from './settle.ts';
import { discRadius, LABEL_ROOM, MARK_ROOM, MEMBER_DISTANCE, markRadius, memberRadius } from './spacing.ts';

/** Between those whose groups nobody shares. */
const NARROWEST_LANE = 3 * MEMBER_DISTANCE;
const STEPS = 60;

/** One disc for each group, in the order given, that stand clear of each other. */
export type PlaceDiscs = (groups: readonly Group[], radii: readonly number[], lane: number) => Disc[];

export function placeInDiscs(network: MapNetwork, grouping: Grouping, placeDiscs: PlaceDiscs): Layout {
  const frame = frameOf(network, grouping, placeDiscs);
  const { groups, discs, insiders, homesOf } = frame;
  const links = linksOf(network);
  const weightOf = (id: string) => (network.tiedIdsById.get(id)?.size ?? 0) + Math.max(0, homesOf(id).length - 1);
  const middles = new Map(
    network.members.map(({ id }) => [id, middleOf(homesOf(id).flatMap((home) => discs[home] ?? []))]),
  );
  const middleOfHomes = (id: string) => middles.get(id) ?? NOWHERE;
  const spots = new Map<string, Spot>();
  for (const index of groups.keys()) {
    const [disc, ids = []] = [discs[index], insiders[index]];
    if (!disc) continue;
    const inside = placeWithin(
      disc.radius,
      linksAmong(links, ids),
      (id) => leanOf(id, links, disc, (other) => !isAt(homesOf(other), index) && middleOfHomes(other)),
      MEMBER_DISTANCE,
    );
    for (const [place, id] of ids.toSorted().entries()) {
      const [x, y] = [disc.x + (inside.x[place] ?? 0), disc.y + (inside.y[place] ?? 0)];
      spots.set(id, { x, y, radius: memberRadius(weightOf(id)) });
    }
  }
  for (const [id, spot] of placeBetween(frame.roamers, network, discs, middleOfHomes, weightOf)) spots.set(id, spot);
  const groupSpots = spotsOf(frame);
  for (const [id, spot] of groupSpots) spots.set(id, spot);
  return centred(spots, groupSpots);
}

/** The groups' spots alone, where `placeInDiscs` has them too. */
export function placeGroups(network: MapNetwork, grouping: Grouping, placeDiscs: PlaceDiscs): Layout {
  return centred(spotsOf(frameOf(network, grouping, placeDiscs)));
}

/** What follows from the groups' sizes alone. */
type Frame = {
  groups: readonly Group[];
  discs: readonly Disc[];
  /** For each group the ids of those who belong to no other. */
  insiders: readonly (readonly string[])[];
  roamers: readonly MapMember[];
  /** The numbers of a member's groups. */
  homesOf: (id: string) => readonly number[];
};

function frameOf(network: MapNetwork, grouping: Grouping, placeDiscs: PlaceDiscs): Frame {
  // By id, not by name: a name can be in another language tomorrow.
  const groups = grouping.groups.toSorted((one, other) => (one.id < other.id ? -1 : 1));
  const indexById = new Map(groups.map((group, index) => [group.id, index]));
  const homesById = new Map(
    [...grouping.homesById].map(([id, homes]) => [id, homes.flatMap((home) => indexById.get(home) ?? [])]),
  );
  const homesOf = (id: string) => homesById.get(id) ?? [];
  const insiders = groups.map(({ memberIds }) => memberIds.filter((id) => homesOf(id).length === 1));
  const roamers = network.members.filter(({ id }) => homesOf(id).length > 1);
  const radii = groups.map(({ memberIds }, index) =>
    insiders[index]?.length === 0 ? markRadius(memberIds.length) + MARK_ROOM : discRadius(memberIds.length),
  );
  const discs = groups.length === 0 ? [] : placeDiscs(groups, radii, laneWidth(roamers.length, radii));
  return { groups, discs, insiders, roamers, homesOf };
}

function spotsOf({ groups, discs, insiders }: Frame): Layout {
  const spots = new Map<string, Spot>();
  for (const [index, { id }] of groups.entries()) {
    const disc = discs[index];
    if (disc) spots.set(id, insiders[index]?.length === 0 ? { ...disc, radius: disc.radius - MARK_ROOM } : disc);
  }
  return spots;
}

/** Wide enough that those between the discs find room along their rims, twice over. */
function laneWidth(roamerCount: number, radii: readonly number[]): number {
  const rims = radii.reduce((sum, radius) => sum + 2 * Math.PI * radius, 0);
  return Math.max(NARROWEST_LANE, MEMBER_DISTANCE * (1.5 + (4 * roamerCount * MEMBER_DISTANCE) / rims));
}

function isAt(homes: readonly number[], index: number): boolean {
  return homes.length === 1 && homes[0] === index;
}

type Point = { x: number; y: number };

const NOWHERE: Point = { x: 0, y: 0 };

/** @param outside where a neighbour that is not in the disc belongs; false for one within. */
function leanOf(id: string, links: Links, disc: Disc, outside: (id: string) => Point | false): Lean {
  const tied = neighboursOf(links, links.indexById.get(id) ?? -1);
  const lean = { x: 0, y: 0 };
  for (const other of tied) {
    const place = outside(links.ids[other] ?? '');
    if (place === false) continue;
    const [dx, dy] = [place.x - disc.x, place.y - disc.y];
    const far = Math.sqrt(dx * dx + dy * dy);
    if (far < 1e-9) continue;
    lean.x += dx / far / tied.length;
    lean.y += dy / far / tied.length;
  }
  return lean;
}

/** Near the middle of their groups, outside of all discs. */
function placeBetween(
  roamers: readonly MapMember[],
  network: MapNetwork,
  discs: readonly Disc[],
  middleOfHomes: (id: string) => Point,
  weightOf: (id: string) => number,
): Map<string, Spot> {
  return settleMembers(roamers, network, {
    distance: MEMBER_DISTANCE,
    steps: STEPS,
    discs,
    obstacles: discs.map(({ x, y, radius }) => ({ x, y: y - radius - LABEL_ROOM / 2, radius: LABEL_ROOM / 2 })),
    tieStrength: 0.03,
    aimOf: ({ id }) => ({ ...middleOfHomes(id), pull: 0.12 }),
    weightOf: ({ id }) => weightOf(id),
  });
}

/** The point between the edges of discs, so that a small disc does not swallow those beside it. */
function middleOf(discs: readonly Disc[]): Point {
  const weights = discs.map(({ radius }) => 1 / radius);
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  const mean = (of: (disc: Disc) => number) =>
    discs.reduce((sum, disc, index) => sum + of(disc) * ((weights[index] ?? 0) / total), 0);
  return { x: mean(({ x }) => x), y: mean(({ y }) => y) };
}
