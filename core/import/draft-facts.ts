/** Where members are, what they offer and need: in their own rows, or in lists of these. */
import { PRESENCE_KINDS } from '../vocabulary.ts';
import type { SheetRow } from './book.ts';
import type { DraftMember } from './draft.ts';
import { countriesIn, textsIn } from './draft-fields.ts';
import { memberReferredTo } from './draft-reference.ts';
import { coalitionCalled } from './draft-register.ts';
import { note, oneOf, placeOf, referenceIn, type SheetReader, textIn, wordsIn } from './draft-rows.ts';
import {
  addMembership,
  addNeed,
  addOffer,
  addPresence,
  type Drafting,
  levelOf,
  noteIn,
  said,
  urgencyOf,
  visibilityIn,
} from './drafting.ts';
import { canBeAName } from './values-fold.ts';

/** Where a member is, what it offers and needs, and to which coalitions it belongs, as its row says. */
export function factsIn(drafting: Drafting, reader: SheetReader, row: SheetRow, { key: member }: DraftMember): void {
  const at = placeOf(reader, row, null);
  const seen = visibilityIn(reader, row);
  const kind = oneOf(PRESENCE_KINDS, wordsIn(reader, row, 'presence-kind')) ?? 'reported-active';
  for (const word of countriesIn(reader, row)) addPresence(drafting, { at, member, country: word, kind, ...seen });
  for (const { word, level } of wordsIn(reader, row, 'capacities')) {
    addOffer(drafting, said({ at, member, capacityId: word, level: levelOf(level), ...seen }));
  }
  for (const { word, level } of wordsIn(reader, row, 'needs')) {
    addNeed(drafting, { at, member, capacityId: word, urgency: urgencyOf(level) ?? 2, ...seen });
  }
  for (const name of textsIn(reader, row, 'coalitions').filter(canBeAName)) {
    const coalition = coalitionCalled(drafting.register, at, '', name).key;
    addMembership(drafting, { at, coalition, member, ...seen });
  }
}

/** Lists of presences, offers or needs that name their member in a column. */
export function draftFacts(drafting: Drafting, reader: SheetReader, use: 'presences' | 'offers' | 'needs'): void {
  for (const row of reader.sheet.rows) {
    const text = referenceIn(reader, row, 'member') || textIn(reader, row, 'name');
    if (text === '') {
      note(reader, row, { weight: 'skips', problem: 'no-name', value: '', use: 'member' });
      continue;
    }
    const found = memberReferredTo(drafting, reader, row, 'member', text);
    if (found === null || found === 'left-out') continue;
    FACTS[use](drafting, reader, row, found.key);
  }
}

const FACTS = { presences: presencesIn, offers: offersIn, needs: needsIn };

function presencesIn(drafting: Drafting, reader: SheetReader, row: SheetRow, member: string): void {
  const at = placeOf(reader, row, null);
  const kind = oneOf(PRESENCE_KINDS, wordsIn(reader, row, 'presence-kind')) ?? 'reported-active';
  for (const word of countriesIn(reader, row)) {
    addPresence(drafting, { at, member, country: word, kind, ...visibilityIn(reader, row) });
  }
}

function offersIn(drafting: Drafting, reader: SheetReader, row: SheetRow, member: string): void {
  const [country] = countriesIn(reader, row);
  const [stated] = wordsIn(reader, row, 'level');
  for (const { word, level } of wordsIn(reader, row, 'capacities')) {
    const offer = {
      at: placeOf(reader, row, null),
      member,
      capacityId: word,
      level: levelOf(level ?? stated?.word),
      country,
      note: noteIn(reader, row, 'note'),
      conditions: noteIn(reader, row, 'conditions'),
      ...visibilityIn(reader, row),
    };
    addOffer(drafting, said(offer));
  }
}

function needsIn(drafting: Drafting, reader: SheetReader, row: SheetRow, member: string): void {
  const [stated] = wordsIn(reader, row, 'urgency');
  for (const { word, level } of wordsIn(reader, row, 'needs')) {
    const urgency = urgencyOf(level ?? stated?.word) ?? 2;
    const need = {
      at: placeOf(reader, row, null),
      member,
      capacityId: word,
      urgency,
      note: noteIn(reader, row, 'note'),
    };
    addNeed(drafting, said({ ...need, ...visibilityIn(reader, row) }));
  }
}
