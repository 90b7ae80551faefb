/** What a row says of the member that it is about. */
import { AVAILABILITIES, MEMBER_KINDS, SECTORS, STANCES } from '../vocabulary.ts';
import { isWebAddress } from '../web-address.ts';
import type { SheetRow } from './book.ts';
import type { DraftMember } from './draft.ts';
import { readAcronym } from './draft-names.ts';
import { note, oneOf, type SheetReader, someOf, textIn, upTo, wordsIn } from './draft-rows.ts';
import { said, visibilityIn } from './drafting.ts';
import { namesAnAddress } from './guess-personal.ts';
import type { ColumnUse } from './mapping.ts';
import { registerOf } from './register-ids.ts';
import { partsOf } from './values.ts';
import { foldWord } from './values-fold.ts';

export const LONGEST_NAME = 200;
const LONGEST_DESCRIPTION = 4000;

export type MemberFields = Partial<DraftMember>;

/** What a row says of the member itself. */
export function fieldsIn(reader: SheetReader, row: SheetRow, { name }: { name: string }): MemberFields {
  const words = (use: ColumnUse) => wordsIn(reader, row, use);
  const list = <T>(values: T[]) => (values.length > 0 ? values : undefined);
  const acronym = readAcronym(textIn(reader, row, 'acronym'), name) ?? undefined;
  const isOfWork = reader.mapping.use === 'activities';
  const areas = [...words('reach'), ...(isOfWork ? [] : words('country'))].map(({ word }) => word).filter(isArea);
  return said({
    acronym,
    kind: oneOf(MEMBER_KINDS, words('kind')),
    sectors: list(someOf(SECTORS, words('sectors'))),
    description: descriptionIn(reader, row),
    website: websiteIn(reader, row),
    languages: list(words('languages').map(({ word }) => word)),
    availability: oneOf(AVAILABILITIES, words('availability')),
    reach: list(areas),
    stance: oneOf(STANCES, words('stance')),
    aliases: list(
      textsIn(reader, row, 'aliases')
        .map(withoutLanguage)
        .filter((alias) => foldWord(alias) !== '' && foldWord(alias) !== foldWord(name)),
    ),
    identifiers: list(identifiersIn(reader, row)),
    ...visibilityIn(reader, row),
  });
}

function descriptionIn(reader: SheetReader, row: SheetRow): string | undefined {
  const text = textIn(reader, row, 'description');
  if (text === '') return undefined;
  if (namesAnAddress(text))
    note(reader, row, { weight: 'notes', problem: 'personal-data', value: '', use: 'description' });
  return upTo(reader, row, 'description', LONGEST_DESCRIPTION);
}

function websiteIn(reader: SheetReader, row: SheetRow): string | undefined {
  const text = textIn(reader, row, 'website').split(/[\s|;]+/)[0] ?? '';
  if (text === '') return undefined;
  const address = /^[a-z][a-z0-9+.-]*:/i.test(text) ? text : `https://${text}`;
  if (isWebAddress(address) && address.length <= 1000) return address;
  note(reader, row, { weight: 'skips', problem: 'bad-web-address', value: text, use: 'website' });
  return undefined;
}

/** Areas of the world stand among countries as well: that a member is there says nothing of any country. */
export function countriesIn(reader: SheetReader, row: SheetRow): string[] {
  return wordsIn(reader, row, 'country')
    .map(({ word }) => word)
    .filter((word) => !isArea(word));
}

function isArea(word: string): boolean {
  return /^\d/.test(word);
}

export function textsIn({ places, lexicon }: SheetReader, row: SheetRow, use: ColumnUse): string[] {
  const cells = (places.get(use) ?? []).map((place) => row.cells[place] ?? '');
  return [...new Set(cells.flatMap((cell) => partsOf(use, cell, lexicon).map(({ value }) => value)))];
}

/** `fr:Affaires mondiales` says in which language a name is, which is not kept. */
function withoutLanguage(alias: string): string {
  return alias.replace(/^[a-z]{2,3}:\s*/, '').slice(0, LONGEST_NAME);
}

/** Numbers of registers, from their own columns and from an id that is one. */
function identifiersIn(reader: SheetReader, row: SheetRow): string[] {
  const ids = textsIn(reader, row, 'id').filter((id) => registerOf(id)?.isKnown || registerOf(id)?.meant);
  const identifiers = [...ids, ...textsIn(reader, row, 'identifiers')].flatMap((text) => {
    const register = registerOf(text);
    if (!register) {
      note(reader, row, { weight: 'skips', problem: 'bad-identifier', value: text, use: 'identifiers' });
      return [];
    }
    const { id, list, meant, isKnown } = register;
    if (meant) note(reader, row, { weight: 'notes', problem: 'mistaken-register', value: `${list} → ${meant}` }, true);
    else if (!isKnown) note(reader, row, { weight: 'notes', problem: 'unknown-register', value: list }, true);
    return [id];
  });
  return [...new Set(identifiers)];
}
