/** English: an invitation to a coalition, and a coalition as its members see it. */
import type { AUDIENCES, Learns } from '#core/coalition-life/exposure.ts';
import type { Joining } from '#core/coalition-life/questions.ts';
import type { Reply, Speed, Stage } from '#core/coalition-life/stages.ts';
import type { Mode, Visibility } from '#core/vocabulary.ts';
import { count, figures } from '../../text/en-sentences.ts';

const members = (n: number) => count(n, 'member', 'members');
const times = (n: number) => (n === 1 ? 'once' : n === 2 ? 'twice' : `${figures.format(n)} times`);

export const enCoalitionLife = {
  loading: 'Coalition',
  mine: 'Your coalitions',

  modes: {
    silent: {
      label: 'Silent',
      sentence:
        'Only its members know that it exists. It is on no page, list or map. Coordinators do not see it either, not even one who started it.',
    },
    quiet: {
      label: 'Quiet',
      sentence: 'Its members know, and the coordinators of this network. Nobody else learns that it exists.',
    },
    network: {
      label: 'In the network',
      sentence: 'Everybody with an account here sees what it is for, and the members that let themselves be named.',
    },
    public: {
      label: 'Public',
      sentence:
        'Anybody sees what it is for, and the members that let themselves be named. What was public once may have been copied.',
    },
  } satisfies Record<Mode, { label: string; sentence: string }>,

  waiting: (asked: number, alerts: number) => {
    const parts = [
      ...(asked > 0 ? [count(asked, 'invitation', 'invitations')] : []),
      ...(alerts > 0 ? [count(alerts, 'test alert', 'test alerts')] : []),
    ];
    return `${parts.join(' and ')} ${asked + alerts === 1 ? 'waits' : 'wait'} for you.`;
  },

  list: {
    lead: 'Where you are invited, what is being formed, and what stands.',
    start: 'Start a coalition',
    find: 'Find out whom it takes',
    invitations: 'You are invited',
    forming: 'Being formed',
    standing: 'Standing',
    empty: 'No coalition yet',
    emptyText: [
      'Choose a country under “Form a coalition”: it finds the smallest set of organisations that covers what is needed, and you start from there.',
      'Where somebody invites you, it shows here: what it is for, what is asked of you, and who would know. You answer with your own conditions.',
    ],
    answerBy: (day: string) => `Answer until ${day}`,
    answered: { accepted: 'You accepted', declined: 'You declined', asked: 'Waits for your answer' } satisfies Record<
      Reply,
      string
    >,
    convenes: 'You convene it',
    drill: 'A test alert waits for you',
  },

  inbox: {
    title: 'Coalitions',
    asked: 'You are invited',
    alert: 'A test alert. One press says that it arrived.',
  },

  invitation: {
    above: 'An invitation to a coalition',
    lead: 'Read what it asks and who would know, then answer. Nobody is told that you looked.',
    asked: 'What is asked',
    by: 'Started by',
    byUnseen: 'Somebody whom you cannot see',
    byCoordinator: 'A coordinator of this network',
    country: 'Country',
    answerBy: 'Answer until',
    convenor: 'Would convene',
    convenorYou: 'Your organisation, if you accept',
    forms: 'How it forms',
    threshold: (n: number, total: number) =>
      `It stands when ${figures.format(n)} of ${figures.format(total)} accept. Until then nobody sees who said yes or no, whoever started it included.`,
    standsAlready: 'It stands already. If you accept, you are in it at once.',
    noThreshold: 'Whoever started it sees the answers and says when it stands.',
    agreed: 'Who agreed',
    sealed: (n: number, total: number) => `Sealed until ${figures.format(n)} of ${figures.format(total)} accept.`,
    agreedNone: 'So far, nobody who lets it be shown.',
    needs: 'It is to hold',
    load: 'Asked of you',
    loadNone: 'Nothing in particular. You say below what you could bring, if anything.',
    loadSentence: (what: string) =>
      `Of this, your entry says that you can do: ${what}. You choose below what you bring.`,
    loadPreview: 'What your entry says you can do of this.',
    get: 'What you get',
    getSentence: 'Once it stands, you see what each member brings and can count on it.',
    known: 'Who would know',
    review: 'Looked at again',
    terms: 'Your terms',
    termsNote: 'Kept sealed, under your own key. If you decline, none of it is kept.',
    answer: 'Your answer',
    bringsNothing: 'You ticked nothing to bring: you can accept all the same, and the seats stay open.',
    answerNote: 'You can change it until the coalition stands. After that you can leave.',
    youAccepted: 'You accepted.',
    youDeclined: 'You declined.',
    accept: 'Accept',
    acceptAgain: 'Accept as set now',
    decline: 'Decline',
    cannot: 'You cannot answer now: the time for it has passed, or your organisation is hidden.',
    over: 'This invitation is over',
    overSentence: 'It did not come to stand in time, or was called off. Nobody learns how anybody answered.',
  },

  bringing: {
    title: 'What you bring',
    hint: 'Nobody can ask for more than you say here.',
    other: 'Something else you could bring',
    levelOf: (what: string) => `How well you can do ${what}`,
  },
  conditions: {
    title: 'On these conditions',
    hint: 'All other members see them beside your name.',
    fixed: {
      'no-public-statements': 'No public statements in our name',
      'aid-access-only': 'Only where access to aid is at stake',
      'advice-only': 'Advice only, no action in public',
    } satisfies Record<Joining['conditions'][number], string>,
    own: 'In your words',
    ownHint: 'What else has to hold. Write no names.',
  },
  note: { title: 'What else the others should know', hint: 'May be left out. Write no names.' },
  until: {
    title: 'For how long',
    choices: {
      open: 'Until we leave',
      3: 'For 3 months',
      6: 'For 6 months',
      12: 'For a year',
      day: 'Until another day',
    },
    lastDay: 'The last day',
    sentence: (day: string) => `Until ${day}. Then you are out of it, unless you say otherwise before.`,
  },
  level: {
    title: 'Who may see that you are in it',
    levels: {
      private: 'Nobody: the others see “1 unlisted member”',
      coalition: 'The other members',
      network: 'Everybody in this network',
      public: 'Everybody',
    } satisfies Record<Visibility, string>,
  },
  showToInvited: 'Let the others who are invited see that you accepted',

  risk: {
    title: 'Who would learn of it',
    note: 'Choose who may see that you are in it, and see what follows.',
    open: 'Show the risk view',
    audiences: {
      public: 'Anybody',
      network: 'Anybody with an account here',
      coordinators: 'Coordinators of the network',
      starter: 'Whoever started it, until it stands',
      members: 'The other members of it',
      export: 'Whoever finds what a member printed',
      database: 'Whoever seizes the database',
    } satisfies Record<(typeof AUDIENCES)[number], string>,
    learns: {
      nothing: 'Nothing.',
      exists: 'That the coalition exists and what it is for. Not that you are in it.',
      named: 'That you are in it, and what it is for.',
      inside: 'That you are in it, what you bring and your conditions.',
      unlisted:
        'That there is one more member, what it brings and on which of the three conditions. Not that it is you.',
    } satisfies Record<Learns, string>,
    starterSealed: 'That you were asked. Not what you answered, as answers are sealed.',
    partners:
      'While the coalition is active, every other member of it sees all of your entry that is kept to coalition partners.',
    foot: 'What you bring, your conditions and the charter lie sealed in the database; the key is kept apart from it.',
  },

  standing: {
    steps: ['Forming', 'Active', 'On standby', 'Closed'],
    stages: {
      forming: 'Forming',
      over: 'Did not come to stand',
      active: 'Active',
      standby: 'On standby',
      closed: 'Closed',
    } satisfies Record<Stage, string>,
    progress: 'Where it stands',
    where: 'Where it stands',
    mode: 'Who knows of it',
    country: 'Country',
    convenor: 'Convenor',
    convenorNone: 'Nobody. Any member can take the chair.',
    convenorUnlisted: 'An unlisted member',
    convenorYou: (name: string) => `${name}, your organisation`,
    review: 'Looked at again',
    since: 'Since',
    closedOn: 'Closed',
    status: 'Status',
    size: 'Size',
    reviewNone: 'No day is set',
    brief: 'One page to print',

    members: 'Who is in it',
    membersNote: (n: number) => members(n),
    membersNone: 'No member that you can see.',
    unlisted: (n: number) => (n === 1 ? '1 unlisted member' : `${figures.format(n)} unlisted members`),
    standbyUnlisted: 'On standby, entries kept to coalition partners are out of sight until it is active again.',
    chair: 'Convenor',
    you: 'You',
    bringsNothing: 'Brings nothing in particular',
    brings: (what: string, level: string) => `${what}, ${level}`,
    until: (day: string) => `until ${day}`,
    onlyIf: (conditions: string) => `Only if: ${conditions}`,

    seats: 'Seats',
    seatsNote: (filled: number, all: number) => `${figures.format(filled)} of ${figures.format(all)} filled`,
    open: (n: number) => (n === 1 ? '1 seat open' : `${figures.format(n)} seats open`),
    heldOnce: 'held by one alone',
  },

  readiness: {
    title: 'If it starts tomorrow',
    note: 'What would hold, and what to mend before it is needed.',
    cover: (filled: number, all: number) => `${figures.format(filled)} of ${count(all, 'seat', 'seats')} filled`,
    ready: 'All of it holds.',
    wanting: (n: number) => (n === 1 ? 'One thing to mend.' : `${figures.format(n)} things to mend.`),
    fine: 'fine',
    mend: 'to mend',
    seats: {
      name: 'Seats',
      fine: 'Every seat is filled.',
      mend: (n: number) => `${count(n, 'seat is', 'seats are')} open.`,
    },
    single: {
      name: 'Held by one alone',
      fine: 'No capacity hangs on one member.',
      nothing: 'No capacity is held yet.',
      mend: (what: string) => `Lost with one member: ${what}.`,
    },
    stale: {
      name: 'Entries',
      fine: 'Every member said within 180 days that its entry is right.',
      mend: (names: string) => `Not said to be right within 180 days: ${names}.`,
    },
    ending: {
      name: 'Memberships',
      fine: 'None ends within 30 days.',
      mend: (names: string) => `Ends within 30 days: ${names}.`,
    },
    review: {
      name: 'Review',
      fine: (day: string) => `Due on ${day}.`,
      mend: 'It is overdue.',
      none: 'No day is set for it.',
    },
    drill: {
      name: 'Test alert',
      fine: 'All answered the last one.',
      mend: (k: number, n: number) => `${figures.format(k)} of ${figures.format(n)} answered the last one.`,
      none: 'There has been none yet.',
    },
  },

  drill: {
    title: 'Test alert',
    note: 'Every member gets a notice without content and says with one press that it arrived.',
    none: 'There has been none yet.',
    start: 'Start a test alert',
    startSure: 'Send every member a test alert now? There can be one a day.',
    open: (day: string) => `Started on ${day}. It is open for a week.`,
    closed: (day: string) => `The last one was on ${day}.`,
    unlisted: 'Unlisted members',
    received: 'Received',
    receivedLabel: (name: string) => `Received the test alert of ${name}`,
    youAnswered: 'You said that it arrived. There is nothing else to do.',
    result: (k: number, n: number) => `${figures.format(k)} of ${figures.format(n)} answered`,
    speeds: { 'within-an-hour': 'within an hour', 'within-a-day': 'within a day', later: 'later' } satisfies Record<
      Speed,
      string
    >,
    silent: 'no answer yet',
  },

  charter: {
    title: 'Charter',
    note: 'Kept sealed; its members read it.',
    none: 'There is none yet.',
    offer: 'Start from a template',
    offerNote:
      'One member, one vote; each according to its capacity; how you decide, who calls whom, when you look at it again.',
    edit: 'Change it',
    write: 'Write it anew',
    label: 'Charter',
    hint: 'Write no name in it that not every member may know.',
    save: 'Save',
    close: 'Leave it as it is',
    stale: 'A colleague saved in between. Your words are still here.',
    theirs: 'Read what stands now',
    onTop: 'Put mine in its place',
    onlyConvenor: 'The convenor writes it.',
    purpose: 'Purpose',
    reviewOn: 'Look at it again on',
  },

  part: {
    title: 'Your part',
    note: 'What the others see of you.',
    change: 'Change what you bring, or for how long',
    save: 'Save',
    close: 'Leave it as it is',
    leave: 'Leave',
    leaveSure:
      'Leave? Nobody gets a notice, but the others no longer find you in the list. You no longer see what is inside.',
  },

  running: {
    title: 'Running it',
    note: 'What it does as a whole.',
    steps: { 'take-chair': 'Take the chair', wake: 'Wake it', standby: 'Put on standby', close: 'Close it' },
    sure: {
      'take-chair': 'Take the chair? Your organisation then convenes it.',
      wake: 'Wake it? It is active again from then on.',
      standby: 'Put it on standby? It keeps its members and waits until it is woken.',
      close: 'Close it for good? It cannot be opened again.',
    },
    hand: 'Hand the chair to',
    handTo: 'Hand it on',
    handSure: (name: string) => `Hand the chair to ${name}? Only they can hand it back.`,
    handNobody: 'Choose a member',
    invite: 'Invite more',
  },

  forming: {
    title: 'Being formed',
    note: 'Only you and those you invited know of it.',
    sealed: (n: number, total: number) =>
      `It stands when ${figures.format(n)} of ${figures.format(total)} accept. Until then nobody sees an answer or a count of them, you included.`,
    open: 'You see each answer as it comes, and say when it stands.',
    isOver: 'It is over',
    over: 'It did not come to stand in time, or was called off. Nobody learns how anybody answered.',
    invited: 'Whom you invited',
    sealedNote: 'Their answers are sealed.',
    openNote: 'With what they answered so far.',
    unseen: 'An organisation that you can no longer see',
    replies: {
      sealed: 'Sealed',
      asked: 'No answer yet',
      accepted: 'Accepted',
      declined: 'Declined',
    } satisfies Record<Reply | 'sealed', string>,
    invitedCount: (n: number) => count(n, 'invitation', 'invitations'),
    more: 'Invite more',
    moreNote: 'The number that it takes stays as it is.',
    steps: 'Form it, or call it off',
    stop: 'If it is not to be',
    form: 'Form it now',
    formSure: (n: number) => `Form it with ${n === 1 ? 'the member' : `the ${members(n)}`} in it so far?`,
    formSureSilent: (n: number) =>
      `Form it with the ${members(n)} in it so far? It is silent: from then on you no longer see it.`,
    callOff: 'Call it off',
    callOffSure: 'Call it off? Every invitation ends, and nobody learns who had accepted.',
  },

  brief: {
    title: 'A coalition in brief',
    back: 'Back to the coalition',
    print: 'Print it',
    warn: {
      silent:
        'Only its members know that this coalition exists. Paper can be found, copied and photographed: print it only where you can keep it safe, and destroy it afterwards.',
      quiet:
        'Its members and the coordinators know of it, nobody else. Paper can be found, copied and photographed: keep it as you would keep the coalition.',
    },
    sureQuestion: 'Print it all the same?',
    who: {
      silent: 'For members of this coalition only. Nobody else knows that it exists.',
      quiet: 'For members of this coalition and the coordinators of the network only.',
      network: 'For members of this network.',
      public: 'Its name, purpose and named members are public. What each brings and the charter are for its members.',
    },
    members: 'Members, in the order in which they call each other',
    open: 'Open seats',
    openNone: 'None.',
    contact: 'Who calls whom',
    contactNote:
      'The first in the list calls the second, and so on. How to reach each other is on no paper: it stands where both sides shared it.',
    contactUnlisted: (n: number) => `Unlisted members (${figures.format(n)}) are told by whoever knows them.`,
    rules: 'What we agreed',
    rulesNone: 'No charter yet.',
    rulesCut: 'The charter goes on; members read the rest on the page of the coalition.',
    rulesElsewhere: 'Members read the charter on the page of the coalition.',
    review: (day: string) => `looked at again on ${day}`,
  },
  /** `Legal support, held twice, can lead`. */
  seatLine: (what: string, n: number, level: string | null) =>
    [what, ...(n > 1 ? [`held ${times(n)}`] : []), ...(level === null ? [] : [level])].join(', '),
};
