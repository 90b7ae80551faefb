/** Accepting an invitation with this device. */
import { computed } from '@preact/signals';
import { identityApi } from '../identity-api.ts';
import { createAction } from './action.ts';
import { codeIn } from './invitation-link.ts';
import { fragment } from './location.ts';
import { makePasskey } from './passkey.ts';
import { startAnew } from './session.ts';

export const invitationCode = computed(() => codeIn(fragment.value));

type Acceptance = { code: string; label: string };

export const accept = createAction(
  async ({ code, label }: Acceptance) => {
    const asked = await identityApi.acceptOptions({ code });
    if (!asked.ok) return asked;
    const { challengeId, options } = asked.value;
    const made = await makePasskey(options);
    if (!made.ok) return made;
    return await identityApi.accept({ code, challengeId, response: made.value, label });
  },
  () => startAnew('/account'),
);
