/** English: asking for help and being asked, for people who have little time and much to lose. */
import type { NoticeKind } from '#core/identity/notice.ts';
import type { Side, Step } from '#core/introductions/stages.ts';
import type { Urgency } from '#core/vocabulary.ts';

const listing = new Intl.ListFormat('en-GB', { style: 'long', type: 'conjunction' });
const HOW_SOON: Record<Urgency, string> = { 1: 'some day', 2: 'soon', 3: 'urgently' };

/** What is sought: `Legal support in Kenya`. */
const sought = (capacity: string, country: string | null) =>
  country === null ? capacity : `${capacity} in ${country}`;

export const enIntroductions = {
  askLink: 'Ask for an introduction',
  callLink: 'Ask the whole network',
  sought,

  inbox: {
    title: 'Inbox',
    lead: 'Who asks you, whom you ask, and what each side knows of the other so far.',
    ask: 'Ask for help',
    ours: 'Waiting for you',
    oursNone: 'Nothing waits for you.',
    beyond: 'Beyond the limit you set',
    beyondNote: 'Whoever asked does not know of your limit. You can answer all the same.',
    others: 'Waiting for others',
    ended: 'Ended',
    endedNote: 'In the last 90 days. Nothing of the other side is kept in sight.',
    empty: 'Nothing here yet',
    emptyText: [
      'When somebody needs what you can do, their question shows here: what, where and how soon, in their words, without their name. You answer with one press, yes or not now.',
      'When you ask somebody, you see here how far it is. Names come when both have said yes. Contact details come when each side presses a button of its own.',
    ],
    news: 'News',
    noNews: 'Nothing new',
    noNewsText: 'When there is something to know or to do, it shows here, without names.',
    clear: 'Clear these',
    isNew: 'New',
    contact: 'How to reach you',
  },

  notices: {
    'recovery-started':
      'Somebody is getting a new way into the account of one of your colleagues. If you do not know of it, stop it.',
    'recovery-accepted':
      'An account was given back: a new device opens it, and no other. If it speaks for an organisation, look through the codes that hide it and take back what none of you made.',
    'approval-wanted': 'A coordinator asks you to agree to a new way into an account.',
    'editor-revoked':
      'A coordinator or administrator closed the account of somebody who spoke for your organisation. If none of you asked for it, ask them why.',
    'introduction-moved': 'Something moved in an introduction.',
    'need-brokered': 'Somebody asks coordinators to find help.',
    'follow-up-due': 'You can say now how it went with whoever you met.',
    'search-found': 'A search that you keep finds somebody new.',
    'news-there': 'There is something new for you.',
    'coalition-asked': 'You are asked to join a coalition.',
    'coalition-moved': 'Something moved in a coalition.',
    'coalition-drill': 'A test alert waits for you.',
    'request-asked': 'Somebody asks for solidarity, and you may be able to help.',
    'request-moved': 'Something moved in a request for solidarity.',
    'action-asked': 'You are asked to join in an action.',
    'action-reached': 'Enough have committed: an action that you signed is on.',
    'case-naming': 'A case names your organisation. Read it before it is released.',
    'case-moved': 'Something moved with a case of the playbook.',
    'message-objected': 'Somebody objects to a message that you look after.',
    'message-agreed': 'The network agreed on a message of yours.',
    'member-hidden': 'An organisation was hidden.',
    'member-retired': 'A coordinator retired your organisation. You can bring it back.',
    'budget-spent': 'Somebody wants to open more organisations today than a day allows.',
    'claim-made': 'Somebody asks about an entry.',
    'alert-reported': 'A member told what happens in its country. Somebody has to look at it.',
    'alert-returned': 'A coordinator asks about an alert that you told.',
    'alert-verified': 'A coordinator vouched for an alert that you told. Now others see it.',
    'alert-removed': 'A coordinator took down an alert that you told.',
  } satisfies Record<NoticeKind, string>,
  toInvitations: 'Look at invitations',
  toDesk: 'Look at the requests',

  headlines: {
    needed: (what: string, urgency: Urgency) => `Somebody needs ${what}, ${HOW_SOON[urgency]}`,
    neededBy: (who: string, what: string, urgency: Urgency) => `${who} needs ${what}, ${HOW_SOON[urgency]}`,
    asked: (who: string, what: string) => `You asked ${who} for ${what}`,
    somebodyHelps: (what: string) => `Somebody can help with ${what}`,
    offered: (who: string, what: string) => `You offered ${who} help with ${what}`,
    offeredToUs: (what: string) => `Somebody offers you help with ${what}`,
    helps: (who: string, what: string) => `${who} can help with ${what}`,
    called: (what: string) => `You asked whoever can help with ${what}`,
    unseen: 'an organisation that you can no longer see',
  },
  stages: {
    seeker: ['Asked', 'They can help', 'Names', 'Contact details'],
    helper: ['Asked', 'You can help', 'Names', 'Contact details'],
  } satisfies Record<Side, string[]>,
  progress: 'How far it is',
  more: { ours: 'How far it is, and what they see of you', others: 'What they see of you, and withdrawing' },
  endsOn: (day: string) => `Ends by itself on ${day}, if nobody takes a step`,
  words: { seeker: 'Your words', helper: 'Their words' } satisfies Record<Side, string>,
  wordsNone: 'They wrote nothing.',
  by: 'Needed by',
  quiet: 'How',
  quietSentence: 'Only if you can help without it being seen.',
  about: 'What they tell of themselves',
  aboutNothing: 'Nothing yet.',
  contact: 'How to reach them',
  contactWaits: 'They have not shared how to reach them yet.',
  firstCall: 'For a first call',
  firstCallPoints:
    'What is needed, and by when. What each of you can do, and what must not be said in public. Which channel is safe for both. Who decides on either side. The next step, and its day.',
  theySee: 'What they see of you',
  shown: {
    chosenNeed: 'Your need, as you let them see it, and your name. Nothing besides.',
    unaware: 'Nothing. They do not know that their question reached you.',
    chosen: 'Your name, as they chose you, and nothing else.',
    question: 'what you need',
    words: 'your words',
    told: (facts: string) => `what you are (${facts})`,
    willing: 'that you can help',
    willingUnnamed: 'that somebody can help',
    name: 'your name',
    contact: 'how to reach you',
    sentence: (items: readonly string[], isNamed: boolean) => {
      const all = listing.format(items);
      return `${all.charAt(0).toUpperCase()}${all.slice(1)}${isNamed ? '' : ', without your name'}.`;
    },
  },

  steps: {
    offer: 'We can help',
    decline: 'Not now',
    agree: 'Yes, tell them who we are',
    share: 'Share our contact details',
    withdraw: 'Withdraw',
  } satisfies Record<Step, string>,
  stepOf: (step: string, headline: string) => `${step}: ${headline}`,
  meaning: {
    asked: 'If you can help, they hear that, and decide whether to tell you who they are.',
    askedUnaware:
      'They do not know that you can do this. If you say yes, they hear that somebody can, without your name. If not, they hear nothing.',
    askedBrokered:
      'A coordinator sent it to you. Who asks, the coordinator does not know either. If you say yes, both hear that somebody can help; only whoever asks goes on from there.',
    willingBrokered:
      'You said yes. Whoever asks decides now whether to tell you who they are. The coordinator hears only that somebody said yes.',
    offered: 'They see what you offer, not who you are. If they say yes, you see each other’s names.',
    willingSeeker: 'If you say yes, you see each other’s names. Contact details stay with each side.',
    willingHelper: 'You said yes. They decide now whether to tell you who they are.',
    askedSeeker: 'They see what you need, not who you are.',
    agreed: 'You know each other’s names now. Each side shares its contact details when it wants to.',
    agreedDone: 'You have shared how to reach you.',
  },
  refuse: 'No, thank you',
  refuseSure: 'Say no? Both sides then see only that it ended.',
  shareSure: 'Share them with this organisation? What they have read, they keep.',
  withdrawSure: 'Withdraw? Both sides then see only that it ended.',
  contactFirst: 'Before you can share anything, write down how you can be reached.',
  toContact: 'Write it down',

  tell: {
    title: 'What to tell of you, besides that',
    hint: 'The less you tell, the harder it is to guess who you are.',
    kind: 'What kind of organisation you are',
    sectors: 'Which sectors you work in',
  },

  call: {
    meaning: 'If somebody says yes, it shows here. Whom it reaches, nobody is told, not even you.',
    more: 'Your words, and taking it back',
    close: 'No longer needed',
    closeOf: (what: string) => `No longer needed: ${what}`,
    closeSure: 'Take it back from everybody who has not answered?',
  },

  ended: {
    seeker: (what: string) => `Your question about ${what}`,
    helper: 'A question to you',
    offered: (what: string) => `Your offer of help with ${what}`,
    offeredToUs: 'An offer of help to you',
    on: (day: string) => `Ended ${day}`,
  },

  contactForm: {
    label: 'Your contact details',
    hint: 'Best a channel and not a person: a shared mailbox, an office number, a messenger name of the organisation, and when somebody is there.',
    note: 'Kept sealed; only whoever runs this service holds the key. Another organisation sees it only where both of you said yes and you pressed “Share our contact details”. Coordinators and administrators never see it.',
    save: 'Save',
    saved: 'Saved.',
    delete: 'Empty the field and save to have it deleted.',
  },

  ask: {
    title: 'Ask for an introduction',
    lead: 'They see what you need, not who you are. Names come when both have said yes.',
    leadCall:
      'Your question goes to organisations that can help but do not show it to you. You do not learn whom it reaches, only who says yes.',
    whom: 'Whom you ask',
    one: 'Organisation',
    oneHint: 'Left empty, your question goes to those who can help but do not show it to you.',
    anyone: 'Whoever can help, unseen',
    noMember: 'No organisation fits what you typed.',
    seen: 'Those who show what they can do, you find under',
    what: 'What you need',
    capacity: 'Kind of help',
    chooseCapacity: 'Choose what you need',
    noCapacity: 'No kind of help fits what you typed.',
    capacityMissing: 'Choose what kind of help you need.',
    country: 'Country',
    countryHint: 'May be left out.',
    anyCountry: 'Any country',
    noCountry: 'No country fits what you typed.',
    urgency: 'How soon',
    urgencies: { 1: 'Some day', 2: 'Soon', 3: 'Urgently' } satisfies Record<Urgency, string>,
    words: 'In your words',
    wordsHint:
      'What happened and what would help. Leave out names and places by which you could be recognised. Kept sealed.',
    go: 'Ask',
    emergency:
      'In immediate danger, call a helpline that is staffed day and night first. An answer here can take days.',
  },
};
