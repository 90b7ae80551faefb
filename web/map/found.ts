/** What the list beside the map shows: the members that fit, and of those only the ones that are looked at. */
import { fittingMembers } from './fitting.ts';
import type { MapMember, MapNetwork } from './map-network.ts';
import type { Scene } from './scene.ts';
import type { MapView } from './view.ts';

export type Found = {
  members: readonly MapMember[];
  /** Only those around the focus are listed. */
  isAround: boolean;
};

/**
 * One member in focus leaves the list as it is, so that it can be walked on; a group, several nodes and a depth that
 * was chosen narrow it down.
 */
export function foundIn(network: MapNetwork, view: MapView, { around, roots }: Scene): Found {
  const fitting = fittingMembers(network, view);
  const [first, ...others] = roots;
  const isOneMember = others.length === 0 && first?.depth === 1 && network.memberById.has(first.id);
  if (around === null || first === undefined || isOneMember) return { members: fitting, isAround: false };
  const ids = new Set(around);
  return { members: fitting.filter(({ id }) => ids.has(id)), isAround: true };
}
