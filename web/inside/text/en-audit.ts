/** English: what was done, by whom; one's own data; and what the operator says. */
import type { Action } from '#core/audit/actions.ts';
import type { Role, SettingName } from '#core/vocabulary.ts';

const days = new Intl.DateTimeFormat('en-GB', { dateStyle: 'long' });
const moments = new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeStyle: 'short' });

const ROLES: Record<Role, string> = {
  admin: 'an administrator',
  coordinator: 'a coordinator',
  editor: 'an editor',
  reader: 'a reader',
};

export const enAudit = {
  title: 'What was done',
  lead: 'What you did, and what was done to your organisation. Coordinators and admins also see what concerns accounts and the network.',
  list: 'Entries',
  listNote: 'Of what others did you see the day, not the hour.',
  none: 'Nothing is written down for you yet.',
  earlier: 'Show earlier entries',
  about: (what: string, whom: string) => `${what}: ${whom}`,
  facts: (when: string, who: string) => `${when}, ${who}`,
  day: (day: string) => days.format(new Date(day)),
  moment: (moment: string) => moments.format(new Date(moment)),
  by: {
    you: 'by you',
    account: (who: string) => `by ${who}`,
    gone: 'by an account that is closed now',
    somebody: 'by somebody who looks after the network',
    'nobody-signed-in': 'by the operator',
  },
  /** What is done without an account, and not by the operator. */
  withoutAccount: {
    'claim-made': 'by somebody without an account',
    'member-hidden': 'by somebody with a code, or by the operator',
  } satisfies Partial<Record<Action, string>>,
  someone: (role: Role, member: string | null) => (member === null ? ROLES[role] : `${ROLES[role]} of ${member}`),

  actions: {
    'invitation-made': 'An invitation was made',
    'invitation-revoked': 'An invitation was withdrawn',
    'invitation-accepted': 'An invitation was accepted',
    'recovery-started': 'A recovery was started',
    'recovery-approved': 'A recovery was approved',
    'recovery-stopped': 'A recovery was stopped',
    'recovery-accepted': 'A recovery was completed',
    'account-revoked': 'An account was closed',
    'coordinator-revoked': 'The account of a coordinator was closed',
    'account-left': 'Somebody closed their own account',
    'passkey-added': 'A device was added',
    'passkey-removed': 'A device was removed',
    'sessions-revoked': 'Somebody was signed out everywhere',
    'token-made': 'Access for a program was made',
    'token-revoked': 'Access for a program was withdrawn',
    'entry-saved': 'The entry was changed',
    'entry-confirmed': 'The entry was confirmed as still correct',
    'contact-saved': 'Contact details were changed',
    'member-hidden': 'An organisation was hidden',
    'member-shown': 'An organisation was shown again',
    'member-listed': 'An organisation was listed',
    'member-vouched': 'An organisation was vouched for',
    'member-retired': 'An organisation was retired',
    'listing-retired': 'A listed organisation was retired',
    'member-restored': 'An organisation was brought back',
    'member-merged': 'Two entries of one organisation were merged',
    'member-erased': 'An organisation was erased',
    'member-taken-down': 'A listed organisation was taken down',
    'hide-code-made': 'A code that hides was made',
    'hide-code-revoked': 'A code that hides was taken back',
    'claim-made': 'Somebody asked about an entry',
    'claim-decided': 'A request about an entry was decided',
    'introduction-moved': 'A step was taken in an introduction',
    'call-made': 'A call for help was made',
    'call-closed': 'A call for help was closed',
    'need-sent': 'A need was sent to members that may help',
    'search-saved': 'A search was kept',
    'search-removed': 'A kept search was removed',
    'coalition-moved': 'A step was taken in a coalition',
    'budget-spent': 'An account had opened as many organisations as a day allows',
    'budget-lifted': 'An account was allowed to open more organisations on a day',
    'data-downloaded': 'Own data was downloaded',
    'setting-changed': 'What the privacy page says was changed',
    'key-rotated': 'The keys of sealed texts were renewed',
  } satisfies Record<Action, string>,

  check: 'Is it whole',
  checkNote: 'For coordinators and admins.',
  checkWhy:
    'Each entry carries a seal of the one before. If somebody with access to the database changes, removes or slips in an entry, the seals no longer fit.',
  checkGo: 'Check all entries',
  isWhole: 'Checked: no entry was changed, removed or slipped in.',
  notWhole:
    'The seals do not fit: somebody changed the audit outside of this service. Tell your operator now; “npm run admin -- verify” shows where.',

  ownData: {
    title: 'Your data',
    lead: 'Everything that is stored of you, in one file; and how to have your organisation erased.',
    download: 'Download',
    downloadText: [
      'Your account, your devices, what you are told, what you did; and if you speak for an organisation, its whole entry with all levels, how it can be reached, and its introductions as your side sees them.',
      'The file is not protected. On a device that others use, delete it when you have read it.',
    ],
    downloadGo: 'Download everything',
    downloading: 'Gathering it.',
    downloaded: 'The file is with your other downloads.',
    fileName: 'solidarity-atlas-own-data.json',
    erase: 'Erase the organisation',
    eraseLines: [
      'Its entry, offers, needs, ties, introductions and contact details are deleted at once, and the key of what was sealed first of all.',
      'Every account that speaks for it or reads on its behalf is closed, yours too. Coordinators of the network keep theirs.',
      'What others published elsewhere stays: a case of the playbook from a public source, without a link to it.',
      'Nothing brings it back. To go out of sight for a while, hide it instead.',
    ],
    eraseHistory: (days: number) =>
      `The platform keeps a history of the database for ${days} days. For so long the operator could bring it back; whoever restores the database is told to erase it again.`,
    hideInstead: 'Hide the organisation',
    eraseConfirm: (name: string) => `To go on, type its name as it stands here: ${name}`,
    eraseName: 'Name of the organisation',
    eraseGo: 'Erase it for good',
    yourDevice: 'Your device asks for its lock now. Follow what it says.',
    erased: 'It is erased',
    erasedText: 'The organisation and its accounts are gone. You are signed out.',
    else: 'Besides',
    closeAccount: 'To close only your own account, go to the page of your account.',
    toAccount: 'Your account',
    more: 'What is kept, for how long, and who can see it:',
    toPrivacy: 'Privacy',
  },

  settings: {
    title: 'What the privacy page says',
    lead: 'Who is responsible for this network, how to reach them, and what they keep beyond the rules. Everybody can read it.',
    notYours: 'Only admins change this.',
    form: 'In your words',
    names: {
      controller: 'Responsible',
      contact: 'How to reach them',
      retention: 'What else is kept, and how long',
    } satisfies Record<SettingName, string>,
    hints: {
      controller:
        'The organisation that runs this service, with its postal address, as the law of your country asks for.',
      contact: 'An address that somebody reads. Not the private one of a person.',
      retention: 'Backups, logs of the platform, anything outside of this service. May stay empty.',
    } satisfies Record<SettingName, string>,
    save: 'Save',
    saveOf: (name: string) => `Save: ${name}`,
    saved: 'Saved. The privacy page says so now.',
    toPrivacy: 'See the privacy page',
  },
};
