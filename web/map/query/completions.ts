/** What the word at the caret could become: fields, values with how many members they would give, and members. */

import { type Piece, piecesOf } from '#core/map-view/pieces.ts';
import type { MapMember } from '../map-network.ts';
import {
  type At,
  type Completion,
  countOf,
  fieldCompletion,
  memberCompletion,
  type Range,
  valueCompletion,
} from './completion.ts';
import { type Counts, countTies, countValues } from './counts.ts';
import { fieldsCalled, parseQuery } from './parse-query.ts';
import { FIELDS, type Field, FLAGS, NONE, type Query } from './query.ts';
import { withoutPlace } from './toggled-term.ts';
import { type Named, namedAmong, plain, type Word } from './vocabulary.ts';
import { writtenValue } from './written-value.ts';

const MOST_VALUES = 60;
const MOST_FOUND = 6;
const MOST_MEMBERS = 8;
/** At least so many; the first is none. */
const TIES = [0, 1, 3, 5, 10] as const;
const LEVELS = ['>=2', '>=3'] as const;
/** Of these, a word alone may name a value. */
const SPOKEN: readonly Field[] = ['sector', 'capacity', 'country', 'region', 'coalition', 'kind', 'language'];
const STARTERS = FIELDS.filter((field) => !['name', 'id', 'is'].includes(field));

/** @param at with the caret at a place in the text, from 0 to its length */
export function completionsAt(at: At): Completion[] {
  const { q, caret, words } = at;
  const piece = piecesOf(q).find(({ start, end }) => start < caret && caret <= end);
  if (piece === undefined) return startersAt(at);
  const colon = piece.start + (piece.isNot ? 1 : 0) + (piece.head?.length ?? 0) + piece.sign.length;
  if (piece.head === null || caret < colon) return wordsAt(at, piece);
  const [field, ...others] = fieldsCalled(piece.head, words);
  if (field === undefined || others.length > 0) return [];
  if (field === 'name') return membersAt(at, [piece]);
  return field === 'ties' ? tiesAt(at, piece) : valuesAt(at, piece, field);
}

function startersAt(at: At): Completion[] {
  const here = { start: at.caret, end: at.caret };
  return [...STARTERS.map((field) => fieldCompletion(at, field, here)), ...flagsAt(at, '', here)];
}

/** A word without a field may begin the name of one, name a value of one, or be a part of a member's name. */
function wordsAt(at: At, piece: Piece): Completion[] {
  const range = { start: piece.start + (piece.isNot ? 1 : 0), end: piece.end };
  const typed = plain(piece.head ?? piece.items.map(({ text }) => text).join(' '));
  if (typed === '') return startersAt({ ...at, caret: range.end });
  const named = STARTERS.filter((field) => isCalled([field, ...(at.words.fieldNames[field] ?? [])], typed));
  return [
    ...named.map((field) => fieldCompletion(at, field, range)),
    ...flagsAt(at, typed, range),
    ...spokenAt(at, typed, piece, range),
    ...(piece.isNot ? [] : membersAt(at, namesUpTo(at, piece))),
  ];
}

function flagsAt(at: At, typed: string, range: Range): Completion[] {
  const called = at.words.wordsOf('is').filter(({ id, names }) => isCalled([id, ...names()], typed));
  return FLAGS.filter((flag) => called.some(({ id }) => id === flag))
    .map((flag) => valueCompletion(at, 'is', flag, flag, range, null))
    .map((completion) => ({ ...completion, count: countOf(at, completion.q) }))
    .filter(({ count }) => count > 0);
}

function spokenAt(at: At, typed: string, piece: Piece, range: Range): Completion[] {
  const counts = countValues(without(at, piece), at.match, at.network, SPOKEN);
  const giving = givingAt(at, piece);
  return SPOKEN.flatMap((field) =>
    likely(at.words.wordsOf(field), typed, counts.get(field)).map(({ id, rank }) => ({
      field,
      id,
      rank,
      count: counts.get(field)?.get(id) ?? 0,
    })),
  )
    .filter(({ id, rank, count }) => id !== NONE && (count > 0 || isClear(typed, rank)))
    .toSorted((one, other) => one.rank - other.rank)
    .slice(0, MOST_FOUND)
    .map(({ field, id, count }) => {
      const term = `${field}:${writtenValue(field, id, at.words)}`;
      return valueCompletion(at, field, id, term, range, giving(count));
    });
}

