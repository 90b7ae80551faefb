/** Random keys to which letters are sealed, and these keys as pages sealed them for the devices of their accounts. */
import { type Chance, idFromChance } from '../random.ts';
import type { Rows } from '../rows.ts';
import { hashed } from './access.ts';
import { ago, DAY } from './times.ts';

const SIGNS = [...'023456789acdefghjklmnpqrstuvwxyz'];

export function letterKeysFrom(
  chance: Chance,
  { accounts, passkeys }: Pick<Rows, 'accounts' | 'passkeys'>,
): Pick<Rows, 'accountKeys' | 'keyWraps'> {
  // Whoever speaks for nobody may have had one once.
  const holders = accounts.filter(({ role }) => chance.is(role === 'editor' ? 0.7 : 0.1));
  return {
    accountKeys: holders.map(({ id: accountId }) => ({
      accountId,
      recipient: recipientFrom(chance),
      madeOn: ago(chance.below(20 * DAY)).slice(0, 10),
    })),
    keyWraps: passkeys
      .filter(({ accountId }) => holders.some(({ id }) => id === accountId) && chance.is(0.6))
      .map(({ id: passkeyId, accountId }) => ({
        id: idFromChance(chance),
        accountId,
        passkeyId,
        salt: hashed(idFromChance(chance)),
        wrapped: hashed(idFromChance(chance)),
      })),
  };
}

export function recipientFrom(chance: Chance): string {
  return `age1${Array.from({ length: 58 }, () => chance.one(SIGNS)).join('')}`;
}
