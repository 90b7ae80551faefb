/**
 * Where every node lies. It follows from the delivered graph alone: the same members and ties give the same picture
 * in any order and at any time, and what a viewer may not see has no part in it.
 */
import type { Ghost } from '../ghosts.ts';
import { type Communities, type Grouping, groupMembers } from '../grouping.ts';
import type { MapNetwork } from '../map-network.ts';
import type { Arrangement, ValueKind } from '../view.ts';
import { withAdded } from './added-spots.ts';
import { centred } from './bounds.ts';
import { placeAroundCapacities } from './capacity-layout.ts';
import { placeByBundles } from './community-discs.ts';
import { placeDiscs } from './country-discs.ts';
import { givingWay } from './give-way.ts';
import { placeInDiscs } from './groups-in-discs.ts';
import { keepPlaces } from './keep-places.ts';
import { linksOf } from './links.ts';
import { placeInRings } from './rings.ts';
import { placeInColumns } from './sector-columns.ts';
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
  /** The places of the world view, which has code of its own. */
  world?: Layout;
  /** The layout before, for what stays where it was. */
  before?: Layout;
};

type Place = (network: MapNetwork, grouping: Grouping, plan: LayoutPlan) => Map<string, Spot>;

const byCountry: Place = (network, grouping) => placeInDiscs(network, grouping, placeDiscs);

/** Until communities are known, there is nothing but ties. */
const byCommunity: Place = (network, grouping, { communityById }) =>
  communityById === undefined
    ? placeByTies(network, groupMembers(network, 'ties'))
    : placeInDiscs(network, grouping, (...given) => placeByBundles(...given, linksOf(network)));

const PLACERS: Record<Arrangement, Place> = {
  country: byCountry,
  world: byCountry,
  capacity: placeAroundCapacities,
  ties: placeByTies,
  sector: placeInColumns,
  community: byCommunity,
  rings: (network, _grouping, { focus }) => placeInRings(network, focus),
};

/**
 * A spot for every member, and for every group, shared value and empty seat of one arrangement. Members never overlap,
 * unless the viewer pins one to another. It is the same whatever is opened: a group's disc has room for its members
 * from the start.
 */
export function layoutOf(network: MapNetwork, plan: LayoutPlan): Layout {
  if (plan.by === 'world' && plan.world) return withAdded(network, plan.world, { ...plan, values: [] });
  const grouping = groupMembers(network, plan.by, plan.communityById);
  const fresh = centred(PLACERS[plan.by](network, grouping, plan));
  const kept = plan.before ? keepPlaces({ network, grouping, fresh, before: plan.before }) : fresh;
  return withAdded(network, givingWay(kept, plan.pins ?? NOWHERE), plan);
}

const NOWHERE: ReadonlyMap<string, { x: number; y: number }> = new Map();
