/** A request while it is written: kept in the page's memory alone, so that an error or a look elsewhere loses nothing. */
import { signal } from '@preact/signals';
import { createAction } from '../../state/action.ts';
import { goTo } from '../../state/location.ts';
import { requestFromFragment } from '../../state/request-link.ts';
import { type NewRequest, requestsApi } from '../requests-api.ts';
import { NEW_DRAFT, type RequestDraft } from './request-draft.ts';
import { requests } from './requests.ts';

export const draft = signal<RequestDraft>(NEW_DRAFT);

export function changeRequest(change: Partial<RequestDraft>): void {
  draft.value = { ...draft.peek(), ...change };
}

/** What a link brings stands over what was there; the words that were written stay. */
export function takeUpLink(fragment: string): void {
  if (fragment === '') return;
  const { threatIds, needs, ...link } = requestFromFragment(fragment);
  const before = draft.peek();
  const { mode, country, coalitionId } = before;
  changeRequest({
    threatIds: threatIds.length > 0 ? [...threatIds] : before.threatIds,
    needs: needs.length > 0 ? [...needs] : before.needs,
    helperIds: link.helperIds,
    mode: link.mode ?? mode,
    country: link.country ?? country,
    coalitionId: link.coalitionId ?? coalitionId,
  });
}

export const ask = createAction(
  (json: NewRequest) => requestsApi.ask(json),
  async ({ id }) => {
    draft.value = NEW_DRAFT;
    await requests.renew();
    goTo(`/requests/${id}`);
  },
);
