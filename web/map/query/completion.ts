/** One thing that the word at the caret could become, and the text with it. */

import type { MapView } from '#core/map-view/view.ts';
import type { MapMember, MapNetwork } from '../map-network.ts';
import { fits } from './fits.ts';
import { parseQuery } from './parse-query.ts';
import type { Field } from './query.ts';
import { withoutPlace } from './toggled-term.ts';
import type { QueryWords } from './vocabulary.ts';
import { labelOf } from './written-value.ts';

export type Completion = {
  kind: 'field' | 'value' | 'member';
  /** Not the same for any two of a list. */
  key: string;
  field: Field;
  /** The id of a value or member. */
  id: string;
  label: string;
  /** What it writes; of a member, its acronym. */
  note: string;
  /** How many members there would be; null where nothing is counted. */
  count: number | null;
  /** The text with it, and where the caret goes. */
  q: string;
  caret: number;
};

export type At = { q: string; caret: number; network: MapNetwork; match: MapView['match']; words: QueryWords };
export type Range = { start: number; end: number };

export function fieldCompletion({ q, words }: At, field: Field, { start, end }: Range): Completion {
  const written = `${field}:`;
  return {
    kind: 'field',
    key: `field ${field}`,
    field,
    id: '',
    label: words.fieldNames[field]?.[0] ?? field,
    note: written,
    count: null,
    q: q.slice(0, start) + written + q.slice(end),
    caret: start + written.length,
  };
}

/** @param count null where it is worked out from the text with it */
export function valueCompletion(
  { q, words }: At,
  field: Field,
  id: string,
  written: string,
  { start, end }: Range,
  count: number | null,
): Completion {
  return {
    kind: 'value',
    key: `${field} ${written}`,
    field,
    id,
    label: labelOf(field, id, words),
    note: written,
    count,
    q: q.slice(0, start) + written + q.slice(end),
    caret: start + written.length,
  };
}

/** Choosing a member looks at it, and takes out what was typed to find it. */
export function memberCompletion({ q }: At, { id, name, acronym }: MapMember, range: Range): Completion {
  const rest = withoutPlace(q, range);
  return {
    kind: 'member',
    key: `member ${id}`,
    field: 'name',
    id,
    label: name,
    note: acronym ?? '',
    count: null,
    q: rest,
    caret: rest.length,
  };
}

export function countOf({ network, match, words }: At, q: string): number {
  const query = parseQuery(q, words);
  return network.members.reduce((sum, member) => sum + (fits(member, query, match, network) ? 1 : 0), 0);
}
