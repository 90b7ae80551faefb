/** The ways between the two members that a view names. */

import type { MapView } from '#core/map-view/view.ts';
import { type WayBetween, wayBetween } from '#core/paths/way-between.ts';
import type { MapNetwork } from '../map-network.ts';
import { networkAsOf } from '../scene/in-time.ts';

let last: { network: MapNetwork; key: string; found: WayBetween | null } | null = null;

/** Null while one of the two is missing; panel and map ask for the same one after the other. */
export function waysIn(network: MapNetwork, { path, asOf }: Pick<MapView, 'path' | 'asOf'>): WayBetween | null {
  if (path === null) return null;
  const key = `${path.from}>${path.to} ${asOf}`;
  if (last?.network !== network || last.key !== key) {
    last = { network, key, found: wayBetween(networkAsOf(network, asOf), path.from, path.to) };
  }
  return last.found;
}
