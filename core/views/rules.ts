/** Who may see, keep, open, change and remove views of the map. */
import type { Account } from '../identity/account.ts';
import type { Network } from '../network.ts';
import type { ViewLevel } from './limits.ts';

/** Whose a view is, and for whom. */
export type KeptFor = {
  visibility: ViewLevel;
  owner: Pick<Account, 'id' | 'role' | 'memberId'>;
};

/** Whoever asks: the account where they are signed in, and the network as they see it. */
export type Asking = { accountId: string | null; network: Network };

/**
 * Whether somebody may open a view. What an editor keeps for others follows their organisation: where that is out of
 * sight, so is what they kept. Coordinators speak for the network.
 */
export function seesView({ visibility, owner }: KeptFor, { accountId, network }: Asking): boolean {
  if (owner.id === accountId) return true;
  if (visibility === 'private') return false;
  if (visibility === 'network' && network.seenBy.role === 'anonymous') return false;
  return owner.role !== 'editor' || network.members.some(({ id }) => id === owner.memberId);
}

/** Why an account may not keep a view at a level; null where it may. */
export function refusalToOpen(
  { role, memberId }: Pick<Account, 'role' | 'memberId'>,
  level: ViewLevel,
): 'not-to-network' | 'not-to-public' | null {
  if (role === 'coordinator' || level === 'private') return null;
  if (level === 'public') return 'not-to-public';
  return role === 'editor' && memberId !== null ? null : 'not-to-network';
}

/** Only whoever keeps it. */
export function mayChangeView({ owner }: KeptFor, account: Pick<Account, 'id'>): boolean {
  return owner.id === account.id;
}

/** Whoever keeps it; and coordinators, of what others can open. */
export function mayRemoveView(view: KeptFor, account: Pick<Account, 'id' | 'role'>): boolean {
  return mayChangeView(view, account) || (account.role === 'coordinator' && view.visibility !== 'private');
}
