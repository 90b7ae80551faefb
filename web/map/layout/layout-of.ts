/**
 * Where every node lies. It follows from the delivered graph alone: the same members and ties give the same picture
 * in any order and at any time, and what a viewer may not see has no part in it.
 */

import type { Arrangement } from '#core/map-view/view.ts';
import { type Grouping, groupMembers } from '../grouping.ts';
import type { MapNetwork } from '../map-network.ts';
import { WHOLE_SCENE_LIMIT } from '../scene/drawn.ts';
import { withAdded } from './added-spots.ts';
import { centred } from './bounds.ts';
import { placeInCountries } from './by-country.ts';
import { placeAroundCapacities } from './capacity-layout.ts';
import { placeByBundles } from './community-discs.ts';
import { givingWay } from './give-way.ts';
import { placeInDiscs } from './groups-in-discs.ts';
import { keepPlaces } from './keep-places.ts';
import type { Layout, LayoutPlan } from './layout.ts';
import { linksOf } from './links.ts';
import { placeInRings } from './rings.ts';
import { placeInColumns } from './sector-columns.ts';
import { placeByTies } from './tie-layout.ts';

type Place = (network: MapNetwork, grouping: Grouping, plan: LayoutPlan) => Layout;

/** Until communities are known, there is nothing but ties. */
const byCommunity: Place = (network, grouping, { communityById }) =>
  communityById === undefined
    ? centred(placeByTies(network, groupMembers(network, 'ties')))
    : inDiscs(network, grouping);

/** Side by side; too many to be told apart in columns are discs instead, as countries are. */
const bySector: Place = (network, grouping) =>
  network.members.length > WHOLE_SCENE_LIMIT ? inDiscs(network, grouping) : centred(placeInColumns(network, grouping));

function inDiscs(network: MapNetwork, grouping: Grouping): Layout {
  return placeInDiscs(network, grouping, (...given) => placeByBundles(...given, linksOf(network)));
}

const PLACERS: Record<Arrangement, Place> = {
  country: placeInCountries,
  world: placeInCountries,
  capacity: (network, grouping) => centred(placeAroundCapacities(network, grouping)),
  ties: (network, grouping) => centred(placeByTies(network, grouping)),
  sector: bySector,
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
  const fresh = PLACERS[plan.by](network, grouping, plan);
  const kept = plan.before ? keepPlaces({ network, grouping, fresh, before: plan.before }) : fresh;
  return withAdded(network, givingWay(kept, plan.pins ?? NOWHERE), plan);
}

const NOWHERE: ReadonlyMap<string, { x: number; y: number }> = new Map();
