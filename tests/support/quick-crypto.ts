/**
 * Hashes and seals at once instead of on another thread, with the same result: most requests of a random world hash
 * something, and its texts are sealed by the thousand.
 */
import { createCipheriv, createDecipheriv, createHash, createSecretKey, type KeyObject } from 'node:crypto';

const HASHES = new Map([
  ['SHA-1', 'sha1'],
  ['SHA-256', 'sha256'],
]);
const CIPHERS = new Map([
  [16, 'aes-128-gcm' as const],
  [32, 'aes-256-gcm' as const],
]);
const TAG_BYTES = 16;

let isQuick = false;

export function workQuickly(): void {
  if (isQuick) return;
  isQuick = true;
  digestQuickly();
  sealQuickly();
}

function digestQuickly(): void {
  const slowly = crypto.subtle.digest.bind(crypto.subtle);
  replace('digest', async (algorithm: AlgorithmIdentifier, data: BufferSource) => {
    const hash = HASHES.get(typeof algorithm === 'string' ? algorithm : algorithm.name);
    if (hash === undefined) return await slowly(algorithm, data);
    return bufferOf(createHash(hash).update(bytesOf(data)).digest());
  });
}

/** AES-GCM with keys that came in as bytes; whatever else is asked goes the usual way. */
function sealQuickly(): void {
  const { subtle } = crypto;
  const [importSlowly, encryptSlowly, decryptSlowly] = [
    subtle.importKey.bind(subtle),
    subtle.encrypt.bind(subtle),
    subtle.decrypt.bind(subtle),
  ];
  const known = new WeakMap<CryptoKey, KeyObject>();

  replace('importKey', async (...asked: Parameters<typeof importSlowly>) => {
    const key = await importSlowly(...asked);
    const [format, data, algorithm] = asked;
    const isSealing = algorithm === 'AES-GCM' && format === 'raw';
    if (isSealing && !('kty' in data)) known.set(key, createSecretKey(bytesOf(data)));
    return key;
  });
  replace('encrypt', async (...asked: Parameters<typeof encryptSlowly>) => {
    const quick = quickly(known, asked);
    if (!quick || !asked[1].usages.includes('encrypt')) return await encryptSlowly(...asked);
    const cipher = createCipheriv(quick.cipher, quick.key, quick.iv).setAAD(quick.place);
    return bufferOf(Buffer.concat([cipher.update(quick.bytes), cipher.final(), cipher.getAuthTag()]));
  });
  replace('decrypt', async (...asked: Parameters<typeof decryptSlowly>) => {
    const quick = quickly(known, asked);
    if (!quick || !asked[1].usages.includes('decrypt') || quick.bytes.length < TAG_BYTES)
      return await decryptSlowly(...asked);
    const decipher = createDecipheriv(quick.cipher, quick.key, quick.iv).setAAD(quick.place);
    decipher.setAuthTag(quick.bytes.subarray(-TAG_BYTES));
    try {
      return bufferOf(Buffer.concat([decipher.update(quick.bytes.subarray(0, -TAG_BYTES)), decipher.final()]));
    } catch {
      throw new DOMException('The operation failed for an operation-specific reason', 'OperationError');
    }
  });
}

type Asked = [
  algorithm: AlgorithmIdentifier | { name: string; iv?: BufferSource; additionalData?: BufferSource },
  key: CryptoKey,
  data: BufferSource,
];

/** What an asked-for sealing or opening takes; null where it is not one that is known here. */
function quickly(known: WeakMap<CryptoKey, KeyObject>, [algorithm, cryptoKey, data]: Asked) {
  const key = known.get(cryptoKey);
  const cipher = CIPHERS.get(key?.symmetricKeySize ?? 0);
  if (!key || !cipher || typeof algorithm === 'string' || 'tagLength' in algorithm) return null;
  if (!('iv' in algorithm) || !algorithm.iv || !algorithm.additionalData) return null;
  return { cipher, key, iv: bytesOf(algorithm.iv), place: bytesOf(algorithm.additionalData), bytes: bytesOf(data) };
}

function replace(name: 'digest' | 'importKey' | 'encrypt' | 'decrypt', value: unknown): void {
  Object.defineProperty(crypto.subtle, name, { configurable: true, value });
}

function bytesOf(data: BufferSource): Uint8Array {
  return ArrayBuffer.isView(data)
    ? new Uint8Array(data.buffer, data.byteOffset, data.byteLength)
    : new Uint8Array(data);
}

function bufferOf(made: Buffer): ArrayBufferLike {
  return made.buffer.slice(made.byteOffset, made.byteOffset + made.byteLength);
}
