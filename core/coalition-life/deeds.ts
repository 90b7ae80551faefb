/** What somebody can do with a coalition at a moment, or why not, by name. */
import { dayOf } from '../identity/expiry.ts';
import { type CoalitionLife, ownInvitation, ownMembership, stageOf, type Who } from './coalition-life.ts';
import { canBeAcknowledged, canStartDrill } from './drill.ts';
import { chairOf, convenes, type Place, placeOf } from './places.ts';
import { DEEDS, type DeedName, type Stage } from './stages.ts';

/**
 * *over*: its time has passed. *not-yours*: it is for somebody else to do. *not-now*: it does not fit where the coalition
 * stands. *sealed*: it forms by itself. *too-few*: fewer than two are in. *done-already*. *chair-taken*: a member convenes
 * it. *unlisted*: whoever convenes is known to the others. *too-soon*: there was a test alert within a day. *away*: one's
 * own member is hidden or no longer part of the network.
 */
export type DeedRefusal =
  | 'over'
  | 'not-yours'
  | 'not-now'
  | 'sealed'
  | 'too-few'
  | 'done-already'
  | 'chair-taken'
  | 'unlisted'
  | 'too-soon'
  | 'away';

type Situation = { life: CoalitionLife; who: Who; now: string; place: Place; stage: Stage };

type Rule = {
  places: readonly Place[];
  stages: readonly Stage[];
  /** Only for the member that convenes it, once it stands. */
  isForChair?: boolean;
  /** What else speaks against it. */
  unless?: (situation: Situation) => DeedRefusal | null;
};

const STANDING: Stage[] = ['active', 'standby'];

const RULES: Record<DeedName, Rule> = {
  form: { places: ['runner'], stages: ['forming'], unless: formingProblem },
  'call-off': { places: ['runner'], stages: ['forming'] },
  leave: { places: ['member'], stages: ['active', 'standby', 'closed'] },
  standby: { places: ['member'], stages: ['active'], isForChair: true },
  wake: { places: ['member'], stages: ['standby'], isForChair: true },
  close: { places: ['member'], stages: STANDING, isForChair: true },
  'take-chair': { places: ['member'], stages: STANDING, unless: takingProblem },
  accept: { places: ['runner', 'invited', 'member'], stages: ['forming', ...STANDING], unless: acceptingProblem },
  decline: { places: ['invited'], stages: ['forming', ...STANDING], unless: decliningProblem },
  invite: { places: ['runner', 'member'], stages: ['forming', ...STANDING], isForChair: true },
  'hand-chair': { places: ['member'], stages: STANDING, isForChair: true },
  'set-terms': { places: ['member'], stages: STANDING, isForChair: true },
  drill: {
    places: ['member'],
    stages: STANDING,
    isForChair: true,
    unless: ({ life, now }) => (canStartDrill(life.drill, now) ? null : 'too-soon'),
  },
  acknowledge: { places: ['member'], stages: STANDING, unless: acknowledgingProblem },
};

/** @returns null where it can be done; *nobody* for whoever has no part in it, to whom there is no such coalition. */
export function refusalOf(deed: DeedName, life: CoalitionLife, who: Who, now: string): DeedRefusal | 'nobody' | null {
  const place = placeOf(life, who, now);
  if (place === null) return 'nobody';
  const { places, stages, isForChair, unless } = RULES[deed];
  const stage = stageOf(life, now);
  if (stage === 'over') return 'over';
  if (!places.includes(place)) return 'not-yours';
  if (isForChair && place === 'member' && !convenes(life, who)) return 'not-yours';
  if (!stages.includes(stage)) return 'not-now';
  if (deed !== 'leave' && isAway(life, who)) return 'away';
  return unless?.({ life, who, now, place, stage }) ?? null;
}

/** All that somebody can do with it at a moment, in the order in which deeds are listed. */
export function deedsOpenTo(life: CoalitionLife, who: Who, now: string): DeedName[] {
  return DEEDS.filter((deed) => refusalOf(deed, life, who, now) === null);
}

/** Those that are in it once it forms: who said yes, is there, and did not say it for a time that has passed. */
export function countReady({ invitations }: CoalitionLife, now: string): number {
  return invitations.filter(
    ({ reply, isAway, until }) => reply === 'accepted' && !isAway && (until === null || until >= dayOf(now)),
  ).length;
}

function isAway(life: CoalitionLife, who: Who): boolean {
  return (ownInvitation(life, who)?.isAway ?? false) || (ownMembership(life, who)?.isAway ?? false);
}

function formingProblem({ life, now }: Situation): DeedRefusal | null {
  if (life.threshold !== null) return 'sealed';
  return countReady(life, now) < 2 ? 'too-few' : null;
}

function takingProblem({ life, who }: Situation): DeedRefusal | null {
  if (convenes(life, who)) return 'done-already';
  if (chairOf(life) !== null) return 'chair-taken';
  return ownMembership(life, who)?.visibility === 'private' ? 'unlisted' : null;
}

/** A coordinator that starts a coalition has no member of its own in it. */
function acceptingProblem({ life, who, place, now }: Situation): DeedRefusal | null {
  const invitation = ownInvitation(life, who);
  if (place === 'runner' && invitation === null) return 'not-yours';
  return place === 'invited' && invitation !== null && dayOf(now) > invitation.openUntil ? 'over' : null;
}

function decliningProblem({ life, who }: Situation): DeedRefusal | null {
  return ownInvitation(life, who)?.reply === 'declined' ? 'done-already' : null;
}

function acknowledgingProblem({ life, who, now }: Situation): DeedRefusal | null {
  if (!canBeAcknowledged(life.drill, now)) return 'not-now';
  return life.drill?.answers.some(({ memberId }) => memberId === who.memberId) ? 'done-already' : null;
}
