/**
 * Confidential texts at rest: AES-256-GCM under a key of the organisation that they belong to, which is sealed itself by
 * a secret of the Worker. Without that secret a copy of the database says nothing of them, and with the organisation's
 * key they are gone for good.
 */
import { and, eq, like, not, sql } from 'drizzle-orm';
import { drizzle } from 'drizzle-orm/d1';
import { base64UrlOf, bytesOf, type KeyRing } from '#core/key-ring.ts';
import { memberKeys } from './schema.ts';

/** Where a text stands. It opens there and nowhere else, so that no row can pass for another. */
export type Place = { table: string; row: string; field: string };

/** A text that is sealed under the key of a member. */
export type SealedText = { memberId: string; place: Place; sealed: string };

export type Vault = ReturnType<typeof vaultIn>;

const IV_BYTES = 12;

export function vaultIn(d1: D1Database, ring: KeyRing) {
  const db = drizzle(d1);

  async function sealedKeyOf(memberId: string): Promise<string | null> {
    const found = db.select({ sealed: memberKeys.sealed }).from(memberKeys).where(eq(memberKeys.memberId, memberId));
    return (await found.get())?.sealed ?? null;
  }

  /** The organisation's key, made the first time. Of two that are made at once the first one stays. */
  async function keyOf(memberId: string): Promise<CryptoKey> {
    const known = await sealedKeyOf(memberId);
    if (known !== null) return await openKey(memberId, known, ring);
    const made = new Uint8Array(32);
    crypto.getRandomValues(made);
    await db
      .insert(memberKeys)
      .values({ memberId, sealed: await sealKey(memberId, made, ring) })
      .onConflictDoNothing();
    const kept = await sealedKeyOf(memberId);
    if (kept === null) throw new Error('There is no such member to keep a key for.');
    return await openKey(memberId, kept, ring);
  }

  return {
    async seal(memberId: string, place: Place, text: string): Promise<string> {
      return await encrypt(await keyOf(memberId), new TextEncoder().encode(text), placeOf(place));
    },

    /** @returns null where it does not open: another place, another organisation, changed bytes, or the key is gone. */
    async open(memberId: string, place: Place, sealed: string): Promise<string | null> {
      const known = await sealedKeyOf(memberId);
      return known === null ? null : await openWith(await openKey(memberId, known, ring), place, sealed);
    },

    /** Opens many with one query; in their order, null where one does not open. */
    async openAll(texts: readonly SealedText[]): Promise<(string | null)[]> {
      if (texts.length === 0) return [];
      const memberIds = JSON.stringify([...new Set(texts.map(({ memberId }) => memberId))]);
      const isOne = sql`${memberKeys.memberId} in (select value from json_each(${memberIds}))`;
      const found = await db.select().from(memberKeys).where(isOne);
      const keys = new Map(
        await Promise.all(
          found.map(async ({ memberId, sealed }) => [memberId, await openKey(memberId, sealed, ring)] as const),
        ),
      );
      return await Promise.all(
        texts.map(async ({ memberId, place, sealed }) => {
          const key = keys.get(memberId);
          return key ? await openWith(key, place, sealed) : null;
        }),
      );
    },

    /**
     * Seals keys anew that an older secret sealed, so that it can be dropped from the ring.
     * @returns how many were sealed anew; fewer than `limit` means that none is left.
     */
    async renewKeys(limit: number): Promise<number> {
      const isOlder = not(like(memberKeys.sealed, `${ring.current}.%`));
      const older = await db.select().from(memberKeys).where(isOlder).limit(limit);
      for (const { memberId, sealed } of older) {
        const renewed = await sealKey(memberId, await rawKey(memberId, sealed, ring), ring);
        const asRead = and(eq(memberKeys.memberId, memberId), eq(memberKeys.sealed, sealed));
        await db.update(memberKeys).set({ sealed: renewed }).where(asRead);
      }
      return older.length;
    },
  };
}

async function openWith(key: CryptoKey, place: Place, sealed: string): Promise<string | null> {
  try {
    return new TextDecoder().decode(await decrypt(key, sealed, placeOf(place)));
  } catch {
    return null;
  }
}

/** As `version.iv.bytes`: the version says which secret of the ring opens it. */
async function sealKey(memberId: string, key: Uint8Array, ring: KeyRing): Promise<string> {
  const secret = await secretOf(ring, ring.current);
  return `${ring.current}.${await encrypt(secret, key, keyPlaceOf(memberId))}`;
}

async function openKey(memberId: string, sealed: string, ring: KeyRing): Promise<CryptoKey> {
  return await aesKey(await rawKey(memberId, sealed, ring));
}

async function rawKey(memberId: string, sealed: string, ring: KeyRing): Promise<Uint8Array<ArrayBuffer>> {
  const [version = '', iv = '', bytes = ''] = sealed.split('.');
  return await decrypt(await secretOf(ring, Number(version)), `${iv}.${bytes}`, keyPlaceOf(memberId));
}

async function secretOf(ring: KeyRing, version: number): Promise<CryptoKey> {
  const secret = ring.keys.get(version);
  if (!secret) throw new Error(`CONTACT_KEYS lacks version ${version}, which sealed a key that is still in use.`);
  return await aesKey(secret);
}

function aesKey(bytes: Uint8Array<ArrayBuffer>): Promise<CryptoKey> {
  return crypto.subtle.importKey('raw', bytes, 'AES-GCM', false, ['encrypt', 'decrypt']);
}

async function encrypt(key: CryptoKey, bytes: Uint8Array, place: string): Promise<string> {
  const iv = crypto.getRandomValues(new Uint8Array(IV_BYTES));
  const sealed = await crypto.subtle.encrypt(algorithm(iv, place), key, bytes);
  return `${base64UrlOf(iv)}.${base64UrlOf(new Uint8Array(sealed))}`;
}

async function decrypt(key: CryptoKey, sealed: string, place: string): Promise<Uint8Array<ArrayBuffer>> {
  const [iv = '', bytes = ''] = sealed.split('.');
  return new Uint8Array(await crypto.subtle.decrypt(algorithm(bytesOf(iv), place), key, bytesOf(bytes)));
}

function algorithm(iv: Uint8Array<ArrayBuffer>, place: string) {
  return { name: 'AES-GCM', iv, additionalData: new TextEncoder().encode(place) };
}

function placeOf({ table, row, field }: Place): string {
  return `${table}:${row}:${field}`;
}

function keyPlaceOf(memberId: string): string {
  return placeOf({ table: 'member_keys', row: memberId, field: 'sealed' });
}
