/** What English sentences are made of: numbers, lists, names within a sentence. */

export const figures = new Intl.NumberFormat('en-GB');

export function count(n: number, one: string, many: string): string {
  return `${figures.format(n)} ${n === 1 ? one : many}`;
}

/** A name as it stands within a sentence; words in capitals, such as NFI, stay. */
export function midSentence(name: string): string {
  return name.replace(/\p{Lu}\p{Ll}+/gu, (word) => word.toLowerCase());
}

export const organisations = (n: number) => count(n, 'organisation', 'organisations');

/** Words with a capital at the front. */
export function sentenceCase(words: string): string {
  return words.slice(0, 1).toUpperCase() + words.slice(1);
}
