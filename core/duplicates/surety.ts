/** From which surety two entries are taken for one without a question, somebody is asked, and they are shown as alike. */
export const SURE_FROM = 0.95;
export const ASKED_FROM = 0.75;
export const SUGGESTED_FROM = 0.5;
