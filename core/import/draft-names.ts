/** Names as lists write them: with the acronym in brackets, or several in one cell. */
import type { Lexicon } from './values.ts';
import { canBeAName, foldWord, saidIn } from './values-fold.ts';
import { kindOf } from './values-kinds.ts';
import { countryOf } from './values-places.ts';
import { each } from './word-list.ts';

export type ReadName = { name: string; acronym: string | null; kind: string | null };

/**
 * Takes the acronym out of `Relief for All (RFA)` and `Relief for All - RFA`, a kind of organisation out of
 * `Relief for All (NGO nationale)`, and turns `RFA (Relief for All)` around. Countries in brackets stay in the name.
 */
export function readName(text: string, { places }: Lexicon): ReadName {
  const whole = text.replace(/\s+/g, ' ').trim();
  const asItIs = { name: whole, acronym: null, kind: null };
  const dashed = /^(.+\S) [-–] ([A-Z][A-Z0-9-]{1,11})$/u.exec(whole);
  if (dashed?.[1] && dashed[2] && isInitialsOf(dashed[2], dashed[1]))
    return { ...asItIs, name: dashed[1], acronym: dashed[2] };
  const found = /^(.*\S)\s*\(\s*([^()]{2,80}?)\s*\)[\s.}]*$/u.exec(whole);
  const [before, inside] = [found?.[1], found?.[2]];
  if (before === undefined || inside === undefined) return asItIs;
  const kind = kindOf(inside);
  if (kind !== null && kind !== '-') return { name: before, acronym: null, kind };
  if (isInitialsOf(inside, before)) return { ...asItIs, name: before, acronym: inside };
  if (countryOf(inside, places) !== null) return asItIs;
  if (foldWord(inside) === foldWord(before)) return { ...asItIs, name: before };
  if (isAcronym(inside)) return { ...asItIs, name: before, acronym: inside };
  if (/^[A-Z][A-Z0-9-]{1,9}$/.test(before) && inside.includes(' ')) return { ...asItIs, name: inside, acronym: before };
  return asItIs;
}

/** What stands in a column of acronyms although it is the name again, whole or cut off, is none. */
export function readAcronym(cell: string, name: string): string | null {
  const text = saidIn(cell).replace(/\s+/g, ' ');
  const folded = foldWord(text);
  if (folded === '' || text.length > 40 || folded === foldWord(name) || /\([^()]*\)$/.test(text)) return null;
  return text.includes(' ') && text.length >= 16 && foldWord(name).startsWith(folded) ? null : text;
}

/** `SOS CV` and `CoDHNet`, not `Red Door` and not `formerly ABC`. */
function isAcronym(text: string): boolean {
  const words = text.split(' ');
  const areCapital = words.length <= 3 && words.every((word) => /^[\p{Lu}\p{N}]/u.test(word));
  return text.length <= 24 && areCapital && words.some((word) => (word.match(/\p{Lu}/gu)?.length ?? 0) >= 2);
}

function isInitialsOf(text: string, name: string): boolean {
  const words = foldWord(name).split(' ');
  const letters = foldWord(text).replaceAll(' ', '');
  const all = words.map((word) => word[0]).join('');
  const long = words
    .filter((word) => word.length > 3)
    .map((word) => word[0])
    .join('');
  return letters.length >= 2 && (letters === all || letters === long);
}

/** What stands for a donor where none is named. */
const NOBODY = new Set(
  each(`
    Autre; Autres; Other; Others; Various; Divers; Multiple; Multi-bailleur; Multi-bailleurs; Multi-donor;
    Fonds propres; Fonds propre; Own funds; Own funding; Self-funded; Self funded; Internal; Internal funds;
    Donneurs privés; Private donors; Individual donors; Dons privés; Otro; Otros; Fondos propios; Outros;
    Recursos próprios; Anonymous; Not in the list; Not listed; Anonyme; Confidential; Same; Idem; أخرى; Другое;
    Собственные средства
  `).map(foldWord),
);

export function namesNobody(text: string): boolean {
  return saidIn(text) === '' || !canBeAName(text) || NOBODY.has(foldWord(text));
}

export type JointName = { names: string[]; isUnsure: boolean };

/**
 * The organisations that a cell names. `|`, `;` and line ends part them for sure; slashes and commas only where each
 * part stands alone elsewhere, as names have them too.
 * @param isKnown whether a text stands alone elsewhere, as a name or an acronym.
 * @returns isUnsure where one part is known and another is not, so that somebody should look.
 */
export function readJointName(cell: string, isKnown: (text: string) => boolean): JointName {
  const text = saidIn(cell).replace(/^\((.*[|;].*)\)$/, '$1');
  const sure = text.split(/\s*[|;\n\r]+\s*/).filter((part) => saidIn(part) !== '');
  if (sure.length > 1) {
    const parts = sure.map((part) => readJointName(part, isKnown));
    return { names: parts.flatMap(({ names }) => names), isUnsure: parts.some(({ isUnsure }) => isUnsure) };
  }
  for (const separator of [/\s*\/\s*/, /\s*[,،]\s*/]) {
    const parts = text.split(separator).filter((part) => part !== '');
    if (parts.length < 2) continue;
    const known = parts.filter(isKnown).length;
    if (known === parts.length) return { names: parts, isUnsure: false };
    if (known > 0) return { names: [text], isUnsure: true };
  }
  return { names: text === '' ? [] : [text], isUnsure: false };
}
