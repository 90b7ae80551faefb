/** The response being put together: its question lives in the address, its answer here. */
import { computed } from '@preact/signals';
import type { CoalitionQuestion } from '#core/coalition/question.ts';
import { respondApi } from '../respond-api.ts';
import type { Need } from './coalition-needs.ts';
import { createInquiry } from './inquiry.ts';
import { fragment, replaceFragment } from './location.ts';
import {
  type AskedNeed,
  fragmentOfResponse,
  NO_RESPONSE,
  type RespondDraft,
  respondDraftFrom,
} from './respond-question.ts';

export const draft = computed(() => respondDraftFrom(fragment.value));

/** What is known about responding, as far as it is asked. */
export const chain = createInquiry(respondApi.respond);

function change(part: Partial<RespondDraft>): void {
  replaceFragment(fragmentOfResponse({ ...draft.peek(), ...part }));
}

/** Something else happened: what was chosen for the one before says nothing about it. */
export function chooseThreat(threatId: string | null): void {
  const { country } = draft.peek();
  replaceFragment(fragmentOfResponse({ ...NO_RESPONSE, country, threatId }));
}

export function chooseCountry(country: string | null): void {
  change({ country, leftOutIds: [] });
}

/** @param chosenIds the plays that count now, chosen or not. */
export function switchPlay(chosenIds: readonly string[], playId: string, isOn: boolean): void {
  change({ playIds: isOn ? added(chosenIds, playId) : without(chosenIds, playId) });
}

export function setNeed(need: Need): void {
  const { needs, droppedIds } = draft.peek();
  const others = needs.filter(({ capacityId }) => capacityId !== need.capacityId);
  change({
    needs: [...others, { capacityId: need.capacityId, minLevel: need.minLevel, count: need.count }],
    droppedIds: without(droppedIds, need.capacityId),
  });
}

export function dropNeed({ capacityId, playIds }: AskedNeed): void {
  const { needs, droppedIds } = draft.peek();
  change({
    needs: needs.filter((one) => one.capacityId !== capacityId),
    droppedIds: playIds.length > 0 ? added(droppedIds, capacityId) : droppedIds,
  });
}

export function resetNeeds(): void {
  change({ needs: [], droppedIds: [] });
}

export function leaveOut(memberId: string): void {
  change({ leftOutIds: added(draft.peek().leftOutIds, memberId) });
}

export function askAgain(memberId: string): void {
  change({ leftOutIds: without(draft.peek().leftOutIds, memberId) });
}

/** The question for the fewest helpers; null where there is nothing to ask yet. */
export function helperQuestion(
  { country, leftOutIds }: RespondDraft,
  needs: readonly AskedNeed[],
): CoalitionQuestion | null {
  if (country === null || needs.length === 0) return null;
  return {
    country,
    needs: needs.map(({ capacityId, minLevel, count }) => ({ capacityId, minLevel, count })),
    fromOutside: true,
    include: [],
    exclude: [...leftOutIds],
    conditions: NO_CONDITIONS,
    prefer: [],
  };
}

const NO_CONDITIONS: CoalitionQuestion['conditions'] = {
  atLeast: [],
  atMost: [],
  apart: [],
  mostMembers: null,
  officeHere: false,
  localMember: false,
  language: null,
  mode: null,
  survives: 0,
};

function added(ids: readonly string[], id: string): string[] {
  return [...without(ids, id), id];
}

function without(ids: readonly string[], id: string): string[] {
  return ids.filter((one) => one !== id);
}
