/** English: letters that the service cannot read, and the keys that open them. For people who may be watched. */
import { count } from '../../text/en-sentences.ts';

const days = new Intl.DateTimeFormat('en-GB', { dateStyle: 'long' });

export const enLetters = {
  title: 'Your key for letters',
  lead: 'Silent requests are sealed on the device of whoever writes, for the keys of those whom they name. The service that carries them cannot read them.',
  notYours: 'Only those who speak for an organisation write and get letters. A coordinator can invite you as one.',

  make: {
    title: 'Make a key',
    note: 'Once. It takes a minute.',
    why: [
      'Without a key nobody can write to you in silence, and you can write to nobody.',
      'It is made here, in this page. What opens letters never leaves your device: the service gets the half that seals them, and the other half only as your device has sealed it.',
    ],
    go: 'Make my key',
    yourDevice: 'Your device asks for its lock now. Follow what it says.',
  },

  paper: {
    title: 'Keep it on paper',
    note: 'For when your device is lost, broken or taken.',
    saved:
      'Your key is there, and this device opens it. Print it or write it down, so that a lost device does not take your letters with it.',
    noSecret:
      'This device cannot hold your key: its lock signs you in, but works out no secret that could seal one. So the paper is the only thing that will open your letters. Print it or write it down now; the key is made once you have it.',
    again: 'This is your key as it is now.',
    heading: 'A key that opens letters',
    use: 'For whoever keeps this: open the address below, sign in, and choose “Type the printed key”. Capital and small letters are the same, and spaces do not count.',
    starts: 'AGE-SECRET-KEY-1',
    keep: 'Keep it where you keep what must not be found, and apart from your devices. Whoever has it and the letters can read them all. If that can happen, make a new key and burn this.',
    print: 'Print it',
    check: 'Do you have it?',
    checkLabel: 'Type its last six signs',
    checkHint: 'From the paper, not from the screen.',
    checkGo: 'I have it',
    checkWrong:
      'These are not the last six signs of this key. Look at the last two groups on your paper, and type them again.',
    without: 'Go on without paper',
    withoutSure:
      'Without paper, your letters are lost with this device. A paper that is found is a danger too. Go on without?',
    done: 'You have it on paper. It is not shown here any longer.',
    close: 'Do not show it any longer',
  },

  state: {
    title: 'Your key',
    since: (day: string) => `Made on ${days.format(new Date(day))}`,
    fingerprint: 'Its fingerprint',
    fingerprintWhy:
      'Others see the same thirty digits beside your name when they write to you. Read them to each other by phone or face to face, at least once. This service hands out the keys: if it lied, or was made to, it could hand out another one and read along. The digits are how you would notice.',
    unlocked: 'It is unlocked in this page, until you leave it, load it anew, or do nothing for ten minutes.',
    locked: 'It is locked.',
    lock: 'Lock it now',
    opened: 'Your devices',
    opensIt: 'Opens letters',
    opensNot: 'Signs you in, but does not open letters',
    noneOpens: 'None of your devices opens it. The printed key does.',
    add: 'Let one more device open letters',
    addNote: 'On that device: unlock the key, then press this.',
    addGo: 'Let this device open letters',
    addFirst: 'Unlock it first',
    addNoSecret:
      'This device works out no secret that could seal your key, so it cannot open letters. Type the printed key here when you need to, or use another device.',
    added: 'This device opens letters from now on.',
    showPaper: 'Print it again',
    showPaperNote: 'Unlock it, then print it or copy it by hand.',
    showPaperGo: 'Show it as on paper',
  },

  replace: {
    title: 'Replace or remove it',
    note: 'When a device or the paper is in somebody else’s hands.',
    text: [
      'A new key opens letters that are sealed from then on. Those that you have got until now stay sealed to the old one: without it, on paper, you cannot read them any more. Print the old key first, if you want to keep them.',
      'Others see that your key is new, and are asked to compare its digits with you.',
    ],
    go: 'Make a new key',
    label: 'Make a new key in place of this one',
    sure: 'Replace it? Letters until now can then be read with the old printed key alone.',
    remove: 'Remove my key',
    removeSure:
      'Remove it? Nobody can write to you in silence then, and without the printed key you cannot read what you have got.',
  },

  unlock: {
    title: 'Unlock your key',
    byDevice: 'Unlock with this device',
    byPaper: 'Type the printed key',
    paperLabel: 'The printed key',
    paperHint: 'Capital or small letters, with or without spaces and its beginning.',
    paperGo: 'Unlock',
    noneHere: 'None of your devices opens your key. Type it from the paper.',
    noKey: 'You have no key for letters yet.',
    toKeys: 'Make one',
    wrongLength:
      'This is not a whole key: there are signs missing, or too many. Compare it with the paper, group by group.',
    wrongSigns: 'A sign is not as it is printed: this fits no key. Compare it with the paper, group by group.',
    otherKey: 'This is a whole key, but not the one that you have now. It opens letters from its own time.',
    notOpened: 'Your device answered, but what it holds does not open this key. Type the printed key instead.',
    noSecret:
      'Your device answered without the secret that opens the key. Try again with another one, or type the printed key.',
  },

  form: {
    who: 'Who is to know?',
    whoNote: 'Up to twelve organisations. Each can read everything that is written in this request.',
    add: 'Name an organisation',
    nothing: 'No organisation that you can see fits what you typed.',
    most: 'These are twelve, as many as there may be.',
    keysOf: (n: number) => (n === 1 ? 'One key' : `${n} keys`),
    compareWhy: 'Compare them with whoever holds them, by phone or face to face, before you write what could hurt you.',
    noKey:
      'Has no key yet, so nothing can be sealed for it. Ask them by a channel that you trust to open “Your key for letters” under their account.',
    noneChosen: 'Name at least one organisation that has a key.',
    withoutKey: (names: string) => `${names}: no key. Take it out, or wait until it has one.`,
    mustNotKnow: 'Who must not know',
    mustNotKnowHint: 'For those who read it: whom they must not tell, and what must not be said aloud.',
    before: 'What this protects, and what not',
    protects: [
      'What you write is sealed on this device for those whom you name, and for your own organisation. The service stores it and cannot read it; neither can whoever takes its database.',
      'The service does learn that you wrote to whom, on which day, and how often. Not what, not where, not by when.',
      'It does not protect against a device that is taken while the key is open, against a member who tells, or against a service that hands out a wrong key or a changed page. Compare fingerprints for the first letter.',
    ],
    send: 'Seal it and send it',
    sending: 'Sealing it',
    tooLong: 'This is longer than a letter may be. Shorten what happened.',
    sealedTo: (names: string) => `Sealed for ${names}.`,
  },

  thread: {
    title: 'Letters',
    note: 'Only those who are named can open them.',
    count: (n: number) => `${count(n, 'sealed letter', 'sealed letters')}. Unlock your key to read.`,
    noKey: 'You have no key, so no letter could be sealed for you. Make one, then ask whoever wrote to name you again.',
    asked: 'What it says',
    askedNote: 'Opened on this device. The service that carried it has not read it.',
    saidBy: (name: string) =>
      `That it comes from ${name} is what this service says. Before you act on it, ask them by another way.`,
    mustNotKnow: 'Must not know',
    noRequest: 'The first letter was not sealed for your key, or is damaged. What came since stands below.',
    somebody: 'Somebody whom you do not see',
    you: 'You',
    kinds: {
      request: 'What is asked',
      reply: 'Reply',
      note: 'Letter',
      closing: 'What came of it',
    },
    soFar: (n: number) => `${count(n, 'letter', 'letters')} passed on to who was named later`,
    above: 'It stands above.',
    offered: 'Offered until now',
    ownSide: 'your own organisation',
    passedOn: 'passed on by who asks',
    unread: {
      sealed:
        'Sealed for other keys: from before you were named, or for a key that you had before. The old printed key opens it.',
      broken: 'Damaged, or no letter. Ask whoever wrote it to send it again.',
      'other-version': 'Written by a newer page than this one. Load the page anew.',
    },
    doubts: {
      'other-thread': 'Not believed: whoever wrote this has not read the first letter.',
      'other-writer': 'Not believed: it says that it is by somebody else.',
      repeated: 'Came before: it is shown once more and counts once.',
      'not-seeker': 'Not believed: only who asks can write this.',
      gap: 'A letter before this one is missing.',
    },
    newKey: (name: string) => `${name} has a key that no letter until now was sealed for.`,
    newKeyWhy:
      'It may be a new device or a new colleague. If you were not told, ask by another channel and compare the digits before you write.',
    answer: 'Write',
    answerNote: 'All who are named can read it.',
    response: 'What it is',
    justWords: 'A letter',
    state: 'How far it is',
    words: 'In your words',
    missing: 'Write something first, or say what you offer.',
    send: 'Seal it and send it',
    leftOut: (names: string) => `Not sealed for ${names}: no key, or out of sight.`,
    close: 'Say what came of it',
    closeNote: 'A last letter says it to those who are named. Then the request is closed.',
    closeGo: 'Seal it and close',
    nameMore: 'Name one more',
    nameMoreNote: 'They get the letters so far, sealed anew for them, and all that come. It cannot be taken back.',
    nameMoreGo: 'Name and pass on',
    run: 'Who knows, and how it ends',
    unname: 'Leave somebody out',
    unnameOf: (name: string) => `Leave ${name} out`,
    unnameSure: (name: string) => `Leave ${name} out from now on? They keep what they have read.`,
  },
};
