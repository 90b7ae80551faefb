/** Rows of a list of members, and of lists that say one thing more of each. */
import { AVAILABILITIES, MEMBER_KINDS, PRESENCE_KINDS, SECTORS, STANCES } from '../vocabulary.ts';
import { isWebAddress } from '../web-address.ts';
import type { SheetRow } from './book.ts';
import type { DraftMember } from './draft.ts';
import { readAcronym, readName } from './draft-names.ts';
import { addMember, coalitionCalled, findMember, learnWords } from './draft-register.ts';
import {
  isLeftOut,
  note,
  oneOf,
  placeOf,
  referenceIn,
  type SheetReader,
  someOf,
  textIn,
  wordsIn,
} from './draft-rows.ts';
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
import { namesAnAddress } from './guess-personal.ts';
import type { ColumnUse } from './mapping.ts';
import { registerOf } from './register-ids.ts';
import { partsOf } from './values.ts';
import { foldWord, saidIn } from './values-fold.ts';

const LONGEST_NAME = 200;
const LONGEST_DESCRIPTION = 4000;

type MemberFields = Partial<DraftMember>;

/** Each row is one member; rows of one id, or of one name where there are no ids, are folded. */
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
  if (name !== '' && name.length <= LONGEST_NAME) return true;
  const problem = name === '' ? 'no-name' : 'too-long';
  note(reader, row, { weight: 'skips', problem, value: name, use: 'name' });
  return false;
}

function memberOfRow(drafting: Drafting, reader: SheetReader, row: SheetRow, id: string, name: string): DraftMember {
  const { register } = drafting;
  const key = id === '' ? register.foldedNames.get(foldWord(name)) : register.members.has(id) ? id : undefined;
  const known = typeof key === 'string' ? register.members.get(key) : undefined;
  if (!known) return addMember(register, placeOf(reader, row, null), id, name);
  note(reader, row, { weight: 'notes', problem: 'row-again', value: name }, true);
  if (known.name !== name && foldWord(known.name) !== foldWord(name)) {
    known.aliases = [...new Set([...(known.aliases ?? []), name])];
  }
  return known;
}

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
        .filter((alias) => foldWord(alias) !== foldWord(name)),
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
  if (text.length <= LONGEST_DESCRIPTION) return text;
  note(reader, row, { weight: 'skips', problem: 'too-long', value: text, use: 'description' });
  return undefined;
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

function textsIn({ places, lexicon }: SheetReader, row: SheetRow, use: ColumnUse): string[] {
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

/** Takes in what another row says: lists are united, and of two single values the first stays and is said. */
export function absorb(reader: SheetReader, row: SheetRow, member: DraftMember, fields: MemberFields): void {
  for (const field of ['sectors', 'languages', 'reach', 'aliases', 'identifiers'] as const)
    unite(member, fields, field);
  for (const field of ['acronym', 'kind', 'description', 'website', 'availability', 'stance', 'visibility'] as const) {
    settle(reader, row, member, fields, field);
  }
}

function unite<F extends 'sectors' | 'languages' | 'reach' | 'aliases' | 'identifiers'>(
  member: DraftMember,
  fields: MemberFields,
  field: F,
): void {
  const more = fields[field];
  if (more === undefined) return;
  const united = [...new Set<string>([...(member[field] ?? []), ...more])];
  Object.assign(member, { [field]: united });
}

function settle<F extends 'acronym' | 'kind' | 'description' | 'website' | 'availability' | 'stance' | 'visibility'>(
  reader: SheetReader,
  row: SheetRow,
  member: DraftMember,
  fields: MemberFields,
  field: F,
): void {
  const value = fields[field];
  if (value === undefined) return;
  if (member[field] === undefined) member[field] = value;
  else if (foldWord(String(member[field])) !== foldWord(String(value))) {
    const contradiction = `${member.name}: ${String(member[field]).slice(0, 80)} / ${String(value).slice(0, 80)}`;
    note(
      reader,
      row,
      { weight: 'notes', problem: 'contradiction', value: contradiction, use: columnOf(reader, field) },
      true,
    );
  }
}

/** In lists of activities what is said of whoever does the work has names of its own. */
function columnOf({ places }: SheetReader, field: ColumnUse): ColumnUse {
  return field === 'kind' && !places.has('kind') ? 'implementer-kind' : field;
}

/** Where a member is, what it offers and needs, and to which coalitions it belongs, as its row says. */
function factsIn(drafting: Drafting, reader: SheetReader, row: SheetRow, { key: member }: DraftMember): void {
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
  for (const name of textsIn(reader, row, 'coalitions')) {
    const coalition = coalitionCalled(drafting.register, at, '', name).key;
    addMembership(drafting, { at, coalition, member, ...seen });
  }
}

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
  const isReference = /^[a-km-np-z2-9]{26}$/.test(text) || (identifier?.isKnown ?? false);
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
