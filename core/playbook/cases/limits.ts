/** How much of what. */
export const LONGEST_TITLE = 200;
export const LONGEST_LINE = 200;
export const LONGEST_TEXT = 8000;
export const LONGEST_LINK = 500;
export const MOST_LINKS = 12;
export const MOST_WORDS = 24;
export const MOST_NAMED = 20;
/** Of one organisation. */
export const MOST_DRAFTS = 60;
