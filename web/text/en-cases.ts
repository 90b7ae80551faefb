/** The words of the playbook in English: the list of cases, and one case to read. */
import type { CaseFacet } from '#core/playbook/cases/filter.ts';
import type { CaseLinkKind, Dimension, SolidarityReach } from '#core/playbook-vocabulary.ts';

const figures = new Intl.NumberFormat('en-GB');
const count = (n: number, one: string, many: string) => `${figures.format(n)} ${n === 1 ? one : many}`;

const dimensions = {
  digital: 'Digital',
  narrative: 'Narrative',
} satisfies Record<Dimension, string>;

const reaches = {
  local: 'Local: between neighbours',
  family: 'Within a family of organisations',
  'cross-issue': 'Across issues',
  international: 'International',
} satisfies Record<SolidarityReach, string>;

export const enCases = {
  title: 'Playbook',
  lead: 'What happened to others, what they did, what came of it, and who can do it here.',
  filter: 'Narrow it down',
  search: 'Words',
  searchHint: 'In all texts of the cases that you can see. What you type is sent to this service and not kept.',
  more: (n: number) => (n === 0 ? 'More choices' : `More choices, ${figures.format(n)} made`),
  clear: 'Show all cases',
  cases: 'Cases',
  any: 'Any',
  facets: {
    threat: 'Threat or opening',
    play: 'What was done',
    capacity: 'Capacity it took',
    country: 'Country',
    region: 'Region',
    kind: 'Whose response',
    dimension: 'Dimension',
    solidarity: 'Reach of solidarity',
  } satisfies Record<CaseFacet, string>,
  nothingCalled: 'Nothing is called so',
  counted: (label: string, n: number) => `${label} (${figures.format(n)})`,
  countOnly: (n: number) => count(n, 'case', 'cases'),
  found: (n: number) => count(n, 'case', 'cases'),
  ofAll: (n: number) => `Of ${count(n, 'case', 'cases')} that you can see.`,
  none: 'No case fits',
  noneHints: ['Take one of the choices back.', 'Use fewer or shorter words.'],
  empty: 'There is no case in this network yet.',
  emptyHint: 'An editor can write the first one: what happened, what was done, what came of it.',
  write: 'Write a case',
  enter: 'Enter a case from a public source',
  yours: 'Your cases, and those that name you',
  respond: 'What can be done about this',
  begin: 'Start from what happened',
  respondTo: (threat: string) => `What can be done about: ${threat}`,
  find: 'Find who could help',

  kinds: { 'own-mechanism': 'An organisation’s own mechanism', 'coalition-response': 'A coalition’s response' },
  dimensions,
  reaches,
  anonymous: 'Told without names',
  many: 'Many countries',

  toPlaybook: 'Playbook',
  loading: 'A case',
  happened: 'What happened',
  done: 'What was done',
  outcomes: 'What came of it',
  challenges: 'What was hard',
  lessons: 'What others can learn',
  nothingTold: 'No more of it is told here.',
  elsewhere: 'The full story is with those who published it.',
  actor: 'Who acted',
  kind: 'Whose response',
  where: 'Where',
  when: 'When',
  fromTo: (from: string, to: string) => (from === to ? from : `${from} to ${to}`),
  since: (from: string) => `since ${from}`,
  until: (to: string) => `until ${to}`,
  published: (date: string) => `published ${date}`,
  publishedFact: 'Published',
  released: 'Released',
  releasedFact: (day: string) => `${day}, when everyone who is named had agreed`,
  threats: 'Threats and openings',
  dimension: 'Dimension',
  reach: 'Reach of solidarity',
  coalition: 'Coalition',
  named: 'Organisations in it',
  facts: 'At a glance',
  plays: 'Plays',

  took: 'What it took',
  tookNote: (place: string | null) =>
    place === null
      ? 'And who has it in this network, as far as you can see.'
      : `And who has it in ${place}, as far as you can see.`,
  nobodyHere: 'Nobody yet that you can see',
  here: (n: number) => count(n, 'organisation', 'organisations'),
  andMore: (n: number) => `and ${figures.format(n)} more`,
  fromOutside: (n: number) => `${figures.format(n)} elsewhere say that they can help there`,
  findHolders: 'Find partners who have all of it',

  links: 'Where to read and listen',
  linksNote:
    'These lead away from this service, to sites that see that you come. Nothing is loaded from them before you follow one.',
  linkKinds: {
    original: 'The original text',
    audio: 'To listen to',
    authors: 'Who wrote it',
    organisation: 'Who acted',
  } satisfies Record<CaseLinkKind, string>,
  leaves: (host: string) => `Leaves for ${host}`,

  related: 'Read next',
  inCommon: {
    threat: (labels: string) => `Same threat: ${labels}`,
    play: (labels: string) => `Same play: ${labels}`,
    dimension: (labels: string) => `Same dimension: ${labels}`,
    country: (name: string) => `Also in ${name}`,
    region: (name: string) => `Also in ${name}`,
  },
};
