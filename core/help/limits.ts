/** How much can be said of a helpline, in characters, and how many threats and languages it can name. */
export const LONGEST_LINE = 120;
export const LONGEST_REACH = 300;
export const MOST_WORDS = 40;
