/** Rows that tie two members together. */
import { TIE_DIRECTIONS, TIE_KINDS, type TieKind } from '../vocabulary.ts';
import type { SheetRow } from './book.ts';
import type { DraftMember } from './draft.ts';
import { memberReferredTo } from './draft-reference.ts';
import { findMember } from './draft-register.ts';
import { note, oneOf, placeOf, referenceIn, type SheetReader, textIn, wordsIn } from './draft-rows.ts';
import { addTie, type Drafting, said, visibilityIn } from './drafting.ts';
import { saidIn } from './values-fold.ts';

/** What a direction is where the file states none. */
const USUAL = { 'works-with': 'both', introduced: 'both', funds: 'a-to-b', 'member-of': 'a-to-b' } as const;

export function draftTies(drafting: Drafting, reader: SheetReader): void {
  let leftOut = 0;
  for (const row of reader.sheet.rows) {
    const kind = kindIn(reader, row);
    if (kind === null) continue;
    const froms = endsIn(drafting, reader, row, 'from');
    const tos = endsIn(drafting, reader, row, 'to');
    if (froms === 'left-out' || tos === 'left-out') leftOut += 1;
    else for (const from of froms) for (const to of tos) tieBetween(drafting, reader, row, kind, from, to);
  }
  if (leftOut > 0) note(reader, null, { weight: 'notes', problem: 'ends-left-out', value: String(leftOut) });
}

/** Null where the file names a kind that nobody knows; where it names none, they work together. */
function kindIn(reader: SheetReader, row: SheetRow): TieKind | null {
  const kind = oneOf(TIE_KINDS, wordsIn(reader, row, 'tie-kind'));
  if (kind !== undefined) return kind;
  const places = reader.places.get('tie-kind') ?? [];
  return places.some((place) => saidIn(row.cells[place] ?? '') !== '') ? null : 'works-with';
}

/** `A|B` are two ends, unless that is the name of one. */
function endsIn(
  drafting: Drafting,
  reader: SheetReader,
  row: SheetRow,
  use: 'from' | 'to',
): DraftMember[] | 'left-out' {
  const cell = referenceIn(reader, row, use);
  if (cell === '') {
    note(reader, row, { weight: 'skips', problem: 'no-name', value: '', use });
    return [];
  }
  const parts = findMember(drafting.register, cell).ok ? [cell] : cell.split('|').map((part) => part.trim());
  const found = parts.filter((part) => part !== '').map((part) => memberReferredTo(drafting, reader, row, use, part));
  const ends = found.filter((end) => end !== null && end !== 'left-out');
  return ends.length === 0 && found.includes('left-out') ? 'left-out' : ends;
}

function tieBetween(
  drafting: Drafting,
  reader: SheetReader,
  row: SheetRow,
  kind: TieKind,
  from: DraftMember,
  to: DraftMember,
): void {
  if (from.key === to.key) {
    note(reader, row, { weight: 'skips', problem: 'same-ends', value: from.name, use: 'to' });
    return;
  }
  const stated = statesDirections(reader) ? oneOf(TIE_DIRECTIONS, wordsIn(reader, row, 'direction')) : undefined;
  const tie = {
    at: placeOf(reader, row, null),
    a: from.key,
    b: to.key,
    kind,
    direction: stated ?? USUAL[kind],
    since: dayIn(reader, row, 'since'),
    until: dayIn(reader, row, 'until'),
    ...visibilityIn(reader, row),
  };
  addTie(drafting, said(tie));
}

/** Programs call each tie directed where nobody said anything of it; then nothing is said of its direction either. */
function statesDirections({ places }: SheetReader): boolean {
  return places.has('direction') && places.has('tie-kind');
}

/** A day, a month or a year, as exactly as it can be told: `3/4/2019` may be either of two days, so it is 2019. */
function dayIn(reader: SheetReader, row: SheetRow, use: 'since' | 'until'): string | undefined {
  const text = textIn(reader, row, use);
  if (text === '') return undefined;
  const day = dayOf(text);
  if (day === null) note(reader, row, { weight: 'skips', problem: 'bad-date', value: text, use });
  return day ?? undefined;
}

export function dayOf(text: string): string | null {
  const iso = /^(\d{4})(?:-(\d\d)(?:-(\d\d))?)?(?:[T ].*)?$/.exec(text);
  if (iso?.[1]) return checked(iso[1], iso[2], iso[3]);
  const month = /^(\d{1,2})[/.-](\d{4})$/.exec(text);
  if (month?.[1] && month[2]) return checked(month[2], month[1].padStart(2, '0'));
  const [, one = '', other = '', year = ''] = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})$/.exec(text) ?? [];
  if (year === '') return /^(\d{4})\.0$/.exec(text)?.[1] ?? null;
  if (text.includes('.') || Number(one) > 12) return checked(year, other.padStart(2, '0'), one.padStart(2, '0'));
  if (Number(other) > 12) return checked(year, one.padStart(2, '0'), other.padStart(2, '0'));
  return year;
}

function checked(year: string, month?: string, day?: string): string | null {
  if (Number(year) < 1800 || Number(year) > 2200) return null;
  const whole = `${year}-${month ?? '01'}-${day ?? '01'}`;
  const time = Date.parse(whole);
  if (Number.isNaN(time) || new Date(time).toISOString().slice(0, 10) !== whole) return null;
  return [year, month, day].filter((part) => part !== undefined).join('-');
}
