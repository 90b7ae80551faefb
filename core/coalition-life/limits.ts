/** How much of everything a coalition can have. */

/** So many members can be asked, and so many seats be kept, in one coalition. */
export const MOST_INVITED = 40;
export const MOST_SEATS = 40;
/** As long as it stands, so many invitations can go out, whatever came of them. */
export const MOST_ASKED_IN_ALL = 200;
/** So many of its starter's can be forming at a time, and so many be started within a day, whatever became of them. */
export const MOST_FORMING = 10;
export const MOST_STARTED_A_DAY = 20;
/** For so long members can be given to answer. */
export const LONGEST_ANSWER_DAYS = 90;
/** Whoever is asked once it stands has so long to answer. */
export const ASKED_DAYS = 30;
/** So long a test alert can be acknowledged; another one can be started a day after it. */
export const DRILL_DAYS = 7;
