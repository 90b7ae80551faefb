/** A code that hides a member, as it is printed and as it is typed: 26 letters and digits, made like an id. */

/** So many codes can be open at a time: one for each who should have one, and none forgotten among many. */
export const MOST_HIDE_CODES = 20;

const GROUP = 4;

/** In groups that the eye can keep apart: `abcd efgh …`. */
export function codeInGroups(code: string): string {
  return (code.match(new RegExp(`.{1,${GROUP}}`, 'g')) ?? []).join(' ');
}

/** What somebody typed or scanned, less what makes no difference. Whether it is a code is for the service to say. */
export function codeFromTyping(typed: string): string {
  return typed.toLowerCase().replace(/[^a-z0-9]/g, '');
}
