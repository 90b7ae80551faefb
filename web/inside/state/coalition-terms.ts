/** On which terms an organisation is in a coalition: what it brings, its conditions, until when, and who may see it. */
import { narrowest } from '#core/visibility.ts';
import { type CoalitionMode, type Level, VISIBILITIES, type Visibility } from '#core/vocabulary.ts';
import type { Commitment, Condition } from '../coalitions-api.ts';
import { dayInMonths } from './days.ts';

export type Terms = {
  bringing: readonly Commitment[];
  conditions: readonly Condition[];
  words: string;
  /** A day; null: until it leaves. */
  until: string | null;
  /** Who may see that it is in it. */
  level: Visibility;
  /** Whether the others who are invited see that it accepted. */
  isShown: boolean;
};

/** Nothing is promised and little shown unless somebody says so. */
export const NO_TERMS: Terms = {
  bringing: [],
  conditions: [],
  words: '',
  until: null,
  level: 'coalition',
  isShown: false,
};

/** What can be chosen in a coalition of this mode, the narrowest first. */
export function levelsWithin(mode: CoalitionMode): Visibility[] {
  return VISIBILITIES.filter((level) => narrowest(level, WIDEST[mode]) === level);
}

/** In a silent coalition too its members may know each other. */
const WIDEST: Record<CoalitionMode, Visibility> = {
  silent: 'coalition',
  quiet: 'coalition',
  network: 'network',
  public: 'public',
};

/** The level that holds in a coalition of this mode, whatever was chosen before. */
export function levelWithin(mode: CoalitionMode, level: Visibility): Visibility {
  return narrowest(level, WIDEST[mode]);
}

export function withCommitment(terms: Terms, commitment: Commitment): Terms {
  const isThere = terms.bringing.some(({ capacityId }) => capacityId === commitment.capacityId);
  const bringing = isThere
    ? terms.bringing.map((one) => (one.capacityId === commitment.capacityId ? commitment : one))
    : [...terms.bringing, commitment];
  return { ...terms, bringing };
}

export function withoutCommitment(terms: Terms, capacityId: string): Terms {
  return { ...terms, bringing: terms.bringing.filter((one) => one.capacityId !== capacityId) };
}

export function levelOf(terms: Terms, capacityId: string): Level | null {
  return terms.bringing.find((one) => one.capacityId === capacityId)?.level ?? null;
}

export const SPANS = ['open', '3', '6', '12'] as const;
export type Span = (typeof SPANS)[number];

/** The last day of a stay; null for one without an end. */
export function untilOf(span: Span): string | null {
  return span === 'open' ? null : dayInMonths(Number(span));
}
