/** On which terms an organisation is in a coalition: what it brings, its conditions, until when, and who may see it. */
import type { Commitment, Joining } from '#core/coalition-life/questions.ts';
import { narrowest } from '#core/visibility/levels.ts';
import type { Visibility } from '#core/vocabulary.ts';
import { dayInMonths } from './days.ts';

/** Nothing is promised and little shown unless somebody says so. */
export const NO_TERMS: Joining = {
  bringing: [],
  conditions: [],
  ownCondition: '',
  note: '',
  until: null,
  level: 'coalition',
  showsInvited: false,
};

/**
 * The level that holds in a coalition, whatever was chosen before.
 * @param levels what can be chosen there, from the narrowest
 */
export function levelWithin(levels: readonly Visibility[], level: Visibility): Visibility {
  const [narrow = 'private'] = levels;
  const within = narrowest(level, levels.at(-1) ?? 'private');
  return levels.includes(within) ? within : narrow;
}

/** What whoever starts or convenes a coalition can choose: the others have to know with whom they deal. */
export function levelsOfKnown(levels: readonly Visibility[]): Visibility[] {
  return levels.filter((level) => level !== 'private');
}

export function withCommitment(terms: Joining, commitment: Commitment): Joining {
  const isThere = terms.bringing.some(({ capacityId }) => capacityId === commitment.capacityId);
  const bringing = isThere
    ? terms.bringing.map((one) => (one.capacityId === commitment.capacityId ? commitment : one))
    : [...terms.bringing, commitment];
  return { ...terms, bringing };
}

export function withoutCommitment(terms: Joining, capacityId: string): Joining {
  return { ...terms, bringing: terms.bringing.filter((one) => one.capacityId !== capacityId) };
}

export const SPANS = ['open', '3', '6', '12'] as const;
type Span = (typeof SPANS)[number];

/** The last day of a stay; null for one without an end. */
export function untilOf(span: Span): string | null {
  return span === 'open' ? null : dayInMonths(Number(span));
}
