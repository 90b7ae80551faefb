import { fittingMembers } from './fitting.ts';
import type { MapMember, MapNetwork } from './map-network.ts';
import { isMemberNode, type Scene } from './scene.ts';
import { isFiltered, type MapView } from './view.ts';

/** The members that a view is about, in the network's order: those that are lit, that fit, or all. */
export function shownMembers(network: MapNetwork, view: MapView, scene: Scene): readonly MapMember[] {
  const litIds = new Set(
    scene.nodes.filter((node) => isMemberNode(node) && node.emphasis === 'lit').map(({ id }) => id),
  );
  if (litIds.size > 0) return network.members.filter(({ id }) => litIds.has(id));
  return isFiltered(view) ? fittingMembers(network, view) : network.members;
}
