/** The files of members acting together: coalitions, and who belongs to them. */
import { COALITION_STATUSES } from '../../vocabulary.ts';
import { RECORD_ID } from './cell-forms.ts';
import { fileKind } from './file-kind.ts';
import {
  readForm,
  readOneOf,
  readOptionalReference,
  readOptionalText,
  readReference,
  readText,
  readVisibility,
} from './row.ts';

export const COALITIONS = fileKind({
  file: 'coalitions.csv',
  columns: ['id', 'name', 'purpose', 'status', 'country', 'stated_size', 'convenor', 'source', 'visibility'],
  needed: ['name', 'status'],
  unique: [['id']],
  named: { list: 'coalitions', id: 'id', name: 'name' },
  givenId: 'id',
  records: (network) => network.coalitions,
  read: (row) => ({
    id: readForm(row, 'id', RECORD_ID),
    name: readText(row, 'name'),
    purpose: readOptionalText(row, 'purpose'),
    status: readOneOf(row, 'status', COALITION_STATUSES),
    country: readOptionalReference(row, 'country', 'countries'),
    statedSize: readOptionalText(row, 'stated_size'),
    convenorId: readOptionalReference(row, 'convenor', 'members'),
    sourceId: readOptionalReference(row, 'source', 'sources'),
    visibility: readVisibility(row, 'visibility'),
  }),
  print: ({ statedSize, convenorId, sourceId, ...coalition }) => ({
    ...coalition,
    stated_size: statedSize,
    convenor: convenorId,
    source: sourceId,
  }),
});

export const MEMBERSHIPS = fileKind({
  file: 'memberships.csv',
  columns: ['coalition', 'member', 'visibility'],
  needed: ['coalition', 'member'],
  unique: [['coalition', 'member']],
  records: (network) => network.memberships,
  read: (row) => ({
    coalitionId: readReference(row, 'coalition', 'coalitions'),
    memberId: readReference(row, 'member', 'members'),
    visibility: readVisibility(row, 'visibility'),
  }),
  print: ({ coalitionId, memberId, visibility }) => ({ coalition: coalitionId, member: memberId, visibility }),
});
