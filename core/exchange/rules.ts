/** Who may change and remove events, calls and lessons. */
import type { Account } from '../identity/account.ts';

type Who = Pick<Account, 'role' | 'memberId'>;

/**
 * The editors of the member whose word it is; a coordinator where it is nobody's, as the network's own.
 * @param authorId the host of an event, or who learned a lesson.
 */
export function mayChange(authorId: string | null, { role, memberId }: Who): boolean {
  if (authorId === null) return role === 'coordinator';
  return role === 'editor' && memberId === authorId;
}

/** They too, and coordinators whatever they see: the network looks after its board. */
export function mayRemove(authorId: string | null, who: Who): boolean {
  return who.role === 'coordinator' || mayChange(authorId, who);
}

/** In whose name an account would write; null: in that of the network. */
export function authorFor({ role, memberId }: Who): { memberId: string | null } | 'nobody' {
  if (role === 'coordinator') return { memberId: null };
  return role === 'editor' && memberId !== null ? { memberId } : 'nobody';
}
