/** Who may open a kept view, the fewest first. */
export const VIEW_LEVELS = ['private', 'network', 'public'] as const;
export type ViewLevel = (typeof VIEW_LEVELS)[number];

/** So many an account keeps, and so many steps has one of them. */
export const MOST_VIEWS = 50;
export const MOST_STEPS = 30;
