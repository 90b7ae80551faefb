/** The partner finder: its question lives in the address, its answer here. */
import { computed } from '@preact/signals';
import { api } from '../api.ts';
import { createInquiry } from './inquiry.ts';
import { fragment, replaceFragment } from './location.ts';
import {
  fragmentOfSearch,
  NO_SEARCH,
  type PartnerSearch,
  type Sought,
  searchFromFragment,
} from './partner-question.ts';

export const search = computed(() => searchFromFragment(fragment.value));

export const partners = createInquiry(api.partners);

export function changeSearch(change: Partial<PartnerSearch>): void {
  replaceFragment(fragmentOfSearch({ ...search.peek(), ...change }));
}

export function clearSearch(): void {
  replaceFragment(fragmentOfSearch(NO_SEARCH));
}

export function addSought(capacityId: string): void {
  const { capacities } = search.peek();
  if (capacities.some((sought) => sought.capacityId === capacityId)) return;
  changeSearch({ capacities: [...capacities, { capacityId, minLevel: 1 }] });
}

export function changeSought(changed: Sought): void {
  const { capacities } = search.peek();
  changeSearch({
    capacities: capacities.map((sought) => (sought.capacityId === changed.capacityId ? changed : sought)),
  });
}

export function removeSought(capacityId: string): void {
  changeSearch({ capacities: search.peek().capacities.filter((sought) => sought.capacityId !== capacityId) });
}
