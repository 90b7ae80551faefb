/** Every word of the page for somebody in danger, but the steps: those are in `en-advice.ts`. */
import type { HelperPlace } from '#core/help/helpers.ts';
import type { NotTo, Soon } from '#core/help/question.ts';
import { enAdvice, enAnyAdvice } from './en-advice.ts';

const languageNames = new Intl.DisplayNames('en', { type: 'language', fallback: 'code' });
const days = new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeZone: 'UTC' });
const lists = new Intl.ListFormat('en-GB', { type: 'conjunction' });

export const enHelp = {
  lang: 'en',
  dir: 'ltr',
  name: 'Solidarity Atlas',
  advice: enAdvice,
  anyAdvice: enAnyAdvice,

  exit: 'Leave this page now',
  exitNote: 'Opens Wikipedia. The back button still leads here; only a private window forgets.',
  again: 'Start again',
  needsScript: 'The rest of the site needs JavaScript; this page does not.',

  title: 'Help now',
  lead: 'Three questions, then what you can do. You need not answer any. No account, no name.',
  kept: 'What you choose is sent once, encrypted on the way, and neither kept nor written down here. Your browser remembers that this page was opened, and whoever watches the network sees this site’s name, not what you choose.',
  what: 'What happened?',
  several: 'More than one is fine.',
  soon: 'How soon?',
  soonChoices: {
    now: 'It is happening now',
    today: 'Today or tomorrow',
    week: 'This week',
  } satisfies Record<Soon, string>,
  soonUnknown: 'I do not know',
  notTo: 'Who must not know?',
  notToChoices: {
    home: 'Somebody I live with or am close to',
    device: 'Somebody who can look into this phone or computer',
    work: 'Somebody at work',
    authorities: 'Police, security services or another authority',
    public: 'The public',
  } satisfies Record<NotTo, string>,
  more: 'To find somebody near you, if you like',
  country: 'Country',
  language: 'Language',
  notSaid: 'I would rather not say',
  send: 'What can I do?',

  answerTitle: 'What you can do',
  keep: 'Save or print this page if that is safe: it reads well without a network. On a device that others use, rather copy the few lines you need onto paper.',
  dangerFirst: 'If somebody’s life is in danger, get away first and read later.',
  watched: 'Before you read on',
  rightNow: 'Right now',
  afterwards: 'As soon as you can',
  today: 'Today',
  week: 'This week',
  ifItStarts: 'If it happens before that',
  ratherNot: 'Rather not',
  noAdvice:
    'This is what people who were in such a place found useful. It is no legal advice, and you know your place better than any page.',

  /** What to heed by who must not know. Of the first two, it stands above everything else. */
  heed: {
    home: {
      title: 'Somebody close must not know',
      steps: [
        'Read this when they are away. The link at the top leaves this page.',
        'Delete this one page from the history. An empty history shows more than a missing page.',
        'A call stands on the bill and in the list of calls. Use the phone of somebody you trust, or one where you work.',
        'Have a harmless reason ready for what you looked up.',
        'If they are violent now: out, to neighbours, a shop, anywhere with people.',
      ],
    },
    device: {
      title: 'Somebody can look into this device',
      steps: [
        'A private window does not help against what somebody has put on the device. Go on with a device that they never had.',
        'Change no password on this device or from it: they would see the new one.',
        'Remove nothing that you find yet. They would know, and the traces would be gone.',
        'Leave this device where it always is when you go to meet somebody.',
      ],
    },
    work: {
      title: 'Somebody at work must not know',
      steps: [
        'Use no mail, chat, phone or network of your work: whoever runs it can read it.',
        'Choose one person, and say no more than that person needs.',
        'Look for help outside first. Inside, ask later, when you know whom you can ask.',
      ],
    },
    authorities: {
      title: 'An authority must not know',
      steps: [
        'Take it that calls, text messages, bank accounts and every registered card can be read.',
        'Speak in person, with phones in another place; or by a messenger that encrypts from end to end and lets messages vanish.',
        'Whoever runs the line sees that you opened this site. Tor Browser hides that too, but that you use Tor can be seen.',
        'Ask a helpline first what it writes down, and whom it tells.',
        'Take nobody’s name along that you do not need.',
      ],
    },
    public: {
      title: 'The public must not know',
      steps: [
        'Tell everybody you tell that it stays with them, and put little in writing.',
        'Pictures tell more than they show: place, time, faces, a window’s view.',
        'Agree who may say something, and when. Until then, nobody does.',
      ],
    },
  } satisfies Record<NotTo, { title: string; steps: string[] }>,

  helplines: 'People who answer',
  helplinesNote:
    'Kept by those who run this network. Somebody of theirs checked each within the last twelve months; what was not checked again is not shown.',
  helplinesNone:
    'Those who run this network have no helpline here that fits and that somebody checked within the last twelve months. That does not mean that there is none: ask somebody you trust, from a safe device, who helps people like you.',
  alwaysOpen: 'Open day and night',
  alwaysOpenNone: 'None of these answers day and night.',
  others: 'At their hours',
  covers: 'For',
  hours: 'Open',
  speaks: 'Speaks',
  whereTo: 'Where',
  everywhere: 'everywhere',
  reach: 'How to reach it safely',
  website: 'Website',
  checked: (day: string) => `Checked on ${days.format(new Date(`${day}T00:00:00Z`))}`,
  moreHelplines: (n: number) => `${n} more fit. Say your country or language, and the nearest come first.`,

  helpers: 'Organisations that help with this',
  helpersNote:
    'From what anybody can see of this network. They do not know of you, and nothing tells them that you looked.',
  helpersNone:
    'Nobody in this network says in public that it helps with this. Much of the network cannot be seen from outside.',
  places: {
    here: 'works there',
    'from-outside': 'helps there from outside',
    elsewhere: 'elsewhere',
  } satisfies Record<HelperPlace, string>,
  listed: 'listed from public sources, has not joined',
  moreHelpers: (n: number) => `${n} more offer something of it.`,
  search: 'Look for partners',
  respond: 'See what others did, and who can do it',
  invited:
    'To be put in touch by this network, somebody who is in it has to invite you: an organisation that you know, or those who run it.',
  operator: 'How to reach those who run it:',

  problemTitle: 'That did not get through',
  unreadable:
    'What was sent is nothing that the form on this page sends. Nothing was kept. Start again and use the form.',
  failed: 'Something went wrong on our side. Nothing was kept. Start again in a moment.',

  languageName: (code: string) => languageNames.of(code) ?? code,
  list: (items: readonly string[]) => lists.format(items),
};

export type HelpText = typeof enHelp;
