/**
 * English: the words that every page shows, and those of the lists in `core/vocabulary.ts`. A sentence with a number or
 * a name in it is a function.
 */
import type {
  Availability,
  Indicator,
  Level,
  MemberKind,
  PresenceKind,
  Role,
  Sector,
  Stance,
  TieKind,
  Urgency,
} from '#core/vocabulary.ts';
import { figures, organisations } from './en-sentences.ts';

const languageNames = new Intl.DisplayNames('en-GB', { type: 'language', fallback: 'code' });
const days = new Intl.DateTimeFormat('en-GB', { dateStyle: 'long' });
const dates = new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeZone: 'UTC' });
const months = new Intl.DateTimeFormat('en-GB', { year: 'numeric', month: 'long', timeZone: 'UTC' });
const listing = new Intl.ListFormat('en-GB', { style: 'long', type: 'conjunction' });

const roles = {
  admin: 'Administrator',
  coordinator: 'Coordinator',
  editor: 'Editor',
  reader: 'Reader',
} satisfies Record<Role, string>;

export const en = {
  name: 'Solidarity Atlas',
  figure: (n: number) => figures.format(n),
  /** Points of a score, with one decimal where there is one. */
  points: (n: number) => `${Math.round(n * 10) / 10}`,
  list: (items: readonly string[]) => listing.format(items),
  language: (code: string) => languageNames.of(code) ?? code,
  organisations,
  offeredBy: (n: number) => (n === 0 ? 'nobody yet' : organisations(n)),
  /** A date as sources give it: a year stays a year, a longer one becomes its month. */
  month: (date: string) => (/^\d{4}-\d{2}/.test(date) ? months.format(new Date(date)) : date),
  /** A day as the service gives it: `2026-03-01`. */
  day: (date: string) => dates.format(new Date(date)),
  documentTitle: (page: string) => `${page} · Solidarity Atlas`,

  shell: {
    skip: 'Skip to the page',
    home: 'Solidarity Atlas, home',
    jobs: 'The three jobs',
    more: 'More pages',
    menu: 'Menu',
    foot: 'About this service',
    licence: 'Free software under AGPL-3.0-or-later.',
    exit: 'Leave quickly',
    exitHint: 'Leaves for another site at once. Or press Shift three times.',
    outOfTouch: 'The service has not answered for a while. What you see may be out of date.',
    promise: 'No account needed to look, no third parties. One cookie, and only while you are signed in.',
  },

  nav: {
    map: 'Map',
    partners: 'Find a partner',
    coalitions: 'Form a coalition',
    members: 'Organisations',
    countries: 'Countries',
    playbook: 'Playbook',
    sources: 'Sources',
    apiGuide: 'API',
    privacy: 'Privacy',
    about: 'About',
  },

  /** The same, where there is little room. */
  navShort: { map: 'Map', partners: 'Partners', coalitions: 'Coalitions' },

  noCapacity: 'No capacity fits what you typed.',
  noCountry: 'No country fits what you typed.',
  loading: 'Loading',
  retry: 'Try again',
  typeForMore: 'There are more. Type a part of the name.',
  showMore: (n: number) => `Show ${figures.format(n)} more`,
  remove: (name: string) => `Remove ${name}`,
  unknownWords: (words: string) => `Left out of this address, as nothing here goes by that name: ${words}.`,
  cancel: 'Cancel',
  copy: 'Copy',
  copied: 'Copied.',
  copyByHand: 'Copying did not work here. It is selected: copy it by hand.',

  problem: {
    title: 'This did not work',
    unreachable: 'The service could not be reached. Check the connection, then try again.',
    unknown: 'The service gave no usable answer. Try again in a moment.',
    requestId: (id: string) => `If it stays, report this number: ${id}`,
    pageTitle: 'This page did not load',
  },

  corner: {
    signIn: 'Sign in',
    account: (who: string) => `Your account: ${who}`,
  },
  roles,
  /** Who somebody is here: `Editor, Northlight`. */
  who: (role: Role, member: string | null) => (member === null ? roles[role] : `${roles[role]}, ${member}`),

  sectors: {
    humanitarian: 'Humanitarian',
    development: 'Development',
    'human-rights': 'Human rights',
    media: 'Media',
    gender: 'Gender',
    peace: 'Peace',
    environment: 'Environment',
  } satisfies Record<Sector, string>,
  sectorNone: 'Sector not stated',

  memberKinds: {
    'international-ngo': 'International NGO',
    'national-ngo': 'National NGO',
    'local-group': 'Local group',
    network: 'Network',
    'red-cross-red-crescent': 'Red Cross and Red Crescent',
    foundation: 'Foundation',
    intergovernmental: 'Intergovernmental body',
    'public-body': 'Public body',
    academic: 'Academic institution',
    other: 'Other organisation',
  } satisfies Record<MemberKind, string>,

  presences: {
    office: 'Office',
    'local-partner': 'Works through a local partner',
    'reported-active': 'Reported active',
    'from-outside': 'Works from outside the country',
  } satisfies Record<PresenceKind | 'from-outside', string>,

  levels: { 1: 'can advise', 2: 'can do', 3: 'can lead' } satisfies Record<Level, string>,
  levelNotStated: 'level not stated',
  atLeast: { 1: 'At any level', 2: 'Can do or lead', 3: 'Can lead' } satisfies Record<Level, string>,

  urgencies: { 1: 'some day', 2: 'soon', 3: 'urgent' } satisfies Record<Urgency, string>,

  availabilities: {
    open: 'Can take on new work',
    busy: 'Can take on little new work',
    closed: 'Takes on no new work now',
  } satisfies Record<Availability, string>,

  stances: {
    public: 'Stands by others in public',
    'case-by-case': 'Decides case by case whether to do so in public',
    'quiet-only': 'Stands by others quietly only',
  } satisfies Record<Stance, string>,

  tieKinds: {
    'works-with': 'Partner of, as reported',
    funds: 'Reported money to',
    'member-of': 'Member of, as reported',
    introduced: 'Was introduced to',
  } satisfies Record<TieKind, string>,
  tieKindsReversed: {
    'works-with': 'Partner of, as reported',
    funds: 'Reported money from',
    'member-of': 'Has as member, as reported',
    introduced: 'Was introduced to',
  } satisfies Record<TieKind, string>,

  indicators: {
    'core-civil-society': 'Core civil society (V-Dem)',
    'freedom-of-expression': 'Freedom of expression and alternative information (V-Dem)',
    'equality-before-the-law': 'Equality before the law and individual liberty (V-Dem)',
    'civic-space-rating': 'Civic space rating (CIVICUS Monitor)',
  } satisfies Record<Indicator, string>,

  capacityKinds: { solidarity: 'Solidarity capacities', cluster: 'Humanitarian clusters' },

  sourcesNote: {
    title: 'Where this comes from',
    notSupplied:
      'Public facts, entered from the sources named here. The organisations are not members of this service and did not supply this.',
    line: (publisher: string, date: string, licence: string) => `${publisher}. ${licence}. Date: ${date}.`,
    dated: (date: string) => `, ${date}`,
    all: 'All sources',
    none: 'Nothing on this page cites a source.',
  },

  mapSlot: {
    show: 'Show on the map',
    size: 'Loads about 150 kB more.',
    loading: 'Drawing the map',
    failed: 'The map could not be loaded. The list says the same.',
  },

  emptyNetwork: 'There is no organisation in this network yet.',
  emptyNetworkHint: 'The public sample comes in with npm start alone. Bringing in data of your own is not built yet.',
  printed: (address: string, day: Date) => `Printed on ${days.format(day)} from ${address}`,
};
