/** Languages to choose from: those of the United Nations, and a few that many regions work in. */
const OFFERED = ['ar', 'en', 'es', 'fr', 'pt', 'ru', 'sw', 'zh'] as const;

/** And the one that is chosen, whichever it is. */
export function languagesWith(chosen: string | null): string[] {
  const known: readonly string[] = OFFERED;
  return chosen === null || known.includes(chosen) ? [...known] : [...known, chosen];
}
