/** English: asking for solidarity, for somebody on a phone who has little time and much to lose. Few words. */
import type { Mode, Urgency } from '#core/vocabulary.ts';

export const enRequestForm = {
  title: 'Ask for solidarity',
  lead: 'A few questions. Nothing goes out before you have seen who will see what.',
  editorsOnly: 'Editors of an organisation can ask',
  editorsOnlyText: 'A request is always one of an organisation. An editor of yours can make it.',
  danger: 'In danger now?',
  dangerLink: 'Help now, without an account',
  kept: 'What you write stays on this page until you leave the site or sign out. It is not kept on the device.',

  mode: 'Who may know?',
  modeNote: 'Choose the narrowest that can help you. What more people know cannot be taken back.',
  helpers: (names: string) =>
    `You thought of ${names}. Only a silent request goes to them alone. Any other goes to all whom it lets know.`,
  knows: 'Who will know',
  final: 'What cannot be undone',
  modes: {
    silent: {
      label: 'Silent',
      knows: 'Only those that you name, one by one. It is sealed on your device: this service cannot read it.',
      final: 'They can keep what they read. Nobody else is asked, and it can never be widened.',
    },
    quiet: {
      label: 'Quiet',
      knows:
        'One coalition that you are in, without those that you leave out. And the coordinators of this network, where they know of the coalition.',
      final: 'What a member has read, it knows. Closing it does not take that back.',
    },
    network: {
      label: 'In the network',
      knows: 'Everybody with an account here, without those that you leave out.',
      final: 'You never learn who has read it. Count it as known to many.',
    },
    public: {
      label: 'Public',
      knows: 'Anybody, your opponents too. It stands on the open web.',
      final: 'It can be copied at once and kept for good. Taking it down does not take it back.',
    },
  } satisfies Record<Mode, { label: string; knows: string; final: string }>,
  coalition: 'Which coalition?',
  coalitionNone: 'You are in no coalition that stands. Choose another way, or',
  coalitionStart: 'start one',
  chooseCoalition: 'Choose a coalition',

  what: 'What happened?',
  whatNote: 'Leave out names of people and whatever could give somebody away.',
  headline: 'In one line',
  headlineHint: 'Such as: Our account is frozen.',
  words: 'In your words',
  wordsHint: 'What happened, and what would help.',
  threats: 'What it is about',
  addThreat: 'Add what you face',
  noThreat: 'Nothing here goes by that name.',
  country: 'Where',
  countryHint: 'May be left out.',
  anyCountry: 'Not said',

  needs: 'What do you need?',
  needsNote: 'May be left open. Whoever has it is shown that the request fits.',
  needsNoteSilent: 'May be left open. Only those that you name read it.',
  addNeed: 'Add what you need',
  levelOf: (what: string) => `Least level of ${what}`,

  when: 'By when?',
  urgency: 'How soon',
  urgencies: {
    3: { label: 'Urgent', sentence: 'Within days.' },
    2: { label: 'Soon', sentence: 'Within weeks.' },
    1: { label: 'Some day', sentence: 'It can wait.' },
  } satisfies Record<Urgency, { label: string; sentence: string }>,
  by: 'At the latest',
  byHint: 'May be left out.',

  excluded: 'Who must not know?',
  excludedNote: 'They see nothing of it: not the request, not that there is one.',
  addExcluded: 'Keep an organisation out',
  noMember: 'No organisation that you can see fits what you typed.',

  name: 'May they know that it is you?',
  nameOfName: 'Your name',
  nameNote: 'Your words can give you away too.',
  nameChoices: {
    hidden: {
      label: 'Not yet',
      sentence: 'They see what is needed, not who asks. Whoever you say yes to learns it.',
    },
    shown: { label: 'Yes', sentence: 'Your name stands beside the request, for those who can see your organisation.' },
  },

  last: 'Before it goes out',
  toCheck: 'See who will see what',
  back: 'Back to writing',
  check: 'Who will see what',
  checkNote: 'Nothing has gone out yet.',
  theyRead: 'This is what they read',
  send: { quiet: 'Ask the coalition', network: 'Ask the network', public: 'Publish it' } satisfies Partial<
    Record<Mode, string>
  >,
  publicSure: 'I have read what anyone will see, and want it public.',
  publicMissing: 'Say first that you want it public.',
  meanwhile: 'Sending',

  missing: {
    mode: 'Choose who may know.',
    coalition: 'Choose the coalition.',
    title: 'Say in one line what happened.',
    what: 'Say in your words what happened and what would help.',
    by: 'The day by which you need it is over. Choose another one, or none.',
  },

  audience: {
    anybody: 'Anybody, without an account',
    accounts: 'Everybody with an account here',
    coalition: (name: string) => `Members of ${name}`,
    coalitionNames: (names: string) => `That is ${names}.`,
    unlisted: (n: number) => (n === 1 ? 'And one that you cannot see.' : `And ${n} that you cannot see.`),
    coalitionTold: 'Each of them is told that there is something, without a word of it.',
    fitting: 'Whoever has what you need',
    yes: 'Whoever you say yes to',
    coordinators: 'Coordinators of this network',
    coordinatorsNote: 'Where they know of the coalition.',
    unattached: 'Accounts that speak for no organisation',
    unattachedNote: 'As you keep somebody out, and each of these could be theirs. Coordinators see it.',
    outside: 'Anybody without an account',
    rest: 'Everybody else',
    operator: 'Whoever runs this service',
    all: 'All of it, and your name where they can see your organisation',
    allUnnamed: 'All of it, without your name',
    told: 'The same. Up to 50 of them are told that there is something, without a word of it',
    opened: 'Your name, and your contact details if you give them',
    nothing: 'Nothing. Not even that there is a request',
    stored: 'What the database holds: the words sealed under a key of your organisation, which the running service has',
  },
};
