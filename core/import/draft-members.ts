/** Rows of a list of members. */
import { MEMBER_KINDS } from '../vocabulary.ts';
import type { SheetRow } from './book.ts';
import type { DraftMember } from './draft.ts';
import { absorb } from './draft-absorb.ts';
import { factsIn } from './draft-facts.ts';
import { fieldsIn, LONGEST_NAME, textsIn } from './draft-fields.ts';
import { readName } from './draft-names.ts';
import { addMember, learnWords, type Register } from './draft-register.ts';
import { isLeftOut, note, placeOf, referenceIn, type SheetReader, textIn } from './draft-rows.ts';
import { type Drafting, said } from './drafting.ts';
import { registerOf } from './register-ids.ts';
import { canBeAName, foldWord } from './values-fold.ts';

/** Each row is one member; rows of one id, or of one name or register's number where there are no ids, are folded. */
export function draftMembers(drafting: Drafting, reader: SheetReader, readsBrackets: boolean): void {
  let nameCount = 0;
  let wordyCount = 0;
  for (const row of reader.sheet.rows) {
    const id = referenceIn(reader, row, 'id');
    const written = textIn(reader, row, 'name').replace(/\s+/g, ' ');
    if (isLeftOut(reader, row)) {
      for (const word of [id, foldWord(written)]) if (word !== '') drafting.register.leftOut.add(word);
      continue;
    }
    const { name, acronym, kind } = readsBrackets
      ? readName(written, reader.lexicon)
      : { name: written, acronym: null, kind: null };
    if (!isGoodName(reader, row, name)) continue;
    nameCount += 1;
    if (/\p{L}/u.test(name)) wordyCount += 1;
    const member = memberOfRow(drafting, reader, row, id, name);
    const fields = fieldsIn(reader, row, member);
    absorb(reader, row, member, said({ ...fields, acronym: fields.acronym ?? acronym ?? undefined }));
    if (member.kind === undefined && kind !== null) member.kind = MEMBER_KINDS.find((one) => one === kind);
    learnWords(drafting.register, said(member));
    factsIn(drafting, reader, row, member);
  }
  if (nameCount > 0 && wordyCount * 10 < nameCount) {
    note(reader, null, { weight: 'notes', problem: 'numbers-as-names', value: String(nameCount), use: 'name' });
  }
}

function isGoodName(reader: SheetReader, row: SheetRow, name: string): boolean {
  const isName = canBeAName(name);
  if (isName && name.length <= LONGEST_NAME) return true;
  const problem = isName ? 'too-long' : 'no-name';
  note(reader, row, { weight: 'skips', problem, value: name, use: 'name' });
  return false;
}

function memberOfRow(drafting: Drafting, reader: SheetReader, row: SheetRow, id: string, name: string): DraftMember {
  const { register } = drafting;
  const known = id === '' ? sameMember(register, reader, row, name) : register.members.get(id);
  if (!known) return addMember(register, placeOf(reader, row, null), id, name);
  note(reader, row, { weight: 'notes', problem: 'row-again', value: name }, true);
  if (known.name !== name && foldWord(known.name) !== foldWord(name)) {
    known.aliases = [...new Set([...(known.aliases ?? []), name])];
  }
  return known;
}

/** By its name, or by a register's number. */
function sameMember(register: Register, reader: SheetReader, row: SheetRow, name: string): DraftMember | undefined {
  const numbers = textsIn(reader, row, 'identifiers').map((text) => registerOf(text)?.id ?? '');
  const keys = [register.foldedNames.get(foldWord(name)), ...numbers.map((number) => register.identifiers.get(number))];
  const key = keys.find((one) => typeof one === 'string');
  return typeof key === 'string' ? register.members.get(key) : undefined;
}
