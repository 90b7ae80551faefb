/** English: accounts, devices and invitations, for people who never heard of passkeys. */
import type { TokenScope } from '#core/identity/account.ts';
import type { Role } from '#core/vocabulary.ts';

const days = new Intl.DateTimeFormat('en-GB', { dateStyle: 'long' });
const moments = new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeStyle: 'short' });

export const enIdentity = {
  day: (date: string) => days.format(new Date(date)),
  moment: (date: string) => moments.format(new Date(date)),

  roleSentences: {
    reader: 'Sees what members share within the network.',
    editor: 'Speaks for one organisation and sees all of its entry.',
    coordinator: 'Invites people and looks after the network.',
    admin: 'Sets this service up and cannot read what members keep private.',
  } satisfies Record<Role, string>,
  problems: {
    noSupport:
      'This browser cannot sign in with your device’s lock. Update it, or use another browser or another device.',
    notMade:
      'Your device did not confirm: it was cancelled, took too long, or has no lock set up. Nothing was changed; try again.',
    notShown:
      'Your device did not confirm: it was cancelled, took too long, or has no key for this site. Nothing was changed; try again.',
    alreadyHere: 'This device has a key for your account already, so there is nothing to add.',
  },

  yourDevice: 'Your device asks for its lock now. Follow what it says.',

  signIn: {
    title: 'Sign in',
    lead: 'With your device’s lock: fingerprint, face or PIN. No password, nothing to remember.',
    start: 'On this device',
    go: 'Sign in',
    how: 'How it works',
    howText: [
      'When you accepted your invitation, your device made a key for this site and kept it. To sign in, you unlock the device and it shows that it has the key. Your fingerprint, your face and your PIN never leave it. The key stays with it too, or with the key manager that you use.',
      'Devices call this a passkey. It answers to this address only, so a page that imitates this one gets nothing.',
    ],
    else: 'When it does not work',
    elseText: [
      'On a new device: choose “another device” when yours asks, and scan the code with the phone that has your key. Then add the new device on your account page.',
      'If all your devices are lost: ask a coordinator of your network to give your account back. You get a new link. It works after 24 hours, and where there is a second coordinator, when that one has agreed. Your colleagues are told and can stop it, so that nobody takes your place. It then replaces every device that the account had.',
      'If you speak for an organisation, a colleague who speaks for it too is faster: an invitation from your own organisation works at once.',
      'Without an account: everything public can be seen without signing in. Accounts come by invitation only.',
    ],
    already: (who: string) => `You are signed in: ${who}.`,
    toAccount: 'Go to your account',
  },

  join: {
    title: 'Join the network',
    lead: 'Your device’s lock is all it takes: fingerprint, face or PIN. No password, nothing to remember.',
    invitation: 'Your invitation',
    role: 'You join as',
    roleBack: 'Role',
    member: 'Organisation',
    until: 'Accept before',
    device: 'This device',
    deviceName: 'Name of this device',
    deviceHint: 'Helps you to tell your devices apart later. Only you see it.',
    go: 'Accept and sign in',
    howText: [
      'Your device asks for its lock, makes a key for this site and keeps it. Devices call this a passkey. Your fingerprint, your face and your PIN never leave the device. The key stays with it too, or with the key manager that you use.',
      'The link works once: when you have accepted, nobody else can use it. From then on you sign in with the lock of this device.',
    ],
    refused: 'This link opens nothing',
    refusedText: [
      'It may have been used, withdrawn, or be too old. Some links start to work only after a day; whoever sent it was told when.',
      'If it should work by now, ask whoever sent it for a new one.',
    ],
    recovery:
      'This gives you your account back. The devices that opened it until now no longer will, and what was signed in is signed out.',
    goBack: 'Get the account back',
    already: (who: string) =>
      `You are signed in already: ${who}. Accepting makes a second account and signs you in to that one.`,
  },

  devices: {
    iphone: 'iPhone',
    ipad: 'iPad',
    android: 'Android phone',
    windows: 'Windows computer',
    mac: 'Mac',
    linux: 'Linux computer',
    other: 'My device',
  },

  account: {
    title: 'Your account',
    lead: 'What you look after here, which devices can open it, and how to close it.',
    signedOut: 'You are not signed in.',
    signedOutText: [
      'This page is for those with an account here. Accounts come by invitation: from an organisation of this network that you know, or from those who run it.',
    ],
    who: 'Who you are here',
    role: 'Role',
    member: 'Organisation',
    until: 'Signed in until',
    untilSentence: (moment: string) => `${moment}, if you do nothing until then`,
    signOut: 'Sign out',
    passkeys: 'Your devices',
    passkeysNote: 'Each can sign in with its own lock. Two are safer than one: a lost one then locks nobody out.',
    passkeyAdded: (day: string) => `Added ${day}`,
    passkeyUsed: (day: string) => `last used ${day}`,
    lastPasskey: 'The only one, so it cannot be removed.',
    addPasskey: 'Add this device',
    addMeanwhile:
      'First a device that opens this account confirms that it is you, then the new one makes its key. You may be asked twice.',
    remove: 'Remove',
    removeSure: (name: string) => `Remove ${name}? It can then no longer sign in.`,
    removeSureLetters: (name: string) =>
      `Remove ${name}? It can then no longer sign in, nor open letters. If no other device of yours opens them, you need the printed key.`,
    sessions: 'Signed in now',
    sessionsNote: 'If you do not know one of these, end it.',
    thisSession: 'Here, on this device',
    otherSession: 'Elsewhere',
    sessionFacts: (started: string, seen: string) => `Since ${started}, last seen ${seen}`,
    end: 'End',
    endSession: (started: string) => `End the one since ${started}`,
    endSure: 'End it there? Whoever uses it has to sign in again.',
    endAll: 'Sign out everywhere',
    endAllSure: 'Sign out everywhere, here as well? Access for programs ends too.',
    tokens: 'Access for programs',
    tokensNote:
      'A token lets a program read, as far as you say, and change nothing. Give it to no person; withdraw it when it is no longer needed.',
    tokensNone: 'No program has access.',
    tokenFacts: (scope: string, day: string) => `${scope}, until ${day}`,
    tokenName: 'What it is for',
    tokenScope: 'What it may read',
    scopes: {
      public: 'What anybody sees',
      network: 'What the network sees',
      own: 'All that you see',
    } satisfies Record<TokenScope, string>,
    scopeSentences: {
      public: 'Safe to hand to a script or a website.',
      network: 'As a reader of the network. Whoever has the token reads it too.',
      own: 'Your own private fields as well. Choose this only for a program on your own device.',
    } satisfies Record<TokenScope, string>,
    tokenDays: 'How long',
    days: { 7: '7 days', 30: '30 days', 90: '90 days' },
    leaving: 'Leave the network',
    leavingNote:
      'Your account goes, with its devices and tokens. What you entered for your organisation stays with it.',
    leave: 'Delete my account',
    leaveSure: 'Delete your account? It cannot be undone; you would need a new invitation.',
    makeToken: 'Make a token',
    token: 'The new token',
    tokenOnce: 'Copy it now: it is shown this once and cannot be shown again.',
    withdraw: 'Withdraw',
    withdrawToken: (name: string) => `Withdraw ${name}`,
    withdrawSure: (name: string) => `Withdraw ${name}? The program then sees only what is public.`,
  },

  recovery: {
    title: 'Somebody wants in',
    note: 'If none of you asked for it, stop it now. Stopping is always safe: it can be asked for again.',
    thisAccount: 'A new device for your own account, in place of those it has',
    accountOf: {
      admin: 'A new device for an administrator’s account',
      coordinator: 'A new device for a coordinator’s account',
      editor: 'A new device for the account of a colleague who speaks for your organisation',
      reader: 'A new device for the account of a colleague who reads',
    } satisfies Record<Role, string>,
    newSpeaker: 'A new account that speaks for your organisation',
    begun: (day: string) => `Asked for on ${day} by a coordinator or administrator.`,
    opens: (from: string, until: string) => `The link works from ${from} until ${until}.`,
    needsApproval: 'Another coordinator has to agree first.',
    stop: 'Stop it',
    stopThis: (what: string) => `Stop: ${what}`,
    stopSure: 'Stop it? The link then never works.',
  },

  invitations: {
    title: 'Invitations',
    lead: 'Accounts come by invitation only. Each link works once, for three days, and is shown once.',
    notYours: 'Readers invite nobody. Ask whoever speaks for your organisation, or a coordinator.',
    forOwn: (member: string) => `For your organisation, ${member}.`,
    invite: 'Invite somebody',
    role: 'As',
    member: 'Organisation',
    memberHint: 'Type a part of the name.',
    memberOptional: 'May be left out.',
    memberAny: 'Choose an organisation',
    memberMissing: 'An editor speaks for one organisation: choose which.',
    memberNone: 'No organisation fits what you typed.',
    go: 'Make the link',
    results: 'Links and accounts',
    link: 'The invitation link',
    linkOnce: (who: string, until: string) =>
      `For: ${who}. Works once, until ${until}. Copy it now: it cannot be shown again. Send it by a way you both trust already; whoever has it can use it.`,
    linkLater: (from: string, needsApproval: boolean) =>
      needsApproval
        ? `It works from ${from}, once another coordinator has agreed. Whoever speaks for the organisation is told and can stop it.`
        : `It works from ${from}. Whoever speaks for the organisation is told and can stop it.`,
    open: 'Not accepted yet',
    openNone: 'No invitation is open.',
    openUntil: (moment: string) => `Open until ${moment}`,
    openFrom: (from: string, until: string) => `Opens ${from}, until ${until}`,
    recoveryOf: (who: string) => `Account given back: ${who}`,
    needsApproval: 'Another coordinator has to agree.',
    agree: 'Agree',
    agreeTo: (who: string) => `Agree to: ${who}`,
    agreeSure: 'Agree only if you asked the people concerned by a way you trust. Agree?',
    withdraw: 'Withdraw',
    withdrawFor: (who: string) => `Withdraw the invitation for ${who}`,
    withdrawSure: 'Withdraw it? The link then no longer works.',
    accounts: 'Who has an account',
    you: (who: string) => `${who} (you)`,
    since: (day: string) => `Since ${day}`,
    recover: 'Give the account back',
    recoverOf: (who: string) => `Give back the account of ${who}`,
    recoverSure:
      'Did they lose every device? The link works after 24 hours and replaces all their devices. Their colleagues are told and can stop it.',
    close: 'Close the account',
    closeOf: (who: string) => `Close the account of ${who}`,
    closeSure: 'Close it? It is signed out everywhere at once and cannot sign in again.',
  },
};
