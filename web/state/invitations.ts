/** What those do who look after accounts: invite, withdraw what is not accepted, close accounts. */
import { signal } from '@preact/signals';
import { identityApi, type NewInvitation } from '../identity-api.ts';
import { createAction } from './action.ts';
import { linkFor } from './invitation-link.ts';
import { createResource } from './resource.ts';

export const invitations = createResource(identityApi.invitations);
export const accounts = createResource(identityApi.accounts);

/** When a link opens something: at once, or from a moment on, and perhaps only when another coordinator agreed. */
export type InvitationLink = {
  who: string;
  url: string;
  opensAt: string | null;
  needsApproval: boolean;
  expiresAt: string;
};

/** The link made last, which the service does not show again. */
export const newLink = signal<InvitationLink | null>(null);

type Wish = { asked: NewInvitation; who: string };

export const invite = createAction(
  ({ asked }: Wish) => identityApi.invite(asked),
  (made, { who }) => showLink(made, who),
);

/** Gives an account back to somebody who lost every device. */
export const recoverAccount = createAction(
  ({ id }: { id: string; who: string }) => identityApi.recoverAccount(id),
  (made, { who }) => showLink(made, who),
);

type Made = Pick<InvitationLink, 'opensAt' | 'needsApproval' | 'expiresAt'> & { code: string };

async function showLink({ code, opensAt, needsApproval, expiresAt }: Made, who: string): Promise<void> {
  newLink.value = { who, url: linkFor(location.origin, code), opensAt, needsApproval, expiresAt };
  await invitations.renew();
}

export const approveInvitation = createAction(identityApi.approveInvitation, invitations.renew);

export const withdrawInvitation = createAction(identityApi.revokeInvitation, async () => {
  newLink.value = null;
  await invitations.renew();
});

export const closeAccount = createAction(identityApi.closeAccount, accounts.renew);

/** What went wrong on an earlier visit is no news, and a link is not shown a second time. */
export function forgetProblems(): void {
  for (const action of [invite, recoverAccount, approveInvitation, withdrawInvitation, closeAccount]) action.forget();
  newLink.value = null;
}
