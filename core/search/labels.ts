/** The names of a word of the network, in the languages that it has. */
import { LABEL_LANGUAGES, type Labels } from '../vocabulary.ts';

/** Each name once, in the order of the languages. */
export function labelsOf(labels: Labels): string[] {
  const names = LABEL_LANGUAGES.map((language) => labels[language]).filter((name) => name !== undefined);
  return [...new Set(names)];
}
