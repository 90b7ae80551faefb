/**
 * English: the words that every page shows, and those of the lists in `core/vocabulary.ts`. A sentence with a number or
 * a name in it is a function.
 */
import type { Role, Sector } from '#core/vocabulary.ts';
import { figures, organisations } from './en-sentences.ts';

const languageNames = late(() => new Intl.DisplayNames('en-GB', { type: 'language', fallback: 'code' }));
const days = late(() => new Intl.DateTimeFormat('en-GB', { dateStyle: 'long' }));
const dates = late(() => new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeZone: 'UTC' }));
const months = late(() => new Intl.DateTimeFormat('en-GB', { year: 'numeric', month: 'long', timeZone: 'UTC' }));
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
  list: (items: readonly string[]) => listing.format(items),
  language: (code: string) => languageNames().of(code) ?? code,
  organisations,
  /** A date as sources give it: a year stays a year, a longer one becomes its month. */
  month: (date: string) => (/^\d{4}-\d{2}/.test(date) ? months().format(new Date(date)) : date),
  /** A day as the service gives it: `2026-03-01`. */
  day: (date: string) => dates().format(new Date(date)),
  documentTitle: (page: string) => `${page} · Solidarity Atlas`,

  shell: {
    skip: 'Skip to the page',
    home: 'Solidarity Atlas, home',
    jobs: 'Main pages',
    menu: 'Menu',
    licence: 'Free software under AGPL-3.0-or-later.',
    help: 'Help now',
    exit: 'Leave quickly',
    exitHint: 'Leaves for another site at once. Or press Shift three times.',
    outOfTouch: 'The service has not answered for a while. What you see may be out of date.',
    promise: 'No account needed to look, no third parties. One cookie, and only while you are signed in.',
  },

  nav: {
    map: 'Map',
    partners: 'Find a partner',
    coalitions: 'Form a coalition',
    requests: 'Requests',
    members: 'Organisations',
    countries: 'Countries',
    playbook: 'Playbook',
  },

  /** The same, where there is little room. */
  navShort: { map: 'Map', partners: 'Partners', coalitions: 'Coalitions' },

  loading: 'Loading',
  retry: 'Try again',
  showMore: (n: number) => `Show ${figures.format(n)} more`,
  remove: (name: string) => `Remove ${name}`,
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

  printed: (address: string, day: Date) => `Printed on ${days().format(day)} from ${address}`,
};

/** Made when it is first asked for: a cheap phone takes its time with each. */
function late<T>(make: () => T): () => T {
  let made: T | undefined;
  return () => {
    made ??= make();
    return made;
  };
}
