/** The coalition being formed: its question lives in the address, its answer here. */
import { computed, signal } from '@preact/signals';
import { type Api, api } from '../api.ts';
import type { Need } from './coalition-needs.ts';
import { type CoalitionDraft, draftFromFragment, fragmentOfDraft } from './coalition-question.ts';
import { createInquiry } from './inquiry.ts';
import { fragment, replaceFragment } from './location.ts';

export const draft = computed(() => draftFromFragment(fragment.value));

export const proposal = createInquiry(api.proposal);

/** The answer before the last member was left out or put back; null after any other change. */
export const before = signal<Api['proposal'] | null>(null);

export function changeDraft(change: Partial<CoalitionDraft>): void {
  before.value = null;
  replaceFragment(fragmentOfDraft({ ...draft.peek(), ...change }));
}

export function chooseCountry(country: string | null): void {
  changeDraft({ country, needs: null, excludedIds: [] });
}

/** Changes one of the needs now shown; from then on the list is the viewer's own. */
export function changeNeed(needs: readonly Need[], changed: Need): void {
  changeDraft({ needs: needs.map((need) => (need.capacityId === changed.capacityId ? changed : need)) });
}

export function addNeed(needs: readonly Need[], capacityId: string): void {
  changeDraft({ needs: [...needs, { capacityId, minLevel: 1, count: 1 }] });
}

export function removeNeed(needs: readonly Need[], capacityId: string): void {
  changeDraft({ needs: needs.filter((need) => need.capacityId !== capacityId) });
}

export function leaveOut(memberId: string): void {
  changeExcluded([...draft.peek().excludedIds, memberId]);
}

export function putBack(memberId: string): void {
  changeExcluded(draft.peek().excludedIds.filter((id) => id !== memberId));
}

function changeExcluded(excludedIds: readonly string[]): void {
  const { value } = proposal.latest;
  changeDraft({ excludedIds });
  before.value = value?.state === 'ready' ? value.value : null;
}
