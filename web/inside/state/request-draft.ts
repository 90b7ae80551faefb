/** A request while it is written: kept in the page's memory alone, so that an error or a look elsewhere loses nothing. */
import { signal } from '@preact/signals';
import type { RequestWords } from '#core/requests/questions.ts';
import type { Mode } from '#core/vocabulary.ts';
import { createAction } from '../../state/action.ts';
import { goTo } from '../../state/location.ts';
import { requestFromFragment } from '../../state/request-link.ts';
import { type NewRequest, requestsApi } from '../requests-api.ts';
import { dayIn } from './days.ts';
import { requests } from './requests.ts';

export type RequestDraft = Omit<RequestWords, 'by'> & {
  /** Null: not chosen yet. */
  mode: Mode | null;
  coalitionId: string | null;
  /** Empty where no day is chosen. */
  by: string;
  excludedIds: readonly string[];
  showsSeeker: boolean;
  /** Whom the page that led here thought of. */
  helperIds: readonly string[];
};

export const NEW_DRAFT: RequestDraft = {
  mode: null,
  coalitionId: null,
  title: '',
  what: '',
  needs: [],
  threatIds: [],
  country: null,
  by: '',
  urgency: 3,
  excludedIds: [],
  showsSeeker: false,
  helperIds: [],
};

export const draft = signal<RequestDraft>(NEW_DRAFT);

export function changeRequest(change: Partial<RequestDraft>): void {
  draft.value = { ...draft.peek(), ...change };
}

/** What a link brings stands over what was there; the words that were written stay. */
export function takeUpLink(fragment: string): void {
  if (fragment === '') return;
  const { threatIds, needs, ...link } = requestFromFragment(fragment);
  const { mode, country, coalitionId } = draft.peek();
  changeRequest({
    threatIds: [...threatIds],
    needs: [...needs],
    helperIds: link.helperIds,
    mode: link.mode ?? mode,
    country: link.country ?? country,
    coalitionId: link.coalitionId ?? coalitionId,
  });
}

const QUESTIONS = ['mode', 'coalition', 'title', 'what', 'by'] as const;
export type Missing = (typeof QUESTIONS)[number];

/** What is still to be said before it can go out, in the order of the page. */
export function missingIn({ mode, coalitionId, title, what, by }: RequestDraft, today = dayIn(0)): Missing[] {
  const isMissing: Record<Missing, boolean> = {
    mode: mode === null,
    coalition: mode === 'quiet' && coalitionId === null,
    title: title.trim() === '',
    what: what.trim() === '',
    by: by !== '' && by < today,
  };
  return QUESTIONS.filter((one) => isMissing[one]);
}

/** What is sent. Null where something is missing, or where it is silent: that is sealed in its own way. */
export function requestFrom(written: RequestDraft): NewRequest | null {
  const { mode, coalitionId, by, excludedIds, helperIds: _, ...words } = written;
  const shown = { ...words, title: words.title.trim(), what: words.what.trim(), by: by === '' ? null : by };
  if (missingIn(written).length > 0) return null;
  if (mode === 'public') return { mode, ...shown, confirmed: true };
  if (mode === 'network') return { mode, ...shown, excludedIds: [...excludedIds] };
  if (mode === 'quiet' && coalitionId !== null) return { mode, ...shown, coalitionId, excludedIds: [...excludedIds] };
  return null;
}

export const ask = createAction(
  (json: NewRequest) => requestsApi.ask(json),
  async ({ id }) => {
    draft.value = NEW_DRAFT;
    await requests.renew();
    goTo(`/requests/${id}`);
  },
);
