/** Which way a language is written. */
const RIGHT_TO_LEFT: ReadonlySet<string> = new Set([
  ...['ar', 'arc', 'ckb', 'dv', 'fa', 'he', 'ks', 'ps', 'prs', 'sd', 'syr', 'ug', 'ur', 'yi'],
]);

/** @param language a code of ISO 639. Kurdish without more is taken for its Latin script. */
export function directionOf(language: string): 'ltr' | 'rtl' {
  return RIGHT_TO_LEFT.has(language) ? 'rtl' : 'ltr';
}
