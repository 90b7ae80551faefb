/** How much of everything there can be around requests for solidarity and joint actions. */

/** So many members can be named in a silent request, and so many be excluded from another one. */
export const MOST_NAMED = 12;
export const MOST_EXCLUDED = 40;
export const MOST_NEEDS = 12;
/** So many characters has a letter at the most: armoured text, so that each is one byte. */
export const LONGEST_LETTER = 64 * 1024;
/** So many letters a silent request can have. */
export const MOST_LETTERS = 100;
/** So many requests of one member can be open at a time, and so many be made within a day; joint actions likewise. */
export const MOST_OPEN = 10;
export const MOST_A_DAY = 20;
/** So many responses of one member can be open at a time, so many be made within a day, and so many to one request. */
export const MOST_RESPONSES_OPEN = 40;
export const MOST_RESPONSES_A_DAY = 60;
export const MOST_RESPONSES_OF_ONE = 3;
/** A request that its seeker does not touch for so long ends by itself. */
export const OPEN_DAYS = 90;
/** How long what has ended is kept. */
export const KEPT_DAYS = 90;
/** So many members can be asked in a silent action, and so many others can be waited for. */
export const MOST_SIGNERS = 40;
/** For so long members can be given to sign. */
export const LONGEST_SIGNING_DAYS = 90;
