/** The files of other networks, and of how members learn from each other. */
import { EXCHANGE_KINDS, OTHER_NETWORK_KINDS } from '../../playbook-vocabulary.ts';
import { DAY, LANGUAGE, RECORD_ID, TIME, WEB_PAGE } from './cell-forms.ts';
import { fileKind } from './file-kind.ts';
import {
  readForm,
  readForms,
  readOneOf,
  readOptionalForm,
  readOptionalReference,
  readOptionalText,
  readReference,
  readReferences,
  readText,
  readVisibility,
} from './row.ts';

export const OTHER_NETWORKS = fileKind({
  file: 'other-networks.csv',
  columns: ['id', 'name', 'acronym', 'kind', 'website', 'note', 'proposer', 'source', 'visibility'],
  needed: ['name', 'kind'],
  unique: [['id']],
  named: { list: 'otherNetworks', id: 'id', name: 'name' },
  givenId: 'id',
  records: (network) => network.otherNetworks,
  read: (row) => ({
    id: readForm(row, 'id', RECORD_ID),
    name: readText(row, 'name'),
    acronym: readOptionalText(row, 'acronym'),
    kind: readOneOf(row, 'kind', OTHER_NETWORK_KINDS),
    website: readOptionalForm(row, 'website', WEB_PAGE),
    note: readOptionalText(row, 'note'),
    proposerId: readOptionalReference(row, 'proposer', 'members'),
    sourceId: readOptionalReference(row, 'source', 'sources'),
    visibility: readVisibility(row, 'visibility'),
  }),
  print: ({ proposerId, sourceId, ...network }) => ({ ...network, proposer: proposerId, source: sourceId }),
});

export const AFFILIATIONS = fileKind({
  file: 'affiliations.csv',
  columns: ['member', 'network', 'visibility'],
  needed: ['member', 'network'],
  unique: [['member', 'network']],
  records: (network) => network.affiliations,
  read: (row) => ({
    memberId: readReference(row, 'member', 'members'),
    networkId: readReference(row, 'network', 'otherNetworks'),
    visibility: readVisibility(row, 'visibility'),
  }),
  print: ({ memberId, networkId, visibility }) => ({ member: memberId, network: networkId, visibility }),
});

export const EXCHANGES = fileKind({
  file: 'exchanges.csv',
  columns: [
    'id',
    'kind',
    'topic',
    'note',
    'starts',
    'link',
    'languages',
    'threats',
    'capacities',
    'country',
    'host',
    'case',
    'outcome',
    'opened',
    'visibility',
  ],
  needed: ['kind', 'topic', 'opened'],
  unique: [['id']],
  named: { list: 'exchanges', id: 'id', name: 'topic' },
  givenId: 'id',
  records: (network) => network.exchanges,
  read: (row) => ({
    id: readForm(row, 'id', RECORD_ID),
    kind: readOneOf(row, 'kind', EXCHANGE_KINDS),
    topic: readText(row, 'topic'),
    note: readOptionalText(row, 'note'),
    startsAt: readOptionalForm(row, 'starts', TIME),
    link: readOptionalForm(row, 'link', WEB_PAGE),
    languages: readForms(row, 'languages', LANGUAGE),
    threatIds: readReferences(row, 'threats', 'threats'),
    capacityIds: readReferences(row, 'capacities', 'capacities'),
    country: readOptionalReference(row, 'country', 'countries'),
    hostId: readOptionalReference(row, 'host', 'members'),
    caseId: readOptionalReference(row, 'case', 'cases'),
    outcome: readOptionalText(row, 'outcome'),
    openedOn: readForm(row, 'opened', DAY),
    visibility: readVisibility(row, 'visibility'),
  }),
  print: ({ startsAt, threatIds, capacityIds, hostId, caseId, openedOn, ...exchange }) => ({
    ...exchange,
    starts: startsAt,
    threats: threatIds,
    capacities: capacityIds,
    host: hostId,
    case: caseId,
    opened: openedOn,
  }),
});

export const LESSONS = fileKind({
  file: 'lessons.csv',
  columns: ['id', 'text', 'member', 'case', 'exchange', 'learned', 'visibility'],
  needed: ['text', 'learned'],
  unique: [['id']],
  givenId: 'id',
  records: (network) => network.lessons,
  read: (row) => ({
    id: readForm(row, 'id', RECORD_ID),
    text: readText(row, 'text'),
    memberId: readOptionalReference(row, 'member', 'members'),
    caseId: readOptionalReference(row, 'case', 'cases'),
    exchangeId: readOptionalReference(row, 'exchange', 'exchanges'),
    learnedOn: readForm(row, 'learned', DAY),
    visibility: readVisibility(row, 'visibility'),
  }),
  print: ({ memberId, caseId, exchangeId, learnedOn, ...lesson }) => ({
    ...lesson,
    member: memberId,
    case: caseId,
    exchange: exchangeId,
    learned: learnedOn,
  }),
});
