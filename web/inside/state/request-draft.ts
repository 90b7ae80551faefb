/** A request as somebody writes it: what it still lacks, and what is sent. */
import type { RequestWords } from '#core/requests/questions.ts';
import type { Mode } from '#core/vocabulary.ts';
import type { NewRequest } from '../requests-api.ts';
import { dayIn } from './days.ts';

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
