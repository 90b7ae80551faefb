/** Questions to devices: made here, answered once. */
import { isoBase64URL } from '@simplewebauthn/server/helpers';
import type { Context } from 'hono';
import { idFrom } from '#core/id.ts';
import type { Challenge } from '#core/identity/account.ts';
import { challengeEnd, isOpenAt } from '#core/identity/expiry.ts';
import { type RelyingParty, relyingPartyAt } from '#core/identity/origin.ts';
import { type AppEnv, refuse } from '../http.ts';
import { ALGORITHMS, userHandleOf } from './passkeys.ts';

const TIMEOUT_MS = 5 * 60_000;

type Bound = Pick<Challenge, 'purpose' | 'accountId' | 'invitationId'>;

/** The relying party of this request. Passkeys are neither made nor used at any other address. */
export function partyOf(c: Context<AppEnv>): RelyingParty {
  const sentence = 'Signing in works at the address of this network only. Its operator sets that address as ORIGIN.';
  return relyingPartyAt(new URL(c.req.url), c.var.outside.allowedOrigin(c.env)) ?? refuse(403, sentence);
}

async function newChallenge(c: Context<AppEnv>, bound: Bound): Promise<Challenge> {
  const { random } = c.var.outside;
  const challenge = {
    id: idFrom(random(16)),
    challenge: isoBase64URL.fromBuffer(random(32)),
    expiresAt: challengeEnd(c.var.now),
    ...bound,
  };
  await c.var.store.identity.saveChallenge(challenge, c.var.now);
  return challenge;
}

/** What was asked, or null: not there, over, answered before, or asked for something else. */
export async function answeredChallenge(
  c: Context<AppEnv>,
  id: string,
  bound: Partial<Bound>,
): Promise<Challenge | null> {
  const taken = await c.var.store.identity.takeChallenge(id);
  if (!taken || !isOpenAt(c.var.now, taken.expiresAt)) return null;
  const isBound =
    taken.purpose === bound.purpose &&
    (bound.accountId === undefined || taken.accountId === bound.accountId) &&
    (bound.invitationId === undefined || taken.invitationId === bound.invitationId);
  return isBound ? taken : null;
}

/** @param bound what the device is asked for: to sign in, or to confirm something anew for one account. */
export async function signInOptions(c: Context<AppEnv>, bound: Partial<Bound> = {}) {
  const party = partyOf(c);
  const whole = { purpose: 'sign-in' as const, accountId: null, invitationId: null, ...bound };
  const { id, challenge } = await newChallenge(c, whole);
  const userVerification = 'required' as const;
  return { challengeId: id, options: { challenge, rpId: party.id, timeout: TIMEOUT_MS, userVerification } };
}

/** @param name what the device shows beside the passkey, to tell several apart. */
export async function enrolOptions(
  c: Context<AppEnv>,
  bound: Bound & { accountId: string },
  { name, known }: { name: string; known: string[] },
) {
  const party = partyOf(c);
  const { id, challenge } = await newChallenge(c, bound);
  const type = 'public-key' as const;
  return {
    challengeId: id,
    options: {
      challenge,
      rp: { id: party.id, name: 'Solidarity Atlas' },
      user: { id: userHandleOf(bound.accountId), name, displayName: name },
      pubKeyCredParams: ALGORITHMS.map((alg) => ({ type, alg })),
      timeout: TIMEOUT_MS,
      attestation: 'none' as const,
      authenticatorSelection: {
        residentKey: 'required' as const,
        requireResidentKey: true as const,
        userVerification: 'required' as const,
      },
      excludeCredentials: known.map((credentialId) => ({ id: credentialId, type })),
      // Some devices work out a secret only for passkeys that were made for it; letters are opened with that.
      extensions: { prf: {} },
    },
  };
}
