/** From which surety two entries are taken for one without a question, and from which somebody is asked. */
export const SURE_FROM = 0.95;
export const ASKED_FROM = 0.75;
