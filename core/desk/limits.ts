/** How much can be written about a listed entry, in characters. */
export const LONGEST_CLAIM = 2000;
export const LONGEST_CONTACT = 500;

/** How many claims on one entry wait at most. Whoever asks is not told: it would tell of what others asked. */
export const OPEN_CLAIMS = 5;
/** How many claims coordinators read at a time. */
export const CLAIMS_PAGE = 50;
