/** Texts as nobody expects them: many scripts, marks without a letter, half a character, what has a meaning elsewhere. */
import fc from 'fast-check';

const CHARACTERS = [
  ...'aZé ßİı9.,\'’"*/\\<&\n\t\0',
  ...'Чсو الصّـ人权ไก한글नी',
  ...'👩‍⚖️ﬁＡ',
  '\u0301',
  '\u202e',
  '\ud800',
  '\udc00',
];

export const anyText = fc.string({ unit: fc.constantFrom(...CHARACTERS), minLength: 1, maxLength: 200 });
