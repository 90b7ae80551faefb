/** Reads the text of a query. Whatever the text is, it can be read; what is not understood narrows nothing. */

import { type Item, type Piece, piecesOf } from '#core/map-view/pieces.ts';
import { foldText } from '#core/network.ts';
import {
  type Comparison,
  type Fault,
  FIELDS,
  type Field,
  type Limit,
  type Problem,
  type Query,
  type Term,
  type TermValue,
} from './query.ts';
import { meantBy, plain, type QueryWords, type Word } from './vocabulary.ts';

/** A dash that is about to be more. */
const SAYS_NOTHING = /^[-−–]*$/u;

type Read = { term: Term; problems: readonly Problem[] };

/**
 * `sector:rights capacity:legal>=2 country:KE,TD -stale ties>=3 amani "two words"`: terms with their places in the text,
 * and a problem for each part that names nothing. Never throws.
 */
export function parseQuery(text: string, words: QueryWords): Query {
  const read = piecesOf(text).map((piece) => readPiece(piece, words));
  return { terms: read.map(({ term }) => term), problems: read.flatMap(({ problems }) => problems) };
}

function readPiece(piece: Piece, words: QueryWords): Read {
  const { head, items } = piece;
  if (head === null) return flagIn(piece, words) ?? termOf(piece, 'name', words);
  const fields = fieldsCalled(head, words);
  const [field] = fields;
  if (field !== undefined && fields.length === 1) return termOf(piece, field, words);
  return levelOf(piece, words) ?? unknownField(piece, head, items, fields);
}

/** `stale` alone is what a member is, and no part of a name; in quotes it is one. */
function flagIn(piece: Piece, words: QueryWords): Read | null {
  const { items } = piece;
  const flags = words.wordsOf('is');
  const isFlag = items.length > 0 && items.every(({ text, isQuoted }) => !isQuoted && isExact(text, flags));
  return isFlag ? termOf(piece, 'is', words) : null;
}

/** `legal:2` and `legal>=2`: a capacity that stands where a field does. */
function levelOf(piece: Piece, words: QueryWords): Read | null {
  const { isNot, head, sign, items, start, end } = piece;
  const [item] = items;
  if (head === null || item === undefined || items.length > 1 || !/^[0-9]$/.test(item.text)) return null;
  if (meantBy(head, words.wordsOf('capacity')).length !== 1) return null;
  const whole = { text: `${head}${sign}${item.text}`, isQuoted: false, tail: '', start: start + (isNot ? 1 : 0), end };
  return termOf({ ...piece, items: [whole], head: null, sign: '', start }, 'capacity', words);
}

/** The fields called so, or whose names begin so. */
export function fieldsCalled(typed: string, words: QueryWords): Field[] {
  const wanted = plain(typed);
  const named = FIELDS.map((field) => ({ field, names: [field, ...(words.fieldNames[field] ?? []).map(plain)] }));
  const exact = named.filter(({ names }) => names.includes(wanted));
  const found = exact.length > 0 ? exact : named.filter(({ names }) => names.some((name) => name.startsWith(wanted)));
  return wanted === '' ? [] : found.map(({ field }) => field);
}

function unknownField(piece: Piece, head: string, items: readonly Item[], fields: readonly Field[]): Read {
  const { isNot, text, start, end } = piece;
  const values = items.map((item) => ({ typed: item.text + item.tail, id: null, limit: null, ...placeOf(item) }));
  const fault = fields.length > 1 ? 'several' : 'field';
  const problem: Problem = { fault, field: null, typed: head, candidates: fields, start, end };
  return { term: { field: null, typedField: head, typed: text, isNot, values, start, end }, problems: [problem] };
}

