/** Random accounts with all that lets them in: every role, several of one member, what is good and what is over. */
import { createHash } from 'node:crypto';
import { CHALLENGE_PURPOSES, TOKEN_SCOPES } from '#core/identity/account.ts';
import { latestSessionEnd } from '#core/identity/expiry.ts';
import type { StoredNetwork } from '#core/stored-network.ts';
import { ROLES, type Role } from '#core/vocabulary.ts';
import { type Chance, idFromChance } from '../random.ts';
import type { Rows } from '../rows.ts';
import { ago, DAY, HOUR } from './times.ts';

type Access = Pick<Rows, 'accounts' | 'passkeys' | 'sessions' | 'tokens' | 'invitations' | 'challenges'>;
type AccountRow = Rows['accounts'][number];

/** The members that the accounts of one world belong to. */
export type Homes = { home: string; partner: string | null };

export function accessFrom(chance: Chance, stored: StoredNetwork, { home, partner }: Homes): Access {
  // Nobody speaks for an entry that was only listed.
  const spoken = stored.members.filter(({ standing }) => standing !== 'listed');
  const memberIds = (spoken.length > 0 ? spoken : stored.members).map(({ id }) => id);
  const strangers: [Role, string | null][] = Array.from({ length: chance.below(4) }, () => {
    const role = chance.one(ROLES);
    return [role, role === 'admin' || (role !== 'editor' && chance.is(0.5)) ? null : chance.one(memberIds)];
  });
  const belongings: [Role, string | null][] = [
    ['reader', null],
    ['reader', chance.one(memberIds)],
    ['editor', home],
    ['editor', home],
    ...(partner === null ? [] : [['editor', partner] satisfies [Role, string]]),
    ['coordinator', chance.is(0.5) ? chance.one(memberIds) : null],
    ['admin', null],
    ...strangers,
  ];
  const accounts = belongings.map(([role, memberId]) => ({
    id: idFromChance(chance),
    role,
    memberId,
    createdAt: ago(chance.below(20 * DAY)),
    invitationId: idFromChance(chance),
  }));
  const passkeys = accounts.flatMap((account) => passkeysOf(account, chance));
  return {
    accounts,
    passkeys,
    sessions: accounts.flatMap((account) => sessionsOf(account, passkeys, chance)),
    tokens: accounts.flatMap((account) => tokensOf(account, chance)),
    invitations: invitationsBy(accounts, memberIds, chance),
    challenges: chance.some(accounts, 0.3).map(({ id }) => ({
      id: idFromChance(chance),
      purpose: chance.one(CHALLENGE_PURPOSES),
      challenge: hashed(idFromChance(chance)),
      accountId: id,
      invitationId: null,
      expiresAt: ago(chance.below(10) - 5),
    })),
  };
}

/** The text that a row with a hash was made from: whoever knows it, holds it. Letters and digits, as codes are typed. */
export function secretOf(row: { id: string }): string {
  return `secretof${row.id}`;
}

export function hashed(text: string): string {
  return createHash('sha256').update(text).digest('base64url');
}

/** The first one is good now, so that everybody can come in. */
function sessionsOf({ id: accountId, role }: AccountRow, passkeys: Rows['passkeys'], chance: Chance) {
  const own = passkeys.filter((passkey) => passkey.accountId === accountId);
  return Array.from({ length: 1 + chance.below(3) }, (_, place) => {
    const sinceStart = place === 0 ? 40 + chance.below(2 * HOUR) : chance.below(9 * DAY);
    const id = idFromChance(chance);
    const startedAt = ago(sinceStart);
    return {
      id,
      hash: hashed(secretOf({ id })),
      accountId,
      passkeyId: chance.one(own).id,
      startedAt,
      lastSeenAt: ago(place === 0 ? chance.below(25) : chance.below(sinceStart)),
      expiresAt: latestSessionEnd(role, startedAt),
    };
  });
}

function passkeysOf({ id: accountId }: AccountRow, chance: Chance): Rows['passkeys'] {
  return Array.from({ length: 1 + chance.below(2) }, () => ({
    id: idFromChance(chance),
    accountId,
    credentialId: hashed(idFromChance(chance)),
    publicKey: hashed(idFromChance(chance)),
    counter: chance.below(3),
    label: `Device ${chance.below(1000)}`,
    addedAt: ago(chance.below(20 * DAY)),
    lastUsedAt: ago(chance.below(10 * DAY)),
  }));
}

function tokensOf({ id: accountId }: AccountRow, chance: Chance): Rows['tokens'] {
  return TOKEN_SCOPES.filter(() => chance.is(0.6)).map((scope) => {
    const id = idFromChance(chance);
    const expiresAt = ago((chance.below(90) - 80) * DAY);
    return { id, hash: hashed(secretOf({ id })), accountId, label: `Token ${chance.below(1000)}`, scope, expiresAt };
  });
}

function invitationsBy(accounts: AccountRow[], memberIds: string[], chance: Chance): Rows['invitations'] {
  return Array.from({ length: 1 + chance.below(4) }, () => {
    const id = idFromChance(chance);
    const recovered = chance.is(0.3) ? chance.one(accounts) : null;
    const role = recovered ? recovered.role : chance.one(ROLES);
    const isForMember = role === 'editor' || (role !== 'admin' && chance.is(0.6));
    const since = chance.below(80 * HOUR);
    const needsApproval = chance.is(0.6);
    return {
      id,
      hash: hashed(secretOf({ id })),
      role,
      memberId: recovered ? recovered.memberId : isForMember ? chance.one(memberIds) : null,
      createdBy: chance.is(0.8) ? chance.one(accounts).id : null,
      createdAt: ago(since),
      expiresAt: ago(since - 72 * HOUR),
      recoversId: recovered?.id ?? null,
      opensAt: recovered || (role === 'editor' && chance.is(0.6)) ? ago(since - 24 * HOUR) : null,
      needsApproval,
      approvedBy: needsApproval && chance.is(0.3) ? chance.one(accounts).id : null,
    };
  });
}
