/** English: the search in words, and what it finds. */
import { count, figures, organisations } from './en-sentences.ts';

export const enSearch = {
  label: 'Search everything',
  hint: 'Names, descriptions, capacities, countries, coalitions, the playbook, messages and exchanges, in any language. What you type is sent to this service and not kept.',
  clear: 'Clear the search',
  results: 'What was found',
  nothing: 'Nothing that you can see has any of these words.',
  nothingHint: 'Try fewer words, another spelling, or the name of a country or a capacity.',
  some: 'Nothing has all of these words. These have some of them.',
  readAs: (word: string, others: readonly string[]) =>
    `Nothing has “${word}”. Read as ${others.map((other) => `“${other}”`).join(', ')}.`,
  other: 'Here it is called',
  counted: (members: number, others: number) =>
    others === 0
      ? organisations(members)
      : `${organisations(members)}, ${count(others, 'other entry', 'other entries')}`,
  members: 'Organisations',
  things: {
    capacity: 'Capacities',
    country: 'Countries',
    threat: 'What others faced',
    play: 'What can be done',
    coalition: 'Coalitions',
    case: 'The playbook',
    message: 'Messages',
    exchange: 'Exchange',
    network: 'Other networks',
  },
  where: {
    name: 'Name',
    acronym: 'Acronym',
    capacity: 'Offers',
    country: 'Works in',
    note: 'Says of an offer',
    conditions: 'On condition',
    description: 'About',
  },
  shownOf: (shown: number, all: number) => `${figures.format(shown)} of ${figures.format(all)}`,
  showMore: 'Show more',
};
