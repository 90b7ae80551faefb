/** The one place that seals and opens: age, with X25519 keys, in its armoured form. */
import { armor, Decrypter, Encrypter, generateX25519Identity, identityToRecipient } from 'age-encryption';
import { identityFromTyping } from '#core/letters/printed-identity.ts';

export type KeyPair = { identity: string; recipient: string };

export async function newKeyPair(): Promise<KeyPair> {
  const identity = await generateX25519Identity();
  return { identity, recipient: await identityToRecipient(identity) };
}

/** @returns null where what was typed is no identity: too short, too long, or a sign is wrong. */
export async function keyPairFromTyping(typed: string): Promise<KeyPair | null> {
  const identity = identityFromTyping(typed);
  if (identity === null) return null;
  try {
    return { identity, recipient: await identityToRecipient(identity) };
  } catch {
    return null;
  }
}

/** @param recipients at least one; anything else throws, as letters are sealed to somebody. */
export async function seal(text: string, recipients: readonly string[]): Promise<string> {
  if (recipients.length === 0) throw new Error('A letter is sealed to at least one key.');
  const encrypter = new Encrypter();
  for (const recipient of new Set(recipients)) encrypter.addRecipient(recipient);
  return armor.encode(await encrypter.encrypt(text));
}

/** What opening comes to. *sealed*: to none of these keys. *broken*: it is no sealed text, or damaged. */
export type Opening = { ok: true; text: string } | { ok: false; why: 'sealed' | 'broken' };

export async function open(sealed: string, identities: readonly string[]): Promise<Opening> {
  const bytes = bytesIn(sealed);
  if (bytes === null) return { ok: false, why: 'broken' };
  if (identities.length === 0) return { ok: false, why: 'sealed' };
  const decrypter = new Decrypter();
  for (const identity of identities) decrypter.addIdentity(identity);
  try {
    return { ok: true, text: await decrypter.decrypt(bytes, 'text') };
  } catch (error) {
    const isForOthers = error instanceof Error && /no identity matched/.test(error.message);
    return { ok: false, why: isForOthers ? 'sealed' : 'broken' };
  }
}

function bytesIn(sealed: string): Uint8Array | null {
  try {
    return armor.decode(sealed);
  } catch {
    return null;
  }
}
