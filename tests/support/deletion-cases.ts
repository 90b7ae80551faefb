/**
 * The reference for drafts of cases, written apart from the product and as plainly as the rules are: whoever writes one
 * has it, whoever is named and asked reads it, and to all others there is none.
 */

import type { StoredMember, StoredNetwork } from '#core/stored-network.ts';
import type { StoredCase } from '#core/stored-playbook.ts';
import type { Rows } from './rows.ts';

type Left = Pick<Rows, 'caseDrafts' | 'caseNamings'> & {
  /** In the place of cases that are in the network and out of sight. */
  cases: StoredCase[];
};

export function caseDraftsLeft(
  { caseDrafts, caseNamings }: Rows,
  ownMember: string | null,
  { whole, seen }: { whole: StoredNetwork; seen: StoredNetwork },
): Left {
  const left: Left = { caseDrafts: [], caseNamings: [], cases: [] };
  if (ownMember === null) return left;
  for (const draft of caseDrafts) {
    const namings = caseNamings.filter(({ draftId }) => draftId === draft.id);
    const isOwner = draft.memberId === ownMember;
    if (!isOwner && !namings.some(({ memberId }) => memberId === ownMember)) continue;
    const others = [draft.memberId, ...namings.map(({ memberId }) => memberId)].filter((id) => id !== ownMember);
    const isReadable = isOwner || draft.isAnonymous || others.every((id) => isThere(whole, id));
    left.caseDrafts.push(isReadable ? draft : { ...draft, sealed: 'out of sight' });
    left.caseNamings.push(
      ...namings
        .filter(({ memberId }) => memberId === ownMember || seen.members.some(({ id }) => id === memberId))
        // What the others say is for whoever wrote it.
        .map((one) => (isOwner || one.memberId === ownMember ? one : { ...one, reply: 'open' as const })),
    );
    if (draft.caseId === null || seen.cases.some(({ id }) => id === draft.caseId)) continue;
    left.cases.push(...whole.cases.filter(({ id }) => id === draft.caseId).map(unseen));
  }
  return left;
}

function isThere({ members }: StoredNetwork, id: string): boolean {
  return members.some((one: StoredMember) => one.id === id && one.hiddenAt === null && one.standing !== 'retired');
}

function unseen({ id, kind }: StoredCase): StoredCase {
  return {
    ...{ id, kind, title: 'Not told', isAnonymous: true, actor: null, country: null, area: null },
    ...{ began: null, ended: null, published: null, releasedOn: null, trigger: null, response: null },
    ...{ outcomes: null, challenges: null, lessons: null, solidarity: null, dimensions: [], url: null, links: [] },
    ...{ threatIds: [], playIds: [], capacityIds: [], coalitionId: null, memberId: null, sourceId: null },
    visibility: 'private',
    actorVisibility: 'private',
    triggerVisibility: 'private',
    responseVisibility: 'private',
    outcomesVisibility: 'private',
    challengesVisibility: 'private',
    lessonsVisibility: 'private',
    linksVisibility: 'private',
  };
}
