/** What somebody writes when starting a coalition: what is missing of it, and what is sent of it in the end. */
import { levelsIn } from '#core/coalition-life/exposure.ts';
import { LONGEST_ANSWER_DAYS, MOST_INVITED, MOST_SEATS } from '#core/coalition-life/limits.ts';
import type { Joining } from '#core/coalition-life/questions.ts';
import type { Mode } from '#core/vocabulary.ts';
import type { MemberBrief } from '../../api.ts';
import type { Need } from '../../state/coalition-needs.ts';
import type { CoalitionStart } from '../../state/coalition-start-link.ts';
import type { NewCoalition } from '../coalitions-api.ts';
import { levelsOfKnown, levelWithin, NO_TERMS } from './coalition-terms.ts';
import { dayIn, dayInMonths } from './days.ts';

/** Nobody is shown more than they need to see unless the starter says so. */
export function modeOf({ mode }: CoalitionStart): Mode {
  return mode ?? 'quiet';
}

export function seatCount(needs: readonly Need[]): number {
  return needs.reduce((sum, { count }) => sum + count, 0);
}

/** What is written on the page and dies with it. */
export type StartDraft = {
  name: string;
  purpose: string;
  how: 'threshold' | 'starter';
  /** Null: as the page suggests. */
  threshold: number | null;
  /** Days; empty where none is chosen. */
  answerBy: string;
  reviewOn: string;
  /** What the starter's own organisation brings; of no use to a coordinator. */
  terms: Joining;
};

export function freshDraft(): StartDraft {
  return {
    name: '',
    purpose: '',
    how: 'threshold',
    threshold: null,
    answerBy: dayIn(14),
    reviewOn: dayInMonths(6),
    terms: NO_TERMS,
  };
}

/** Those who were chosen, apart by whether they can answer, and who else could be. */
export type Candidates = { invited: MemberBrief[]; unreachable: MemberBrief[]; others: MemberBrief[] };

/** @param ownId the member that the starter speaks for, which is in it anyway */
export function candidatesIn(members: readonly MemberBrief[], memberIds: readonly string[], ownId: string | null) {
  const isChosen = ({ id }: MemberBrief) => memberIds.includes(id);
  const all = members.filter(({ id }) => id !== ownId);
  return {
    invited: all.filter((member) => isChosen(member) && member.standing === 'member'),
    unreachable: all.filter((member) => isChosen(member) && member.standing !== 'member'),
    others: all.filter((member) => !isChosen(member) && member.standing === 'member'),
  } satisfies Candidates;
}

/** How many can accept in all, and the number that it takes: two thirds where nothing was chosen. */
export function thresholdOf(draft: Pick<StartDraft, 'threshold'>, total: number): number {
  const suggested = Math.ceil((total * 2) / 3);
  return Math.max(LEAST_MEMBERS, Math.min(draft.threshold ?? suggested, total));
}

export const LEAST_MEMBERS = 2;

export type Missing =
  | 'name'
  | 'purpose'
  | 'seats'
  | 'invited'
  | 'answerBy'
  | 'reviewOn'
  | 'tooManySeats'
  | 'tooManyInvited';

/** What has to be filled in or put right before it can be sent, in the order of the page. */
export function missingIn(draft: StartDraft, { needs }: CoalitionStart, invitedCount: number): Missing[] {
  const { name, purpose, answerBy, reviewOn } = draft;
  const wanting: Record<Missing, boolean> = {
    name: name.trim() === '',
    purpose: purpose.trim() === '',
    seats: needs.length === 0,
    tooManySeats: seatCount(needs) > MOST_SEATS,
    invited: invitedCount === 0,
    tooManyInvited: invitedCount > MOST_INVITED,
    answerBy: answerBy < dayIn(1) || answerBy > dayIn(LONGEST_ANSWER_DAYS),
    reviewOn: reviewOn !== '' && reviewOn <= answerBy,
  };
  return MISSING_ORDER.filter((one) => wanting[one]);
}

const MISSING_ORDER: readonly Missing[] = [
  'name',
  'purpose',
  'seats',
  'tooManySeats',
  'invited',
  'tooManyInvited',
  'answerBy',
  'reviewOn',
];

type Sending = {
  start: CoalitionStart;
  draft: StartDraft;
  invited: readonly MemberBrief[];
  /** Null for a coordinator, who has no organisation in it. */
  ownId: string | null;
};

/** What is sent: exactly what was shown. */
export function newCoalitionFrom({ start, draft, invited, ownId }: Sending): NewCoalition {
  const { country, needs, convenorId } = start;
  const mode = modeOf(start);
  const { terms } = draft;
  const total = invited.length + (ownId === null ? 0 : 1);
  return {
    name: draft.name.trim(),
    purpose: draft.purpose.trim(),
    country,
    mode,
    seats: needs.map((need) => ({ ...need })),
    invitedIds: invited.map(({ id }) => id),
    convenorId: ownId === null && invited.some(({ id }) => id === convenorId) ? convenorId : null,
    threshold: draft.how === 'threshold' ? thresholdOf(draft, total) : null,
    answerBy: draft.answerBy,
    reviewOn: draft.reviewOn === '' ? null : draft.reviewOn,
    joins: ownId === null ? null : { ...terms, level: levelWithin(levelsOfKnown(levelsIn(mode)), terms.level) },
  };
}
