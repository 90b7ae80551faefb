/** Which cases somebody sees, and what of them. */
import type { Case } from '../network.ts';
import type { StoredNetwork } from '../stored-network.ts';
import type { StoredCase } from '../stored-playbook.ts';
import type { Visibility } from '../vocabulary.ts';
import { isEditorOf, type Sight, seesWithin } from './sight.ts';

type Around = {
  /** Members that the viewer sees more of than that they exist. */
  openIds: ReadonlySet<string>;
  coalitionIds: ReadonlySet<string>;
};

/** In the order in which they are stored. A case that is named by rows of members and is not there counts for nothing. */
export function seenCases({ cases, caseMembers }: StoredNetwork, sight: Sight, around: Around): Case[] {
  const namedIn = new Map<string, string[]>();
  for (const { caseId, memberId } of caseMembers) {
    const named = namedIn.get(caseId);
    if (named) named.push(memberId);
    else namedIn.set(caseId, [memberId]);
  }
  return cases.flatMap((one) => seenCase(one, namedIn.get(one.id) ?? [], { sight, ...around }) ?? []);
}

/** Its words are its own editors' own; to them it is whole but for members that they do not see. */
function seenCase(one: StoredCase, namedIds: string[], { sight, openIds, coalitionIds }: Around & { sight: Sight }) {
  const isOwn = one.memberId !== null && isEditorOf(one.memberId, sight);
  const isShown = (level: Visibility) => isOwn || seesWithin(level, one.coalitionId ?? '', sight);
  const tellsWhose = isOwn || !one.isAnonymous;
  if (!isShown(one.visibility)) return null;
  if (!isOwn && !one.isAnonymous && !areAllOpen(one, namedIds, openIds)) return null;
  const isLinked = isShown(one.linksVisibility);
  const seen: Case = {
    id: one.id,
    title: one.title,
    kind: one.kind,
    isAnonymous: one.isAnonymous,
    actor: tellsWhose && isShown(one.actorVisibility) ? one.actor : null,
    country: one.country,
    area: one.area,
    began: one.began,
    ended: one.ended,
    published: one.published,
    releasedOn: one.releasedOn,
    trigger: isShown(one.triggerVisibility) ? one.trigger : null,
    response: isShown(one.responseVisibility) ? one.response : null,
    outcomes: isShown(one.outcomesVisibility) ? one.outcomes : null,
    challenges: isShown(one.challengesVisibility) ? one.challenges : null,
    lessons: isShown(one.lessonsVisibility) ? one.lessons : null,
    solidarity: one.solidarity,
    dimensions: one.dimensions,
    url: isLinked ? one.url : null,
    links: isLinked ? one.links : [],
    threatIds: one.threatIds,
    playIds: one.playIds,
    capacityIds: one.capacityIds,
    coalitionId: tellsWhose && one.coalitionId !== null && coalitionIds.has(one.coalitionId) ? one.coalitionId : null,
    memberId: tellsWhose ? one.memberId : null,
    memberIds: tellsWhose ? namedIds.filter((id) => openIds.has(id)) : [],
    // Where it was read, somebody may be named who is not named here.
    sourceId: tellsWhose ? one.sourceId : null,
  };
  return seen;
}

/** The words of a case carry names, so whoever does not see one of those members does not see the case. */
function areAllOpen({ memberId }: StoredCase, namedIds: string[], openIds: ReadonlySet<string>): boolean {
  return [...namedIds, ...(memberId === null ? [] : [memberId])].every((id) => openIds.has(id));
}
