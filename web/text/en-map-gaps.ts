/** English: the words of the map's panel `gaps`. */
import type { Doubt } from '#core/gaps/gaps.ts';
import { count, midSentence } from './en-sentences.ts';

const gaps = (n: number) => count(n, 'gap', 'gaps');
const seats = (n: number) => count(n, 'empty seat', 'empty seats');

export const enMapGaps = {
  intro:
    'A gap is a seat that a coalition in a country would want, and that nobody you can see there surely fills: says that it can do it, and confirmed its entry within the last year. On the map it is a dashed ring.',
  waiting: 'Looking for gaps.',
  show: 'Show gaps on the map',
  none: 'No gaps in countries where you can see somebody.',
  total: (n: number, countries: number) => `${gaps(n)} in ${count(countries, 'country', 'countries')} that you can see`,

  confirmTitle: 'One answer would close most',
  confirm: (member: string, capacity: string, n: number) =>
    `If ${member} confirmed ${midSentence(capacity)}, ${n === 1 ? 'this gap closes' : `these ${n} gaps close`}:`,
  countriesTitle: 'By country',
  countryLine: (empty: number, unsure: number) =>
    [empty > 0 ? seats(empty) : null, unsure > 0 ? `${unsure} to confirm` : null].filter(Boolean).join(', '),

  kinds: {
    empty: 'Nobody that you can see there offers it.',
    unsure: 'It is offered there, but not surely.',
  },
  needed: 'Said to be needed there.',
  here: 'If confirmed, the gap closes',
  advising: 'There, but can only advise',
  outside: 'Could come from elsewhere',
  nearby: 'Works nearby',
  nobody: 'Nobody that you can see could close it.',
  doubts: {
    'level-not-stated': 'level not stated',
    'can-only-advise': 'can only advise',
    'not-confirmed': 'not confirmed for a year',
  } satisfies Record<Doubt, string>,
  more: (n: number) => `and ${n} more`,
  find: 'Find partners for it',
  findFor: (capacity: string) => `Find partners for ${midSentence(capacity)}`,
  form: 'Form a coalition for these seats',
  country: 'Open the country',
};
