/** A joint action, and what somebody sees of it. Until it is reached nobody learns of a commitment but who made it. */
import type { Mode } from '../vocabulary.ts';
import { type Concerned, type Eyes, isStillKept, ownMemberOf, seesWithinCoalition } from './request.ts';
import type { ActionStage, ActionStep } from './stages.ts';
import type { Speaker } from './steps.ts';

export type JointAction = {
  id: string;
  starterId: string;
  isStarterAway: boolean;
  requestId: string | null;
  coalitionId: string | null;
  mode: Mode;
  atLeast: number;
  /** Days, as ISO dates in UTC. */
  signBy: string;
  startedOn: string;
  reachedOn: string | null;
  endedOn: string | null;
  named: Concerned[];
  commitments: SignedCommitment[];
};

export type SignedCommitment = { memberId: string; isAway: boolean; others: number; isIn: boolean };

export type SeenAction = {
  action: JointAction;
  stage: ActionStage;
  isOwn: boolean;
  /** Null where the viewer may not know of the request. */
  requestId: string | null;
  coalitionId: string | null;
  /** The viewer's own commitment, and no other before it is reached. */
  own: { others: number; isIn: boolean } | null;
  /** Who acts, as far as the viewer is to know. Whoever is given here is to be named, whatever else the viewer sees. */
  signerIds: string[];
  namedIds: string[];
  canSee: boolean;
};

/** What was reached stays reached, ended or not. @param today ISO date in UTC; the last day to sign is still gathering. */
export function actionStageOn({ reachedOn, endedOn, signBy }: JointAction, today: string): ActionStage {
  if (reachedOn !== null) return 'reached';
  return endedOn !== null || today > signBy ? 'over' : 'gathering';
}

/**
 * @param seesRequest whether the viewer sees the request that it belongs to; true where it belongs to none.
 * @param today ISO date in UTC.
 * @returns null for whoever may not see it, as if there were none.
 */
export function seenAction(
  action: JointAction,
  eyes: Eyes,
  { seesRequest, today }: { seesRequest: boolean; today: string },
): SeenAction | null {
  const stage = actionStageOn(action, today);
  const memberId = ownMemberOf(eyes);
  const isOwn = memberId !== null && memberId === action.starterId;
  const mine = action.commitments.find((one) => one.memberId === memberId);
  const canSee = seesRequest && !action.isStarterAway && isOpenTo(action, eyes);
  const isInside = isOwn || mine?.isIn === true;
  if (!isStillKept(action.endedOn ?? action.signBy, today) || (!canSee && !isInside)) return null;
  const isKept = mine !== undefined && (mine.isIn || (stage !== 'over' && today <= action.signBy));
  const isKnown = (id: string) => eyes.network.members.some((member) => member.id === id);
  // They said that they act together: to each other, and to those who were asked in silence, they are known by name.
  const knowsAll = mine?.isIn === true || (action.mode === 'silent' && memberId !== null);
  return {
    action,
    stage,
    isOwn,
    requestId: seesRequest ? action.requestId : null,
    coalitionId: action.coalitionId,
    own: isKept ? { others: mine.others, isIn: mine.isIn } : null,
    signerIds:
      stage === 'reached'
        ? action.commitments
            .filter(
              (one) => one.isIn && (one.memberId === memberId || (!one.isAway && (knowsAll || isKnown(one.memberId)))),
            )
            .map((one) => one.memberId)
        : [],
    namedIds: isOwn
      ? action.named.filter((one) => !one.isAway && isKnown(one.memberId)).map((one) => one.memberId)
      : [],
    canSee,
  };
}

/** Whether somebody may know of it by its mode. */
function isOpenTo({ mode, coalitionId, starterId, named }: JointAction, eyes: Eyes): boolean {
  const memberId = ownMemberOf(eyes);
  if (mode === 'silent') return memberId === starterId || named.some((one) => one.memberId === memberId);
  if (mode === 'quiet') return seesWithinCoalition(eyes, coalitionId);
  if (mode === 'network') return eyes.role !== null && (eyes.role !== 'editor' || eyes.memberId !== null);
  return true;
}

/** *over*, *not-yours*, *away*: as for requests. *nothing*: there is no commitment to take back. *reached*: it holds. */
export type ActionRefusal = 'over' | 'not-yours' | 'away' | 'nothing' | 'reached';

/** Decided by the viewer's own commitment and by what everybody sees, and by nothing else. */
export function refusalOfAction(
  step: ActionStep | 'sign',
  { action, stage, own, isOwn, canSee }: SeenAction,
  { speaker, today }: { speaker: Speaker | null; today: string },
): ActionRefusal | null {
  if (speaker === null) return 'not-yours';
  if (step === 'end') return isOwn ? endingProblem(stage) : 'not-yours';
  if (stage === 'over' || today > action.signBy) return 'over';
  if (own?.isIn) return 'reached';
  if (step === 'withdraw') return own === null ? 'nothing' : null;
  if (speaker.isAway) return 'away';
  return canSee ? null : 'not-yours';
}

function endingProblem(stage: ActionStage): ActionRefusal | null {
  if (stage === 'reached') return 'reached';
  return stage === 'over' ? 'over' : null;
}

const ACTION_DEEDS = ['sign', 'withdraw', 'end'] as const;

/** Those that would not be refused, in a fixed order. @param given as for `refusalOfAction`. */
export function actionStepsOpenTo(seen: SeenAction, given: { speaker: Speaker | null; today: string }) {
  return ACTION_DEEDS.filter((step) => refusalOfAction(step, seen, given) === null);
}
