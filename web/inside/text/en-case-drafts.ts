/** The words of writing and releasing a case in English. */
import type { Audience } from '#core/own/audience.ts';
import type { DraftStage, NamedAnswer, NamingReply } from '#core/playbook/cases/drafts.ts';
import type { Lack } from '#core/playbook/cases/lacks.ts';
import type { Visibility } from '#core/vocabulary.ts';

const figures = new Intl.NumberFormat('en-GB');

export const enCaseDrafts = {
  listTitle: 'Your cases',
  listLead: 'What you write for the playbook, and what others write that names you.',
  waiting: 'Waiting for your answer',
  naming: 'Cases that name you',
  own: 'Cases that you write',
  ownNone: 'You have not written a case yet.',
  write: 'Write a case',
  unreadable: 'A case that cannot be read now',
  stages: {
    writing: 'Nobody else knows of it',
    asked: 'Waiting for those who are named',
    'in-network': 'In the playbook',
  } satisfies Record<DraftStage, string>,
  stageNames: ['Written', 'Everyone named is asked', 'In the playbook'],
  stageLabel: 'How far it is',
  replies: {
    open: 'Not answered yet',
    agreed: 'Agreed',
    declined: 'Declined',
    withdrawn: 'Withdrew',
  } satisfies Record<NamingReply, string>,
  ownReplies: {
    open: 'You have not answered yet',
    agreed: 'You agreed',
    declined: 'You declined',
    withdrawn: 'You withdrew',
  } satisfies Record<NamingReply, string>,
  by: (name: string) => `by ${name}`,
  bySomebody: 'by an organisation that you cannot see',
  saved: (day: string) => `changed ${day}`,

  newTitle: 'Write a case',
  newLead:
    'What happened, what you did, what came of it. It is kept under your organisation’s key until everyone who is named in it has agreed.',
  enterTitle: 'Enter a case from a public source',
  enterLead:
    'Facts in your own words, and a link to where they were published. Whoever is named there was named in public already; add nothing that is not.',
  tell: 'Write a case of what it did',
  notYours: 'Only editors and coordinators write cases',
  notYoursSentence: 'Ask a coordinator to make you an editor of your organisation.',

  what: 'What it is',
  whatNote: 'So that others find it.',
  title: 'Title',
  titleHint: 'What was done where, in one line.',
  kind: 'Whose response',
  country: 'Country',
  countryNone: 'Not told',
  area: 'Or a region',
  areaHint: 'Where it was in many countries.',
  began: 'Began',
  ended: 'Ended',
  dateHint: 'A year, a month as 2024-05, or a day. May stay empty.',
  published: 'Published',
  coalition: 'Coalition',
  coalitionNone: 'None',
  coalitionHint: 'One that you are in. Those who cannot see it read the case without it.',
  actor: 'Who acted',
  actorHint: 'In your own words, such as “a group of twelve local organisations”.',

  story: 'The story',
  storyNote: 'An empty line begins a paragraph. Each part can be kept to fewer than the case as a whole.',
  happened: 'What happened',
  done: 'What was done',
  outcomes: 'What came of it',
  challenges: 'What was hard',
  lessons: 'What others can learn',
  about: 'What it is about',
  aboutNote: 'By these it is found, and set beside others like it.',
  threats: 'Threats and openings',
  plays: 'What was done, in the words of the network',
  capacities: 'Capacities that it took',
  add: 'Add one',
  nothingCalled: 'Nothing is called so',
  dimensions: 'Dimension',
  reach: 'Reach of solidarity',
  reachNone: 'Not told',

  links: 'Links',
  linksNote: 'They are opened by nobody but who follows them. A link can tell who acted, also where the case does not.',
  url: 'The original text',
  urlHint: 'As https://example.org',
  sourceUrl: 'The public source',
  linkKind: 'What it is',
  linkUrl: 'Address',
  linkLabel: 'What it is called',
  addLink: 'Add a link',
  link: (n: number) => `Link ${n}`,

  named: 'Who is named',
  namedNote:
    'Every organisation that the text names, yours aside. Each is asked before anybody else sees the case, and can withdraw at any time.',
  anonymous: 'Tell it without names',
  anonymousHint:
    'Who acted, your organisation and the coalition are then shown to nobody. Leave names out of the texts and links too; whoever could be recognised should still be asked.',
  addNamed: 'Add an organisation',
  noMember: 'No member is called so',
  namedNone: 'Nobody besides you. The case is in the playbook as soon as you release it.',
  missing: (n: number) =>
    n === 1
      ? 'One organisation that was named can no longer be seen here. Saved again, the case is without it: take its name out of the texts too.'
      : `${figures.format(n)} organisations that were named can no longer be seen here. Saved again, the case is without them: take their names out of the texts too.`,

  level: 'Who may read it',
  levels: {
    public: { label: 'Everybody', sentence: 'Anyone on the web, without an account.' },
    network: { label: 'Members of this network', sentence: 'Whoever is signed in here.' },
    coalition: { label: 'The coalition', sentence: 'Members of the coalition that you chose, and coordinators.' },
    private: { label: 'Nobody yet', sentence: 'It cannot be released like this. Choose before you go on.' },
  } satisfies Record<Visibility, { label: string; sentence: string }>,
  partLevels: {
    public: 'Everybody',
    network: 'Members',
    coalition: 'The coalition',
    private: 'Only us',
  } satisfies Record<Visibility, string>,

  save: 'Save',
  keep: 'Save the draft',
  saving: 'Saving it.',
  isKept: 'Saved.',
  isTyped: 'Not saved yet. What you typed stays on this page.',
  takesBack: 'Other words are asked about anew: saved, the case is a draft again.',
  look: 'See what others will see',
  edit: 'Go on writing',
  discard: 'Throw away what is not saved',
  discardSure: 'Throw away what you typed since you saved?',

  seen: 'What others will see',
  seenNote:
    'Provided that they can see your organisation and everyone who is named. Choose whose eyes to look through.',
  seenNoteAnonymous: 'It is told without names. Choose whose eyes to look through.',
  seenNoteSource: 'Choose whose eyes to look through.',
  eyes: 'Through whose eyes',
  eyesHint: 'You and those who are named see all of it.',
  audiences: { public: 'Anyone', network: 'A member', coalition: 'The coalition' } satisfies Record<Audience, string>,
  seesNothing: 'They do not learn that there is such a case.',
  lacks: 'Still missing',
  lack: {
    title: () => 'A title.',
    story: () => 'What happened, or what was done.',
    level: () => 'Who may read it.',
    coalition: () => 'The coalition that may read it.',
    date: (value: string) => `“${value}” is no date: write a year, a month as 2024-05, or a day.`,
    order: () => 'It ends before it begins.',
    link: (value: string) =>
      value === '' ? 'A link has no address.' : `“${value}” is not the address of a page, such as https://example.org.`,
    source: () => 'A link to the public source.',
    country: (value: string) => `There is no country “${value}” here.`,
    area: (value: string) => `There is no region “${value}” here.`,
    threat: (value: string) => `There is no threat “${value}” here.`,
    play: (value: string) => `There is no play “${value}” here.`,
    capacity: (value: string) => `There is no capacity “${value}” here.`,
  } satisfies Record<Lack['lack'], (value: string) => string>,

  saveThenRelease: 'Save these words first',
  release: 'Release it',
  releaseNote: 'The words stay as they are from now on; other words are asked about anew.',
  releaseAsks: (names: string) =>
    `${names} will be asked, and will read all of it. Nobody else sees it before everyone agreed.`,
  releaseAlone: 'Nobody else is named. It is in the playbook at once.',
  askGo: (n: number) => (n === 1 ? 'Ask the one who is named' : `Ask the ${figures.format(n)} who are named`),
  releaseGo: 'Put it into the playbook',
  enterGo: 'Put it into the playbook',
  enterSure: 'Put it into the playbook, for those who may read it?',

  asked: 'Who is asked',
  askedNote: 'Once all have agreed it is in the playbook.',
  inNetworkNote: 'Whoever is named can withdraw at any time; then it is a draft again.',
  takeBack: 'Take it back',
  takeBackSure: 'Take it back? Nobody is asked any longer, and it leaves the playbook.',
  remove: 'Delete it',
  removeSure: 'Delete the case for good, from the playbook too?',
  read: 'Read it in the playbook',

  keeping: {
    title: 'Its place in the playbook',
    notes: {
      'from-source': 'A coordinator entered it from a public source.',
      own: 'Your organisation wrote it.',
      named: 'It names your organisation, which agreed to that.',
    },
    takeOut: 'Take it out',
    takeOutSure: 'Take it out of the playbook? It is not kept elsewhere.',
    go: { own: 'Change it or take it back', named: 'Look at your answer, or withdraw' },
  },

  namedTitle: 'A case that names you',
  namedLead: (name: string) => `${name} wrote this and names your organisation. Read all of it before you answer.`,
  namedLeadUnknown: 'An organisation wrote this and names yours. Read all of it before you answer.',
  namedUnreadable:
    'It cannot be read now, as somebody who is in it is out of sight. Nobody else reads it meanwhile either. You can still say no.',
  wouldSee: 'Who would read it',
  answer: 'Your answer',
  answerNote: 'As long as you have not agreed, nobody but its author and those who are asked can read it.',
  answers: {
    agree: 'Agree to these words',
    decline: 'Decline',
    withdraw: 'Withdraw our name',
  } satisfies Record<NamedAnswer, string>,
  answerSure: {
    agree: 'Agree that your organisation is named in exactly these words?',
    decline: 'Decline? The case does not go into the playbook like this.',
    withdraw: 'Withdraw? The case leaves the playbook at once.',
  } satisfies Record<NamedAnswer, string>,
  answering: 'Sending your answer.',
  partsFor: (level: string, parts: string) => `Of it, fewer see ${parts}. Seen by: ${level}`,
};
