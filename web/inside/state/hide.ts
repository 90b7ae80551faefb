/** Hiding one's own organisation, showing it again, and the codes that hide it without signing in. */
import { computed, signal } from '@preact/signals';
import { createAction } from '../../state/action.ts';
import { readFields } from '../../state/fragment-fields.ts';
import { fragment, openAnew, replaceFragment } from '../../state/location.ts';
import { showPasskey } from '../../state/passkey.ts';
import { createResource } from '../../state/resource.ts';
import { startAnew } from '../../state/session.ts';
import { hideApi } from '../hide-api.ts';

export const hidden = createResource(hideApi.hidden);
export const codes = createResource(hideApi.codes);

/** Says that it is done, with nothing else in memory. */
const DONE = '/hide-now#done';
export const isDone = computed(() => fragment.value === 'done');

export const hideNow = createAction(hideApi.hide, () => startAnew(DONE));
export const hideWithCode = createAction(hideApi.hideWithCode, () => {
  replaceFragment('done');
  openAnew();
});

/** The code that a link brought; only the service knows whether it is one. */
export const codeInLink = computed(() => (readFields(fragment.value).get('code') ?? '').slice(0, 100));

export const showAgain = createAction(async () => {
  const asked = await hideApi.showOptions();
  if (!asked.ok) return asked;
  const { challengeId, options } = asked.value;
  const confirmed = await showPasskey(options);
  if (!confirmed.ok) return confirmed;
  return await hideApi.show({ challengeId, response: confirmed.value });
}, hidden.renew);

export type Slip = { label: string; code: string };

/** The code made last, which the service does not show again. */
export const newSlip = signal<Slip | null>(null);

export const makeCode = createAction(hideApi.makeCode, async ({ code }, label) => {
  newSlip.value = { label, code };
  await codes.renew();
});

export const revokeCode = createAction(hideApi.revokeCode, async () => {
  newSlip.value = null;
  await codes.renew();
});

/** What went wrong on an earlier visit is no news, and a code is not shown a second time. */
export function forgetEarlier(): void {
  for (const action of [hideNow, hideWithCode, showAgain, makeCode, revokeCode]) action.forget();
  newSlip.value = null;
}
