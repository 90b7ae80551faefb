/** Losing members: who and where is in the address, what would be lost is here. */
import { computed } from '@preact/signals';
import { createInquiry } from '../../state/inquiry.ts';
import { fragment, replaceFragment } from '../../state/location.ts';
import { fragmentOfWhatIf, type WhatIfDraft, whatIfFromFragment } from '../../state/what-if-link.ts';
import { type LossQuestion, type WorstQuestion, whatIfApi } from '../what-if-api.ts';

export const draft = computed(() => whatIfFromFragment(fragment.value));

export const loss = createInquiry(whatIfApi.loss);
export const worst = createInquiry(whatIfApi.worst);

export function changeDraft(change: Partial<WhatIfDraft>): void {
  replaceFragment(fragmentOfWhatIf({ ...draft.peek(), ...change }));
}

export function addLost(id: string): void {
  const { memberIds } = draft.peek();
  changeDraft({ memberIds: [...memberIds.filter((one) => one !== id), id] });
}

export function removeLost(id: string): void {
  changeDraft({ memberIds: draft.peek().memberIds.filter((one) => one !== id) });
}

/** Null where nobody is chosen yet. */
export function lossQuestionOf({ memberIds, country }: WhatIfDraft): LossQuestion | null {
  return memberIds.length === 0 ? null : { memberIds: [...memberIds], country };
}

export function worstQuestionOf({ country, coalitionId }: WhatIfDraft): WorstQuestion {
  return { country, coalitionId };
}
