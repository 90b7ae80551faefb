/** The files of members acting together: coalitions, who belongs to them, and the cases that tell of it. */
import { CASE_KINDS, COALITION_STATUSES } from '../../vocabulary.ts';
import { DATE, RECORD_ID, WEB_PAGE } from './cell-forms.ts';
import { fileKind } from './file-kind.ts';
import {
  readForm,
  readOneOf,
  readOptionalForm,
  readOptionalReference,
  readOptionalText,
  readReference,
  readReferences,
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

export const CASES = fileKind({
  file: 'cases.csv',
  columns: [
    'id',
    'title',
    'kind',
    'actor',
    'country',
    'published',
    'trigger',
    'response',
    'url',
    'threats',
    'coalition',
    'member',
    'source',
    'visibility',
  ],
  needed: ['title', 'kind', 'actor', 'url'],
  unique: [['id']],
  givenId: 'id',
  records: (network) => network.cases,
  read: (row) => ({
    id: readForm(row, 'id', RECORD_ID),
    title: readText(row, 'title'),
    kind: readOneOf(row, 'kind', CASE_KINDS),
    actor: readText(row, 'actor'),
    country: readOptionalReference(row, 'country', 'countries'),
    published: readOptionalForm(row, 'published', DATE),
    trigger: readOptionalText(row, 'trigger'),
    response: readOptionalText(row, 'response'),
    url: readForm(row, 'url', WEB_PAGE),
    threatIds: readReferences(row, 'threats', 'threats'),
    coalitionId: readOptionalReference(row, 'coalition', 'coalitions'),
    memberId: readOptionalReference(row, 'member', 'members'),
    sourceId: readOptionalReference(row, 'source', 'sources'),
    visibility: readVisibility(row, 'visibility'),
  }),
  print: ({ threatIds, coalitionId, memberId, sourceId, ...one }) => ({
    ...one,
    threats: threatIds,
    coalition: coalitionId,
    member: memberId,
    source: sourceId,
  }),
});
