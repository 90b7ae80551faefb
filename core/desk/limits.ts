/** How much can be written about a listed entry, in characters. */
export const LONGEST_CLAIM = 2000;
export const LONGEST_CONTACT = 500;
