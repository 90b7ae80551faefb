/** English: why a partner is suggested, what it gives and gets, and who could introduce it. */
import type { Availability, Stance, Urgency } from '#core/vocabulary.ts';
import { withArticle } from './en-article.ts';
import { figures, midSentence } from './en-sentences.ts';

/** What it would take, after `if`. */
const URGENT: Record<Urgency, string> = { 1: 'wanted some day', 2: 'wanted soon', 3: 'urgent' };

const alternatives = new Intl.ListFormat('en-GB', { style: 'long', type: 'disjunction' });

export const enPartnerReasons = {
  either: (items: readonly string[]) => alternatives.format(items),
  offers: (covered: string) => `Offers ${covered}`,
  covers: (covered: number, sought: number, what: string) => `Offers ${ofSought(covered, sought)}: ${what}`,
  coversNone: 'Nothing was asked for in particular',
  inReturn: (covered: string, n: number) =>
    `In return you cover ${n === 1 ? 'one of its needs' : `${figures.format(n)} of its needs`}: ${covered}`,
  at: (capacity: string, level: string) => `${midSentence(capacity)} (${level})`,
  levelNotStated: 'level not stated, counts half',
  place: {
    office: (country: string) => `Has an office in ${withArticle(country)}`,
    'local-partner': (country: string) => `Works in ${withArticle(country)} through a local partner`,
    'reported-active': (country: string) => `Reported active in ${withArticle(country)}`,
  },
  beside: (country: string, beside: string) => `Not in ${withArticle(country)}, but nearby in ${beside}`,
  fromOutside: (country: string) => `Helps ${withArticle(country)} from outside the country`,
  fromOutsideFor: (areas: string) => `Works from outside the country, for ${areas}`,
  worldwide: 'Works from outside the country, worldwide',
  sharedCountries: (n: number, countries: string) =>
    n === 1 ? `Both reported in ${countries}` : `You share ${figures.format(n)} countries: ${countries}`,
  noSharedCountry: 'No country in common',
  noOwnCountry: 'You state no country to share',
  crossSector: (one: string, other: string) => `Links ${one.toLowerCase()} with ${other.toLowerCase()}`,
  sameSector: (sector: string) => `Same sector: ${sector.toLowerCase()}`,
  sectorUnknown: 'No sector stated',
  noOwnSector: 'You state no sector',
  tied: 'You are tied already',
  sharedAllies: (names: string) => `${names} can introduce you`,
  fewSteps: (hops: number) => `${figures.format(hops)} steps away`,
  farAway: 'No link within 3 steps',
  farAwayJoins: 'No link within 3 steps: a tie would join separate groups',
  language: (languages: string) => `Works in ${languages}`,
  noSharedLanguage: 'Does not state this language',
  languagesNotStated: 'No languages stated',
  noOwnLanguage: 'You state no language',

  title: 'Why this score',
  taken: (points: string) => `−${points}`,
  takenSentence: 'Says it can take on little new work. Already taken off above.',

  theyGive: 'What they give you',
  youGive: 'What you give them',
  theyGiveNothing: 'Nothing was asked for in particular.',
  youGiveNobody: 'Say for which organisation you ask, and what it could give in return stands here.',
  youGiveNothing: 'Nothing that they say they need.',
  needsNotStated: 'They state no needs that you can see.',
  urgent: (urgency: Urgency) => URGENT[urgency],
  onlyIn: (country: string) => `in ${withArticle(country)} only`,

  ways: 'Who could introduce you',
  waysFar: 'Nobody within 3 steps. A coordinator or a request here is the way.',
  you: 'You',
  tiedTo: 'tied to',
  tiedToThem: 'tied to them',
  moreWays: (n: number) =>
    n === 1 ? '1 more way of the same length' : `${figures.format(n)} more ways of the same length`,

  heed: 'Before you write',
  stance: (theirs: Stance, ours: Stance) =>
    `${STANDS[theirs].they}; ${STANDS[ours].you}. Agree early on what is said in public.`,
  stale: (day: string | null) =>
    day === null ? 'Nobody has confirmed this entry.' : `Last confirmed ${day}: more than a year ago.`,
  conditions: (capacities: string) => `States conditions, on its own page: ${capacities}.`,
  levelUnstated: (capacities: string) => `Level not stated: ${capacities}.`,
  limit: (n: number) => `Takes at most ${figures.format(n)} requests at a time.`,

  stronger: 'What would make it stronger',
  gain: (points: string) => (points === '0' ? points : `+${points}`),
  strongerBy: {
    level: (capacity: string) => `If they say that they can lead ${midSentence(capacity)}`,
    return: (capacity: string) => `If you offer ${midSentence(capacity)}, which they need, and can lead it`,
    language: {
      partner: (languages: string) => `If they say that they work in ${languages}`,
      seeker: (languages: string) => `If you say that you work in ${languages}`,
    },
    open: 'If they say that they have room for new work',
    introduction: (name: string) => `If you get to know ${name}, who is tied to them`,
  },

  load: {
    open: 'Can take on new work',
    busy: 'Busy: can take on little new work',
    closed: 'Takes on no new work now',
  } satisfies Record<Availability, string>,
  loadNotStated: 'Does not say how busy it is.',
  shownLower: 'Shown a little lower, as it stands in many other lists. Its score is the same.',
  badges: {
    stance: 'Stands differently in public',
    never: 'Never confirmed',
    stale: 'Not confirmed for a year',
    busy: 'Busy',
    lower: 'Shown lower',
  },
};

function ofSought(covered: number, sought: number): string {
  if (covered < sought) return `${figures.format(covered)} of the ${figures.format(sought)} sought`;
  return sought === 2 ? 'both' : `all ${figures.format(sought)}`;
}

const STANDS: Record<Stance, { they: string; you: string }> = {
  public: { they: 'They stand by others in public', you: 'you do so in public' },
  'case-by-case': { they: 'They decide case by case', you: 'you decide case by case' },
  'quiet-only': { they: 'They stand by others quietly only', you: 'you do so quietly only' },
};
