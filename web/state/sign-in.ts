/** Signing in: the service asks, the device shows that it has the key. */
import { identityApi } from '../identity-api.ts';
import { createAction } from './action.ts';
import { fragment } from './location.ts';
import { showPasskey } from './passkey.ts';
import { returnPathIn } from './return-path.ts';
import { startAnew } from './session.ts';

export const signIn = createAction(
  async () => {
    const asked = await identityApi.signInOptions();
    if (!asked.ok) return asked;
    const { challengeId, options } = asked.value;
    const shown = await showPasskey(options);
    if (!shown.ok) return shown;
    return await identityApi.signIn({ challengeId, response: shown.value });
  },
  () => startAnew(returnPathIn(fragment.value, location.origin)),
);

export const signOut = createAction(identityApi.signOut, () => startAnew('/'));
