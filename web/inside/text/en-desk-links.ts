/** English: the pages that somebody who is signed in looks after, each with one sentence. */

export const enDeskLinks = {
  titles: {
    network: 'Look after the network',
    help: 'Ask and help',
    plan: 'Plan together',
    entry: 'Entry, accounts and data',
  },

  desk: {
    name: 'Coordinators’ desk',
    note: 'Claims that wait, and every organisation with its standing.',
  },
  import: {
    name: 'Bring in your data',
    note: 'From a spreadsheet, Kumu, Gephi, a 3W list: looked at before it changes anything, and undone in one step.',
  },
  exposure: {
    name: 'Who is pointed to, and who never',
    note: 'How evenly organisations are suggested, and what they say of their load.',
  },
  duplicates: {
    name: 'Here twice?',
    note: 'Entries that look like one organisation, and merges that can be undone.',
  },
  introductions: {
    name: 'Introductions worth making',
    note: 'Who should meet, so that human rights and humanitarian or development work come nearer.',
  },
  words: {
    name: 'Words of the network',
    note: 'Threats and openings, plays and capacities: add, rename, retire.',
  },
  alerts: {
    name: 'Alerts',
    note: 'What members tell of their countries, and what waits for somebody to vouch for it.',
  },
  ownAlerts: {
    name: 'Your alerts',
    note: 'What you told of your country, and what became of it.',
  },
  helplines: {
    name: 'Helplines',
    note: 'Whom somebody in danger is told to call, and when each was last checked.',
  },
  suggestions: {
    name: 'Partners you do not have yet',
    note: 'Organisations worth knowing before you need them.',
  },
  needs: {
    name: 'Needs that wait for help',
    note: 'What somebody asks coordinators to find help for, without their name.',
  },
  helping: {
    name: 'Needs you could meet',
    note: 'What others let you see they need, among what you offer.',
  },
  searches: {
    name: 'Searches you keep',
    note: 'Questions for partners, and whether they find somebody new.',
  },
  inbox: {
    name: 'Inbox',
    note: 'What there is news about, who asks for help, and whom you ask.',
  },
  news: {
    name: 'What is new for you',
    note: 'What came in that has to do with your organisation, and why it is shown.',
  },
  bridges: {
    name: 'Bridges to other networks',
    note: 'In which networks you are, and who can carry a matter into one.',
  },
  exchange: {
    name: 'Exchange',
    note: 'Events and calls to learn from each other, and what was learned.',
  },
  coalitions: {
    name: 'Your coalitions',
    note: 'Invitations, those being formed, and those that stand.',
  },
  whatIf: {
    name: 'What if an organisation is shut down?',
    note: 'What would be lost, whose loss would hurt most, and the least that makes up for it.',
  },
  own: {
    name: 'Your entry',
    note: 'What your organisation says of itself, and who sees it.',
  },
  invitations: {
    name: 'Invitations and accounts',
    note: 'Invite others, and see who can sign in.',
  },
  keys: {
    name: 'Your key for letters',
    note: 'To write and read silent requests, which this service cannot open.',
  },
  hide: {
    name: 'Hide your organisation',
    note: 'At once, from everybody else. And codes that do it without signing in.',
  },
  audit: {
    name: 'What was done',
    note: 'By you, and to your organisation.',
  },
  ownData: {
    name: 'Your data',
    note: 'Take it along as a file, or have your organisation erased.',
  },
  settings: {
    name: 'What the privacy page says',
    note: 'Who is responsible for this network, and how to reach them.',
  },
};
