/** The files of where facts were read, and of what is known about a country. */
import { INDICATORS } from '../../vocabulary.ts';
import { WEB_PAGE, WORD_ID } from './cell-forms.ts';
import { fileKind } from './file-kind.ts';
import {
  cellOf,
  note,
  type Row,
  readForm,
  readNumber,
  readOneOf,
  readOptionalForm,
  readOptionalText,
  readReference,
  readText,
} from './row.ts';

export const SOURCES = fileKind({
  file: 'sources.csv',
  columns: ['id', 'title', 'publisher', 'licence', 'url', 'date', 'note'],
  needed: ['id', 'title', 'publisher', 'licence', 'date'],
  unique: [['id']],
  named: { list: 'sources', id: 'id' },
  records: (network) => network.sources,
  read: (row) => ({
    id: readForm(row, 'id', WORD_ID),
    title: readText(row, 'title'),
    publisher: readText(row, 'publisher'),
    licence: readText(row, 'licence'),
    url: readOptionalForm(row, 'url', WEB_PAGE),
    date: readText(row, 'date'),
    note: readOptionalText(row, 'note'),
  }),
  print: (source) => ({ ...source }),
});

export const CONTEXTS = fileKind({
  file: 'contexts.csv',
  columns: ['country', 'indicator', 'year', 'value', 'rating', 'source'],
  needed: ['country', 'indicator', 'year', 'source'],
  unique: [['country', 'indicator', 'year']],
  records: (network) => network.contexts,
  read: (row) => {
    const indicator = readOneOf(row, 'indicator', INDICATORS);
    return {
      country: readReference(row, 'country', 'countries'),
      indicator,
      year: readNumber(row, 'year', { min: 1900, max: 2100, isWhole: true }),
      ...(indicator === 'civic-space-rating' ? readRating(row) : readIndex(row)),
      sourceId: readReference(row, 'source', 'sources'),
    };
  },
  print: ({ sourceId, ...context }) => ({ ...context, source: sourceId }),
});

type Measure = { value: number | null; rating: string | null };

function readRating(row: Row<'value' | 'rating'>): Measure {
  const value = cellOf(row, 'value');
  if (value !== '') note(row, 'value', 'must-be-empty', value);
  return { value: null, rating: readText(row, 'rating') };
}

function readIndex(row: Row<'value' | 'rating'>): Measure {
  const rating = cellOf(row, 'rating');
  if (rating !== '') note(row, 'rating', 'must-be-empty', rating);
  return { value: readNumber(row, 'value', { min: 0, max: 1 }), rating: null };
}
