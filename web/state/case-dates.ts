/** When a case was, in words: parts of dates stay as exact as they are told. */
import type { CaseRecord } from '../cases-api.ts';
import { casesText } from '../text/cases-text.ts';
import { text } from '../text/text.ts';

export function dateWords(date: string): string {
  return /^\d{4}-\d{2}-\d{2}$/.test(date) ? text.day(date) : text.month(date);
}

/** Null where nothing is told of it. */
export function whenWords({ began, ended }: Pick<CaseRecord, 'began' | 'ended'>): string | null {
  if (began !== null && ended !== null) return casesText.fromTo(dateWords(began), dateWords(ended));
  if (began !== null) return casesText.since(dateWords(began));
  return ended === null ? null : casesText.until(dateWords(ended));
}