function valuesAt(at: At, piece: Piece, field: Field): Completion[] {
  const { caret, words } = at;
  const item = piece.items.find(({ start, end }) => start <= caret && caret <= end);
  const range = item ?? { start: caret, end: caret };
  const counts = countValues(without(at, piece), at.match, at.network, [field]).get(field) ?? new Map();
  const giving = givingAt(at, piece);
  const typed = plain((item?.text ?? '').replace(/[:=<>]+[0-9]*$/, ''));
  const found = likely(words.wordsOf(field), typed, counts).slice(0, MOST_VALUES);
  const [first] = found;
  const levels = field === 'capacity' && first && found.length === 1 && first.id !== NONE ? LEVELS : [];
  return [
    ...found.map(({ id }) =>
      valueCompletion(at, field, id, writtenValue(field, id, words), range, giving(counts.get(id) ?? 0)),
    ),
    ...levels.map((level) => {
      const id = first?.id ?? '';
      const completion = valueCompletion(at, field, id, `${writtenValue(field, id, words)}${level}`, range, null);
      return { ...completion, count: countOf(at, completion.q) };
    }),
  ];
}

function tiesAt(at: At, piece: Piece): Completion[] {
  const range = { start: piece.start + (piece.isNot ? 1 : 0), end: piece.end };
  const counts = countValues(without(at, piece), at.match, at.network, ['ties']).get('ties') ?? new Map();
  const giving = givingAt(at, piece);
  return TIES.map((least) => {
    const written = least === 0 ? 'ties:0' : `ties>=${least}`;
    return valueCompletion(at, 'ties', written.slice(4), written, range, giving(countTies(counts, least)));
  });
}

/** How many members there are when so many have a value: with a minus, all the others. */
function givingAt(at: At, { isNot, start, end }: Piece): (count: number) => number {
  if (!isNot) return (count) => count;
  const others = countOf(at, withoutPlace(at.q, { start, end }));
  return (count) => others - count;
}

/** Members whose name or acronym holds every word of some pieces, those that begin so first. */
function membersAt(at: At, pieces: readonly Piece[]): Completion[] {
  const wanted = pieces.flatMap(({ items }) => items.flatMap(({ text }) => plain(text).split(' ')));
  const [first, last] = [pieces[0], pieces.at(-1)];
  const [start = ''] = wanted;
  if (!first || !last || start === '') return [];
  const typed = wanted.join(' ');
  const rank = ({ searchText, acronym }: MapMember) => {
    if (acronym !== null && searchText.endsWith(` ${typed}`)) return 0;
    return searchText.startsWith(start) ? 1 : beginsWord(searchText, start) ? 2 : 3;
  };
  return at.network.members
    .filter(({ searchText }) => wanted.every((word) => searchText.includes(word)))
    .map((member) => ({ member, rank: rank(member) }))
    .toSorted((one, other) => one.rank - other.rank)
    .slice(0, MOST_MEMBERS)
    .map(({ member }) => memberCompletion(at, member, { start: first.start, end: last.end }));
}

/** A name of several words is several pieces. */
function namesUpTo({ q, words }: At, piece: Piece): Piece[] {
  const names = new Set(
    parseQuery(q, words)
      .terms.filter(({ field, isNot }) => field === 'name' && !isNot)
      .map(({ start }) => start),
  );
  const before = piecesOf(q).filter(({ start }) => start <= piece.start);
  const apart = before.findLastIndex(({ start }) => !names.has(start));
  return before.slice(apart + 1);
}

/** Words that could be meant, the likeliest first; among equals those that give more members, then by name. */
function likely(words: readonly Word[], typed: string, counts: Counts = new Map()): { id: string; rank: number }[] {
  const count = ({ id }: Named) => counts.get(id) ?? 0;
  return namedAmong(words)
    .map((named) => ({ named, rank: rankOf(named, typed) }))
    .filter(({ named, rank }) => rank < NO_RANK && (typed !== '' || count(named) > 0))
    .toSorted(
      (one, other) =>
        one.rank - other.rank ||
        count(other.named) - count(one.named) ||
        (one.named.label < other.named.label ? -1 : 1),
    )
    .map(({ named: { id }, rank }) => ({ id, rank }));
}

const NO_RANK = 5;
/** The beginning of a word in one language is often that of another in the next. */
const TELLING = 3;

/** Whether the word is what was typed, so that it is worth saying that nobody is there. */
function isClear(typed: string, rank: number): boolean {
  return rank <= 2 && typed.length >= TELLING;
}

function rankOf({ label, others }: Named, typed: string): number {
  if (typed === '') return 0;
  if (label === typed || others[0] === typed) return 0;
  if (others.includes(typed)) return 1;
  if (label.startsWith(typed)) return 2;
  if (beginsWord(label, typed)) return 3;
  return typed.length >= TELLING && others.some((other) => beginsWord(other, typed)) ? 4 : NO_RANK;
}

/** Whether a word of one of the names begins so. */
function isCalled(names: readonly string[], typed: string): boolean {
  return names.some((name) => beginsWord(plain(name), typed));
}

function beginsWord(name: string, typed: string): boolean {
  return ` ${name}`.includes(` ${typed}`);
}

function without({ q, words }: At, piece: Piece): Pick<Query, 'terms'> {
  const { terms } = parseQuery(q, words);
  return { terms: terms.filter(({ start }) => start !== piece.start) };
}
