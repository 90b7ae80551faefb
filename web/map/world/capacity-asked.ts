import { queryOf } from '../fitting.ts';
import type { MapNetwork } from '../map-network.ts';

/** The capacity that a query asks for first; null: none. */
export function capacityAsked(network: MapNetwork, q: string): string | null {
  const term = queryOf(network, q).terms.find(({ field, isNot }) => field === 'capacity' && !isNot);
  return term?.values.find(({ id }) => id !== null && network.capacityNames.has(id))?.id ?? null;
}
