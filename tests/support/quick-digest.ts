/** Hashes at once instead of on another thread, with the same result: most requests of a random world hash something. */
import { createHash } from 'node:crypto';

const HASHES = new Map([
  ['SHA-1', 'sha1'],
  ['SHA-256', 'sha256'],
]);

export function digestQuickly(): void {
  const slowly = crypto.subtle.digest.bind(crypto.subtle);
  Object.defineProperty(crypto.subtle, 'digest', {
    configurable: true,
    value: async (algorithm: AlgorithmIdentifier, data: BufferSource) => {
      const hash = HASHES.get(typeof algorithm === 'string' ? algorithm : algorithm.name);
      if (hash === undefined) return await slowly(algorithm, data);
      const bytes = ArrayBuffer.isView(data) ? new Uint8Array(data.buffer, data.byteOffset, data.byteLength) : data;
      const made = createHash(hash)
        .update(bytes instanceof ArrayBuffer ? new Uint8Array(bytes) : bytes)
        .digest();
      return made.buffer.slice(made.byteOffset, made.byteOffset + made.byteLength);
    },
  });
}
