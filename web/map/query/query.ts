/** What a query asks for: terms, each with its place in the text, and what is wrong with the text. */

/** Terms without a field look into names; *is* holds what a member either is or is not, such as `stale`. */
export const FIELDS = [
  'name',
  'sector',
  'capacity',
  'needs',
  'country',
  'region',
  'coalition',
  'tie',
  'ties',
  'kind',
  'standing',
  'language',
  'stance',
  'availability',
  'is',
  'id',
] as const;
export type Field = (typeof FIELDS)[number];

export const FLAGS = ['fresh', 'stale', 'untied', 'outside', 'inactive'] as const;
export type Flag = (typeof FLAGS)[number];

/** The id of having none of a field: `country:none`. */
export const NONE = 'none';

export type Comparison = '=' | '>=' | '<=' | '>' | '<';
/** Of a number of ties, or of the level of a capacity. */
export type Limit = { by: Comparison; to: number };

/** From its first letter to behind its last one. */
type Place = { start: number; end: number };

export type TermValue = Place & {
  typed: string;
  /** What it stands for: a word's id, or the name as it is compared; null: nothing known, so that it narrows nothing. */
  id: string | null;
  limit: Limit | null;
};

/** A member fits a term by any of its values. */
export type Term = Place & {
  /** Null where no field is called so. */
  field: Field | null;
  typedField: string;
  /** As it stands in the text. */
  typed: string;
  isNot: boolean;
  values: readonly TermValue[];
};

/**
 * *field*, *value*: there is none of that name. *several*: it could be more than one of them. *empty*: a field without
 * a value. *number*: no number where one is asked for. *level*: no such level. *compare*: nothing that has an order.
 */
export type Fault = 'field' | 'value' | 'several' | 'empty' | 'number' | 'level' | 'compare';

export type Problem = Place & {
  fault: Fault;
  field: Field | null;
  typed: string;
  /** Ids of what it could mean, the likeliest first; where nobody knows yet, none. */
  candidates: readonly string[];
};

export type Query = { terms: readonly Term[]; problems: readonly Problem[] };
