/** English: asking for an entry, or to take it down, for people who have no account. */
import type { ClaimKind } from '#core/vocabulary.ts';

export const enClaims = {
  title: 'Is this your organisation?',
  note: 'Somebody entered these facts from public sources. You can look after the entry yourself, or have it taken down. You need no account to ask.',
  open: 'Ask for this entry, or to take it down',
  failed: 'The form did not load. Check your connection and try again.',

  kind: 'What would you like?',
  kinds: {
    claim: 'Look after this entry ourselves',
    'take-down': 'Have this entry taken down',
  } satisfies Record<ClaimKind, string>,
  words: 'How can we see that you speak for this organisation?',
  wordsHint: 'Two or three sentences are enough. Write nothing that could put anybody in danger.',
  contact: 'How can we reach you?',
  contactHint: 'An address or a number where an answer is safe for you.',
  promise:
    'A coordinator of this network reads it and checks with you. Nobody else sees it, it is kept encrypted, and it is deleted once it is decided. Until then this page stays as it is.',
  send: 'Send it to the coordinators',
  meanwhile: 'Sending it.',
  sent: 'It is sent.',
};
