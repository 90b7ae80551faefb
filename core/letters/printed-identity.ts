/** An identity on paper: as it is printed, and read back from what somebody types. */

const PREFIX = 'AGE-SECRET-KEY-1';
const LENGTH = 58;
const GROUP = 4;
/** So many signs at its end say that somebody has the paper in hand. */
export const CHECK_LENGTH = 6;

/** What reads like a sign that no identity has. */
const MISREAD: Record<string, string> = { O: '0', I: 'L', '1': 'L', B: '8' };

/** @returns the part that differs from one to the next, in groups of four. */
export function printedGroups(identity: string): string[] {
  return dataOf(identity).match(new RegExp(`.{1,${GROUP}}`, 'g')) ?? [];
}

/**
 * What somebody typed as an identity: with or without its beginning, in any case, with spaces, lines and hyphens
 * wherever they stand, and with signs that look like the right ones.
 * @returns null where it has too few signs or too many. Whether they are right, its own check sum says.
 */
export function identityFromTyping(typed: string): string | null {
  const data = dataOf(typed);
  return data.length === LENGTH ? PREFIX + data : null;
}

/** @returns whether the typed signs are the last ones of an identity. */
export function endsLikeThat(identity: string, typed: string): boolean {
  return signsIn(typed).length === CHECK_LENGTH && dataOf(identity).endsWith(corrected(signsIn(typed)));
}

function dataOf(text: string): string {
  const signs = signsIn(text);
  const start = signs.startsWith(signsIn(PREFIX)) ? signsIn(PREFIX).length : 0;
  return corrected(signs.slice(start));
}

function signsIn(text: string): string {
  return text.toUpperCase().replace(/[^A-Z0-9]/g, '');
}

function corrected(signs: string): string {
  return signs.replace(/[OI1B]/g, (sign) => MISREAD[sign] ?? sign);
}
