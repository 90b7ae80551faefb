/** Reads the keys to which letters are sealed. */
import { and, asc, eq, inArray } from 'drizzle-orm';
import { drizzle } from 'drizzle-orm/d1';
import { accountKeys, accounts, keyWraps, passkeys } from './schema.ts';

export function letterKeyReader(d1: D1Database) {
  const db = drizzle(d1);
  return {
    async keyOf(accountId: string): Promise<{ recipient: string; madeOn: string } | null> {
      const { recipient, madeOn } = accountKeys;
      const found = db.select({ recipient, madeOn }).from(accountKeys).where(eq(accountKeys.accountId, accountId));
      return (await found.get()) ?? null;
    },

    /** Every passkey of an account, with the key as it is sealed for it. */
    async wrapsOf(accountId: string) {
      const { id, label, credentialId } = passkeys;
      const rows = await db
        .select({ id, label, credentialId, salt: keyWraps.salt, wrapped: keyWraps.wrapped })
        .from(passkeys)
        .leftJoin(keyWraps, eq(keyWraps.passkeyId, passkeys.id))
        .where(eq(passkeys.accountId, accountId))
        .orderBy(asc(passkeys.addedAt), asc(passkeys.id));
      return rows.map(({ salt, wrapped, ...passkey }) => ({
        ...passkey,
        wrap: salt === null || wrapped === null ? null : { salt, wrapped },
      }));
    },

    /** Of all who speak for these members. */
    recipientsOf(memberIds: readonly string[]): Promise<{ memberId: string | null; recipient: string }[]> {
      return db
        .select({ memberId: accounts.memberId, recipient: accountKeys.recipient })
        .from(accountKeys)
        .innerJoin(accounts, eq(accounts.id, accountKeys.accountId))
        .where(and(eq(accounts.role, 'editor'), inArray(accounts.memberId, [...memberIds])))
        .orderBy(asc(accountKeys.recipient))
        .execute();
    },
  };
}
