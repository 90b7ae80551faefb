/** Whom an alert is shown to once a coordinator has vouched for it. */
export const ALERT_LEVELS = ['network', 'public'] as const;

/** How much an alert says, in characters. */
export const LONGEST_TITLE = 140;
export const LONGEST_TEXT = 2000;
/** What a coordinator writes to whoever reported it. */
export const LONGEST_RETURN = 600;
export const MOST_THREATS = 5;

/** So many reports of one member wait for a coordinator at a time. */
export const MOST_WAITING = 10;
