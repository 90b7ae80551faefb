/** English: hiding an organisation, for people who have no time to read. */

const moments = new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeStyle: 'short' });
const days = new Intl.DateTimeFormat('en-GB', { dateStyle: 'long' });

export const enHide = {
  title: 'Hide your organisation',
  lead: (name: string) => `One press takes ${name} out of all that others see here. You can show it again at any time.`,
  leadPlain: 'One press takes it out of all that others see here. You can show it again at any time.',
  notYours: 'Only the editors of an organisation can hide it. Ask one of them.',

  now: 'Now',
  hide: 'Hide our organisation now',
  meanwhile: 'Hiding. Stay here until it is done.',

  isHidden: 'It is hidden',
  since: (moment: string) => `Hidden since ${moments.format(new Date(moment))}. Nobody else finds it here.`,
  show: 'Show it again',
  showNote: 'Your device asks for its lock first. Introductions and calls that were withdrawn stay withdrawn.',
  yourDevice: 'Your device asks for its lock now. Follow what it says.',

  happens: 'What happens',
  happensLines: [
    'Nobody else finds it any more: not in lists, on the map, among suggestions, in coalitions, nor by its link.',
    'Screens that others have open drop it within half a minute.',
    'Everybody who signs in for it is signed out on every device. Its tokens and open invitations end.',
    'Its open introductions and calls for help are withdrawn.',
  ],

  cannot: 'What it cannot do',
  cannotLines: [
    'Whoever saw it before has seen it, and keeps what they copied.',
    'Coordinators still see that it exists, by its name.',
    'A case of the playbook that is kept under its name goes with it. Other sites stay as they are.',
  ],

  codes: 'Without signing in',
  codesNote: 'For a colleague, or a safe place.',
  codesWhy:
    'Make a code now and give it to somebody you trust, or keep it where you find it without your phone. Whoever has it can hide your organisation once, and do nothing else.',
  codesNone: 'There is no code yet.',
  codeSince: (day: string) => `Made ${days.format(new Date(day))}`,
  codeLabel: 'Who will have it',
  codeHint: 'A word that you understand, such as “drawer”. Only editors of your organisation see it.',
  makeCode: 'Make a code',
  revoke: 'Take back',
  revokeOf: (label: string) => `Take back ${label}`,
  revokeSure: (label: string) => `Take back ${label}? The code then no longer works.`,

  slip: 'A code for one time',
  slipFor: (label: string) => `For: ${label}`,
  slipOpen: 'Open this address, type the code, press the button:',
  slipOnce: 'It works once, on any device, without signing in. Keep it as you keep a key.',
  slipCopy: 'The same as a link',
  slipCopyHint: 'Print it or copy it now: it cannot be shown again.',
  print: 'Print the slip',

  withCode: {
    title: 'Hide with a code',
    lead: 'For a code that was made beforehand. No signing in.',
    code: 'The code',
    codeHint: '26 letters and digits. Spaces and capitals do not matter.',
    hide: 'Hide the organisation now',
    happens: 'What happens',
    happensLines: [
      'The organisation that made the code is out of all that others see here, at once.',
      'Everybody who signs in for it is signed out.',
      'The code is used up. One of its editors can show it again.',
    ],
    done: 'It is hidden',
    doneLead: 'The organisation is out of all that others see here. Everybody who signs in for it is signed out.',
    next: 'To show it again',
    nextLines: [
      'One of its editors signs in with the lock of their device and opens “Hide your organisation”.',
      'There is no hurry. It stays hidden until then.',
    ],
    leave: 'When you are done here, “Leave quickly” leads away from this page.',
  },
};
