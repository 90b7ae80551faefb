/** Whether a request is one of those that a list is to show. */
export type RequestsFilter = { threatId: string | null; capacityId: string | null; country: string | null };

type Filtered = { threatIds: readonly string[]; needs: readonly { capacityId: string }[]; country: string | null };

/** What a request does not say, such as a silent one, fits no filter that asks for it. */
export function fitsFilter({ threatIds, needs, country }: Filtered, filter: RequestsFilter): boolean {
  if (filter.threatId !== null && !threatIds.includes(filter.threatId)) return false;
  if (filter.country !== null && country !== filter.country) return false;
  return filter.capacityId === null || needs.some(({ capacityId }) => capacityId === filter.capacityId);
}
