/** Which addresses passkeys are made for and used at. */

/** The parts of a URL that matter here. */
type Address = { origin: string; protocol: string; hostname: string };

export type RelyingParty = { origin: string; id: string };

/**
 * The relying party of WebAuthn behind the address of a request.
 * @param allowed the one origin of this deployment; `http://localhost` stands for this machine at any port.
 * @returns null where the request came by another address: a passkey asked for there would serve somebody else.
 */
export function relyingPartyAt({ origin, protocol, hostname }: Address, allowed: string): RelyingParty | null {
  const isLocal = allowed === 'http://localhost' && protocol === 'http:' && hostname === 'localhost';
  return isLocal || origin === allowed ? { origin, id: hostname } : null;
}
