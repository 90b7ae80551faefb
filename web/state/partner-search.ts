/** The partner finder: its question lives in the address, its answer here. */
import { computed } from '@preact/signals';
import { jobsApi } from '../jobs-api.ts';
import { createInquiry } from './inquiry.ts';
import { fragment, replaceFragment } from './location.ts';
import {
  fragmentOfSearch,
  MOST_COMPARED,
  NO_SEARCH,
  type PartnerSearch,
  type Sought,
  searchFromFragment,
} from './partner-question.ts';
import type { ThreatWord } from './threats.ts';

export const search = computed(() => searchFromFragment(fragment.value));

export const partners = createInquiry(jobsApi.partners);

export function changeSearch(change: Partial<PartnerSearch>): void {
  replaceFragment(fragmentOfSearch({ ...search.peek(), ...change }));
}

export function clearSearch(): void {
  replaceFragment(fragmentOfSearch(NO_SEARCH));
}

export function addSought(capacityId: string): void {
  const { capacities } = search.peek();
  if (capacities.some((sought) => sought.capacityId === capacityId)) return;
  changeSearch({ capacities: [...capacities, { capacityId, minLevel: 1, urgency: null }] });
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

/** What such cases took becomes what is sought: a start, not a rule. No threat leaves what is sought as it is. */
export function startFromThreat(threat: ThreatWord | null): void {
  const filled = threat?.needs.map(({ capacityId, minLevel }): Sought => ({ capacityId, minLevel, urgency: null }));
  changeSearch({ threatId: threat?.id ?? null, ...(filled ? { capacities: filled } : {}) });
}

/** Puts somebody beside the others, or takes it away again; there is room for three. */
export function compare(memberId: string, isCompared: boolean): void {
  const others = search.peek().comparedIds.filter((id) => id !== memberId);
  if (!isCompared) changeSearch({ comparedIds: others });
  else if (others.length < MOST_COMPARED) changeSearch({ comparedIds: [...others, memberId] });
}

export function compareNobody(): void {
  changeSearch({ comparedIds: [] });
}
