/** What a draft would change in a network. */
import type { Member, Need, Offer, Tie } from '../network.ts';
import type { DraftNeed, DraftOffer, DraftPresence } from './draft.ts';
import type { Place } from './problem.ts';

/** Why two entries are taken for one organisation, from the surest reason to the weakest. */
export const SAME_REASONS = [
  'same-id',
  'same-identifier',
  'same-name',
  'same-alias',
  'same-website',
  'same-acronym',
  'same-words',
  'near-words',
] as const;
export type SameReason = (typeof SAME_REASONS)[number];

export type Candidate = {
  member: { id: string; name: string };
  /** Surest first, each with what the two have in common, as the file writes it. */
  because: { reason: SameReason; value: string }[];
  /** 0..1: how often entries that look so alike are one, as measured on known spellings. */
  surety: number;
};

/** What a coordinator decides of a member of the draft; without a word the difference decides. */
export type Choice = { as: 'new' } | { as: 'same'; memberId: string } | { as: 'skip' };
/** By key of the draft. */
export type Choices = Record<string, Choice>;

export const DIFFERENCE_STATES = ['new', 'changed', 'unchanged', 'conflict', 'skipped'] as const;
export type DifferenceState = (typeof DIFFERENCE_STATES)[number];

/**
 * *several*: it may be one of several, and somebody has to say which. *own-editors*: it speaks for itself, so files change
 * nothing of it. *twice*: two rows of the file are one entry and contradict each other. *end-missing*: it belongs to
 * something that is left out or stands in conflict.
 */
export const CONFLICTS = ['several', 'own-editors', 'twice', 'end-missing'] as const;
export type Conflict = (typeof CONFLICTS)[number];

export type FieldChange = {
  [Field in keyof Member]: { field: Field; before: Member[Field]; after: Member[Field] };
}[keyof Member];

export type MemberDifference = {
  key: string;
  at: Place;
  name: string;
  state: DifferenceState;
  conflict: Conflict | null;
  /** The entry that it is taken for. */
  target: { id: string; name: string } | null;
  candidates: Candidate[];
  changes: FieldChange[];
  adds: { presences: DraftPresence[]; offers: DraftOffer[]; needs: DraftNeed[] };
  /** Facts that are there already and that the file states otherwise. */
  alters: { offers: Altered<Offer>[]; needs: Altered<Need>[] };
};

export type Altered<Fact> = { before: Fact; after: Fact };

/** Of a tie, a coalition or a membership. */
export type LinkDifference = {
  at: Place;
  list: 'ties' | 'coalitions' | 'memberships';
  /** What it is between, or what it is called, as the file writes it. */
  label: string;
  state: DifferenceState;
  conflict: Conflict | null;
  /** Of the coalition that it is taken for; null: of none, or it is none. */
  id: string | null;
  /** Of a tie that is there already and that the file dates otherwise; null elsewhere. */
  dates: Altered<Pick<Tie, 'since' | 'until'>> | null;
};

export type Difference = {
  members: MemberDifference[];
  links: LinkDifference[];
  counts: Record<'members' | 'ties' | 'coalitions' | 'memberships', Record<DifferenceState, number>>;
};
