/** Who may bring in whom. */
import type { Role } from '../vocabulary.ts';

const MANAGED: Record<Role, Role[]> = {
  admin: ['admin', 'coordinator', 'editor', 'reader'],
  coordinator: ['coordinator', 'editor', 'reader'],
  editor: [],
  reader: [],
};

/** The roles to which a role may invite, whose invitations it may take back, and whose accounts it may revoke. */
export function rolesManagedBy(role: Role): Role[] {
  return MANAGED[role];
}

/** An editor speaks for one member; an admin for none, and sees nothing through one. */
export function fitsRole(role: Role, memberId: string | null): boolean {
  if (role === 'editor') return memberId !== null;
  if (role === 'admin') return memberId === null;
  return true;
}
