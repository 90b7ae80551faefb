import { expect, test } from 'vitest';
import { readEntries } from '#core/audit/reading.ts';
import type { Account } from '#core/identity/account.ts';
import { emptyStoredNetwork } from '#core/stored-network.ts';
import { asSeenBy } from '#core/visibility.ts';

const account: Account = { id: 'admin', role: 'admin', memberId: null, createdAt: '2026-01-01' };
const reader: Account = { id: 'reader', role: 'reader', memberId: null, createdAt: '2026-01-01' };
const network = asSeenBy(emptyStoredNetwork(), { role: 'admin', memberId: null });

function aboutIn(action: 'recovery-started' | 'account-revoked', objectId: string) {
  const entry = { id: 'entry', at: '2026-01-02T10:00:00.000Z', actorId: account.id, action, objectId };
  return readEntries([entry], { account, accounts: [account, reader], network })[0]?.about;
}

test('a recovery reads the same whether the account belongs to a hidden member or to none', () => {
  expect(aboutIn('recovery-started', reader.id)).toEqual(aboutIn('recovery-started', 'hidden member'));
});

test('another entry says the role of the account that it is about', () => {
  expect(aboutIn('account-revoked', reader.id)).toEqual({ role: 'reader', member: null });
});
