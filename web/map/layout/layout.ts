/**
 * Where every node lies. It follows from the delivered graph alone: the same members and ties give the same picture
 * in any order and at any time, and what a viewer may not see has no part in it.
 */

import { type Grouping, groupMembers } from '../grouping.ts';
import type { MapNetwork } from '../map-network.ts';
import type { Connection } from '../view.ts';
import { placeAroundCapacities } from './capacity-layout.ts';
import { placeInCountries } from './country-layout.ts';
import { placeByTies } from './tie-layout.ts';

/** The middle of a node and its size, in units that are pixels at zoom 1. */
export type Spot = { x: number; y: number; radius: number };

/** Where a label of a group stands, seen from its node. */
export type Layout = ReadonlyMap<string, Spot>;

const PLACERS = {
  country: placeInCountries,
  capacity: placeAroundCapacities,
  ties: placeByTies,
} satisfies Record<Connection, (network: MapNetwork, grouping: Grouping) => Map<string, Spot>>;

/** A spot for every member and every group of one way of connecting. Members never overlap. */
export function layoutOf(network: MapNetwork, by: Connection): Layout {
  return centred(PLACERS[by](network, groupMembers(network, by)));
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
