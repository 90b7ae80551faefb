/** What the columns of our own files are: they are never guessed, as their words mean one thing each. */
import type { Book, Sheet, SheetUse } from './book.ts';
import type { ColumnUse } from './mapping.ts';

const OWN_COLUMNS: Partial<Record<SheetUse, Record<string, ColumnUse>>> = {
  members: {
    id: 'id',
    name: 'name',
    acronym: 'acronym',
    aliases: 'aliases',
    identifiers: 'identifiers',
    kind: 'kind',
    sectors: 'sectors',
    description: 'description',
    website: 'website',
    languages: 'languages',
    availability: 'availability',
    reach: 'reach',
    stance: 'stance',
    visibility: 'visibility',
  },
  presences: { member: 'member', country: 'country', kind: 'presence-kind', visibility: 'visibility' },
  offers: {
    member: 'member',
    capacity: 'capacities',
    level: 'level',
    country: 'country',
    note: 'note',
    conditions: 'conditions',
    visibility: 'visibility',
  },
  needs: { member: 'member', capacity: 'needs', urgency: 'urgency', note: 'note', visibility: 'visibility' },
  ties: {
    a: 'from',
    b: 'to',
    kind: 'tie-kind',
    direction: 'direction',
    since: 'since',
    until: 'until',
    visibility: 'visibility',
  },
  coalitions: {
    id: 'id',
    name: 'name',
    purpose: 'purpose',
    status: 'status',
    country: 'country',
    stated_size: 'stated-size',
    convenor: 'convenor',
    visibility: 'visibility',
  },
  memberships: { coalition: 'coalition', member: 'member', visibility: 'visibility' },
};

/** @returns for each column its use or null, or null where the sheet is none of ours. */
export function ownColumns({ format }: Pick<Book, 'format'>, { holds, header }: Sheet): (ColumnUse | null)[] | null {
  const columns = format === 'own-csv' && holds !== null ? OWN_COLUMNS[holds] : undefined;
  if (!columns) return null;
  const uses = new Map(Object.entries(columns));
  return header.map((title) => {
    const word = title.trim().toLowerCase();
    // A level of one field counts for the row that has it, as the narrowest of a row does. Ties have one for each end.
    const field = /^(.+)_visibility$/.exec(word)?.[1];
    const isLevel = field !== undefined && (uses.has(field) || (holds === 'ties' && (field === 'a' || field === 'b')));
    return isLevel ? 'visibility' : (uses.get(word) ?? null);
  });
}
