/** The file of ties. Either end may stand first in a row; the record has the smaller id as `a`. */
import type { StoredTie } from '../../stored-network.ts';
import { TIE_DIRECTIONS, TIE_KINDS, type TieDirection, type TieKind } from '../../vocabulary.ts';
import { DATE } from './cell-forms.ts';
import { fileKind } from './file-kind.ts';
import {
  note,
  type Row,
  readOneOf,
  readOptionalForm,
  readOptionalOneOf,
  readOptionalReference,
  readReference,
  readVisibility,
} from './row.ts';

export const TIES = fileKind({
  file: 'ties.csv',
  columns: ['a', 'b', 'kind', 'direction', 'since', 'until', 'source', 'visibility', 'a_visibility', 'b_visibility'],
  needed: ['a', 'b', 'kind'],
  unique: [['a', 'b', 'kind']],
  records: (network) => network.ties,
  read: (row) => {
    const visibility = readVisibility(row, 'visibility');
    const kind = readOneOf(row, 'kind', TIE_KINDS);
    const tie: StoredTie = {
      a: readReference(row, 'a', 'members'),
      b: readReference(row, 'b', 'members'),
      kind,
      direction: readDirection(row, kind),
      since: readOptionalForm(row, 'since', DATE),
      until: readOptionalForm(row, 'until', DATE),
      sourceId: readOptionalReference(row, 'source', 'sources'),
      aVisibility: readVisibility(row, 'a_visibility', visibility),
      bVisibility: readVisibility(row, 'b_visibility', visibility),
    };
    if (tie.a === tie.b) note(row, 'b', 'same-member', tie.b);
    return tie.a < tie.b ? tie : turned(tie);
  },
  print: ({ sourceId, aVisibility, bVisibility, ...tie }) => ({
    ...tie,
    source: sourceId,
    visibility: null,
    a_visibility: aVisibility,
    b_visibility: bVisibility,
  }),
});

/** Working together goes both ways; of money and belonging the file has to say which way they go. */
function readDirection(row: Row<'direction'>, kind: TieKind): TieDirection {
  if (kind === 'funds' || kind === 'member-of') return readOneOf(row, 'direction', TIE_DIRECTIONS);
  return readOptionalOneOf(row, 'direction', TIE_DIRECTIONS) ?? 'both';
}

/** The same tie, told from its other end. */
function turned(tie: StoredTie): StoredTie {
  return {
    ...tie,
    a: tie.b,
    b: tie.a,
    direction: TURNED[tie.direction],
    aVisibility: tie.bVisibility,
    bVisibility: tie.aVisibility,
  };
}

const TURNED = { both: 'both', 'a-to-b': 'b-to-a', 'b-to-a': 'a-to-b' } as const satisfies Record<
  TieDirection,
  TieDirection
>;
