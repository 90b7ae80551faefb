/** The coalition being formed: its question lives in the address, its answer here. */
import { computed, signal } from '@preact/signals';
import type { DraftConditions } from './coalition-conditions.ts';
import type { Count, Need } from './coalition-needs.ts';
import { type CoalitionDraft, draftFromFragment, fragmentOfDraft, NO_DRAFT } from './coalition-question.ts';
import { type Studied, studied } from './coalition-study.ts';
import { fragment, replaceFragment } from './location.ts';

export const draft = computed(() => draftFromFragment(fragment.value));

/** The answer before the last member was left out or put back; null after any other change. */
export const before = signal<Studied | null>(null);

/** Any other question is asked for its own best answer: what was looked at before it need not fit. */
export function changeDraft(change: Partial<CoalitionDraft>): void {
  before.value = null;
  replaceFragment(fragmentOfDraft({ ...draft.peek(), seenIds: [], ...change }));
}

export function chooseCountry(country: string | null): void {
  const { conditions, mode, fromOutside } = draft.peek();
  changeDraft({ ...NO_DRAFT, country, fromOutside, mode, conditions: { ...conditions, apart: [] } });
}

export function changeConditions(change: Partial<DraftConditions>): void {
  changeDraft({ conditions: { ...draft.peek().conditions, ...change } });
}

/** Fills the needs with what a threat calls for; no threat goes back to what the country lacks. */
export function chooseThreat(threatId: string | null, needs: readonly Need[] | null): void {
  changeDraft({ threatId, needs });
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

/** The same needs, each held by so many. */
export function holdEach(needs: readonly Need[], count: Count): void {
  changeDraft({ needs: needs.map((need) => ({ ...need, count })) });
}

export function mustInclude(memberId: string): void {
  const { includedIds, excludedIds } = draft.peek();
  changePeople({ includedIds: added(includedIds, memberId), excludedIds: without(excludedIds, memberId) });
}

export function needNotInclude(memberId: string): void {
  changePeople({ includedIds: without(draft.peek().includedIds, memberId) });
}

export function leaveOut(memberId: string): void {
  const { includedIds, excludedIds } = draft.peek();
  changePeople({ includedIds: without(includedIds, memberId), excludedIds: added(excludedIds, memberId) });
}

export function putBack(memberId: string): void {
  changePeople({ excludedIds: without(draft.peek().excludedIds, memberId) });
}

/** One member of the proposal makes room for another. */
export function swap(outId: string, inId: string): void {
  const { includedIds, excludedIds } = draft.peek();
  changePeople({
    includedIds: added(without(includedIds, outId), inId),
    excludedIds: added(without(excludedIds, inId), outId),
  });
}

/** Looks at another coalition for the same question; nobody in particular is the one proposed first. */
export function lookAt(memberIds: readonly string[]): void {
  changePeople({ seenIds: memberIds });
}

function changePeople(change: Partial<CoalitionDraft>): void {
  const { value } = studied.latest;
  changeDraft(change);
  before.value = value?.state === 'ready' ? value.value : null;
}

function added(ids: readonly string[], id: string): string[] {
  return [...without(ids, id), id];
}

function without(ids: readonly string[], id: string): string[] {
  return ids.filter((one) => one !== id);
}
