/** Entries of the audit as somebody reads them: a day, what was done, by whom, and to whom as far as they may know. */
import type { Account } from '../identity/account.ts';
import { memberNameIn } from '../identity/account-brief.ts';
import { dayOf } from '../identity/expiry.ts';
import { rolesManagedBy } from '../identity/permissions.ts';
import type { Network } from '../network.ts';
import type { Entry } from './chain.ts';

type Reading = {
  /** Whoever reads. */
  account: Account;
  /** All that there are now. */
  accounts: readonly Account[];
  /** As the reader sees it: a hidden member has no name. */
  network: Network;
};

/** @param entries those that the reader may see, and no others. */
export function readEntries(entries: readonly Entry[], { account, accounts, network }: Reading) {
  // Other accounts are for those who look after them, and colleagues for each other.
  const isManager = rolesManagedBy(account.role).length > 0;
  const isColleague = ({ memberId }: Account) => memberId !== null && memberId === account.memberId;
  const accountById = new Map(accounts.filter((one) => isManager || isColleague(one)).map((one) => [one.id, one]));
  const nameOf = (memberId: string | null) => memberNameIn(network, memberId);

  function doerOf(actorId: string | null) {
    if (actorId === account.id) return { who: 'you' as const, role: null, member: null };
    if (actorId === null) return { who: 'nobody-signed-in' as const, role: null, member: null };
    const doer = accountById.get(actorId);
    if (!doer) return { who: isManager ? ('gone' as const) : ('somebody' as const), role: null, member: null };
    return { who: 'account' as const, role: doer.role, member: nameOf(doer.memberId) };
  }

  function objectOf({ action, objectId }: Entry) {
    const held = objectId === null ? undefined : accountById.get(objectId);
    if (!held) return { role: null, member: nameOf(objectId) };
    // A recovery is about a member where there is one: a role for the others would tell of one that is hidden.
    return { role: action.startsWith('recovery-') ? null : held.role, member: nameOf(held.memberId) };
  }

  return entries.map((entry) => ({
    id: entry.id,
    action: entry.action,
    on: dayOf(entry.at),
    // When somebody else was at work is nobody's business to the minute.
    at: entry.actorId === account.id ? entry.at : null,
    by: doerOf(entry.actorId),
    about: objectOf(entry),
  }));
}
