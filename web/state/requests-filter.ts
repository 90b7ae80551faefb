/** Which requests a list shows: its fields stand in the address, and only words that are there count. */
import { computed } from '@preact/signals';
import { COUNTRY, readFields, readWord, WORD, writeFields } from './fragment-fields.ts';
import { fragment, replaceFragment } from './location.ts';
import type { RequestsFilter } from './requests-fit.ts';

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
