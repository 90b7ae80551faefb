/** Judges what a device sent. Every kind of fault has the same answer, so that none tells what would be right. */
import { verifyAuthenticationResponse, verifyRegistrationResponse } from '@simplewebauthn/server';
import { isoBase64URL } from '@simplewebauthn/server/helpers';
import type { Passkey } from '#core/identity/account.ts';
import type { RelyingParty } from '#core/identity/origin.ts';
import type { EnrolResponse, SignInResponse } from '#core/identity/questions.ts';

/** ES256, EdDSA, RS256: what every device has at least one of, by their numbers in COSE. */
export const ALGORITHMS = [-7, -8, -257];

type Expected = { challenge: string; party: RelyingParty };
type MadePasskey = Pick<Passkey, 'credentialId' | 'publicKey' | 'counter'>;

/** @returns null where anything about the new passkey is not as asked for. */
export async function judgeEnrolment(response: EnrolResponse, expected: Expected): Promise<MadePasskey | null> {
  const { clientDataJSON, attestationObject } = response.response;
  const { id, rawId, type } = response;
  try {
    const { registrationInfo } = await verifyRegistrationResponse({
      response: { id, rawId, type, clientExtensionResults: {}, response: { clientDataJSON, attestationObject } },
      expectedChallenge: expected.challenge,
      expectedOrigin: expected.party.origin,
      expectedRPID: expected.party.id,
      requireUserVerification: true,
      supportedAlgorithmIDs: ALGORITHMS,
    });
    if (registrationInfo?.fmt !== 'none') return null;
    const { credential } = registrationInfo;
    // The signed bytes name the credential too; the name beside them is only what the sender says.
    if (credential.id !== id) return null;
    return {
      credentialId: credential.id,
      publicKey: isoBase64URL.fromBuffer(credential.publicKey),
      counter: credential.counter,
    };
  } catch {
    return null;
  }
}

/** @returns the new counter, or null where the response does not prove that the device holds the passkey now. */
export async function judgeSignIn(
  response: SignInResponse,
  passkey: Passkey,
  expected: Expected,
): Promise<{ counter: number } | null> {
  const { clientDataJSON, authenticatorData, signature, userHandle } = response.response;
  const { id, rawId, type } = response;
  if (userHandle && userHandle !== userHandleOf(passkey.accountId)) return null;
  try {
    const { verified, authenticationInfo } = await verifyAuthenticationResponse({
      response: {
        id,
        rawId,
        type,
        clientExtensionResults: {},
        response: { clientDataJSON, authenticatorData, signature },
      },
      expectedChallenge: expected.challenge,
      expectedOrigin: expected.party.origin,
      expectedRPID: expected.party.id,
      requireUserVerification: true,
      credential: {
        id: passkey.credentialId,
        publicKey: isoBase64URL.toBuffer(passkey.publicKey),
        counter: passkey.counter,
      },
    });
    return verified ? { counter: authenticationInfo.newCounter } : null;
  } catch {
    return null;
  }
}

/** The id of an account as devices keep it. */
export function userHandleOf(accountId: string): string {
  return isoBase64URL.fromUTF8String(accountId);
}
