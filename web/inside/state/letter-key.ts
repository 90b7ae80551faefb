/** The own key for letters: making it, unlocking it, sealing it for one more device, and doing without it. */
import { signal } from '@preact/signals';
import { base64UrlOf, bytesOf } from '#core/key-ring.ts';
import { endsLikeThat, identityFromTyping } from '#core/letters/printed-identity.ts';
import type { Answer } from '../../api.ts';
import type { SignInResponse } from '../../identity-api.ts';
import { createAction } from '../../state/action.ts';
import { type Salted, type ShownWithSecret, showPasskey, showWithSecret } from '../../state/passkey.ts';
import { createResource } from '../../state/resource.ts';
import { keysApi, type OwnKey, type OwnPasskey } from '../keys-api.ts';
import { type KeyPair, keyPairFromTyping, newKeyPair } from '../letters/age.ts';
import { forgetIdentities, heldFor, hold } from '../letters/held-identity.ts';
import { newSalt, unwrapIdentity, wrapIdentity } from '../letters/wrap.ts';
import { lettersText } from '../text/letters-text.ts';

export const ownKey = createResource(keysApi.own);

/** A key that is on the screen as on paper. */
export type Paper = {
  pair: KeyPair;
  /** *new*: made and kept. *unkept*: it counts only once it is on paper. *again*: shown once more. */
  kind: 'new' | 'unkept' | 'again';
};
export const paper = signal<Paper | null>(null);

/** What was done last, to be said. */
export const said = signal<string | null>(null);

type Confirm = { challengeId: string; response: SignInResponse };
type Device = { confirm: Confirm; credentialId: string; salt: string; secret: ShownWithSecret['secret'] };

/** One of the own devices confirms, and works out a secret if it can. */
async function confirmWithSecret(passkeys: readonly OwnPasskey[]): Promise<Answer<Device>> {
  const asked = await keysApi.options();
  if (!asked.ok) return asked;
  const { challengeId, options } = asked.value;
  const salt = newSalt();
  const shown = await showWithSecret(
    options,
    passkeys.map(({ credentialId }) => ({ credentialId, salt })),
  );
  if (!shown.ok) return shown;
  const { response, secret } = shown.value;
  const confirm = { challengeId, response };
  return { ok: true, value: { confirm, credentialId: response.id, salt: base64UrlOf(salt), secret } };
}

async function wrapFor(pair: KeyPair, accountId: string, { credentialId, salt, secret }: Device) {
  if (secret === null) return null;
  const context = { accountId, credentialId, recipient: pair.recipient };
  return { salt, wrapped: await wrapIdentity(pair, secret, context) };
}

/** Where the device can hold the key, it is made at once; where it cannot, only once it is on paper. */
export const makeKey = createAction(
  async ({ accountId, passkeys }: OwnKey): Promise<Answer<Paper>> => {
    const device = await confirmWithSecret(passkeys);
    if (!device.ok) return device;
    const pair = await newKeyPair();
    const wrap = await wrapFor(pair, accountId, device.value);
    if (wrap === null) return { ok: true, value: { pair, kind: 'unkept' } };
    const { recipient } = pair;
    const made = await keysApi.make({ recipient, wrap, confirm: device.value.confirm });
    return made.ok ? { ok: true, value: { pair, kind: 'new' } } : made;
  },
  async (made) => {
    said.value = null;
    if (made.kind === 'new') await takeUp(made.pair);
    paper.value = made;
  },
);

async function takeUp(pair: KeyPair): Promise<void> {
  forgetIdentities();
  hold(pair);
  await ownKey.renew();
}

/** Somebody says that they have the paper. */
export const checkPaper = createAction(
  async ({ shown, typed }: { shown: Paper; typed: string }): Promise<Answer<Paper>> => {
    if (!endsLikeThat(shown.pair.identity, typed)) return problem(lettersText.paper.checkWrong);
    if (shown.kind !== 'unkept') return { ok: true, value: shown };
    const asked = await keysApi.options();
    if (!asked.ok) return asked;
    const response = await showPasskey(asked.value.options);
    if (!response.ok) return response;
    const confirm = { challengeId: asked.value.challengeId, response: response.value };
    const made = await keysApi.make({ recipient: shown.pair.recipient, wrap: null, confirm });
    return made.ok ? { ok: true, value: shown } : made;
  },
  async ({ pair, kind }) => {
    if (kind === 'unkept') await takeUp(pair);
    closePaper();
    said.value = lettersText.paper.done;
  },
);

