/** Accepting an invitation. Its code stands after the # of the address, which browsers do not send. */
import { computed } from '@preact/signals';
import { identityApi } from '../identity-api.ts';
import { createAction } from './action.ts';
import { readFields, readWord } from './fragment-fields.ts';
import { fragment, replaceFragment } from './location.ts';
import { makePasskey } from './passkey.ts';
import { startAnew } from './session.ts';

/** What a code can look like; the service alone knows which is one. */
const CODE = /^[\w-]{16,64}$/;

/** Null where the address holds nothing that could be a code. */
export const invitationCode = computed(() => codeIn(fragment.value));

export function codeIn(fragment: string): string | null {
  return readWord(readFields(fragment).get('code'), CODE);
}

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
  () => {
    replaceFragment('');
    startAnew('/account');
  },
);
