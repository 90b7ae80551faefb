/** Several rows about one member. */
import type { SheetRow } from './book.ts';
import type { DraftMember } from './draft.ts';
import type { MemberFields } from './draft-fields.ts';
import { note, type SheetReader } from './draft-rows.ts';
import type { ColumnUse } from './mapping.ts';
import { foldWord } from './values-fold.ts';

/** Takes in what another row says: lists are united, and of two single values the first stays and is said. */
export function absorb(reader: SheetReader, row: SheetRow, member: DraftMember, fields: MemberFields): void {
  for (const field of ['sectors', 'languages', 'reach', 'aliases', 'identifiers'] as const)
    unite(reader, row, member, fields, field);
  for (const field of ['acronym', 'kind', 'description', 'website', 'availability', 'stance', 'visibility'] as const) {
    settle(reader, row, member, fields, field);
  }
}

const LONGEST_LIST = 60;

function unite<F extends 'sectors' | 'languages' | 'reach' | 'aliases' | 'identifiers'>(
  reader: SheetReader,
  row: SheetRow,
  member: DraftMember,
  fields: MemberFields,
  field: F,
): void {
  const more = fields[field];
  if (more === undefined) return;
  const united = [...new Set<string>([...(member[field] ?? []), ...more])];
  if (united.length > LONGEST_LIST) {
    note(reader, row, {
      weight: 'skips',
      problem: 'too-long',
      value: united.slice(LONGEST_LIST).join(', '),
      use: field,
    });
  }
  Object.assign(member, { [field]: united.slice(0, LONGEST_LIST) });
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
