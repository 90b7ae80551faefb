/** How words of files are compared: without case, accents and punctuation. */
import { foldText } from '../network.ts';
import { each } from './word-list.ts';

/** `Nom de l’organisation*` and `nom_de_l'organisation` become `nom de l organisation`; `#` and `+` of HXL tags stay. */
export function foldWord(text: string): string {
  if (/^[a-z0-9]+$/.test(text)) return text;
  return foldText(text)
    .replace(/œ/g, 'oe')
    .replace(/[^\p{L}\p{N}#+]+/gu, ' ')
    .trim();
}

/** As `foldWord`; `orgName` becomes `org name` before case is lost, and tags of HXL keep what matters of them. */
export function foldHeader(text: string): string {
  if (/^\s*#[a-z]/i.test(text)) return foldTag(text);
  return foldWord(text.replace(/(\p{Ll})(\p{Lu})/gu, '$1 $2'));
}

const ATTRIBUTES = each('funder; prog; impl; partner; name; acronym; type; code; id; url');
const OTHER_ATTRIBUTES: ReadonlyMap<string, string> = new Map([
  ['funding', 'funder'],
  ['donor', 'funder'],
  ['programme', 'prog'],
  ['programming', 'prog'],
  ['implementing', 'impl'],
  ['implementer', 'impl'],
  ['abbr', 'acronym'],
  ['short', 'acronym'],
  ['full', 'name'],
]);

/** `#Org +name +fr` is `#org+name`: attributes come in any order, and those that say nothing here are dropped. */
function foldTag(text: string): string {
  const [tag = '', ...attributes] = text.toLowerCase().replace(/\s+/g, '').split('+');
  const known = attributes.map((attribute) => OTHER_ATTRIBUTES.get(attribute) ?? attribute);
  return [tag, ...ATTRIBUTES.filter((attribute) => known.includes(attribute))].join('+');
}

/** What words mean, by folded word; each meaning means itself. */
export function meaningsIn(wordsByMeaning: Record<string, readonly string[]>): Map<string, string> {
  const meanings = new Map<string, string>();
  for (const [meaning, words] of Object.entries(wordsByMeaning)) {
    for (const word of [meaning, ...words]) if (foldWord(word) !== '') meanings.set(foldWord(word), meaning);
  }
  return meanings;
}

/** What people write where they have nothing to say. */
const NOTHING = new Set(
  each(`
    na; n a; none; null; nan; nil; unknown; not available; not applicable; no data; tbd; tbc; unspecified;
    not specified; unspecified country; non specifie; inconnu; sans objet; s o; nd; n d; neant; aucun;
    non disponible; desconocido; ninguno; sin datos; غير معروف; لا يوجد; неизвестно; нет данных; desconhecido;
    nenhum; #n a; #ref; #value
  `).map((word) => word.normalize('NFC')),
);

const SUMS = new Set(
  each('total; totals; grand total; sub total; subtotal; sous total; total general; totales; итого; всего; المجموع'),
);

/** Whether a text can be somebody's name: it has a letter or a number in it, and is not that of a row of sums. */
export function canBeAName(text: string): boolean {
  return /[\p{L}\p{N}]/u.test(text) && !SUMS.has(foldWord(text));
}

/** The text of a cell without spaces around it; empty where it says nothing, such as `n/a`, `-` or `#N/A`. */
export function saidIn(cell: string): string {
  const text = cell.replace(/\u00a0/g, ' ').trim();
  if (text.length > 24) return text;
  const folded = foldWord(text);
  return folded === '' || NOTHING.has(folded) ? '' : text;
}
