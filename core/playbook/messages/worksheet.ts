/** From answering what others say to saying what we stand for: six questions, and the message that comes of them. */
import { LONGEST_NOTE, LONGEST_TEXT } from './limits.ts';
import type { MessageWords } from './questions.ts';

export type WorksheetField = 'said' | 'feeds' | 'stand' | 'sayer' | 'story' | 'ask';

/** What is said about us, why repeating it feeds it, what we stand for, who says it best, the story that shows it, and what we ask. */
export type Worksheet = Record<WorksheetField, string>;

export const EMPTY_WORKSHEET: Worksheet = { said: '', feeds: '', stand: '', sayer: '', story: '', ask: '' };

/**
 * The message: what we stand for, the story and what we ask, in this order. What is said about us is no part of it, as a
 * text that denies something repeats it; it stands beside, with why, as what not to do, and who says it best as what to do.
 * @returns null where nothing is written yet that could be said. Texts are cut to what a message can hold.
 */
export function messageFrom(
  worksheet: Worksheet,
): (Pick<MessageWords, 'frame' | 'doNote' | 'dontNote'> & { text: string }) | null {
  const { said, feeds, stand, sayer, story, ask } = worksheet;
  const text = together([stand, story, ask]);
  if (text === '') return null;
  return {
    frame: 'proactive',
    text: text.slice(0, LONGEST_TEXT),
    doNote: together([sayer]).slice(0, LONGEST_NOTE) || null,
    dontNote: together([said, feeds]).slice(0, LONGEST_NOTE) || null,
  };
}

function together(parts: readonly string[]): string {
  return parts
    .map((part) => part.trim())
    .filter((part) => part !== '')
    .join('\n\n');
}
