/** The viewer's own account: devices, where it is open, and access for programs. */
import { signal } from '@preact/signals';
import { identityApi } from '../identity-api.ts';
import { createAction } from './action.ts';
import { makePasskey } from './passkey.ts';
import { createResource } from './resource.ts';
import { startAnew } from './session.ts';

export const account = createResource(identityApi.account);

export const addPasskey = createAction(async (label: string) => {
  const asked = await identityApi.passkeyOptions();
  if (!asked.ok) return asked;
  const { challengeId, options } = asked.value;
  const made = await makePasskey(options);
  if (!made.ok) return made;
  return await identityApi.addPasskey({ challengeId, response: made.value, label });
}, account.renew);

export const removePasskey = createAction(identityApi.removePasskey, account.renew);

export const endSession = createAction(identityApi.revokeSession, account.renew);

export const endAllSessions = createAction(identityApi.revokeAllSessions, () => startAnew('/sign-in'));

/** Stops what would let somebody else speak for the organisation, or open this account. */
export const stopRecovery = createAction(identityApi.stopInvitation, account.renew);

export const leave = createAction(identityApi.leave, () => startAnew('/'));

/** The token made last, which the service does not show again. */
export const newToken = signal<string | null>(null);

export const makeToken = createAction(identityApi.makeToken, async ({ token }) => {
  newToken.value = token;
  await account.renew();
});

export const withdrawToken = createAction(identityApi.revokeToken, async () => {
  newToken.value = null;
  await account.renew();
});

const ACTIONS = [addPasskey, removePasskey, endSession, endAllSessions, stopRecovery, leave, makeToken, withdrawToken];

/** What went wrong on an earlier visit is no news, and a token is not shown a second time. */
export function forgetProblems(): void {
  for (const action of ACTIONS) action.forget();
  newToken.value = null;
}
