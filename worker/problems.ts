/** One sentence for every verdict that the core can give on a question. */

const SENTENCES = {
  'unknown-country': (value) => `There is no country "${value}". Countries are listed at /api/countries.`,
  'unknown-capacity': (value) => `There is no capacity "${value}". Capacities are listed at /api/capacities.`,
  'unknown-member': (value) => `There is no member "${value}". Members are listed at /api/members.`,
  'duplicate-need': (value) => `The capacity "${value}" is asked for twice. Ask once, with the count you need.`,
  'included-and-excluded': (value) => `The member "${value}" is both included and excluded. Choose one.`,
} satisfies Record<string, (value: string) => string>;

export type ProblemName = keyof typeof SENTENCES;

export function sentenceFor(problem: ProblemName, value: string): string {
  return SENTENCES[problem](value);
}
