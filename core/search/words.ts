/** Taking a text apart into words, in any script, and folding them so that spellings of one word are one. */
import { foldText } from '../network.ts';

export type Word = {
  /** Where it stands in the text, in UTF-16 units. */
  start: number;
  end: number;
  /** The word folded; of a name written together (`ActionAid`) its parts as well. */
  terms: string[];
};

/** Scripts that put no space between words: each character is searched for by itself. */
const UNSPACED = [
  'Script=Han',
  'Script=Hiragana',
  'Script=Katakana',
  'Script=Thai',
  'Script=Lao',
  'Script=Khmer',
  'Script=Myanmar',
]
  .map((script) => `\\p{${script}}`)
  .join('');
const WORD = new RegExp(`[${UNSPACED}]\\p{M}*|[\\p{L}\\p{N}](?:(?![${UNSPACED}])[\\p{L}\\p{N}\\p{M}])*`, 'gu');
const ONE_CHARACTER = new RegExp(`^[${UNSPACED}]`, 'u');
const JOINED_PARTS = /(?<=\p{Ll})(?=\p{Lu})/u;

/** Longer words are cut, so that no text makes the index large. */
const LONGEST = 40;

export function wordsIn(text: string): Word[] {
  return [...text.matchAll(WORD)].map((match) => {
    const [word] = match;
    const parts = word.split(JOINED_PARTS);
    const terms = (parts.length > 1 ? [word, ...parts] : [word]).map(foldWord).filter((term) => term !== '');
    return { start: match.index, end: match.index + word.length, terms };
  });
}

/** All terms of a text, as the index takes them. */
export function termsIn(text: string): string[] {
  return wordsIn(text).flatMap(({ terms }) => terms);
}

/** The words of a question, each once: a word written together is one word here. */
export function wordsAsked(text: string): string[] {
  const words = [...text.matchAll(WORD)].map(([word]) => foldWord(word)).filter((word) => word !== '');
  return [...new Set(words)];
}

/** Whether a word can stand for the beginning of a longer one, or be misspelt: a single character is too little. */
export function isSpelt(term: string): boolean {
  return term.length > 1 && !ONE_CHARACTER.test(term);
}

/** Letters that no decomposition takes apart, and Arabic letters that are written in more than one way. */
const FOLDED = new Map([
  ['ß', 'ss'],
  ['æ', 'ae'],
  ['œ', 'oe'],
  ['ø', 'o'],
  ['ł', 'l'],
  ['đ', 'd'],
  ['ð', 'd'],
  ['þ', 'th'],
  ['ħ', 'h'],
  ['ı', 'i'],
  ['ŋ', 'n'],
  ['ς', 'σ'],
  ['ى', 'ي'],
  ['ی', 'ي'],
  ['ک', 'ك'],
  ['ة', 'ه'],
]);
const FOLDABLE = new RegExp(`[${[...FOLDED.keys()].join('')}]`, 'gu');
/** Marks over and under Arabic letters, and the stroke that stretches a word. */
const ARABIC_MARKS = /[\u0640\u0653-\u0655\u0670]/gu;
const ARABIC_ARTICLE = /^ال(?=\p{L}{3})/u;

function foldWord(word: string): string {
  return foldRun(word).replace(ARABIC_ARTICLE, '').slice(0, LONGEST);
}

/** A whole text folded as its words are, without taking it apart: many long ones are folded at once. */
export function foldRun(text: string): string {
  return foldText(text.normalize('NFKC'))
    .replace(ARABIC_MARKS, '')
    .replace(FOLDABLE, (letter) => FOLDED.get(letter) ?? letter);
}

/** What finds a folded word at the beginning of words of a folded text, behind an Arabic article too. */
export function beginningOf(word: string): RegExp {
  const start = ONE_CHARACTER.test(word) ? '' : '(?<![\\p{L}\\p{N}\\p{M}])(?:ال)?';
  return new RegExp(`${start}${word}`, 'u');
}
