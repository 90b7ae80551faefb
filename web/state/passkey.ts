/** Asks the device for its lock. The answer is what the service wants to see, or a problem in one sentence. */
import type { Answer, Problem } from '../api.ts';
import type { EnrolOptions, EnrolResponse, SignInOptions, SignInResponse } from '../identity-api.ts';
import { identityText } from '../text/identity-text.ts';

const { problems } = identityText;

/** Lets the device make a key for this site. */
export function makePasskey(options: EnrolOptions): Promise<Answer<EnrolResponse>> {
  return fromDevice(problems.notMade, async () => {
    if (!readsJson()) return (await import('@simplewebauthn/browser')).startRegistration({ optionsJSON: options });
    const publicKey = PublicKeyCredential.parseCreationOptionsFromJSON(options);
    return navigator.credentials.create({ publicKey });
  });
}

/** Lets the device show that it has a key for this site. */
export function showPasskey(options: SignInOptions): Promise<Answer<SignInResponse>> {
  return fromDevice(problems.notShown, async () => {
    if (!readsJson()) return (await import('@simplewebauthn/browser')).startAuthentication({ optionsJSON: options });
    const publicKey = PublicKeyCredential.parseRequestOptionsFromJSON(options);
    return navigator.credentials.get({ publicKey });
  });
}

/** A passkey that may answer, and from what it works out its secret. */
export type Salted = { credentialId: string; salt: Uint8Array<ArrayBuffer> };

/** What a device answered, apart from the secret that it worked out; null: this one works out none. */
export type ShownWithSecret = { response: SignInResponse; secret: Uint8Array<ArrayBuffer> | null };

/**
 * Lets one of these passkeys show itself and work out a secret: the same one for the same salt each time, and another
 * for every passkey (the extension `prf` of WebAuthn). The secret is for this page and goes nowhere from here.
 */
export async function showWithSecret(
  options: SignInOptions,
  passkeys: readonly Salted[],
): Promise<Answer<ShownWithSecret>> {
  let secret: Uint8Array<ArrayBuffer> | null = null;
  const shown = await fromDevice<SignInResponse>(problems.notShown, async () => {
    const evalByCredential = Object.fromEntries(
      passkeys.map(({ credentialId, salt }) => [credentialId, { first: salt }]),
    );
    const extensions = { prf: { evalByCredential } };
    const allowCredentials = passkeys.map(({ credentialId }) => ({ id: credentialId, type: 'public-key' as const }));
    const optionsJSON = { ...options, allowCredentials };
    if (!readsJson()) {
      const { startAuthentication } = await import('@simplewebauthn/browser');
      const answer = await startAuthentication({ optionsJSON: { ...optionsJSON, extensions } });
      secret = secretIn(answer.clientExtensionResults);
      return answer;
    }
    const publicKey = { ...PublicKeyCredential.parseRequestOptionsFromJSON(optionsJSON), extensions };
    const credential = await navigator.credentials.get({ publicKey });
    if (credential instanceof PublicKeyCredential) secret = secretIn(credential.getClientExtensionResults());
    return credential;
  });
  return shown.ok ? { ok: true, value: { response: shown.value, secret } } : shown;
}

function secretIn({ prf }: { prf?: { results?: { first?: unknown } } }): Uint8Array<ArrayBuffer> | null {
  const first = prf?.results?.first;
  return first instanceof ArrayBuffer ? new Uint8Array(first) : null;
}

async function fromDevice<T>(refused: string, ask: () => Promise<object | null>): Promise<Answer<T>> {
  if (!('PublicKeyCredential' in globalThis)) return problemOf(problems.noSupport);
  try {
    const credential = await ask();
    if (credential === null) return problemOf(refused);
    // Whatever a device worked out besides stays here: the service gets the proof and nothing else.
    return { ok: true, value: { ...JSON.parse(JSON.stringify(credential)), clientExtensionResults: {} } };
  } catch (error) {
    return problemOf(sentenceFor(error, refused));
  }
}

/** Browsers from before 2025 or so take bytes only; the others never load the library that makes them. */
function readsJson(): boolean {
  return 'parseCreationOptionsFromJSON' in PublicKeyCredential;
}

/** Browsers mostly do not tell a viewer who said no from a device without a key, on purpose. */
export function sentenceFor(error: unknown, refused: string): string {
  const name = error instanceof Error ? error.name : '';
  if (name === 'InvalidStateError') return problems.alreadyHere;
  if (name === 'NotSupportedError' || name === 'SecurityError') return problems.noSupport;
  return refused;
}

function problemOf(detail: string): { ok: false; problem: Problem } {
  return { ok: false, problem: { detail, requestId: null } };
}
