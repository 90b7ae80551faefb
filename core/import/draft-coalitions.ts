/** Lists of coalitions, and of who belongs to them. */
import { COALITION_STATUSES } from '../vocabulary.ts';
import { countriesIn } from './draft-fields.ts';
import { memberReferredTo } from './draft-reference.ts';
import { coalitionCalled } from './draft-register.ts';
import { note, oneOf, placeOf, referenceIn, type SheetReader, textIn, upTo, wordsIn } from './draft-rows.ts';
import { addMembership, type Drafting, said, visibilityIn } from './drafting.ts';
import { canBeAName } from './values-fold.ts';

export function draftCoalitions(drafting: Drafting, reader: SheetReader): void {
  for (const row of reader.sheet.rows) {
    const name = textIn(reader, row, 'name').slice(0, 200);
    if (!canBeAName(name)) {
      note(reader, row, { weight: 'skips', problem: 'no-name', value: '', use: 'name' });
      continue;
    }
    const coalition = coalitionCalled(
      drafting.register,
      placeOf(reader, row, null),
      referenceIn(reader, row, 'id'),
      name,
    );
    const convenor = textIn(reader, row, 'convenor');
    const member = convenor === '' ? null : memberReferredTo(drafting, reader, row, 'convenor', convenor);
    const fields = {
      purpose: upTo(reader, row, 'purpose', 4000),
      status: oneOf(COALITION_STATUSES, wordsIn(reader, row, 'status')),
      country: countriesIn(reader, row)[0],
      statedSize: upTo(reader, row, 'stated-size', 100),
      convenor: member === null || member === 'left-out' ? undefined : member.key,
      ...visibilityIn(reader, row),
    };
    Object.assign(coalition, said(fields));
  }
}

export function draftMemberships(drafting: Drafting, reader: SheetReader): void {
  for (const row of reader.sheet.rows) {
    const [coalition, member] = [referenceIn(reader, row, 'coalition'), referenceIn(reader, row, 'member')];
    if (!canBeAName(coalition) || member === '') {
      note(reader, row, {
        weight: 'skips',
        problem: 'no-name',
        value: '',
        use: canBeAName(coalition) ? 'member' : 'coalition',
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