export function showPaper(recipient: string): void {
  const pair = heldFor(recipient);
  if (pair) paper.value = { pair, kind: 'again' };
}

export function closePaper(): void {
  paper.value = null;
  checkPaper.forget();
}

/** The key, unlocked already, is sealed for the device at hand as well. */
export const addDevice = createAction(
  async ({ accountId, key, passkeys }: OwnKey): Promise<Answer<unknown>> => {
    const pair = key && heldFor(key.recipient);
    if (!pair) return problem(lettersText.state.addFirst);
    const device = await confirmWithSecret(passkeys.filter(({ wrap }) => wrap === null));
    if (!device.ok) return device;
    const wrap = await wrapFor(pair, accountId, device.value);
    if (wrap === null) return problem(lettersText.state.addNoSecret);
    return await keysApi.wrap({ recipient: pair.recipient, wrap, confirm: device.value.confirm });
  },
  async () => {
    await ownKey.renew();
    said.value = lettersText.state.added;
  },
);

export const removeKey = createAction(keysApi.remove, async () => {
  forgetIdentities();
  closePaper();
  said.value = null;
  await ownKey.renew();
});

export const unlockByDevice = createAction(
  async ({ accountId, key, passkeys }: OwnKey): Promise<Answer<KeyPair>> => {
    if (key === null) return problem(lettersText.unlock.noKey);
    // Whether the device is the right one, what it opens says: nothing of its answer is sent to anybody.
    const challenge = base64UrlOf(newSalt());
    const options = { challenge, rpId: location.hostname, timeout: 5 * 60_000, userVerification: 'required' as const };
    const shown = await showWithSecret(options, saltsOf(passkeys));
    if (!shown.ok) return shown;
    const { response, secret } = shown.value;
    if (secret === null) return problem(lettersText.unlock.noSecret);
    const wrap = passkeys.find(({ credentialId }) => credentialId === response.id)?.wrap;
    const context = { accountId, credentialId: response.id, recipient: key.recipient };
    const identity = wrap ? await unwrapIdentity(wrap.wrapped, secret, context) : null;
    const pair = identity === null ? null : await keyPairFromTyping(identity);
    return pair ? { ok: true, value: pair } : problem(lettersText.unlock.notOpened);
  },
  (pair) => {
    hold(pair);
    unlockByPaper.forget();
    said.value = null;
  },
);

function saltsOf(passkeys: readonly OwnPasskey[]): Salted[] {
  return passkeys.flatMap(({ credentialId, wrap }) =>
    wrap === null ? [] : [{ credentialId, salt: bytesOf(wrap.salt) }],
  );
}

export const unlockByPaper = createAction(
  async ({ typed }: { typed: string; recipient: string | null }): Promise<Answer<KeyPair>> => {
    if (identityFromTyping(typed) === null) return problem(lettersText.unlock.wrongLength);
    const pair = await keyPairFromTyping(typed);
    return pair ? { ok: true, value: pair } : problem(lettersText.unlock.wrongSigns);
  },
  (pair, { recipient }) => {
    hold(pair);
    unlockByDevice.forget();
    said.value = pair.recipient === recipient ? null : lettersText.unlock.otherKey;
  },
);

/** What went wrong or was said on an earlier visit is no news, and a key is not left on the screen. */
export function forgetEarlierKeys(): void {
  for (const action of [makeKey, checkPaper, addDevice, removeKey, unlockByDevice, unlockByPaper]) action.forget();
  closePaper();
  said.value = null;
}

function problem(detail: string): { ok: false; problem: { detail: string; requestId: null } } {
  return { ok: false, problem: { detail, requestId: null } };
}
