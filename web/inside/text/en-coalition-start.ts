/** English: starting a coalition, for somebody who is about to write to organisations that may be watched. */
import { count, figures, organisations } from '../../text/en-sentences.ts';

export const enCoalitionStart = {
  title: 'Start a coalition',
  lead: 'Say what it is for and whom you invite. Nothing is sent before the last step, which shows what they will see.',
  notYours: 'You cannot start a coalition',
  notYoursSentence:
    'An editor of a member or a coordinator of the network can. Ask a coordinator to start it with you.',

  what: 'What it is for',
  whatNote: 'The invited read this first.',
  name: 'Name',
  nameHint: 'If few may know of it, choose a name that gives nothing away.',
  purpose: 'Purpose',
  purposeHint: 'What you want to do together, and until when, in a few sentences.',
  country: 'Country',
  countryHint: 'May be left out.',
  anyCountry: 'No one country',

  mode: 'Who may know of it',
  modeNote: 'Once it stands. Before that, only you and those you invite know.',
  modeGroup: 'From silent to public',

  seats: 'What it needs',
  seatsNote: 'Each line is a seat, or several where it should be held more than once.',
  seatsNone: 'Nothing yet. Add at least one thing that members would bring.',
  addSeat: 'Add what it needs',
  levelOf: (what: string) => `Least level of ${what}`,
  countOf: (what: string) => `By how many ${what} is held`,
  times: (n: number) => (n === 1 ? 'held once' : n === 2 ? 'held twice' : `held ${figures.format(n)} times`),
  seatsTotal: (n: number) => `${count(n, 'seat', 'seats')} in all.`,

  invite: 'Whom you invite',
  inviteNote: 'Members of the network. Only they can answer here.',
  inviteNone: 'Nobody yet. Choose at least one organisation.',
  addMember: 'Add an organisation',
  noMember: 'No member of the network that you can see fits what you typed.',
  brings: (what: string) => `Could bring ${what}`,
  bringsNothing: 'States nothing of what is needed',
  here: (country: string) => `present in ${country}`,
  fromOutside: (country: string) => `not present in ${country}`,
  unreachable: 'Not reachable here',
  unreachableSentence:
    'These are listed from public sources and have no account. Ask a coordinator to invite them to the network first.',

  forming: 'How it forms',
  formingNote: 'A threshold lets small members say yes without standing alone.',
  how: 'When it stands',
  howChoices: {
    threshold: {
      label: 'When enough have accepted',
      sentence: 'It forms by itself. Until then nobody sees who said yes or no: not the others, and not you.',
    },
    starter: {
      label: 'When you say so',
      sentence: 'You see each answer as it comes, and form it when you want to.',
    },
  },
  threshold: 'How many it takes',
  thresholdHint: (own: boolean) => (own ? 'Your own organisation counts as one of them.' : 'Of those that you invite.'),
  ofMany: (n: number, total: number) => `${figures.format(n)} of ${figures.format(total)}`,
  answerBy: 'Answers until',
  answerByHint: 'If it does not stand by the end of that day, it is over, and nobody learns who had accepted.',
  reviewOn: 'Look at it again on',
  reviewOnHint: 'May be left out. The page of the coalition says when it is due.',

  convenor: 'Who convenes',
  convenorNote: 'The convenor keeps the charter, puts the coalition on standby and starts test alerts.',
  convenorOwn: (name: string) => `${name}, as it starts the coalition. It can hand the chair on later.`,
  convenorNobody: 'Nobody yet: any member can take the chair',
  convenorHint: 'One of those you invite, if it accepts.',

  ours: 'What you bring',
  oursNote: 'Your organisation is in it from the start.',
  oursKnown: 'Who sees you in it',

  check: 'What they will see',
  checkNote:
    'Exactly this. The name of your organisation only where your entry lets them see it, and no name of the others.',
  goesTo: 'To whom it goes',
  last: 'Before it goes out',
  toCheck: 'See what they will see',
  back: 'Back to writing',
  send: (n: number) => `Invite ${organisations(n)}`,
  tooManySeats: (n: number) => `It has ${figures.format(n)} seats. There can be 40: take some out.`,
  missing: {
    name: 'Give it a name.',
    purpose: 'Say what it is for: nobody accepts an invitation without a purpose.',
    seats: 'Add at least one thing that it needs.',
    invited: 'Choose at least one organisation to invite.',
    answerBy: 'Choose until when they can answer: a day after today, 90 days on at the latest.',
    tooManyInvited: 'You invite more than 40 organisations. Take some out.',
    reviewOn: 'The day to look at it again has to be after the last day for answers.',
  },
};
