/** Lists of coalitions, and of who belongs to them. */
import { COALITION_STATUSES } from '../vocabulary.ts';
import { memberReferredTo } from './draft-members.ts';
import { coalitionCalled } from './draft-register.ts';
import { note, oneOf, placeOf, type SheetReader, textIn, wordsIn } from './draft-rows.ts';
import { addMembership, type Drafting, said, visibilityIn } from './drafting.ts';

export function draftCoalitions(drafting: Drafting, reader: SheetReader): void {
  for (const row of reader.sheet.rows) {
    const name = textIn(reader, row, 'name').slice(0, 200);
    if (name === '') {
      note(reader, row, { weight: 'skips', problem: 'no-name', value: '', use: 'name' });
      continue;
    }
    const coalition = coalitionCalled(drafting.register, placeOf(reader, row, null), textIn(reader, row, 'id'), name);
    const convenor = textIn(reader, row, 'convenor');
    const member = convenor === '' ? null : memberReferredTo(drafting, reader, row, 'convenor', convenor);
    const fields = {
      purpose: textIn(reader, row, 'purpose').slice(0, 2000) || undefined,
      status: oneOf(COALITION_STATUSES, wordsIn(reader, row, 'status')),
      country: wordsIn(reader, row, 'country')[0]?.word,
      statedSize: textIn(reader, row, 'stated-size') || undefined,
      convenor: member === null || member === 'left-out' ? undefined : member.key,
      ...visibilityIn(reader, row),
    };
    Object.assign(coalition, said(fields));
  }
}

export function draftMemberships(drafting: Drafting, reader: SheetReader): void {
  for (const row of reader.sheet.rows) {
    const [coalition, member] = [textIn(reader, row, 'coalition'), textIn(reader, row, 'member')];
    if (coalition === '' || member === '') {
      note(reader, row, {
        weight: 'skips',
        problem: 'no-name',
        value: '',
        use: coalition === '' ? 'coalition' : 'member',
      });
      continue;
    }
    const found = memberReferredTo(drafting, reader, row, 'member', member);
    if (found === null || found === 'left-out') continue;
    const at = placeOf(reader, row, null);
    const { key } = coalitionCalled(drafting.register, at, '', coalition);
    addMembership(drafting, { at, coalition: key, member: found.key, ...visibilityIn(reader, row) });
  }
}
