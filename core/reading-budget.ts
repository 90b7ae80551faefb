/**
 * How many organisations an account may open on one day beyond what the public sees of them. Somebody at work opens a few
 * dozen; whoever copies a network opens all of it. At this number a copy of 2,000 organisations takes two weeks, and
 * coordinators are told on the first day.
 */
export const READING_BUDGET = 150;
