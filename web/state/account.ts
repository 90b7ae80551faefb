/** The viewer's own account: devices, where it is open, and access for programs. */
import { signal } from '@preact/signals';
import { type AddPasskeyOptions, identityApi, type SignInResponse } from '../identity-api.ts';
import { createAction } from './action.ts';
import { makePasskey, showPasskey } from './passkey.ts';
import { createResource } from './resource.ts';
import { startAnew } from './session.ts';

export const account = createResource(identityApi.account);

/** What a known device confirmed, until the new key is made: some browsers want one more press in between. */
let confirmed: { options: AddPasskeyOptions; response: SignInResponse } | null = null;

export const addPasskey = createAction(async (label: string) => {
  if (confirmed === null) {
    const asked = await identityApi.passkeyOptions();
    if (!asked.ok) return asked;
    const shown = await showPasskey(asked.value.confirm.options);
    if (!shown.ok) return shown;
    confirmed = { options: asked.value, response: shown.value };
  }
  const { options: asked, response } = confirmed;
  const made = await makePasskey(asked.options);
  if (!made.ok) return made;
  confirmed = null;
  const confirm = { challengeId: asked.confirm.challengeId, response };
  return await identityApi.addPasskey({ challengeId: asked.challengeId, response: made.value, label, confirm });
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
  confirmed = null;
  newToken.value = null;
}
