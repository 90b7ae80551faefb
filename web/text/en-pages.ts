/** English: what single pages say and the words of the vocabulary, which the first picture does without. */
import type {
  Availability,
  CoalitionStatus,
  Indicator,
  Level,
  MemberKind,
  PresenceKind,
  Stance,
  Standing,
  TieKind,
  Urgency,
} from '#core/vocabulary.ts';
import { enAliases } from './en-aliases.ts';
import { count, figures, organisations } from './en-sentences.ts';

export const enPages = {
  emptyNetwork: 'There is no organisation in this network yet.',
  emptyNetworkHint: 'Coordinators bring in a spreadsheet or a graph. The public sample comes in with npm start alone.',
  bringYours: 'Bring your spreadsheet',

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

  atLeast: { 1: 'At any level', 2: 'Can do or lead', 3: 'Can lead' } satisfies Record<Level, string>,

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
  indicators: {
    'core-civil-society': 'Core civil society (V-Dem)',
    'freedom-of-expression': 'Freedom of expression and alternative information (V-Dem)',
    'equality-before-the-law': 'Equality before the law and individual liberty (V-Dem)',
    'civic-space-rating': 'Civic space rating (CIVICUS Monitor)',
  } satisfies Record<Indicator, string>,

  /** Points of a score, with one decimal where there is one. */
  points: (n: number) => `${Math.round(n * 10) / 10}`,
  offeredBy: (n: number) => (n === 0 ? 'nobody yet' : organisations(n)),
  noCapacity: 'No capacity fits what you typed.',
  noCountry: 'No country fits what you typed.',
  typeForMore: 'There are more. Type a part of the name.',
  unknownWords: (words: string) => `Left out of this address, as nothing here goes by that name: ${words}.`,
  cancel: 'Cancel',
  copy: 'Copy',
  copied: 'Copied.',
  copyByHand: 'Copying did not work here. It is selected: copy it by hand.',

  presences: {
    office: 'Office',
    'local-partner': 'Works through a local partner',
    'reported-active': 'Reported active',
    'from-outside': 'Works from outside the country',
  } satisfies Record<PresenceKind | 'from-outside', string>,

  levels: { 1: 'can advise', 2: 'can do', 3: 'can lead' } satisfies Record<Level, string>,
  levelNotStated: 'level not stated',
  urgencies: { 1: 'some day', 2: 'soon', 3: 'urgent' } satisfies Record<Urgency, string>,

  tieKindsReversed: {
    'works-with': 'Partner of, as reported',
    funds: 'Reported money from',
    'member-of': 'Has as member, as reported',
    introduced: 'Was introduced to',
  } satisfies Record<TieKind, string>,

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

  standingSentences: {
    listed:
      'Listed: somebody entered public facts about it. It is not a member of this service and did not supply this.',
    member: 'Member: it accepted an invitation and looks after this entry itself.',
    retired: 'Retired: it is no longer part of this network.',
  } satisfies Record<Standing, string>,

  coalitionStatuses: {
    forming: 'Forming',
    active: 'Active',
    standby: 'On standby',
    closed: 'Closed',
  } satisfies Record<CoalitionStatus, string>,

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
      go: 'Find a partner',
    },
    coalitions: {
      title: 'Form a coalition',
      sentence: 'The smallest set of organisations that covers what a country lacks.',
      field: 'In which country?',
      any: 'Choose a country',
      go: 'Form a coalition',
    },
    requests: {
      title: 'Call for solidarity',
      sentence:
        'Loud or quiet: you choose first who may know. Others say what they can do, and you decide with whom to go on.',
      ask: 'Ask for solidarity',
      open: 'Who is asking now',
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
    aliases: 'Also known as',
    identifiers: 'In registers',
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
    find: 'Find partners for it',
    ask: 'Ask it for solidarity',
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
    coverage: 'Needed and held',
    coverageSentence:
      'Counted among the organisations you can see. A dashed seat is empty; a seat in a broken ring stands alone.',
    capacity: 'Capacity',
    needed: 'Needed',
    neededWords: (urgency: string, n: number) => `${urgency}, say ${figures.format(n)}`,
    neededOne: (urgency: string) => `${urgency}, says one`,
    here: 'Here',
    outside: 'From outside',
    outsideWords: (n: number) => (n === 0 ? 'nobody named' : figures.format(n)),
    findOutside: (capacity: string, n: number) => `${organisations(n)} from outside for ${capacity}`,
    fresh: 'Confirmed',
    freshWords: (fresh: number, held: number) => `${figures.format(fresh)} of ${figures.format(held)} this year`,
    freshNone: 'none this year',
    neededBy: 'Needed by',
    held: (n: number) => (n === 0 ? 'none' : figures.format(n)),
    missing: 'Missing seats',
    alone: 'Held by one alone, and lost with it',
    several: 'Held by several',
    clusterNobody: (names: string) => `Nobody named, here or outside: ${names}.`,
    members: 'Who is reported here',
    membersNone: 'Nobody you can see is reported here.',
    membersOutside: 'Who is said to help from outside',
    coalitions: 'Coalitions',
    cases: 'In the playbook',
  },

  size: (size: string) => `${size} members`,

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
    access: 'Who asks',
    accessSentence:
      'Without a token, a program reads what is public. A token reads for the account that made it, as far and as long as its owner says, and never changes anything. Send it as “Authorization: Bearer”.',
    toTokens: 'Make a token',
    forPrograms: 'For programs',
    description: 'the machine-readable description (OpenAPI 3.1)',
    questions: 'What can be asked',
    parameters: 'Parameters',
    body: 'Question',
    answer: 'Answer',
    bodyExample: 'Example of a question',
    answerExample: 'Example of an answer',
    field: 'Field',
    type: 'Type',
    optional: 'optional',
    problems: 'When something is wrong',
    problemsSentence:
      'A problem comes as application/problem+json with one sentence in “detail” and a “requestId”. What you may not see and what does not exist are answered alike.',
  },

  notFound: {
    title: 'There is no such page',
    lead: 'The address may be mistyped, or what it named is not visible to you. The two look the same on purpose.',
    home: 'Go to the home page',
    signIn: 'Sign in and come back here',
  },
};
