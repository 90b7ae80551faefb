/** The cases of the playbook that this viewer sees, and what words find among them. */
import { signal } from '@preact/signals';
import { casesApi } from '../cases-api.ts';
import { createInquiry } from './inquiry.ts';
import { createResource } from './resource.ts';

export const cases = createResource(casesApi.all);

export const foundCases = createInquiry((text: string, signal) => casesApi.found(text, signal));

/** What is typed, ahead of what is asked. */
export const typedWords = signal<string | null>(null);

const PAUSE_MS = 250;
let waiting: ReturnType<typeof setTimeout> | undefined;

/** Asks once nothing more is typed for a moment. */
export function typeCaseWords(words: string, onSettled: (words: string) => void): void {
  typedWords.value = words;
  clearTimeout(waiting);
  waiting = setTimeout(() => {
    typedWords.value = null;
    onSettled(words);
  }, PAUSE_MS);
}

/** At least one letter or figure. */
export function isAskable(words: string): boolean {
  return /[\p{L}\p{N}]/u.test(words);
}

export function forgetTyped(): void {
  clearTimeout(waiting);
  typedWords.value = null;
}
