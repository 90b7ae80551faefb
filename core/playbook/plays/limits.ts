/** How much there can be of the words of a network, and of one of them. */

export const LONGEST_LABEL = 120;
export const LONGEST_SUMMARY = 600;
/** So many capacities a play takes, and so many threats it answers. */
export const MOST_TAKEN = 20;
export const MOST_THREATS = 60;
/** So many of each kind there are, the retired among them: more than anybody could choose from. */
export const MOST_WORDS = 400;
