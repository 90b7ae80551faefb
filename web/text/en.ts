/** English: every word the page shows. A sentence with a number or a name in it is a function. */
import type {
  Availability,
  CaseKind,
  CoalitionStatus,
  Indicator,
  Level,
  MemberKind,
  PresenceKind,
  Role,
  Sector,
  Stance,
  Standing,
  TieKind,
  Urgency,
} from '#core/vocabulary.ts';
import { enAliases } from './en-aliases.ts';
import { withArticle } from './en-article.ts';

const figures = new Intl.NumberFormat('en-GB');
const languageNames = new Intl.DisplayNames('en-GB', { type: 'language', fallback: 'code' });
const days = new Intl.DateTimeFormat('en-GB', { dateStyle: 'long' });
const dates = new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeZone: 'UTC' });
const months = new Intl.DateTimeFormat('en-GB', { year: 'numeric', month: 'long', timeZone: 'UTC' });
const listing = new Intl.ListFormat('en-GB', { style: 'long', type: 'conjunction' });

function count(n: number, one: string, many: string): string {
  return `${figures.format(n)} ${n === 1 ? one : many}`;
}

/** A name as it stands within a sentence; words in capitals, such as NFI, stay. */
function midSentence(name: string): string {
  return name.replace(/\p{Lu}\p{Ll}+/gu, (word) => word.toLowerCase());
}

const organisations = (n: number) => count(n, 'organisation', 'organisations');

