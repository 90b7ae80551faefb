/** The search in words: what is typed stays in this page's memory and travels in a body, never in an address. */
import { signal } from '@preact/signals';
import { searchApi } from '../search-api.ts';
import { onRenewal } from './held.ts';
import { createInquiry } from './inquiry.ts';

const FIRST_SHOWN = 6;
const MOST_SHOWN = 50;
const LONGEST = 200;

/** Typing on is cheaper than asking for every letter. */
const PAUSE_MS = 150;

/** Two letters or figures, or one of a script whose characters say more. */
const TELLING = /[\p{L}\p{N}]{2}|\p{Lo}/u;

export const typed = signal('');
export const found = createInquiry(searchApi.search);

let waiting: ReturnType<typeof setTimeout> | undefined;

/** Asks once nothing more is typed for a moment; too little to search for asks nothing. */
export function typeWords(words: string): void {
  typed.value = words.slice(0, LONGEST);
  clearTimeout(waiting);
  if (isTelling(typed.value)) waiting = setTimeout(() => askFor(FIRST_SHOWN), PAUSE_MS);
  else found.ask(null);
}

/** Asks at once, for all that an answer can hold. */
export function showMore(): void {
  clearTimeout(waiting);
  askFor(MOST_SHOWN);
}

export function isTelling(words: string): boolean {
  return TELLING.test(words);
}

function askFor(limit: number): void {
  found.ask({ text: typed.peek(), limit });
}

onRenewal(() => {
  if (typed.peek() === '') return;
  typed.value = '';
  found.ask(null);
});
