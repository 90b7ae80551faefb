/** English: what the query box says, which comes when somebody uses it. */
import type { Field } from '../map/query/query.ts';
import { count, organisations } from './en-sentences.ts';

const listing = new Intl.ListFormat('en-GB', { type: 'disjunction' });

export const enMapAsk = {
  suggestions: 'Suggestions',
  suggested: (n: number) => `${count(n, 'suggestion', 'suggestions')}. Arrow keys choose one, Enter takes it.`,
  groups: { narrow: 'Narrow it down', members: 'Organisations' },
  would: (n: number) => organisations(n),

  /** What a field is about, with an example behind it. */
  hints: {
    name: 'in its name',
    sector: 'the field it works in',
    capacity: 'what it can do, and how well: legal>=2',
    needs: 'what it looks for',
    country: 'where it is present',
    region: 'a part of the world where it is present',
    coalition: 'a coalition that it is in',
    tie: 'a kind of tie that it has',
    ties: 'how many it has ties to: ties>=3',
    kind: 'what kind of organisation it is',
    standing: 'whether it is listed or a member',
    language: 'a language that it works in',
    stance: 'whether it stands by others in public',
    availability: 'whether it can take on new work',
    is: 'what it is',
    id: 'one organisation by its id',
  } satisfies Record<Field, string>,

  /** Terms as chips say them. */
  terms: 'What is asked for',
  any: 'Any of',
  term: (field: string, values: readonly string[]) => `${field}: ${listing.format(values)}`,
  not: (term: string) => `Not ${term.slice(0, 1).toLowerCase()}${term.slice(1)}`,
  quoted: (name: string) => `“${name}”`,
  atLevel: (capacity: string, level: string) => `${capacity} (${level})`,
  levels: {
    '=': ['', 'can advise', 'can do', 'can lead'],
    '>=': ['', 'any level stated', 'can do or lead', 'can lead'],
    '>': ['any level stated', 'can do or lead', 'can lead', 'more than leading'],
    '<=': ['', 'can advise', 'can advise or do', 'any level stated'],
    '<': ['', 'less than advising', 'can advise', 'can advise or do'],
  },
  tieCount: {
    '=': (n: number) => (n === 0 ? 'no ties' : `exactly ${count(n, 'tie', 'ties')}`),
    '>=': (n: number) => `${count(n, 'tie', 'ties')} or more`,
    '>': (n: number) => `more than ${count(n, 'tie', 'ties')}`,
    '<=': (n: number) => `at most ${count(n, 'tie', 'ties')}`,
    '<': (n: number) => `fewer than ${count(n, 'tie', 'ties')}`,
  },
  leftOut: 'not understood',
  remove: (term: string) => `Take out ${term}`,

  /** What happened, and what to do. */
  problems: {
    field: (typed: string) => `Nothing can be asked by “${typed}”. To look for it in names, write it in quotes.`,
    value: (typed: string, field: string) => `There is no ${field} “${typed}”. It was left out.`,
    several: (typed: string, field: string) =>
      `“${typed}” fits more than one ${field}. Write more of it, or choose one.`,
    severalFields: (typed: string) => `“${typed}” begins more than one field. Write more of it, or choose one.`,
    empty: (field: string, example: string) =>
      `“${field}:” says nothing yet. Write what it should be, such as ${example}.`,
    number: (typed: string) => `“${typed}” is not a number of ties. Write it like ties:0 or ties>=3.`,
    level: (typed: string) => `“${typed}” asks for a level that there is not. 1 can advise, 2 can do, 3 can lead.`,
    compare: (field: string) =>
      `“More” or “less” says nothing about a ${field}. Only ties and the levels of a capacity can be compared: ties>=3, legal>=2.`,
  },
  didYouMean: 'Did you mean',
  or: ' or ',
};