const HELD: Record<number, string> = { 2: 'held twice', 3: 'held 3 times' };
const LEAST: Record<Level, string> = { 1: '', 2: 'at level 2 or 3', 3: 'at level 3' };

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

  loading: 'Loading',
  retry: 'Try again',
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

  standingSentences: {
    listed:
      'Listed: somebody entered public facts about it. It is not a member of this service and did not supply this.',
    member: 'Member: it accepted an invitation and looks after this entry itself.',
    retired: 'Retired: it is no longer part of this network.',
  } satisfies Record<Standing, string>,

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

  coalitionStatuses: {
    forming: 'Forming',
    active: 'Active',
    standby: 'On standby',
    closed: 'Closed',
  } satisfies Record<CoalitionStatus, string>,

  caseKinds: {
    'own-mechanism': 'An organisation’s own mechanism',
    'coalition-response': 'A coalition’s response',
  } satisfies Record<CaseKind, string>,

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

  aliases: enAliases,

  home: {
    title: 'Who can help, who is near, who stands together',
    lead: 'For organisations whose work is threatened, and for those who stand with them. Start with the job at hand.',
    jobs: 'Start here',
    map: {
      title: 'Explore the map',
      sentence: 'Who is reported where, who works with whom, where nobody is named.',
      open: 'Open the map',
    },
    partners: {
      title: 'Find a partner',
      sentence: 'Say what is needed and where. Each suggestion says why.',
      field: 'What is needed?',
      any: 'Choose a capacity',
      go: 'Find partners',
    },
    coalitions: {
      title: 'Form a coalition',
      sentence: 'The smallest set of organisations that covers what a country lacks.',
      field: 'In which country?',
      any: 'Choose a country',
      go: 'Form a coalition',
    },
    held: 'What the network holds',
    heldSentence: 'Each mark is one organisation; one that works in two sectors stands in both.',
    heldSentenceMany: (perMark: number) =>
      `Each mark is ${perMark} organisations; one that works in two sectors counts in both.`,
    counts: {
      members: (n: number) => (n === 1 ? 'organisation' : 'organisations'),
      countries: (n: number) =>
        n === 1 ? 'country with somebody reported there' : 'countries with somebody reported there',
      capacities: (n: number) => (n === 1 ? 'capacity on offer' : 'capacities on offer'),
      coalitions: (n: number) => (n === 1 ? 'coalition' : 'coalitions'),
      ties: (n: number) => (n === 1 ? 'tie between two' : 'ties between two'),
    },
    forWhom: 'Who it is for',
    forWhomSentence:
      'Coordinators of solidarity networks, country directors and focal points, small local groups under threat, and anybody who wants to know who is there.',
    more: 'More about what it does and does not do',
    safety: 'What it promises',
    safetySentence:
      'What you may not see does not reach your browser, and does not change what does. It cannot protect a device that somebody else reads, or hide from your network that you came here.',
  },

  partners: {
    title: 'Find a partner',
    lead: 'Say what is needed. The list is ranked by reasons that you can read and add up yourself.',
    form: 'What is needed',
    capacities: 'Capacities',
    capacitiesHint: 'Add one or more. Type a part of the name.',
    addCapacity: 'Add a capacity',
    noCapacity: 'No capacity fits what you typed.',
    minLevel: (capacity: string) => `Least level of ${capacity}`,
    country: 'Country',
    countryHint: 'Where the help is needed.',
    noCountry: 'No country fits what you typed.',
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
  },

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

  coalitions: {
    title: 'Form a coalition',
    lead: 'Choose a country. What is missing there is asked for first; change it as you need. The answer is the smallest set of organisations that covers it.',
    form: 'What the country needs',
    country: 'Country',
    countryHint: 'Type a part of the name.',
    noCountry: 'No country fits what you typed.',
    needs: 'Needed',
    preset: (shown: number, gaps: number, country: string) =>
      shown === gaps
        ? `Set to what no source here names anybody in ${withArticle(country)} for and somebody from outside could bring.`
        : `Set to the first ${figures.format(shown)} of the ${figures.format(gaps)} that no source here names anybody in ${withArticle(country)} for and somebody from outside could bring.`,
    presetStated: (country: string) => `Also asked for: what members in ${withArticle(country)} say they need.`,
    presetNothing: (country: string) =>
      `Nothing that somebody from outside could bring is missing in ${withArticle(country)}, as far as you can see. Add what is needed.`,
    askAll: (n: number) => `Ask for all ${figures.format(n)}`,
    hopeless: (names: string) => `Nobody you can see could bring: ${names}.`,
    reset: 'Back to what is missing',
    addNeed: 'Add a capacity',
    noNeed: 'No capacity fits what you typed.',
    minLevel: (capacity: string) => `Least level of ${capacity}`,
    heldBy: (capacity: string) => `By how many ${capacity} is held`,
    counts: { 1: 'held once', 2: 'held twice', 3: 'held 3 times' },
    countsSentence: 'Held twice means that the coalition can lose any one member and still do it.',
    fromOutside: 'Also organisations that help from outside the country',
    see: 'See the coalition',
    results: 'The coalition',
    ask: 'Choose a country, and the smallest coalition for what it needs appears here.',
    askNeeds: 'Add at least one capacity.',
    size: (n: number) => organisations(n),
    sizeWithGaps: (n: number, open: number) =>
      `${organisations(n)}; ${open === 1 ? '1 need stays' : `${figures.format(open)} needs stay`} open`,
    proven: {
      one: 'One organisation covers it.',
      many: (candidates: number) =>
        `Fewer cannot do it: checked, among the ${figures.format(candidates)} you can see that offer any of this.`,
      partlyOne: 'It covers all that anybody you can see can cover.',
      partly: (candidates: number) =>
        `Fewer cannot cover as much: checked, among the ${figures.format(candidates)} you can see that offer any of this.`,
    },
    unproven: (bound: number, found: number) =>
      `At least ${figures.format(bound)} are needed, best found ${figures.format(found)}. Whether fewer can do it is not settled.`,
    nobody: (country: string) => `Nobody you can see offers any of this in ${withArticle(country)}.`,
    nobodyElse: (country: string) => `Nobody else you can see offers any of this in ${withArticle(country)}.`,
    nobodyStates: (country: string) => `Nobody you can see states such a level in ${withArticle(country)}.`,
    nobodyHint: 'Ask for another capacity or a lower level, or include organisations that help from outside.',
    nobodyHintOutside: 'Ask for another capacity or a lower level.',
    missing: 'What stays missing',
    /** Why a seat stays empty, after the capacity and how many hold it. */
    missingSeat: (capacity: string, held: number, wanted: number, why: string) =>
      held === 0
        ? `${capacity}: ${why}.`
        : `${capacity}: ${figures.format(held)} of ${figures.format(wanted)}; ${why}.`,
    missingWhy: {
      nobody: (held: number) =>
        held === 0 ? 'nobody you can see offers it there' : 'nobody else you can see offers it there',
      excluded: (names: string) => `only ${names}, which you left out`,
      unstated: (n: number, held: number) =>
        `${held === 0 ? 'nobody' : 'nobody else'} states this level. ${n === 1 ? '1 offers' : `${figures.format(n)} offer`} it without a level: ask for any level`,
    },
    nothingMissing: 'On paper, every need is covered. None of them was asked.',
    members: 'Its members',
    coverage: 'Who covers what',
    capacity: 'Capacity',
    candidates: 'Others',
    candidatesSentence: (n: number) =>
      n === 0 ? 'nobody else could' : n === 1 ? '1 other could' : `${figures.format(n)} others could`,
    missingCell: (n: number) => `${figures.format(n)} missing`,
    levelKey: 'A number is the level: 1 can advise, 2 can do, 3 can lead. A ring: the source states no level.',
    offerNote: (capacity: string, note: string) => `${capacity}: ${note}`,
    basis: 'As stated in',
    seat: (index: number, name: string) => `${index}: ${name}`,
    holds: (level: string) => `covers it, ${level}`,
    holdsNot: 'does not',
    needed: (n: number, level: Level) => `${HELD[n] ?? ''} ${LEAST[level]}`.trim(),
    without: 'Try without',
    tryWithout: (name: string) => `Try without ${name}`,
    excluded: 'Left out by you',
    putBack: 'Put back',
    putBackNamed: (name: string) => `Put back ${name}`,
    moved: (before: number, after: number) =>
      after === before
        ? `Still ${organisations(after)}, with others in the seats.`
        : `Now ${organisations(after)}; it was ${figures.format(before)}.`,
    moreMissing: (n: number) => (n === 1 ? '1 more seat stays empty.' : `${figures.format(n)} more seats stay empty.`),
    onMap: 'The coalition on the map',
  },

  members: {
    title: 'Organisations',
    lead: 'Everybody in the network, as far as you can see.',
    filter: 'Narrow down',
    list: 'Who is known',
    search: 'Name',
    searchHint: 'Searching happens on your device.',
    country: 'Country',
    sector: 'Sector',
    capacity: 'Capacity',
    any: 'Any',
    found: (n: number, total: number) =>
      n === total ? organisations(n) : `${figures.format(n)} of ${organisations(total)}`,
    none: 'No organisation fits. Take out a filter.',
    clear: 'Show all',
    countries: (n: number) => (n === 0 ? 'no country stated' : count(n, 'country', 'countries')),
    capacities: (n: number) => (n === 0 ? 'no capacity stated' : count(n, 'capacity', 'capacities')),
  },

  member: {
    loading: 'Organisation',
    about: 'About',
    acronym: 'Short name',
    kind: 'Kind',
    sectors: 'Sectors',
    languages: 'Languages',
    languagesNotStated: 'No languages stated',
    website: 'Website',
    availability: 'New work',
    stance: 'In public',
    requestLimit: 'Requests',
    requestLimitSentence: (n: number) => `At most ${figures.format(n)} open at a time`,
    confirmedOn: 'Last confirmed',
    confirmedSentence: (day: string) => `${day}, by itself`,
    vouchedOn: 'Vouched for',
    vouchedSentence: (day: string) => `${day}, by a coordinator of this network`,
    standing: 'Standing',
    reach: 'From outside',
    anywhere: 'anywhere in the world',
    reachSentence: (areas: string) => `Helps without being there: ${areas}`,
    presences: 'Where it is reported',
    presencesNotStated: 'No country stated.',
    offers: 'What it can do',
    offersNone: 'No capacity stated.',
    levelsNone: 'The sources state no level for any of these.',
    levelsSome: 'Where no level is shown, the sources state none.',
    conditions: (conditions: string) => `On condition: ${conditions}`,
    needs: 'What it looks for',
    ties: 'Ties',
    tiesNone: 'No tie to another organisation is known. Being active in the same country is not counted as a tie.',
    coalitions: 'Coalitions',
    cases: 'In the playbook',
    since: (date: string) => `since ${date}`,
    until: (date: string) => `until ${date}`,
    onMap: 'On the map',
  },

  countries: {
    title: 'Countries',
    lead: 'Where organisations are reported, where none is, and how civic space stands.',
    search: 'Look up',
    searchLabel: 'Country',
    present: 'Where somebody is reported',
    presentNote: 'By how many organisations are reported there.',
    others: 'Everywhere else',
    othersNote: 'Nobody you can see is reported there; some may help from outside.',
    otherCount: (n: number) => count(n, 'country', 'countries'),
    none: 'No country fits what you typed.',
  },

  country: {
    loading: 'Country',
    context: 'Civic space',
    contextNone: 'No figures for this country in the sources used.',
    contextSentence: 'Estimates by experts, from 0 to 1; more is better.',
    changeSentence: (direction: 'down' | 'up' | 'same', amount: number, year: number) =>
      direction === 'same'
        ? `About the same as in ${year}`
        : `${amount.toFixed(2)} ${direction === 'down' ? 'lower' : 'higher'} than in ${year}`,
    indexIn: (value: number, year: number) => `${value.toFixed(2)} in ${year}`,
    rating: (rating: string, year: number) => `${rating} (${year})`,
    ratingScale: 'Of open, narrowed, obstructed, repressed and closed.',
    find: 'Find a partner here',
    form: 'Form a coalition here',
    /** Before a figure of the table, for those who hear it alone. */
    countOf: (capacity: string, place: string) => `${capacity}, ${place.toLowerCase()}:`,
    coverage: 'Who can do what',
    coverageSentence: 'Counted among the organisations you can see.',
    capacity: 'Capacity',
    here: 'Here',
    outside: 'From outside',
    nobody: 'none named',
    heldByNobody: (names: string) => `No source here names anybody, in the country or outside, for: ${names}.`,
    missing: 'Missing seats',
    missingSentence: (n: number) =>
      n === 0
        ? 'For every solidarity capacity a source here names somebody.'
        : n === 1
          ? '1 solidarity capacity that no source here names anybody for:'
          : `${figures.format(n)} solidarity capacities that no source here names anybody for:`,
    missingOutside: (n: number) => (n === 0 ? 'nobody named from outside either' : `${figures.format(n)} from outside`),
    members: 'Who is reported here',
    membersNone: 'Nobody you can see is reported here.',
    membersOutside: 'Who is said to help from outside',
    coalitions: 'Coalitions',
    cases: 'In the playbook',
  },

  playbook: {
    title: 'Playbook',
    lead: 'What others faced and what they did. Facts and links; the full stories are with their publishers.',
    cases: 'Cases',
    threat: 'Threat',
    threats: 'Threats',
    anyThreat: 'Any threat',
    trigger: 'What happened',
    response: 'What was done',
    actor: 'Who acted',
    size: (size: string) => `${size} members`,
    none: 'No case names this threat.',
    empty: 'There is no case in this network yet.',
    found: (n: number) => count(n, 'case', 'cases'),
    published: (date: string) => `published ${date}`,
  },

  sources: {
    title: 'Sources',
    lead: 'Everything shown here was read in one of these, and written anew as facts and figures.',
    records: (n: number) => `${count(n, 'record', 'records')} you can see`,
    publisher: 'Publisher',
    licence: 'Licence',
    date: 'Date',
    cited: 'Cited by',
    promise:
      'The organisations named in this sample are not members of this service and did not supply these facts. An organisation that finds itself here can ask the people who run this service to correct or remove its entry.',
  },

  apiGuide: {
    title: 'API',
    lead: 'The same answers as in these pages, as JSON. Written from the description that programs read, so the two cannot drift apart.',
    forPrograms: 'For programs',
    description: 'the machine-readable description (OpenAPI 3.1)',
    questions: 'What can be asked',
    parameters: 'Parameters',
    body: 'Question',
    answer: 'Answer',
    field: 'Field',
    type: 'Type',
    optional: 'optional',
    problems: 'When something is wrong',
    problemsSentence:
      'A problem comes as application/problem+json with one sentence in “detail” and a “requestId”. What you may not see and what does not exist are answered alike.',
  },

  about: {
    title: 'About',
    lead: 'A tool for networks of civil-society organisations that support each other when their work is threatened.',
    what: 'What it does',
    whatText: [
      'It shows who is in the network, finds partners with the expertise that is missing, and works out the smallest coalition that covers what a country needs.',
      'Suggestions come with reasons that add up to their score. Nothing is learned from you, and nothing is ranked by money or popularity.',
      'A coalition that is called the smallest was checked: no smaller one exists among the organisations you can see.',
    ],
    data: 'Who made the data',
    dataText: [
      'The sample was written by the makers of this software from public sources, with their licence and date. Most of it says who was reported active in a country, which is less than an office and less than a promise.',
      'Levels, languages and availability are shown as not stated wherever the source does not state them. No claim was made up to fill a gap.',
    ],
    limits: 'What it cannot do',
    limitsText: [
      'It does not protect against a compromised device, a person who copies what they may see, or somebody who watches your connection and sees that you came here.',
      'It shows organisations, never persons, and holds no contact details. It is not an emergency line: nobody reads what you choose here.',
      'Sources age. A capacity listed in 2019 may be gone; ask before you rely on it.',
    ],
    privacy: 'What is kept about you',
    privacyText: [
      'Without an account, nothing is stored on your device. While you are signed in there is one cookie: a random number that this service knows again. It keeps the role and organisation of your account, the names you gave your devices, and the days on which they were used.',
      'What you choose in the partner and coalition pages is kept in the part of the address after #, which browsers do not send; the question itself travels in a request body and is not logged.',
      'The page of an organisation or a country has its id in the address, so the service is asked for it by that. If you share a link, you share the question in it.',
    ],
    accessibility: 'Accessibility',
    accessibilityText: [
      'Every page works with a keyboard, and each map has a list beside it that says the same in words. Sectors have a shape as well as a colour. Light and dark follow your device, and motion is left out where you ask for that.',
      'Known gaps: only English so far, and the pages need JavaScript.',
    ],
  },

  notFound: {
    title: 'There is no such page',
    lead: 'The address may be mistyped, or what it named is not visible to you. The two look the same on purpose.',
    home: 'Go to the home page',
  },
};
