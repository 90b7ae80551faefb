/** A device with passkeys, in software: WebCrypto for its keys, CBOR by hand. It can be told to do every step wrong. */
import { createHash, webcrypto } from 'node:crypto';

/** What it does otherwise than it should. */
export type Misdeed = {
  origin?: string;
  rpId?: string;
  challenge?: string;
  type?: string;
  /** Says that nobody was checked by fingerprint, face or PIN. */
  isUnverified?: boolean;
  isAbsent?: boolean;
  counter?: number;
  userHandle?: string;
  credentialId?: Buffer;
  /** Signs with a key of its own instead of the right one. */
  isForged?: boolean;
  algorithm?: number;
  format?: string;
};

type Asked = { challenge: string };
type AskedToMake = Asked & { rp: { id: string }; user: { id: string } };
type AskedToShow = Asked & { rpId: string };

const FLAGS = { present: 0x01, verified: 0x04, attested: 0x40 };
const ES256 = { name: 'ECDSA', namedCurve: 'P-256' };

export type Authenticator = Awaited<ReturnType<typeof newAuthenticator>>;

/** One passkey: made once, shown as often as asked. */
export async function newAuthenticator(origin = 'http://localhost') {
  const keys = await webcrypto.subtle.generateKey(ES256, true, ['sign', 'verify']);
  const otherKeys = await webcrypto.subtle.generateKey(ES256, true, ['sign', 'verify']);
  const ownCredentialId = Buffer.from(webcrypto.getRandomValues(new Uint8Array(32)));
  let counter = 0;
  let userHandle = '';

  return {
    async make(options: AskedToMake, wrong: Misdeed = {}) {
      userHandle = options.user.id;
      const credentialId = wrong.credentialId ?? ownCredentialId;
      const key = await coseKey(keys.publicKey, wrong.algorithm ?? -7);
      const length = Buffer.alloc(2);
      length.writeUInt16BE(credentialId.length);
      const attested = Buffer.concat([Buffer.alloc(16), length, credentialId, key]);
      const data = authenticatorData(wrong.rpId ?? options.rp.id, wrong, wrong.counter ?? counter, attested);
      const id = credentialId.toString('base64url');
      return {
        id,
        rawId: id,
        type: 'public-key' as const,
        authenticatorAttachment: 'platform' as const,
        clientExtensionResults: { credProps: { rk: true } },
        response: {
          clientDataJSON: clientData('webauthn.create', options, wrong),
          attestationObject: attestation(data, wrong.format ?? 'none').toString('base64url'),
          transports: ['internal'],
        },
      };
    },

    async show(options: AskedToShow, wrong: Misdeed = {}) {
      counter += 1;
      const data = authenticatorData(wrong.rpId ?? options.rpId, wrong, wrong.counter ?? counter);
      const client = clientData('webauthn.get', options, wrong);
      const signed = Buffer.concat([data, sha256(Buffer.from(client, 'base64url'))]);
      const { privateKey } = wrong.isForged ? otherKeys : keys;
      const raw = await webcrypto.subtle.sign({ name: 'ECDSA', hash: 'SHA-256' }, privateKey, signed);
      const id = (wrong.credentialId ?? ownCredentialId).toString('base64url');
      return {
        id,
        rawId: id,
        type: 'public-key' as const,
        authenticatorAttachment: 'platform' as const,
        clientExtensionResults: {},
        response: {
          clientDataJSON: client,
          authenticatorData: data.toString('base64url'),
          signature: derOf(Buffer.from(raw)).toString('base64url'),
          userHandle: wrong.userHandle ?? userHandle,
        },
      };
    },
  };

  function clientData(type: string, { challenge }: Asked, wrong: Misdeed): string {
    const data = {
      type: wrong.type ?? type,
      challenge: wrong.challenge ?? challenge,
      origin: wrong.origin ?? origin,
      crossOrigin: false,
    };
    return Buffer.from(JSON.stringify(data)).toString('base64url');
  }
}

function authenticatorData(rpId: string, wrong: Misdeed, counter: number, attested?: Buffer): Buffer {
  const present = wrong.isAbsent ? 0 : FLAGS.present;
  const verified = wrong.isUnverified ? 0 : FLAGS.verified;
  const head = Buffer.alloc(5);
  head.writeUInt8(present | verified | (attested ? FLAGS.attested : 0));
  head.writeUInt32BE(counter, 1);
  return Buffer.concat([sha256(Buffer.from(rpId)), head, attested ?? Buffer.alloc(0)]);
}

/** A map of five: kind EC2, algorithm, curve P-256, x, y. */
async function coseKey(key: webcrypto.CryptoKey, algorithm: number): Promise<Buffer> {
  const { x = '', y = '' } = await webcrypto.subtle.exportKey('jwk', key);
  const [xBytes, yBytes] = [Buffer.from(x, 'base64url'), Buffer.from(y, 'base64url')];
  const head = Buffer.from([0xa5, 0x01, 0x02, 0x03, 0x20 | (-1 - algorithm), 0x20, 0x01]);
  return Buffer.concat([head, Buffer.from([0x21, 0x58, 0x20]), xBytes, Buffer.from([0x22, 0x58, 0x20]), yBytes]);
}

/** A map of three: the format, an empty statement, the data. */
function attestation(data: Buffer, format: string): Buffer {
  const length = Buffer.from([0x59, data.length >> 8, data.length & 0xff]);
  const statement = [cborText('attStmt'), Buffer.from([0xa0])];
  return Buffer.concat([
    Buffer.from([0xa3]),
    cborText('fmt'),
    cborText(format),
    ...statement,
    cborText('authData'),
    length,
    data,
  ]);
}

function cborText(text: string): Buffer {
  return Buffer.concat([Buffer.from([0x60 | text.length]), Buffer.from(text)]);
}

/** WebCrypto gives r and s one after the other; devices send them as ASN.1. */
function derOf(raw: Buffer): Buffer {
  const [r, s] = [derInteger(raw.subarray(0, 32)), derInteger(raw.subarray(32))];
  return Buffer.concat([Buffer.from([0x30, r.length + s.length]), r, s]);
}

function derInteger(bytes: Buffer): Buffer {
  const start = bytes.findIndex((byte) => byte !== 0);
  const trimmed = bytes.subarray(start === -1 ? bytes.length - 1 : start);
  const isNegative = (trimmed[0] ?? 0) >= 0x80;
  const padded = isNegative ? Buffer.concat([Buffer.from([0]), trimmed]) : trimmed;
  return Buffer.concat([Buffer.from([0x02, padded.length]), padded]);
}

function sha256(bytes: Buffer): Buffer {
  return createHash('sha256').update(bytes).digest();
}
