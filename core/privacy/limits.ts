/** How long what is written may be. */

export const LONGEST_SETTING = 4000;
