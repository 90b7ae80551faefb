/** English: what is kept of whom, for people who are no lawyers. */
import type { Rule, RuleName } from '#core/retention/rules.ts';

const after: Record<Rule['since'], string> = {
  ended: 'after it ended',
  agreed: 'after both said yes',
  opened: 'after you last opened it',
  decided: 'after it was decided',
  saved: 'after it was last changed',
  told: 'after you were told',
  asked: 'after it was sent',
  read: 'after that day',
  begun: 'after it was begun',
  applied: 'after it was added',
  end: '',
};

export const enPrivacy = {
  title: 'Privacy',
  lead: 'What this service keeps, for how long, who can see it, and what you can do about it.',

  who: 'Who runs this network',
  controller: 'Responsible',
  contact: 'How to reach them',
  notStated:
    'The operator of this service has not written down yet who is responsible for it and how to reach them. Ask whoever invited you, and enter nothing here that could hurt somebody until it is said.',
  partNotStated: 'The operator has not said this yet.',

  stored: 'What is stored',
  storedLines: [
    'Of an organisation: what its editors enter, each part with a level that says who may see it, and what coordinators took from public sources. How it can be reached is sealed with a key of its own.',
    'Of an account: its role, its organisation, the names that you give your devices, the public part of each device’s key, and when each was last used. No name of a person, no e-mail address, no password.',
    'While you are signed in: one cookie, a random number. On your device nothing else is kept.',
    'Between organisations: questions for help, how far each has come, and the words that go with it. The words are sealed.',
    'Of searches that you keep: their names, what they ask, and whom they had found, sealed.',
    'Of views of the map that you save: their titles and words, and which organisations they point at. They are not sealed, also those that you keep for yourself.',
    'Of letters of silent requests: the letters, sealed in the page of whoever wrote them for those whom they name. Whoever runs this service cannot open them. Who wrote to whom, and on which day, is stored in clear.',
    'Of keys for letters: the half that seals, and the other half as your own device sealed it. What your device seals it with is never sent.',
    'Of coalitions that are formed here: who is asked, who said yes or no, until when, and who is in them. What each brings, its conditions and the charter are sealed.',
    'Of what was done: an entry in the audit, with the day and hour, which account did it and to what. It has random numbers only: no names, no words, no addresses.',
    'Of what you read: which organisations you opened today and in the last days beyond what everybody may see, so that nobody copies the whole network unnoticed.',
  ],

  never: 'What is never stored',
  neverLines: [
    'Your address on the internet. To slow down guessing, tries are counted under a scrambled form of it; the key to that form changes every ten minutes and is thrown away.',
    'What you search for, whom you look for, what you choose on the map, unless you keep a search or a view yourself. Such questions are answered and forgotten.',
    'Persons. Organisations only: nobody’s name, face or phone is a part of the map.',
    'Statistics of visitors. There are none, no other company’s code runs on these pages, and nothing is asked of any other site.',
  ],

  where: 'Where it is',
  whereText: [
    'All of it lies with Cloudflare, the company on whose machines this service runs, in one database. When the operator set it up, they chose the region; without another choice that is the European Union.',
    'Cloudflare can see what the running service can see, and that your device came here. So can whoever holds the operator’s account there. They are named here because no promise of this software binds them.',
  ],

  long: 'How long it is kept',
  longNote: 'Cleared away by itself, once an hour.',
  rules: {
    introductions: 'An introduction between two organisations',
    calls: 'A call for help',
    feedbacks: 'How it went, as each side of an introduction said',
    savedSearches: 'A search for partners that you keep',
    unformedCoalitions:
      'A coalition that did not come to stand. Who had said yes to it is forgotten within an hour of its last day',
    coalitions:
      'Of a coalition that was closed: who was in it, what each brought, its charter and test alerts. Of a silent or quiet one, all of it',
    requests:
      'A request for solidarity with its responses and letters; one that its seeker does not touch for 90 days ends by itself',
    actions:
      'A joint action and who signed it. What was said towards one that is not reached goes within an hour of its last day',
    claims: 'What somebody without an account asked about an entry. Their words go as soon as it is decided',
    openClaims: 'The same, where no coordinator decided it',
    alertReports: 'What a member told of its country and no coordinator vouched for',
    merges: 'What a merge of two entries of one organisation needs to be undone',
    drafts: 'A draft of an entry',
    caseDrafts: 'A draft of a case for the playbook, which nobody changed or released since',
    stagedImports: 'Data of a file that was brought and not added to the network',
    imports: 'What undoes the adding of a file, and the name of the file',
    importMappings: 'How a coordinator said that the columns of a file are to be understood',
    notices: 'What you are told on your pages',
    openings: 'Which organisations an account opened on a day',
    requestKeys: 'A mark of each change and what was answered, so that one that is sent twice takes effect once',
    invitations: 'An invitation',
    sessions: 'Being signed in',
    tokens: 'Access for a program',
    challenges: 'A question to a device',
    attempts: 'The count of tries, and the key to it',
  } satisfies Record<RuleName, string>,
  ends: {
    invitations: 'Three days, or until it is used or withdrawn',
    sessions: 'A week at most; half a day for coordinators and admins',
    tokens: 'As long as you chose, 90 days at most',
    challenges: 'Five minutes',
    attempts: 'Ten minutes',
  } satisfies Partial<Record<RuleName, string>>,
  kept: ({ days, since }: Rule) => `${days === 1 ? '1 day' : `${days} days`} ${after[since]}`.trim(),
  untilRemoved: 'An entry, an account, a device',
  untilRemovedFor: 'Until you or your coordinator remove it',
  untilEnd: 'The audit, and a mark of each erased organisation',
  untilEndFor: 'As long as the network exists. They hold random numbers, no names',
  history: (days: number) =>
    `The platform keeps the history of the database for ${days} days, to repair it after an accident. For so long the operator could bring back what was deleted, what was sealed included. Whoever does so is told to erase again what had been erased.`,
  statedRetention: 'What the operator adds',

  rights: 'What you can do',
  see: 'See all that is stored of you',
  seeNote: 'One file, at any time.',
  change: 'Change it, and who may see it',
  changeNote: 'On the page of your own entry.',
  erase: 'Have it erased',
  eraseNote: 'An editor can erase the organisation with everything that is its own, at once and for good.',
  signIn: 'These pages are for people who are signed in.',
  withoutAccount:
    'If an organisation is listed here and is not a member, its own page says how to take it over or have it taken down, without an account.',
  rightsText: [
    'Where the law gives you more, to object, to have something corrected or handed over, or to complain to a data protection authority, write to whoever is responsible, above. Laws of the European Union and of many other countries do.',
  ],

  limits: 'What this cannot protect',
  limitsText: [
    'A device in somebody else’s hands. A person who copies what they may see. What somebody saw before it was hidden. The company on whose machines it runs. Somebody who watches your connection and sees that you came here.',
    'The document docs/threat-model.md, which comes with this software, says in full who could learn what from whom, and what could be handed over if a state demands it. Ask your coordinator for it.',
  ],
};
