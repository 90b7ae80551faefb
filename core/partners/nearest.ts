/** Who nearly fits where hardly anybody does: one condition given up at a time. */
import type { Network } from '../network.ts';
import type { Asked } from './asked.ts';

export const CHANGES = [
  'country',
  'where',
  'language',
  'sector',
  'level',
  'specialism',
  'text',
  'stance',
  'availability',
  'freshOnly',
  'capacity',
] as const;

export type NearMiss = {
  change: (typeof CHANGES)[number];
  /** What it is changed to; null: it is given up. */
  to: string | null;
  count: number;
  /** The best of them. */
  memberIds: string[];
};

/** Most first; none where enough fit already. */
export function nearestTo(_asked: Asked, _network: Network, _fitting: number): NearMiss[] {
  return [];
}
