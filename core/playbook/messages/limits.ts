/** How long a message and what belongs to it can be, in characters, and how many of them there can be. */
export const LONGEST_TOPIC = 120;
export const LONGEST_TEXT = 2000;
export const LONGEST_NOTE = 1000;
export const LONGEST_OBJECTION = 1000;
export const MOST_LANGUAGES = 12;
export const MOST_THREATS = 20;
/** So many a member proposes that are not agreed yet: a library, not a heap. */
export const MOST_PROPOSED = 30;
