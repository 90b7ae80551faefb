/** English: the words of finding a partner, and of the reasons for each. */
import type { PresenceKind } from '#core/vocabulary.ts';
import { withArticle } from './en-article.ts';
import { figures, midSentence, organisations } from './en-sentences.ts';

export const enPartners = {
  title: 'Find a partner',
  lead: 'Say what is needed. The list is ranked by reasons that you can read and add up yourself.',
  form: 'What is needed',
  capacities: 'Capacities',
  capacitiesHint: 'Add one or more. Type a part of the name.',
  addCapacity: 'Add a capacity',
  minLevel: (capacity: string) => `Least level of ${capacity}`,
  country: 'Country',
  countryHint: 'Where the help is needed.',
  anyCountry: 'Any country',
  language: 'Language',
  anyLanguage: 'Any language',
  sector: 'Sector of the partner',
  anySector: 'Any sector',
  seeker: 'On behalf of',
  seekerHint: 'Optional. With an organisation chosen, ties and needs count in both directions.',
  anySeeker: 'Nobody in particular',
  noSeeker: 'No organisation fits what you typed.',
  clear: 'Start over',
  see: (n: number) => `See ${organisations(n)}`,
  results: 'Who could help',
  ask: 'Add a capacity or a country, and the organisations that fit appear here.',
  found: (n: number) => (n === 1 ? '1 organisation fits' : `${figures.format(n)} organisations fit`),
  firstShown: (n: number) => `The first ${figures.format(n)} are shown.`,
  scoreOf: (points: string) => `${points} of 100 points`,
  outOf: 'of 100',
  outOfShare: (most: string) => `of ${most}`,
  /** Equal scores have one rank. */
  rank: (rank: number, isShared: boolean) => (isShared ? `${figures.format(rank)} =` : figures.format(rank)),
  rankSpoken: (rank: number, isShared: boolean) =>
    isShared ? `Rank ${figures.format(rank)}, shared` : `Rank ${figures.format(rank)}`,
  busy: 'Says it can take on little new work, so each reason gives fewer points',
  orderSentence:
    'Each reason has a fixed share of 100 points; a pale bar is its share, the dark part what this organisation gets of it. The points add up to the score, and nothing else moves it. A capacity counts in full where it can be led, four fifths where it can be done, and half where the source states advice or no level.',
  leftOut: 'Left out',
  closed: (n: number) =>
    n === 1
      ? '1 organisation offers this but takes on no new work now.'
      : `${figures.format(n)} organisations offer this but take on no new work now.`,
  closedAny: (n: number) =>
    n === 1
      ? '1 organisation takes on no new work now.'
      : `${figures.format(n)} organisations take on no new work now.`,
  elsewhere: (n: number, country: string) =>
    n === 1
      ? `1 organisation offers this elsewhere, and is not known to offer it in ${withArticle(country)}.`
      : `${figures.format(n)} organisations offer this elsewhere, and are not known to offer it in ${withArticle(country)}.`,
  elsewhereAny: (n: number, country: string) =>
    n === 1
      ? `1 organisation is neither in ${withArticle(country)} nor known to help there.`
      : `${figures.format(n)} organisations are neither in ${withArticle(country)} nor known to help there.`,
  elsewhereInNeed: (n: number, country: string) =>
    n === 1
      ? `1 organisation is not known to help with this in ${withArticle(country)}.`
      : `${figures.format(n)} organisations are not known to help with this in ${withArticle(country)}.`,
  unstated: (n: number) =>
    n === 1
      ? '1 organisation offers this without stating a level: ask for any level to see it.'
      : `${figures.format(n)} organisations offer this without stating a level: ask for any level to see them.`,
  elsewhereAnywhere: (n: number) =>
    n === 1
      ? '1 organisation offers this, but not there.'
      : `${figures.format(n)} organisations offer this, but not there.`,
  none: 'Nobody you can see fits all of this.',
  noneHints: {
    country: 'Leave the country open: some may help from outside without saying so.',
    level: 'Ask for any level: most entries do not state one.',
    sector: 'Leave the sector open.',
    capacities: 'Ask for fewer capacities, or for one at a time.',
  },
  onMap: 'Those who fit, on the map',
  visibleOnly: 'Counted among the organisations you can see.',
  reasons: {
    offers: (covered: string) => `Offers ${covered}`,
    covers: (covered: number, sought: number, what: string) =>
      `Offers ${covered === sought ? 'all' : `${figures.format(covered)} of the`} ${figures.format(sought)} sought: ${what}`,
    coversNone: 'Nothing was asked for in particular',
    inReturn: (covered: string, n: number) =>
      `In return you cover ${n === 1 ? 'one of its needs' : `${figures.format(n)} of its needs`}: ${covered}`,
    at: (capacity: string, level: string) => `${midSentence(capacity)} (${level})`,
    levelNotStated: 'level not stated, counts half',
    place: {
      office: (country: string) => `Has an office in ${withArticle(country)}`,
      'local-partner': (country: string) => `Works in ${withArticle(country)} through a local partner`,
      'reported-active': (country: string) => `Reported active in ${withArticle(country)}`,
    } satisfies Record<PresenceKind, (country: string) => string>,
    beside: (country: string, beside: string) => `Not in ${withArticle(country)}, but nearby in ${beside}`,
    fromOutside: (country: string) => `Helps ${withArticle(country)} from outside the country`,
    fromOutsideFor: (areas: string) => `Works from outside the country, for ${areas}`,
    worldwide: 'Works from outside the country, worldwide',
    sharedCountries: (n: number, countries: string) =>
      n === 1 ? `Both reported in ${countries}` : `You share ${figures.format(n)} countries: ${countries}`,
    noSharedCountry: 'No country in common',
    crossSector: (one: string, other: string) => `Links ${one.toLowerCase()} with ${other.toLowerCase()}`,
    sameSector: (sector: string) => `Both in ${sector.toLowerCase()}`,
    sectorUnknown: 'No sector stated',
    tied: 'You are tied already',
    sharedAllies: (names: string) => `${names} can introduce you`,
    fewSteps: (hops: number) => `${figures.format(hops)} steps away`,
    farAway: 'No link within 3 steps',
    language: (languages: string) => `Works in ${languages}`,
    noSharedLanguage: 'Does not state this language',
    languagesNotStated: 'No languages stated',
  },
};
