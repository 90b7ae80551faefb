/** How many partners would gain as well. */
import type { Partner } from '../api.ts';

/** How many would also gain from what the seeker offers. */
export function countBothGain(partners: readonly Pick<Partner, 'reasons'>[]): number {
  return partners.filter(({ reasons }) =>
    reasons.some((reason) => reason.term === 'reciprocity' && reason.coversInReturn.length > 0),
  ).length;
}
