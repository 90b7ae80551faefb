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

async function fromDevice<T>(refused: string, ask: () => Promise<object | null>): Promise<Answer<T>> {
  if (!('PublicKeyCredential' in globalThis)) return problemOf(problems.noSupport);
  try {
    const credential = await ask();
    if (credential === null) return problemOf(refused);
    return { ok: true, value: JSON.parse(JSON.stringify(credential)) };
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
