/** Rows that name a member which they are not about. */

import { ID_PATTERN } from '../id.ts';
import type { SheetRow } from './book.ts';
import type { DraftMember } from './draft.ts';
import { LONGEST_NAME } from './draft-fields.ts';
import { addMember, findMember, learnWords } from './draft-register.ts';
import { note, placeOf, type SheetReader } from './draft-rows.ts';
import type { Drafting } from './drafting.ts';
import { registerOf } from './register-ids.ts';
import { saidIn } from './values-fold.ts';

/** `dac-1601` and `elem-9` are no names, `350.org` is one. */
const CODE = /^[a-z]{1,8}[-_:][\w-]*\d[\w-]*$/i;

/** The member that a row of another list refers to, made where a name stands there that is new. */
export function memberReferredTo(
  drafting: Drafting,
  reader: SheetReader,
  row: SheetRow,
  use: 'member' | 'from' | 'to' | 'convenor',
  text: string,
): DraftMember | 'left-out' | null {
  const found = findMember(drafting.register, text);
  if (found.ok) return found.member;
  if (found.problem === 'left-out') return 'left-out';
  if (found.problem === 'several') {
    note(reader, row, { weight: 'skips', problem: 'several-ends', value: text, use });
    return null;
  }
  if (saidIn(text) === '') {
    note(reader, row, { weight: 'skips', problem: 'no-name', value: text, use });
    return null;
  }
  const identifier = registerOf(text);
  const isReference = ID_PATTERN.test(text) || (identifier?.isKnown ?? false);
  const isName = /\p{L}/u.test(text) && !CODE.test(text) && text.length <= LONGEST_NAME;
  if (!isReference && (drafting.hasIds || !isName)) {
    note(reader, row, { weight: 'skips', problem: 'unknown-end', value: text, use });
    return null;
  }
  const at = placeOf(reader, row, null);
  const member = addMember(drafting.register, at, isReference ? text : '', isReference ? '' : text);
  if (identifier?.isKnown) member.identifiers = [identifier.id];
  learnWords(drafting.register, member);
  return member;
}
