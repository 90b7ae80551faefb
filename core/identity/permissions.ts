/** Who may bring in whom. */
import type { Role } from '../vocabulary.ts';

type Holder = { role: Role; memberId: string | null };

const MANAGED: Record<Role, Role[]> = {
  admin: ['admin', 'coordinator', 'editor', 'reader'],
  coordinator: ['coordinator', 'editor', 'reader'],
  editor: [],
  reader: [],
};

/** The roles of its own member that an editor looks after. */
const OF_OWN_MEMBER: Role[] = ['editor', 'reader'];

/** The roles to which a role may invite anywhere, whose invitations it may take back, and whose accounts it may revoke. */
export function rolesManagedBy(role: Role): Role[] {
  return MANAGED[role];
}

/** The roles to which a role may invite at all: an editor to those of its own member only. */
export function rolesInvitedBy(role: Role): Role[] {
  return role === 'editor' ? OF_OWN_MEMBER : MANAGED[role];
}

/** Whether an account may invite to a place, take such an invitation back, and revoke whoever holds the place. */
export function mayManage(manager: Holder, held: Holder): boolean {
  if (MANAGED[manager.role].includes(held.role)) return true;
  const isOwn = manager.memberId !== null && manager.memberId === held.memberId;
  return manager.role === 'editor' && isOwn && OF_OWN_MEMBER.includes(held.role);
}

/**
 * The roles of whose waiting invitations a manager may know which member they reach. That there is a member a
 * coordinator always knows; an admin knows it of editors, and of others only where it sees the member.
 */
export function rolesKnownToReach(manager: Role): Role[] {
  return manager === 'admin' ? ['editor'] : MANAGED[manager];
}

/** An editor speaks for one member; an admin for none, and sees nothing through one. */
export function fitsRole(role: Role, memberId: string | null): boolean {
  if (role === 'editor') return memberId !== null;
  if (role === 'admin') return memberId === null;
  return true;
}
