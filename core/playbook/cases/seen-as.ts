/** What a case would show to those who are not in it: for whoever writes it, before anybody sees anything. */
import type { Audience } from '../../own/audience.ts';
import type { StoredCase } from '../../stored-playbook.ts';
import { narrowest, opensTo } from '../../visibility/levels.ts';
import type { Visibility } from '../../vocabulary.ts';

export type SeenCase = Omit<StoredCase, 'visibility' | `${string}Visibility`>;

/**
 * As far as its own levels go: who is named can be out of sight besides, and the case with them.
 * @param audience anybody, a member of the network, or one of the coalition that the case belongs to.
 * @returns null where they do not learn that there is a case.
 */
export function caseSeenAs(one: StoredCase, audience: Audience): SeenCase | null {
  if (!opensTo(one.visibility, audience)) return null;
  const isOpen = (level: Visibility) => opensTo(narrowest(one.visibility, level), audience);
  const { actorVisibility, triggerVisibility, responseVisibility, outcomesVisibility, ...others } = one;
  const { challengesVisibility, lessonsVisibility, linksVisibility, visibility, ...seen } = others;
  const areLinksOpen = isOpen(linksVisibility);
  return {
    ...seen,
    actor: isOpen(actorVisibility) && !one.isAnonymous ? one.actor : null,
    memberId: one.isAnonymous ? null : one.memberId,
    coalitionId: one.isAnonymous ? null : one.coalitionId,
    trigger: isOpen(triggerVisibility) ? one.trigger : null,
    response: isOpen(responseVisibility) ? one.response : null,
    outcomes: isOpen(outcomesVisibility) ? one.outcomes : null,
    challenges: isOpen(challengesVisibility) ? one.challenges : null,
    lessons: isOpen(lessonsVisibility) ? one.lessons : null,
    url: areLinksOpen ? one.url : null,
    links: areLinksOpen ? one.links : [],
  };
}
