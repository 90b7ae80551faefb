/** More than this many capacities are nobody's response. */
export const MOST_NEEDS = 40;
