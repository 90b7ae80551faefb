/** From a book and a mapping of its columns to what it says of a network. */
import type { Words } from '../stored-network.ts';
import type { Book, Sheet, SheetUse } from './book.ts';
import type { Draft } from './draft.ts';
import { draftCoalitions, draftMemberships } from './draft-coalitions.ts';
import { draftFacts } from './draft-facts.ts';
import { draftMembers } from './draft-members.ts';
import { newRegister } from './draft-register.ts';
import { hasColumn, note, readerOf, type SheetReader } from './draft-rows.ts';
import { draftTies } from './draft-ties.ts';
import type { Drafting } from './drafting.ts';
import type { Mapping, SheetMapping } from './mapping.ts';
import { draftActivities } from './three-w.ts';
import { lexiconOf } from './values.ts';
import { saidIn } from './values-fold.ts';

/** Who is named comes before what refers to it. */
const ORDER: readonly Exclude<SheetUse, 'ignored'>[] = [
  'members',
  'activities',
  'coalitions',
  'presences',
  'offers',
  'needs',
  'memberships',
  'ties',
];

/**
 * Reads the rows of a book by its mapping. Nothing is thrown away unsaid: rows and values that cannot be used are among
 * the problems, columns without a use are counted.
 * @param mapping as `guessMapping` gives it and a person changed it; sheets without a mapping are ignored.
 * @returns the draft, whose records refer to each other by key; every key that is referred to is there.
 */
export function draftFrom(book: Book, mapping: Mapping, words: Words): Draft {
  const lexicon = lexiconOf(words);
  const problems: Draft['problems'] = [...book.problems];
  const readers = book.sheets.flatMap((sheet, place) => {
    const known = mapping.sheets[place];
    return known ? [readerOf(sheet, known, lexicon, problems)] : [];
  });
  const drafting: Drafting = {
    register: newRegister(),
    presences: new Map(),
    offers: new Map(),
    needs: new Map(),
    ties: new Map(),
    memberships: new Map(),
    problems,
    hasIds: readers.some((reader) => reader.mapping.use === 'members' && reader.places.has('id')),
  };
  for (const use of ORDER) {
    for (const reader of readers) {
      if (reader.mapping.use === use && isReadable(reader, use)) DRAFTS[use](drafting, reader, book);
    }
  }
  const { register, presences, offers, needs, ties, memberships } = drafting;
  return {
    members: [...register.members.values()],
    presences: [...presences.values()],
    offers: [...offers.values()],
    needs: [...needs.values()],
    ties: [...ties.values()],
    coalitions: [...register.coalitions.values()],
    memberships: [...memberships.values()],
    problems,
    leftAside: book.sheets.flatMap((sheet, place) => leftAside(sheet, mapping.sheets[place])),
  };
}

/** Without these nothing can be said of whom a row is. */
const NAMING = {
  members: ['name'],
  activities: ['implementer', 'partner', 'funder', 'implementer-acronym', 'partner-acronym', 'funder-acronym'],
  coalitions: ['name'],
  presences: ['member', 'name'],
  offers: ['member', 'name'],
  needs: ['member', 'name'],
  memberships: ['member'],
  ties: ['from'],
} as const;

function isReadable(reader: SheetReader, use: Exclude<SheetUse, 'ignored'>): boolean {
  if (NAMING[use].some((one) => hasColumn(reader, one))) return true;
  if (reader.sheet.rows.length > 0) note(reader, null, { weight: 'skips', problem: 'no-name-column', value: '' });
  return false;
}

const DRAFTS: Record<Exclude<SheetUse, 'ignored'>, (drafting: Drafting, reader: SheetReader, book: Book) => void> = {
  members: (drafting, reader, book) => draftMembers(drafting, reader, readsBrackets(book, reader)),
  activities: draftActivities,
  coalitions: draftCoalitions,
  presences: (drafting, reader) => draftFacts(drafting, reader, 'presences'),
  offers: (drafting, reader) => draftFacts(drafting, reader, 'offers'),
  needs: (drafting, reader) => draftFacts(drafting, reader, 'needs'),
  memberships: draftMemberships,
  ties: draftTies,
};

/** Only lists without a column for acronyms put them into the name; what programs wrote is left as it is. */
function readsBrackets({ format }: Book, { places }: SheetReader): boolean {
  return (format === 'table' || format === 'three-w' || format === 'iati') && !places.has('acronym');
}

function leftAside({ file, name, header, rows }: Sheet, mapping: SheetMapping | undefined): Draft['leftAside'] {
  return header.flatMap((column, place) => {
    const isUsed = mapping !== undefined && mapping.use !== 'ignored' && (mapping.columns[place] ?? null) !== null;
    const filled = isUsed ? 0 : rows.filter(({ cells }) => saidIn(cells[place] ?? '') !== '').length;
    return filled === 0 ? [] : [{ place: { file, sheet: name, row: null, column }, filled }];
  });
}
