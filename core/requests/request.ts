/** A request for solidarity as it is stored, less what is sealed; and what time makes of it. */
import { dayAfter } from '../days.ts';
import type { Network } from '../network.ts';
import type { Mode, Role, Visibility } from '../vocabulary.ts';
import { KEPT_DAYS, OPEN_DAYS } from './limits.ts';
import type { OutcomeOfRequest, RequestStage, ResponseState } from './stages.ts';

export type SolidarityRequest = {
  id: string;
  seekerId: string;
  /** Whether the seeker is hidden or no longer part of the network, which takes it from everybody else's sight. */
  isSeekerAway: boolean;
  mode: Mode;
  coalitionId: string | null;
  showsSeeker: boolean;
  stage: RequestStage;
  outcome: OutcomeOfRequest | null;
  /** Days, as ISO dates in UTC. */
  startedOn: string;
  touchedOn: string;
  endedOn: string | null;
  /** Who knows of a silent one, and who must not know of another. */
  named: Concerned[];
  excludedIds: string[];
  responses: RequestResponse[];
  letters: { id: string; fromId: string; isFromAway: boolean }[];
};

export type Concerned = { memberId: string; isAway: boolean };

export type RequestResponse = {
  id: string;
  ownerId: string;
  isOwnerAway: boolean;
  state: ResponseState;
  level: Visibility;
  /** Whether who asks sees at once who responds. */
  isNamed: boolean;
  ownerShares: boolean;
  seekerShares: boolean;
};

/** Whoever asks: its account, as far as there is one, and the network as it sees it. */
export type Eyes = {
  role: Role | null;
  /** The member that its account belongs to. */
  memberId: string | null;
  network: Network;
};

/** The member that somebody speaks for; only editors speak for one. */
export function ownMemberOf({ role, memberId }: Eyes): string | null {
  return role === 'editor' ? memberId : null;
}

/** The stage at a day, whether or not anybody has written down yet that it ran out. */
export function requestStageOn({ stage, touchedOn }: SolidarityRequest, today: string): RequestStage {
  return stage === 'open' && today >= runsOutOn(touchedOn) ? 'expired' : stage;
}

/** The day on which something that was last touched on another ends by itself. */
export function runsOutOn(touchedOn: string): string {
  return dayAfter(touchedOn, OPEN_DAYS);
}

/** Whether what ended on a day is still there on another. Days are ISO dates in UTC. */
export function isStillKept(endedOn: string, today: string): boolean {
  return today < dayAfter(endedOn, KEPT_DAYS);
}

/** Whether both sides said yes to a response, and nobody took that back. */
export function isAgreed({ state }: { state: ResponseState }): boolean {
  return state === 'agreed' || state === 'under-way' || state === 'done';
}

/** Whether somebody sees what a coalition keeps among its own: its members that it knows of, and coordinators. */
export function seesWithinCoalition({ role, memberId, network }: Eyes, coalitionId: string | null): boolean {
  const coalition = network.coalitions.find(({ id }) => id === coalitionId);
  if (!coalition || role === null) return false;
  return role === 'coordinator' || (memberId !== null && coalition.memberIds.includes(memberId));
}
