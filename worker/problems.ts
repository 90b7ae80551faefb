/** One sentence for every verdict that the core can give on a question. */
import { quotable } from './http.ts';

const SENTENCES = {
  'unknown-country': (value) => `There is no country "${value}". Countries are listed at /api/countries.`,
  'unknown-capacity': (value) => `There is no capacity "${value}". Capacities are listed at /api/capacities.`,
  'unknown-threat': (value) => `There is no threat or opening "${value}". They are listed at /api/threats.`,
  'unknown-member': (value) => `There is no member "${value}". Members are listed at /api/members.`,
  'unknown-network': (value) => `There is no other network "${value}". They are listed at /api/other-networks.`,
  'unknown-case': (value) => `There is no case "${value}". Cases are listed at /api/cases.`,
  'unknown-exchange': (value) => `There is no event or call "${value}". They are listed at /api/exchanges.`,
  'unknown-coalition': (value) => `There is no coalition "${value}". Coalitions are listed at /api/network.`,
  'duplicate-need': (value) => `The capacity "${value}" is asked for twice. Ask once, with the count you need.`,
  'unknown-area': (value) => `There is no area "${value}". Areas are listed at /api/countries.`,
  'name-missing': () => 'The entry has no name. Write the name of your organisation.',
  'not-a-website': (value) =>
    `"${quotable(value)}" is not the address of a website. Write it as https://example.org, or leave it out.`,
  'repeated-presence': (value) => `The country "${value}" is there twice in the same way. Leave one out.`,
  'repeated-offer': (value) => `The offer "${value}" is there twice for the same place. Leave one out.`,
  'repeated-need': (value) => `The need "${value}" is there twice. Leave one out.`,
  'public-need': (value) => `The need "${value}" is set to be public, which a need never is. Choose who may see it.`,
  'wider-than-entry': (value) =>
    `"${value}" is set to be seen by more people than the entry. Narrow it, or open the entry.`,
  'included-beyond-limit': () =>
    'Those who must be part of it already break one of the limits. Include fewer, or loosen the limit.',
  'included-and-excluded': (value) => `The member "${value}" is both included and excluded. Choose one.`,
} satisfies Record<string, (value: string) => string>;

export type ProblemName = keyof typeof SENTENCES;

export function sentenceFor(problem: ProblemName, value: string): string {
  return SENTENCES[problem](value);
}
