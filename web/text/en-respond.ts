/** English: the words of responding to something that happened. */
import type { ThreatKind } from '#core/vocabulary.ts';
import { withArticle } from './en-article.ts';
import { count, figures, organisations } from './en-sentences.ts';

type Nearness = 'country' | 'region' | 'elsewhere';

export const enRespond = {
  title: 'Respond together',
  lead: 'From what happened to who can help with it: what others did, what that took, who has it here, and the fewest of them who can do it together.',
  kept: 'All that you choose stands in the address of this page and nowhere else. Send it on, and others see the same question with their own eyes.',

  happened: 'What happened',
  threat: 'What happened?',
  threatHint: 'Nothing else is required.',
  anyThreat: 'Type a part of it',
  noThreat: 'Nothing here goes by that name.',
  kinds: { threat: 'Threats', opening: 'Openings' } satisfies Record<ThreatKind, string>,
  retired: 'No longer offered to choose; links to it stay good.',
  country: 'Where?',
  countryHint: 'Puts what happened nearby first, and shows who is there.',
  begin: 'Choose what happened, and the rest follows from it.',

  did: 'What others did',
  didNote: 'Plays that answer it. What most cases used stands first.',
  plays: 'Choose what to try',
  noPlays: 'No play is known for this yet. Below, choose what you need yourself.',
  noCases: 'No case that you can see tells of it. What stands here is a suggestion of this network.',
  usedIn: (n: number) => `Used in ${count(n, 'case', 'cases')}`,
  suggestedOnly: 'A suggestion; no case that you can see tells of it',
  takes: (list: string) => `Takes ${list}`,
  caseFacts: (country: string | null, year: string | null) => [country, year].filter((one) => one !== null).join(', '),
  near: { country: 'there', region: 'nearby', elsewhere: '' } satisfies Record<Nearness, string>,
  moreCases: (n: number) => `${figures.format(n)} more`,
  allCases: (n: number) =>
    n === 1 ? 'The case of it in the playbook' : `All ${figures.format(n)} cases of it in the playbook`,

  takesTitle: 'What it takes',
  takesNote: 'From the plays above, at the highest level that one of them asks for. Change it as you need.',
  takesNothing: 'Nothing is asked for yet. Choose a play, or add a capacity.',
  forPlays: (list: string) => `for ${list}`,
  own: 'added by you',
  add: 'Add a capacity',
  noCapacity: 'No capacity goes by that name, or it is in the list already.',
  minLevel: (capacity: string) => `Least level of ${capacity}`,
  heldBy: (capacity: string) => `How many hold ${capacity}`,
  counts: { 1: 'by one', 2: 'by two', 3: 'by three' },
  alsoTook: 'Cases of it also took',
  alsoTookOne: (capacity: string, n: number) => `${capacity} (${count(n, 'case', 'cases')})`,
  addNamed: (capacity: string) => `Add ${capacity}`,
  reset: 'Back to what the plays take',

  has: (country: string | null) => (country === null ? 'Who has it' : `Who has it in ${withArticle(country)}`),
  hasNote: 'Of the organisations that you can see: who is there, or can help there from elsewhere.',
  hasNoteAnywhere: 'Of the organisations that you can see, wherever they are. Choose a country to see who is there.',
  hasNothing: 'Choose what it takes first.',
  level: {
    3: (n: number) => `${figures.format(n)} can lead`,
    2: (n: number) => `${figures.format(n)} can do`,
    1: (n: number) => `${figures.format(n)} can advise`,
    unstated: (n: number) => `${figures.format(n)} without a stated level`,
  },
  nobody: 'Nobody whom you can see',
  below: (n: number) =>
    `${figures.format(n)} more ${n === 1 ? 'offers' : 'offer'} it below this level, or without a stated one`,
  more: (n: number) => `and ${figures.format(n)} more`,
  why: 'All of them, and why each fits',
  whyNamed: (capacity: string) => `All who have ${capacity}, and why each fits`,

  helpers: 'The fewest who can do it together',
  helpersNote: 'Worked out on this device among the organisations that you can see, and checked that fewer cannot.',
  needsCountry: 'Choose the country, and this finds the fewest organisations that hold all of it together.',
  needsNeeds: 'Choose what it takes, and this finds the fewest organisations that hold all of it together.',
  covers: (list: string) => `For ${list}`,
  coversNothing: 'Brings none of it',
  leave: 'Leave out',
  leaveNamed: (name: string) => `Leave ${name} out`,
  leftOut: 'Left out by you',
  putBackNamed: (name: string) => `Ask ${name} again`,
  missing: 'What nobody holds',
  ask: (n: number) => (n === 1 ? 'Ask it for help' : `Ask these ${figures.format(n)} for help`),
  askAnybody: 'Ask for help with this',
  askHint: 'Leads to a request. Nothing is sent before you have chosen who may know, and said yes.',
  form: 'Form a coalition of them',
  conditions: 'All conditions and alternatives',

  say: 'What to say together',
  sayNote: 'Messages about it that this network agreed on.',
  messagesOf: 'All messages about it',
  organisations,
};
