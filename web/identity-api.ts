/** The typed client of accounts, loaded with the pages that need it. */
import type { InferResponseType } from 'hono/client';
import { client, read } from './api.ts';

const { account, accounts, invitations, session } = client;

export const identityApi = {
  signInOptions: () => read(session.options.$post({ json: {} })),
  signIn: (json: SignIn) => read(session.$post({ json })),
  signOut: () => read(session.end.$post({ json: {} })),

  openInvitation: (json: { code: string }) => read(invitations.open.$post({ json })),
  acceptOptions: (json: { code: string }) => read(invitations.options.$post({ json })),
  accept: (json: Accept) => read(invitations.accept.$post({ json })),
  invitations: () => read(invitations.$get()),
  invite: (json: NewInvitation) => read(invitations.$post({ json })),
  approveInvitation: (id: string) => read(invitations.approve.$post({ json: { id } })),
  stopInvitation: (id: string) => read(invitations.stop.$post({ json: { id } })),
  revokeInvitation: (id: string) => read(invitations.revoke.$post({ json: { id } })),

  account: () => read(account.$get()),
  passkeyOptions: () => read(account.passkeys.options.$post({ json: {} })),
  addPasskey: (json: AddPasskey) => read(account.passkeys.$post({ json })),
  removePasskey: (id: string) => read(account.passkeys.remove.$post({ json: { id } })),
  revokeSession: (id: string) => read(account.sessions.revoke.$post({ json: { id } })),
  revokeAllSessions: () => read(account.sessions['revoke-all'].$post({ json: {} })),
  makeToken: (json: NewToken) => read(account.tokens.$post({ json })),
  revokeToken: (id: string) => read(account.tokens.revoke.$post({ json: { id } })),
  leave: () => read(account.leave.$post({ json: {} })),

  accounts: () => read(accounts.$get()),
  closeAccount: (id: string) => read(accounts.revoke.$post({ json: { id } })),
  recoverAccount: (id: string) => read(accounts.recover.$post({ json: { id } })),
};

export type NewInvitation = Parameters<typeof invitations.$post>[0]['json'];
export type NewToken = Parameters<typeof account.tokens.$post>[0]['json'];

export type OwnAccount = InferResponseType<typeof account.$get>;
export type Passkey = OwnAccount['passkeys'][number];
export type OpenSession = OwnAccount['sessions'][number];
export type Token = OwnAccount['tokens'][number];
export type Recovery = OwnAccount['recoveries'][number];
export type OpenInvitation = InferResponseType<typeof invitations.$get>['invitations'][number];
export type KnownAccount = InferResponseType<typeof accounts.$get>['accounts'][number];

type SignIn = Parameters<typeof session.$post>[0]['json'];
type Accept = Parameters<typeof invitations.accept.$post>[0]['json'];
type AddPasskey = Parameters<typeof account.passkeys.$post>[0]['json'];

/** What the device is asked, and what it answers. */
export type SignInOptions = InferResponseType<typeof session.options.$post>['options'];
export type AddPasskeyOptions = InferResponseType<typeof account.passkeys.options.$post>;
export type SignInResponse = SignIn['response'];
export type EnrolOptions = InferResponseType<typeof invitations.options.$post>['options'];
export type EnrolResponse = Accept['response'];
