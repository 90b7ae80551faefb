/**
 * Where every node lies. It follows from the delivered graph alone: the same members and ties give the same picture
 * in any order and at any time, and what a viewer may not see has no part in it.
 */
import type { Ghost } from '../ghosts.ts';
import { type Communities, type Grouping, groupMembers } from '../grouping.ts';
import type { MapNetwork } from '../map-network.ts';
import type { Arrangement, ValueKind } from '../view.ts';
import { placeAroundCapacities } from './capacity-layout.ts';
import { placeDiscs } from './country-discs.ts';
import { placeInDiscs } from './groups-in-discs.ts';
import { placeByTies } from './tie-layout.ts';

/** The middle of a node and its size, in units that are pixels at zoom 1. */
export type Spot = { x: number; y: number; radius: number };

/** A spot for each node, by its id. */
export type Layout = ReadonlyMap<string, Spot>;

/** What a layout follows from, beside the network. */
export type LayoutPlan = {
  by: Arrangement;
  communityById?: Communities;
  /** The node in the middle of the rings. */
  focus?: string;
  values: readonly ValueKind[];
  ghosts: readonly Ghost[];
  /** Groups of a large network whose members are shown. Each has room from the start, so it moves nothing. */
  opened: readonly string[];
  /** Where the viewer put nodes. */
  pins?: ReadonlyMap<string, { x: number; y: number }>;
  /** The layout before, for what stays where it was. */
  before?: Layout;
};

type Place = (network: MapNetwork, grouping: Grouping, plan: LayoutPlan) => Map<string, Spot>;

const byCountry: Place = (network, grouping) => placeInDiscs(network, grouping, placeDiscs);

const PLACERS: Record<Arrangement, Place> = {
  country: byCountry,
  world: byCountry,
  capacity: placeAroundCapacities,
  ties: placeByTies,
  sector: byCountry,
  community: byCountry,
  rings: byCountry,
};

/** A spot for every member and every group of one arrangement. Members never overlap. */
export function layoutOf(network: MapNetwork, plan: LayoutPlan): Layout {
  return centred(PLACERS[plan.by](network, groupMembers(network, plan.by, plan.communityById), plan));
}

/** The smallest rectangle around all spots; null when there are none. */
export function boundsOf(spots: Iterable<Spot>): { left: number; top: number; right: number; bottom: number } | null {
  let bounds: { left: number; top: number; right: number; bottom: number } | null = null;
  for (const { x, y, radius } of spots) {
    bounds ??= { left: x - radius, top: y - radius, right: x + radius, bottom: y + radius };
    bounds.left = Math.min(bounds.left, x - radius);
    bounds.top = Math.min(bounds.top, y - radius);
    bounds.right = Math.max(bounds.right, x + radius);
    bounds.bottom = Math.max(bounds.bottom, y + radius);
  }
  return bounds;
}

function centred(layout: Map<string, Spot>): Layout {
  const bounds = boundsOf(layout.values());
  if (bounds === null) return layout;
  const x = (bounds.left + bounds.right) / 2;
  const y = (bounds.top + bounds.bottom) / 2;
  return new Map([...layout].map(([id, spot]) => [id, { ...spot, x: spot.x - x, y: spot.y - y }]));
}
