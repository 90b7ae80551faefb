/** What is said to somebody about one thing that happened: steps that are short and can be done, and what makes it worse. */
export type Advice = {
  /** In the words of somebody frightened: an answer to "What happened?". */
  asked: string;
  /** While it happens; on the same day, or once it is over; before it happens. */
  now: string[];
  today: string[];
  week: string[];
  /** Rather not. */
  not: string[];
};
