/**
 * Who does what where: lists of activities as humanitarian coordination publishes them (3W, 4W, HXL). Each row names
 * who carries it out, sometimes who passes money on and who gives it, a cluster and a place.
 */
import { MEMBER_KINDS } from '../vocabulary.ts';
import type { SheetRow } from './book.ts';
import type { DraftMember } from './draft.ts';
import { absorb } from './draft-absorb.ts';
import { countriesIn, fieldsIn, LONGEST_NAME } from './draft-fields.ts';
import { namesNobody, readAcronym, readJointName, readName } from './draft-names.ts';
import { addMember, findMember, learnWords } from './draft-register.ts';
import { isLeftOut, note, oneOf, placeOf, type SheetReader, textIn, wordsIn } from './draft-rows.ts';
import { addOffer, addPresence, addTie, type Drafting, said, visibilityIn } from './drafting.ts';
import type { ColumnUse } from './mapping.ts';
import { foldWord } from './values-fold.ts';

const ROLES = ['implementer', 'partner', 'funder'] as const;
type Role = (typeof ROLES)[number];

export function draftActivities(drafting: Drafting, reader: SheetReader): void {
  const inRow = organisationsByRole(drafting, reader);
  let withoutCountry = 0;
  for (const row of reader.sheet.rows) {
    if (isLeftOut(reader, row)) continue;
    const [doers, partners, funders] = [inRow(row, 'implementer'), inRow(row, 'partner'), inRow(row, 'funder')];
    if (doers.length + partners.length + funders.length === 0) {
      note(reader, row, { weight: 'skips', problem: 'no-name', value: '', use: 'implementer' });
      continue;
    }
    if (!doesItThere(drafting, reader, row, doers)) withoutCountry += 1;
    tieTogether(drafting, reader, row, { doers, partners, funders });
  }
  if (withoutCountry > 0) {
    note(reader, null, { weight: 'notes', problem: 'no-country', value: String(withoutCountry), use: 'country' });
  }
}

/** The organisations of a row by role. Rows that say the same of them are read once, as most do. */
function organisationsByRole(drafting: Drafting, reader: SheetReader): (row: SheetRow, role: Role) => DraftMember[] {
  const standsAlone = namesStandingAlone(drafting, reader);
  const read = new Map<string, DraftMember[]>();
  return (row, role) => {
    const told = row.cells.filter((_, place) => tellsOf(role, reader.mapping.columns[place] ?? null));
    const key = JSON.stringify([role, told]);
    const members = read.get(key) ?? organisationsIn(drafting, reader, row, role, standsAlone);
    read.set(key, members);
    return members;
  };
}

/** Whether a column says something of whoever has that role. */
function tellsOf(role: Role, use: ColumnUse | null): boolean {
  if (use === null || use === 'country' || use === 'capacities') return false;
  const isOfOthers = /^(funder|partner)/.test(use);
  return role === 'implementer' ? !isOfOthers : use.startsWith(role);
}

/** Names and acronyms that fill a cell alone: what is between slashes or commas is measured by them. */
function namesStandingAlone({ register }: Drafting, reader: SheetReader): (text: string) => boolean {
  const cells = new Set<string>();
  for (const row of reader.sheet.rows) {
    for (const use of ROLES.flatMap((role) => [role, `${role}-acronym`] as const)) {
      const text = textIn(reader, row, use);
      if (text !== '' && !/[|;/,،]/.test(text)) cells.add(text);
    }
  }
  const names = [...cells].flatMap((text) => [text, readName(text, reader.lexicon).name]);
  const alone = new Set(names.map(foldWord));
  return (text) => alone.has(foldWord(text)) || findMember(register, text).ok;
}

function organisationsIn(
  drafting: Drafting,
  reader: SheetReader,
  row: SheetRow,
  role: Role,
  standsAlone: (text: string) => boolean,
): DraftMember[] {
  const cell = textIn(reader, row, role);
  const acronymCell = textIn(reader, row, `${role}-acronym`);
  const { names, isUnsure } = readJointName(cell || acronymCell, standsAlone);
  if (isUnsure) note(reader, row, { weight: 'notes', problem: 'maybe-joint-name', value: cell, use: role }, true);
  if (names.length > 1) note(reader, row, { weight: 'notes', problem: 'joint-name', value: cell, use: role }, true);
  const isAlone = names.length === 1 && cell !== '';
  return names
    .filter((name) => !namesNobody(name))
    .flatMap((name) => {
      const member = organisationCalled(drafting, reader, row, {
        role,
        written: name,
        acronymCell,
        isAlone,
      });
      return member ? [member] : [];
    });
}

type Named = { role: Role; written: string; acronymCell: string; isAlone: boolean };

function organisationCalled(
  drafting: Drafting,
  reader: SheetReader,
  row: SheetRow,
  { role, written, acronymCell, isAlone }: Named,
): DraftMember | null {
  const { register } = drafting;
  const read = readName(written, reader.lexicon);
  if (read.name.length > LONGEST_NAME) {
    note(reader, row, { weight: 'skips', problem: 'too-long', value: written, use: role });
    return null;
  }
  // What a row says beside a name is of that one alone. Two that carry out work may share an acronym.
  const isOfOne = isAlone && role === 'implementer';
  const found = findMember(register, read.name, isOfOne ? 'names' : 'all');
  const member = found.ok ? found.member : addMember(register, placeOf(reader, row, null), '', read.name);
  const acronym = (isAlone ? readAcronym(acronymCell, read.name) : null) ?? read.acronym ?? undefined;
  const kind = isOfOne ? oneOf(MEMBER_KINDS, wordsIn(reader, row, 'implementer-kind')) : undefined;
  const fields = isOfOne ? fieldsIn(reader, row, member) : {};
  absorb(reader, row, member, said({ ...fields, kind, acronym: member.acronym ?? acronym }));
  if (member.kind === undefined && read.kind !== null) member.kind = MEMBER_KINDS.find((one) => one === read.kind);
  learnWords(register, member);
  return member;
}

/** @returns false where nothing says in which country. */
function doesItThere(drafting: Drafting, reader: SheetReader, row: SheetRow, doers: DraftMember[]): boolean {
  const at = placeOf(reader, row, null);
  const seen = visibilityIn(reader, row);
  const countries = countriesIn(reader, row);
  const capacities = wordsIn(reader, row, 'capacities').map(({ word }) => word);
  for (const { key: member } of doers) {
    for (const country of countries) addPresence(drafting, { at, member, country, kind: 'reported-active', ...seen });
    for (const capacityId of capacities) {
      if (countries.length === 0) addOffer(drafting, { at, member, capacityId, ...seen });
      for (const country of countries) addOffer(drafting, { at, member, capacityId, country, ...seen });
    }
  }
  return countries.length > 0;
}

type Together = { doers: DraftMember[]; partners: DraftMember[]; funders: DraftMember[] };

/** Who gives money funds whoever takes it on; who takes it on works with whoever carries it out. */
function tieTogether(
  drafting: Drafting,
  reader: SheetReader,
  row: SheetRow,
  { doers, partners, funders }: Together,
): void {
  const at = placeOf(reader, row, null);
  const seen = visibilityIn(reader, row);
  const takers = partners.length > 0 ? partners : doers;
  for (const { key: a } of funders) {
    for (const { key: b } of takers)
      if (a !== b) addTie(drafting, { at, a, b, kind: 'funds', direction: 'a-to-b', ...seen });
  }
  for (const { key: a } of partners) {
    for (const { key: b } of doers)
      if (a !== b) addTie(drafting, { at, a, b, kind: 'works-with', direction: 'both', ...seen });
  }
}
