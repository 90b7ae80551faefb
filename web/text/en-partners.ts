/** English: the words of finding a partner. */
import type { Urgency } from '#core/vocabulary.ts';
import { withArticle } from './en-article.ts';
import { enPartnerReasons } from './en-partner-reasons.ts';
import { count, figures, organisations } from './en-sentences.ts';

type ListChange = { cameCount: number; leftCount: number; risen: { name: string; from: number; to: number } | null };

const there = (country: string) => `in ${withArticle(country)}`;

export const enPartners = {
  title: 'Find a partner',
  lead: 'Say what is needed, and see who could help and why: what they give you, and what you give them.',
  form: 'What is needed',
  askThem: 'Ask them for solidarity',
  /** A choice with how many it would leave. */
  choice: (label: string, n: number | null) =>
    n === null ? label : `${label} (${n === 0 ? 'none' : figures.format(n)})`,
  nobodyFits: 'nobody who fits the rest',

  threat: 'What happened?',
  threatHint: 'Optional. Fills in what such cases took elsewhere.',
  threatFilled: 'Filled in below with what such cases took. Change it as you need.',
  noThreat: 'Choose, or leave open',
  cases: 'What others did',
  allCases: (n: number) => (n === 1 ? 'This case in the playbook' : `All ${figures.format(n)} cases in the playbook`),

  capacities: 'Capacities',
  capacitiesHint: 'What they should be able to do. Add one or more.',
  addCapacity: 'Add a capacity',
  minLevel: (capacity: string) => `Least level of ${capacity}`,
  urgency: (capacity: string) => `How urgent ${capacity} is`,
  urgencies: { 1: 'Some day', 2: 'Soon', 3: 'Urgent' } satisfies Record<Urgency, string>,
  anyUrgency: 'How urgent?',
  country: 'Country',
  countryHint: 'Where the help is needed.',
  anyCountry: 'Any country',
  where: 'How they are there',
  wheres: {
    any: 'There, or able to help there',
    office: 'With an office there',
    partner: 'With an office or a local partner',
    inside: 'In the country in any way',
    outside: 'From outside the country only',
    region: 'In a neighbouring country or the region',
  },
  language: 'Language',
  anyLanguage: 'Any language',
  words: 'Words',
  wordsHint: 'In names, descriptions and capacities.',

  forWhom: 'For whom?',
  forUs: 'For my organisation',
  forUsSentence: 'Ties and needs count in both directions.',
  forOthers: 'For someone else',
  forOthersSentence: 'Only what they can do counts.',
  seeker: 'On behalf of',
  seekerHint: 'What it needs is asked for, unless you ask for something else.',
  anySeeker: 'Type a part of its name',
  noSeeker: 'No organisation fits what you typed.',

  more: 'More conditions',
  moreSet: (n: number) => (n === 0 ? '' : `${figures.format(n)} set`),
  specialism: 'Special knowledge',
  specialismHint: 'Words in the note or the conditions of what they offer, such as “bank accounts”.',
  sector: 'Sector of the partner',
  anySector: 'Any sector',
  availability: 'New work',
  availabilities: { any: 'Whatever they say', open: 'Not busy, as far as they say', 'stated-open': 'Says it has room' },
  stance: 'In public',
  stances: { any: 'Either way', public: 'Can stand beside us in public', quiet: 'Can work quietly' },
  fresh: 'Confirmed within a year',

  matters: 'What matters to you',
  mattersSet: 'changed',
  mattersSentence: 'Slide to say what counts more. The reasons still add up to the score.',
  weights: {
    reciprocity: 'Offers and needs',
    place: 'Being there',
    crossSector: 'Another sector than ours',
    network: 'Ties between us',
    language: 'A common language',
  },
  weight: (share: number) => (share === 0 ? 'does not count' : `${figures.format(Math.round(share))} of 100`),
  reach: 'How far to reach',
  reachEnds: ['Stay close', 'Reach out'] satisfies [string, string],
  reachSaid: (reach: number) =>
    reach === 50
      ? 'both alike'
      : reach < 50
        ? 'known through allies counts more'
        : 'joining separate groups counts more',
  view: 'Whose gain counts',
  views: { help: 'What we get counts more', mutual: 'Both sides alike' },
  usual: 'Back to the usual',

  clear: 'Start over',
  see: (n: number) => (n === 0 ? 'See what comes close' : `See ${organisations(n)}`),
  results: 'Who could help',
  ask: 'Say what happened, what you need or where, and the organisations that fit appear here.',
  start: 'Or start from what is offered most',
  found: (n: number) => (n === 1 ? '1 organisation fits' : `${figures.format(n)} organisations fit`),
  firstShown: (n: number) => `The first ${figures.format(n)} are shown.`,
  bothGain: (n: number) => (n === 0 ? '' : `${figures.format(n)} of them would also gain from what you offer.`),
  changed: ({ cameCount, leftCount, risen }: ListChange) => {
    const parts = [
      ...(leftCount > 0 ? [`${figures.format(leftCount)} left`] : []),
      ...(cameCount > 0 ? [`${figures.format(cameCount)} came`] : []),
      ...(risen ? [`${risen.name} rose from ${figures.format(risen.from)} to ${figures.format(risen.to)}`] : []),
    ];
    return `What changed: ${parts.join(', ')}.`;
  },
  scoreOf: (points: string) => `${points} of 100 points`,
  outOf: 'of 100',
  outOfShare: (most: string) => `of ${most}`,
  /** Equal scores have one rank. */
  rank: (rank: number, isShared: boolean) => (isShared ? `${figures.format(rank)} =` : figures.format(rank)),
  rankSpoken: (rank: number, isShared: boolean) =>
    isShared ? `Rank ${figures.format(rank)}, shared` : `Rank ${figures.format(rank)}`,
  open: 'Why, and in both directions',
  order: 'How the score is made',
  orderSentence:
    'Each reason has a share of 100 points; a pale bar is its share, the dark part what this organisation gets of it. The points add up to the score, and nothing else moves it. A capacity counts in full where it can be led, four fifths where it can be done, and half where the source states advice or no level.',

  leftOut: 'Not on the list',
  leftOutCounts: {
    closed: (n: number) => `${offer(n)} this but ${n === 1 ? 'takes' : 'take'} on no new work now.`,
    busy: (n: number) => `${offer(n)} this but ${n === 1 ? 'does' : 'do'} not say that there is room for new work.`,
    unstated: (n: number) =>
      `${offer(n)} this without stating a level: ask for any level to see ${n === 1 ? 'it' : 'them'}.`,
    specialism: (n: number) => `${offer(n)} this without saying those words of it.`,
    language: (n: number) => `${offer(n)} this but ${n === 1 ? 'does' : 'do'} not state the language.`,
    stance: (n: number) => `${offer(n)} this but ${n === 1 ? 'does' : 'do'} not say that it can be done that way.`,
    stale: (n: number) => `${offer(n)} this but nobody confirmed it within a year.`,
  },
  leftOutWhy: {
    closed: 'takes on no new work now',
    busy: 'does not say that it has room',
    unstated: 'states no level',
    elsewhere: 'not there, as far as is known',
    specialism: 'does not say those words',
    language: 'does not state the language',
    stance: 'does not say that it can be done that way',
    stale: 'not confirmed within a year',
  },
  closedAny: (n: number) =>
    n === 1
      ? '1 organisation takes on no new work now.'
      : `${figures.format(n)} organisations take on no new work now.`,
  elsewhere: (n: number, country: string) =>
    n === 1
      ? `1 organisation offers this elsewhere, and is not known to offer it ${there(country)}.`
      : `${figures.format(n)} organisations offer this elsewhere, and are not known to offer it ${there(country)}.`,
  elsewhereAny: (n: number, country: string) =>
    n === 1
      ? `1 organisation is neither ${there(country)} nor known to help there.`
      : `${figures.format(n)} organisations are neither ${there(country)} nor known to help there.`,
  elsewhereInNeed: (n: number, country: string) =>
    n === 1
      ? `1 organisation is not known to help with this ${there(country)}.`
      : `${figures.format(n)} organisations are not known to help with this ${there(country)}.`,
  elsewhereAnywhere: (n: number) => `${offer(n)} this, but not there.`,
  elsewhereHow: (n: number, country: string) =>
    `${offer(n)} this, but ${n === 1 ? 'is' : 'are'} not ${there(country)} in that way.`,
  leftOutFirst: (n: number) => `Named are the ${figures.format(n)} that would fit best:`,
  visibleOnly: 'Counted among the organisations you can see.',

  none: 'Nobody you can see fits all of this.',
  noneIn: (country: string) => `Nobody you can see fits this ${there(country)}.`,
  few: 'Close to what you asked',
  nearest: {
    country: (country: string | null) => (country === null ? 'wherever they are' : there(country)),
    where: 'there in whatever way',
    language: 'in any language',
    sector: 'in any sector',
    level: 'at any level',
    specialism: 'without that special knowledge',
    text: 'without the words you typed',
    stance: 'whatever they say of acting in public',
    availability: 'however busy',
    freshOnly: 'whenever they were last confirmed',
    capacity: 'with something else to offer',
  },
  /** `3 with French in Cameroon: Ana, Bo and Cy.` Names at most the best three. */
  nearestSentence: (
    { count: n, names, isAll }: { count: number; names: string; isAll: boolean },
    language: string | null,
    changes: readonly string[],
  ) =>
    `${figures.format(n)}${language === null ? '' : ` with ${language}`} ${changes.join(' and ')}: ${isAll ? '' : 'among them '}${names}.`,
  takeIt: 'Show these',
  lookThere: 'Look there',
  takeNamed: (take: string, sentence: string) => `${take}: ${sentence}`,
  noneHints: {
    country: 'Leave the country open: some may help from outside without saying so.',
    level: 'Ask for any level: most entries do not state one.',
    sector: 'Leave the sector open.',
    capacities: 'Ask for fewer capacities, or for one at a time.',
  },
  onMap: 'Those who fit, on the map',
  onMapWays: 'Those who fit, on the map, with the ways to the first of them',

  compare: {
    one: 'Compare',
    oneNamed: (name: string) => `Compare ${name}`,
    full: 'Three are chosen already.',
    chosen: (n: number) => `${count(n, 'organisation', 'organisations')} to compare`,
    hint: 'Choose another one to see them side by side.',
    go: 'See them side by side',
    clear: 'Clear',
    title: 'Side by side',
    score: 'Score',
    languages: 'Languages',
    stance: 'In public',
    confirmed: 'Last confirmed',
    never: 'Never',
    load: 'New work',
    ways: 'Introduced by',
    nobody: 'Nobody known',
    none: 'Nothing',
    given: (capacity: string, level: string) => `${capacity}: ${level}`,
    notStated: 'Not stated',
    unknown: 'Somebody who is not here',
    busy: (points: string) => `Busy: can take on little new work (−${points}, already taken off)`,
    goneFor: (why: string) => `Not on this list: ${why}.`,
    gone: 'Not on this list: it does not fit the question as it is now, or stands further down.',
  },

  reasons: enPartnerReasons,
};

function offer(n: number): string {
  return n === 1 ? '1 organisation offers' : `${figures.format(n)} organisations offer`;
}
