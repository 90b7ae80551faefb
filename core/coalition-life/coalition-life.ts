/** A coalition that members form here, as it is stored, less what is sealed; and what time makes of it. */
import { dayOf } from '../identity/expiry.ts';
import type { CoalitionStatus, Mode, Role, Visibility } from '../vocabulary.ts';
import type { Seat } from './questions.ts';
import type { Reply, Speed, Stage } from './stages.ts';

export type CoalitionLife = {
  id: string;
  name: string;
  purpose: string | null;
  country: string | null;
  status: CoalitionStatus;
  /** While it is forming: who would convene it. */
  convenorId: string | null;
  mode: Mode;
  threshold: number | null;
  /** How many were asked, the member that started it included, as those that are asked are told. */
  invited: number;
  /** The account of the coordinator, or the member, that started it. */
  startedBy: string | null;
  starterId: string | null;
  /** Whether the member that started it is hidden or no longer part of the network. */
  isStarterAway: boolean;
  /** ISO dates and moments in UTC. */
  answerBy: string;
  reviewOn: string | null;
  startedAt: string;
  formedOn: string | null;
  closedOn: string | null;
  revision: string;
  seats: Seat[];
  invitations: LifeInvitation[];
  memberships: LifeMembership[];
  drill: LifeDrill | null;
};

export type LifeInvitation = {
  id: string;
  memberId: string;
  reply: Reply;
  until: string | null;
  level: Visibility;
  showsInvited: boolean;
  openUntil: string;
  isAway: boolean;
};

export type LifeMembership = { memberId: string; visibility: Visibility; isAway: boolean };

export type LifeDrill = { id: string; startedAt: string; answers: { memberId: string; speed: Speed }[] };

/** Whoever is signed in. */
export type Who = { accountId: string; role: Role; memberId: string | null };

/** The stage as it is at a moment, whether or not anybody has written down yet that its time is over. */
export function stageOf(life: CoalitionLife, now: string): Stage {
  const { status, formedOn, closedOn, answerBy, isStarterAway } = life;
  if (formedOn !== null) return status === 'forming' ? 'active' : status;
  return closedOn !== null || status === 'closed' || dayOf(now) > answerBy || isStarterAway ? 'over' : 'forming';
}

export function hasFormed(life: CoalitionLife): boolean {
  return life.formedOn !== null;
}

/** The invitation of the member that somebody speaks for. */
export function ownInvitation(life: CoalitionLife, who: Who): LifeInvitation | null {
  return speaksFor(who, (memberId) => life.invitations.find((one) => one.memberId === memberId)) ?? null;
}

export function ownMembership(life: CoalitionLife, who: Who): LifeMembership | null {
  return speaksFor(who, (memberId) => life.memberships.find((one) => one.memberId === memberId)) ?? null;
}

/** Only editors speak for a member. */
function speaksFor<Found>({ role, memberId }: Who, find: (memberId: string) => Found): Found | null {
  return role === 'editor' && memberId !== null ? find(memberId) : null;
}
