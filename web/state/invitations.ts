/** What coordinators and administrators do: invite, withdraw what is not accepted, close accounts. */
import { signal } from '@preact/signals';
import { identityApi, type NewInvitation } from '../identity-api.ts';
import { createAction } from './action.ts';
import { linkFor } from './invitation-link.ts';
import { createResource } from './resource.ts';

export const invitations = createResource(identityApi.invitations);
export const accounts = createResource(identityApi.accounts);

export type InvitationLink = { who: string; url: string; expiresAt: string };

/** The link made last, which the service does not show again. */
export const newLink = signal<InvitationLink | null>(null);

type Wish = { asked: NewInvitation; who: string };

export const invite = createAction(
  ({ asked }: Wish) => identityApi.invite(asked),
  async ({ code, expiresAt }, { who }) => {
    newLink.value = { who, url: linkFor(location.origin, code), expiresAt };
    await invitations.renew();
  },
);

export const withdrawInvitation = createAction(identityApi.revokeInvitation, async () => {
  newLink.value = null;
  await invitations.renew();
});

export const closeAccount = createAction(identityApi.closeAccount, accounts.renew);

/** What went wrong on an earlier visit is no news, and a link is not shown a second time. */
export function forgetProblems(): void {
  for (const action of [invite, withdrawInvitation, closeAccount]) action.forget();
  newLink.value = null;
}
