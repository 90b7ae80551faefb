/** How alike two spellings are, as a share of how often spellings so alike are of one organisation. */
import { editDistance } from './edit-distance.ts';
import { isCommon, isLight } from './like-words.ts';
import type { Spelling } from './spelling.ts';

export type Likeness = { reason: 'same-words' | 'near-words'; surety: number };

/** Whether two are known to be nowhere both. */
export function areApart(one: readonly string[], other: readonly string[]): boolean {
  return one.length > 0 && other.length > 0 && !one.some((country) => other.includes(country));
}

type Known = { acronyms: ReadonlySet<string>; countries: readonly string[] };

/**
 * @param one, other spellings of the two, with the acronyms and the countries of whom they name
 * @returns null where nothing speaks for their being one
 */
export function likenessOf(one: Spelling, other: Spelling, ofOne: Known, ofOther: Known): Likeness | null {
  const places = placesAlike(one.countries, other.countries, ofOne, ofOther);
  if (places === 0) return null;
  const left = without(one.words, ofOther.acronyms);
  const right = without(other.words, ofOne.acronyms);
  if (left.length === 0 || right.length === 0) return null;
  const { same, near, onlyLeft, onlyRight } = aligned(left, right);
  const alone = [...onlyLeft, ...onlyRight];
  const heavy = alone.filter((word) => !isLight(word));
  const words = [...same, ...near.map(({ word }) => word)];
  const told = weightOf(words) + (places === 1 ? one.countries.length : 0);
  if (heavy.length === 0) {
    const typing = near.reduce((surety, one) => surety * sameAfterTyping(one, same.length === 0), 1);
    const isOnBothSides = onlyLeft.length > 0 && onlyRight.length > 0;
    const light = 0.95 ** alone.length * (isOnBothSides ? 0.6 : 1);
    const surety =
      places * typing * light * tellingShare(told) * commonShare(words, areApart(ofOne.countries, ofOther.countries));
    return { reason: near.length === 0 && alone.length === 0 ? 'same-words' : 'near-words', surety: 0.98 * surety };
  }
  if (isCutFrom(one, other) || isCutFrom(other, one)) return { reason: 'near-words', surety: 0.9 * places };
  const share = (2 * told) / (2 * told + weightOf(alone));
  return share < 0.6 ? null : { reason: 'near-words', surety: 0.6 * share ** 2 * places };
}

/** Different countries are different bodies. One that is named on one side alone may be where the other is. */
function placesAlike(one: string[], other: string[], ofOne: Known, ofOther: Known): number {
  if (one.join() === other.join()) return 1;
  if (one.length > 0 && other.length > 0) return 0;
  const named = one.length > 0 ? one : other;
  const others = one.length > 0 ? ofOther.countries : ofOne.countries;
  return others.length > 0 && others.every((country) => named.includes(country)) ? 0.8 : 0.45;
}

function without(words: string[], acronyms: ReadonlySet<string>): string[] {
  const rest = words.filter((word) => !acronyms.has(word));
  return rest.length > 0 ? rest : words;
}

type Aligned = {
  same: string[];
  near: { word: string; distance: number }[];
  onlyLeft: string[];
  onlyRight: string[];
};

/** Which words the two have in common, which differ by a typing error, and which one of them has alone. */
function aligned(left: string[], right: string[]): Aligned {
  const same = left.filter((word) => right.includes(word));
  const onlyLeft: string[] = [];
  const near: Aligned['near'] = [];
  let onlyRight = right.filter((word) => !same.includes(word));
  for (const word of left.filter((one) => !same.includes(one))) {
    const match = onlyRight.find((other) => typingErrors(word, other) !== null);
    if (match === undefined) onlyLeft.push(word);
    else {
      near.push({ word, distance: typingErrors(word, match) ?? 0 });
      onlyRight = onlyRight.filter((other) => other !== match);
    }
  }
  return { same, near, onlyLeft, onlyRight };
}

/** How many typing errors one word is from another, null where it is another word. Two common words are two words. */
export function typingErrors(one: string, other: string): number | null {
  if (isCommon(one) && isCommon(other)) return null;
  const shorter = Math.min(one.length, other.length);
  const most = shorter >= 8 ? 2 : shorter >= 5 ? 1 : 0;
  if (most === 0 || /\d/.test(one + other)) return null;
  const distance = editDistance(one, other, most);
  return distance > most ? null : distance;
}

/** A short name of one word that differs in a letter is another name as often as not. */
function sameAfterTyping({ word, distance }: Aligned['near'][number], isAlone: boolean): number {
  return (distance > 1 ? 0.93 : 0.97) * (isAlone && word.length < 8 ? 0.7 : 1);
}

/** Names tell more than words that many use. */
function weightOf(words: string[]): number {
  return words.reduce((sum, word) => sum + (isLight(word) ? 0.3 : isCommon(word) ? 1 : 2), 0);
}

/** One common word is the name of many. */
function tellingShare(weight: number): number {
  return weight >= 3 ? 1 : weight >= 2 ? 0.95 : weight >= 1 ? 0.8 : 0.55;
}

/** Short names of common words alone, in different countries, are often given twice. */
function commonShare(words: string[], isApart: boolean): number {
  return isApart && words.every(isCommon) && weightOf(words) < 4 ? 0.85 : 1;
}

/** Whether one is the other's beginning, broken off. */
function isCutFrom(one: Spelling, other: Spelling): boolean {
  return one.isCut && one.key.length < other.key.length && other.key.startsWith(one.key);
}
