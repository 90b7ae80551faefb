/** Secrets that let somebody in: shown once, kept as hashes. Each has too many random bits to be guessed from its hash. */
import { isoBase64URL } from '@simplewebauthn/server/helpers';

const TOKEN_PREFIX = 'sa_';

type Random = (length: number) => Uint8Array<ArrayBuffer>;

/** 256 random bits, base64url. */
export function newSecret(random: Random): string {
  return isoBase64URL.fromBuffer(random(32));
}

/** The prefix lets people and scanners of leaked secrets see what it is. */
export function newToken(random: Random): string {
  return TOKEN_PREFIX + newSecret(random);
}
