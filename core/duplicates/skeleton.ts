/** Keys under which names meet that differ by typing errors or by one word. */
import { isLight } from './like-words.ts';
import type { Spelling } from './spelling.ts';

/** The first letter and the consonants behind it, doubled ones once: most typing errors leave it as it is. */
function skeletonOf(word: string): string {
  if (word.length < 4) return word;
  return (word.slice(0, 1) + word.slice(1).replaceAll(/[aeiouyh]/g, '')).replaceAll(/(.)\1+/g, '$1');
}

/**
 * All its words, and all but one of them, each in the order of the alphabet: two names meet under one of them where they
 * differ in no more than one word each. Deletion neighbourhoods, as Bocek, Hunt and Stiller, Fast similarity search in
 * large dictionaries (2007), have them for letters, here for words.
 */
export function wordKeys({ words }: Spelling): string[] {
  const telling = words.filter((word) => !isLight(word));
  const bones = (telling.length > 0 ? telling : words).map(skeletonOf).sort();
  const lessOne =
    bones.length < 2 ? [] : bones.map((_, at) => [...bones.slice(0, at), ...bones.slice(at + 1)].join(' '));
  return [...new Set([bones.join(' '), ...lessOne])];
}