function termOf(piece: Piece, field: Field, words: QueryWords): Read {
  const { isNot, items, text, start, end, head, sign } = piece;
  const problems: Problem[] = [];
  const note = (
    fault: Fault,
    typed: string,
    place: { start: number; end: number },
    candidates: readonly string[] = [],
  ) => void problems.push({ fault, field, typed, candidates, start: place.start, end: place.end });
  const values = items.map((item, index): TermValue => {
    const reading = readItem(item, field, index === 0 ? signOf(sign) : null, words);
    if (reading.fault) note(reading.fault, reading.typed, placeOf(item), reading.candidates);
    return { typed: reading.typed, id: reading.id, limit: reading.limit, ...placeOf(item) };
  });
  if (items.length === 0) note('empty', head ?? '', piece);
  return { term: { field, typedField: head ?? '', typed: text, isNot, values, start, end }, problems };
}

type Reading = { typed: string; id: string | null; limit: Limit | null; fault?: Fault; candidates?: readonly string[] };

function readItem(item: Item, field: Field, sign: Comparison | null, words: QueryWords): Reading {
  if (field === 'ties') return readNumber(item, sign);
  const typed = item.text + item.tail;
  if (field === 'name') {
    const folded = foldText(typed).trim();
    return { typed, id: SAYS_NOTHING.test(folded) ? null : folded, limit: null };
  }
  if (field === 'id') return { typed, id: typed, limit: null };
  if (sign !== null && sign !== '=') return { typed: sign + typed, id: null, limit: null, fault: 'compare' };
  const known = words.wordsOf(field);
  return field === 'capacity' ? readCapacity(item, known) : { ...readWord(item.text, known), typed };
}

function readWord(typed: string, words: readonly Word[]): Reading {
  const ids = meantBy(typed, words);
  const [id = null] = ids;
  if (ids.length === 1) return { typed, id, limit: null };
  return { typed, id: null, limit: null, fault: ids.length > 1 ? 'several' : 'value', candidates: ids };
}

/** A capacity, and how well: `legal`, `legal:2`, `legal>=2`, `"legal support"=3`. A colon asks for that level or more. */
function readCapacity({ text, isQuoted, tail }: Item, words: readonly Word[]): Reading {
  const typed = text + tail;
  const [, name = typed, sign = '', to = ''] =
    /^(.*?)(>=|<=|[:：=<>≥≤])([0-9]+)$/u.exec(isQuoted && tail === '' ? '' : typed) ?? [];
  const word = readWord(name, words);
  if (to === '' || word.id === null) return { ...word, typed };
  const level = Number(to);
  if (level < 1 || level > 3) return { typed, id: null, limit: null, fault: 'level' };
  return {
    typed,
    id: word.id,
    limit: { by: sign === ':' || sign === '：' ? '>=' : (signOf(sign) ?? '>='), to: level },
  };
}

function readNumber({ text, tail }: Item, sign: Comparison | null): Reading {
  const typed = text + tail;
  const [, own = '', to = ''] = /^(>=|<=|[=<>≥≤])?([0-9]{1,6})$/u.exec(typed) ?? [];
  const by = signOf(own) ?? sign ?? '=';
  const whole = sign === null || sign === '=' ? typed : sign + typed;
  if (to === '' || (own !== '' && sign !== null && sign !== '='))
    return { typed: whole, id: null, limit: null, fault: 'number' };
  const limit = { by, to: Number(to) };
  return { typed: whole, id: limitText(limit), limit };
}

/** `>=3`; of an equal number, the number alone. */
export function limitText({ by, to }: Limit): string {
  return `${by === '=' ? '' : by}${to}`;
}

function signOf(sign: string): Comparison | null {
  if (sign === '>=' || sign === '≥') return '>=';
  if (sign === '<=' || sign === '≤') return '<=';
  if (sign === '>' || sign === '<') return sign;
  return sign === '' ? null : '=';
}

function isExact(typed: string, words: readonly Word[]): boolean {
  const wanted = plain(typed);
  return wanted !== '' && words.some(({ id, names }) => [id, ...names()].some((name) => plain(name) === wanted));
}

function placeOf({ start, end }: { start: number; end: number }): { start: number; end: number } {
  return { start, end };
}
