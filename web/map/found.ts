/** What the list beside the map shows: the members that fit, and of those only the ones that are looked at. */

import type { MapView } from '#core/map-view/view.ts';
import { fittingMembers } from './fitting.ts';
import type { MapMember, MapNetwork } from './map-network.ts';
import type { Scene } from './scene.ts';

export type Found = {
  members: readonly MapMember[];
  /** For walking from name to name: all that fit, as a focus on a member does not narrow that down. */
  order: readonly string[];
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
  const order = fitting.map(({ id }) => id);
  if (around === null || first === undefined || isOneMember) return { members: fitting, order, isAround: false };
  const ids = new Set(around);
  const members = fitting.filter(({ id }) => ids.has(id));
  const isOnMember = network.memberById.has(first.id);
  return { members, order: isOnMember ? order : members.map(({ id }) => id), isAround: true };
}
