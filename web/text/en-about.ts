export const enAbout = {
  title: 'About',
  lead: 'A tool for networks of civil-society organisations that support each other when their work is threatened.',
  what: 'What it does',
  whatText: [
    'It leads from what happened to what others did about it, who can help here, and a request for solidarity that is as loud or as quiet as you choose.',
    'It shows who is in the network, finds partners with the expertise that is missing, and works out the smallest coalition that covers what a country needs.',
    'Suggestions come with reasons that add up to their score. Nothing is learned from you, and nothing is ranked by money or popularity.',
    'A coalition that is called the smallest was checked: no smaller one exists among the organisations you can see.',
    'A network brings the spreadsheet or the graph that it already has. Coordinators see what it would change before it does, and can take it back.',
  ],
  joining: 'How to come in',
  joiningText: [
    'Everything public is here for anybody, and “Help now” needs no account. To ask for solidarity or to answer, an organisation needs an account.',
    'Accounts come by invitation: from an organisation of this network that you know, or from those who run it. The link works once, for three days, on your own device and with its lock.',
  ],
  data: 'Who made the data',
  dataText: [
    'The sample was written by the makers of this software from public sources, with their licence and date. Most of it says who was reported active in a country, which is less than an office and less than a promise.',
    'Levels, languages and availability are shown as not stated wherever the source does not state them. No claim was made up to fill a gap.',
  ],
  limits: 'What it cannot do',
  limitsText: [
    'It does not protect against a compromised device, a person who copies what they may see, or somebody who watches your connection and sees that you came here.',
    'It shows organisations, never persons. How to reach an organisation is sealed, and shown only to one that it agreed to meet. It is not an emergency line: nobody reads what you choose here.',
    'Sources age. A capacity listed in 2019 may be gone; ask before you rely on it.',
  ],
  privacy: 'What is kept about you',
  privacyText: [
    'Without an account, nothing is stored on your device. While you are signed in there is one cookie: a random number that this service knows again. It keeps the role and organisation of your account, the names you gave your devices, and the days on which they were used. The page on privacy says all that is kept, and for how long.',
    'What you choose in the partner and coalition pages is kept in the part of the address after #, which browsers do not send; the question itself travels in a request body and is not logged.',
    'The page of an organisation or a country has its id in the address, so the service is asked for it by that. If you share a link, you share the question in it.',
  ],
  accessibility: 'Accessibility',
  accessibilityText: [
    'Every page works with a keyboard, and each map has a list beside it that says the same in words. Sectors have a shape as well as a colour. Light and dark follow your device, and motion is left out where you ask for that.',
    'Known gaps: only English so far, and all pages but “Help now” need JavaScript.',
  ],
};
