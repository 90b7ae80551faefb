/** Which part somebody has in a coalition. Whoever has none learns nothing from here, not even that there is one. */
import { dayOf } from '../identity/expiry.ts';
import { type CoalitionLife, hasFormed, ownInvitation, ownMembership, stageOf, type Who } from './coalition-life.ts';

/** *runner*: started it, and it does not stand yet. *invited*: may answer, or could. *member*: is in it. */
export type Place = 'runner' | 'invited' | 'member';

export function placeOf(life: CoalitionLife, who: Who, now: string): Place | null {
  if (hasFormed(life)) {
    if (ownMembership(life, who)) return 'member';
    return isStillAsked(life, who, now) ? 'invited' : null;
  }
  if (isStarter(life, who)) return 'runner';
  return ownInvitation(life, who) ? 'invited' : null;
}

/** Before it stands it belongs to whoever started it: all editors of a member, or one coordinator. */
function isStarter({ startedBy, starterId }: CoalitionLife, { accountId, role, memberId }: Who): boolean {
  if (starterId !== null) return role === 'editor' && memberId === starterId;
  return startedBy === accountId && role === 'coordinator';
}

/** Once it stands, a no is forgotten, and whoever has not answered has time until a day. */
function isStillAsked(life: CoalitionLife, who: Who, now: string): boolean {
  const invitation = ownInvitation(life, who);
  return stageOf(life, now) !== 'closed' && invitation?.reply === 'asked' && dayOf(now) <= invitation.openUntil;
}

/** Who convenes one that stands: a member that is in it, and there. */
export function chairOf({ convenorId, memberships }: CoalitionLife): string | null {
  const holder = memberships.find(({ memberId, isAway }) => memberId === convenorId && !isAway);
  return holder?.memberId ?? null;
}

/** Whether somebody's member convenes it, or, while it is forming, would. */
export function convenes(life: CoalitionLife, who: Who): boolean {
  const own = hasFormed(life) ? ownMembership(life, who) : ownInvitation(life, who);
  return own !== null && life.convenorId === own.memberId;
}

/**
 * Whose answers somebody may read. Where a threshold seals them, nobody's but one's own, the starter included, until it
 * is reached; where nothing does, the starter reads all, and whoever is asked those that let it be shown.
 * @returns ids of members that said yes and are there.
 */
export function acceptedShownTo(life: CoalitionLife, who: Who, now: string): string[] {
  const place = placeOf(life, who, now);
  if (place === null || (life.threshold !== null && !hasFormed(life)) || stageOf(life, now) === 'over') return [];
  return life.invitations
    .filter(({ memberId, reply, isAway }) => reply === 'accepted' && !isAway && memberId !== who.memberId)
    .filter(({ showsInvited, level }) => place !== 'invited' || (showsInvited && level !== 'private'))
    .map(({ memberId }) => memberId);
}
