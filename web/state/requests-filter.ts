/** Which requests a list shows: its fields stand in the address, and only words that are there count. */
import { computed } from '@preact/signals';
import { COUNTRY, readFields, readWord, WORD, writeFields } from './fragment-fields.ts';
import { fragment, replaceFragment } from './location.ts';

export type RequestsFilter = { threatId: string | null; capacityId: string | null; country: string | null };

type Filtered = { threatIds: readonly string[]; needs: readonly { capacityId: string }[]; country: string | null };

export const requestsFilter = computed((): RequestsFilter => {
  const fields = readFields(fragment.value);
  return {
    threatId: readWord(fields.get('threat'), WORD),
    capacityId: readWord(fields.get('capacity'), WORD),
    country: readWord(fields.get('country'), COUNTRY),
  };
});

export function changeRequestsFilter(change: Partial<RequestsFilter>): void {
  const { threatId, capacityId, country } = { ...requestsFilter.peek(), ...change };
  replaceFragment(writeFields({ threat: threatId, capacity: capacityId, country }));
}

/** What a request does not say, such as a silent one, fits no filter that asks for it. */
export function fitsFilter({ threatIds, needs, country }: Filtered, filter: RequestsFilter): boolean {
  if (filter.threatId !== null && !threatIds.includes(filter.threatId)) return false;
  if (filter.country !== null && country !== filter.country) return false;
  return filter.capacityId === null || needs.some(({ capacityId }) => capacityId === filter.capacityId);
}
