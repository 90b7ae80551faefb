/** The files of the words that every deployment starts with. */
import { THREAT_KINDS } from '../../playbook-vocabulary.ts';
import { CAPACITY_KINDS, type Labels, LEVELS } from '../../vocabulary.ts';
import { ALPHA_3, AREA_CODE, COUNTRY_CODE, WORD_ID } from './cell-forms.ts';
import { fileKind } from './file-kind.ts';
import {
  printYes,
  type Row,
  readForm,
  readOneOf,
  readOptionalOneOf,
  readOptionalText,
  readReference,
  readReferences,
  readText,
  readYes,
} from './row.ts';

const LABEL_COLUMNS = ['name_en', 'name_fr', 'name_es', 'name_ar', 'name_ru'] as const;
type LabelColumn = (typeof LABEL_COLUMNS)[number];

function readLabels(row: Row<LabelColumn>): Labels {
  const [fr, es, ar, ru] = [
    readOptionalText(row, 'name_fr'),
    readOptionalText(row, 'name_es'),
    readOptionalText(row, 'name_ar'),
    readOptionalText(row, 'name_ru'),
  ];
  return {
    en: readText(row, 'name_en'),
    ...(fr !== null && { fr }),
    ...(es !== null && { es }),
    ...(ar !== null && { ar }),
    ...(ru !== null && { ru }),
  };
}

function printLabels({ en, fr = '', es = '', ar = '', ru = '' }: Labels): Record<LabelColumn, string> {
  return { name_en: en, name_fr: fr, name_es: es, name_ar: ar, name_ru: ru };
}

export const CAPACITIES = fileKind({
  file: 'capacities.csv',
  columns: ['id', 'kind', ...LABEL_COLUMNS, 'retired'],
  needed: ['id', 'kind', 'name_en'],
  unique: [['id']],
  named: { list: 'capacities', id: 'id' },
  records: (network) => network.capacities,
  read: (row) => ({
    id: readForm(row, 'id', WORD_ID),
    kind: readOneOf(row, 'kind', CAPACITY_KINDS),
    labels: readLabels(row),
    isRetired: readYes(row, 'retired'),
  }),
  print: ({ id, kind, labels, isRetired }) => ({ id, kind, ...printLabels(labels), retired: printYes(isRetired) }),
});

export const THREATS = fileKind({
  file: 'threats.csv',
  columns: ['id', 'kind', ...LABEL_COLUMNS, 'retired'],
  needed: ['id', 'name_en'],
  unique: [['id']],
  named: { list: 'threats', id: 'id' },
  records: (network) => network.threats,
  read: (row) => ({
    id: readForm(row, 'id', WORD_ID),
    kind: readOptionalOneOf(row, 'kind', THREAT_KINDS) ?? 'threat',
    labels: readLabels(row),
    isRetired: readYes(row, 'retired'),
  }),
  print: ({ id, kind, labels, isRetired }) => ({ id, kind, ...printLabels(labels), retired: printYes(isRetired) }),
});

export const THREAT_NEEDS = fileKind({
  file: 'threat-needs.csv',
  columns: ['threat', 'capacity', 'min_level', 'count'],
  needed: ['threat', 'capacity'],
  unique: [['threat', 'capacity']],
  records: (network) => network.threatNeeds,
  read: (row) => ({
    threatId: readReference(row, 'threat', 'threats'),
    capacityId: readReference(row, 'capacity', 'capacities'),
    minLevel: readOptionalOneOf(row, 'min_level', LEVELS) ?? 1,
    count: readOptionalOneOf(row, 'count', [1, 2, 3] as const) ?? 1,
  }),
  print: ({ threatId, capacityId, minLevel, count }) => ({
    threat: threatId,
    capacity: capacityId,
    min_level: minLevel,
    count,
  }),
});

export const PLAYS = fileKind({
  file: 'plays.csv',
  columns: ['id', ...LABEL_COLUMNS, 'summary', 'retired'],
  needed: ['id', 'name_en'],
  unique: [['id']],
  named: { list: 'plays', id: 'id' },
  records: (network) => network.plays,
  read: (row) => ({
    id: readForm(row, 'id', WORD_ID),
    labels: readLabels(row),
    summary: readOptionalText(row, 'summary'),
    isRetired: readYes(row, 'retired'),
  }),
  print: ({ id, labels, summary, isRetired }) => ({
    id,
    ...printLabels(labels),
    summary,
    retired: printYes(isRetired),
  }),
});

export const PLAY_CAPACITIES = fileKind({
  file: 'play-capacities.csv',
  columns: ['play', 'capacity', 'min_level', 'count'],
  needed: ['play', 'capacity'],
  unique: [['play', 'capacity']],
  records: (network) => network.playCapacities,
  read: (row) => ({
    playId: readReference(row, 'play', 'plays'),
    capacityId: readReference(row, 'capacity', 'capacities'),
    minLevel: readOptionalOneOf(row, 'min_level', LEVELS) ?? 1,
    count: readOptionalOneOf(row, 'count', [1, 2, 3] as const) ?? 1,
  }),
  print: ({ playId, capacityId, minLevel, count }) => ({
    play: playId,
    capacity: capacityId,
    min_level: minLevel,
    count,
  }),
});

export const THREAT_PLAYS = fileKind({
  file: 'threat-plays.csv',
  columns: ['threat', 'play'],
  needed: ['threat', 'play'],
  unique: [['threat', 'play']],
  records: (network) => network.threatPlays,
  read: (row) => ({
    threatId: readReference(row, 'threat', 'threats'),
    playId: readReference(row, 'play', 'plays'),
  }),
  print: ({ threatId, playId }) => ({ threat: threatId, play: playId }),
});

export const AREAS = fileKind({
  file: 'areas.csv',
  columns: ['code', ...LABEL_COLUMNS],
  needed: ['code', 'name_en'],
  unique: [['code']],
  named: { list: 'areas', id: 'code' },
  records: (network) => network.areas,
  read: (row) => ({ code: readForm(row, 'code', AREA_CODE), labels: readLabels(row) }),
  print: ({ code, labels }) => ({ code, ...printLabels(labels) }),
});

export const COUNTRIES = fileKind({
  file: 'countries.csv',
  columns: ['code', 'alpha3', 'areas', ...LABEL_COLUMNS],
  needed: ['code', 'alpha3', 'areas', 'name_en'],
  unique: [['code'], ['alpha3']],
  named: { list: 'countries', id: 'code' },
  records: (network) => network.countries,
  read: (row) => ({
    code: readForm(row, 'code', COUNTRY_CODE),
    alpha3: readForm(row, 'alpha3', ALPHA_3),
    areas: readReferences(row, 'areas', 'areas'),
    labels: readLabels(row),
  }),
  print: ({ code, alpha3, areas, labels }) => ({ code, alpha3, areas, ...printLabels(labels) }),
});
