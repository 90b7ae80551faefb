/** How to ask the routes of accounts, and of what lets somebody in, in a random world. */
import { TOKEN_SCOPES } from '#core/identity/account.ts';
import { ROLES } from '#core/vocabulary.ts';
import type { People } from '../people.ts';
import { type Asker, someId } from '../questions.ts';
import { type Chance, idFromChance } from '../random.ts';

export const IDENTITY_QUESTIONS: Record<string, Asker> = {
  'GET /api/session': () => ({ path: '/api/session' }),
  'POST /api/session/options': () => ({ path: '/api/session/options', body: {} }),
  'POST /api/session': (_world, chance) => ({
    path: '/api/session',
    body: { challengeId: idFromChance(chance), response: responseOf({ authenticatorData: 'AA', signature: 'AA' }) },
  }),
  'POST /api/session/end': () => ({ path: '/api/session/end', body: {} }),
  'GET /api/invitations': () => ({ path: '/api/invitations' }),
  'POST /api/invitations': (world, chance) => ({
    path: '/api/invitations',
    body: { role: chance.one(ROLES), memberId: chance.is(0.8) ? chance.one(world.members).id : null },
  }),
  'POST /api/invitations/revoke': byId('/api/invitations/revoke', 'invitations'),
  'POST /api/invitations/approve': (_world, chance, people) => ({
    path: '/api/invitations/approve',
    body: { id: someId(people?.rows.invitations.filter(needsSecond), chance) },
  }),
  'POST /api/invitations/stop': (_world, chance, people) => ({
    path: '/api/invitations/stop',
    body: {
      id: someId(
        people?.rows.invitations.filter(({ opensAt }) => opensAt !== null),
        chance,
      ),
    },
  }),
  'POST /api/invitations/open': byCode('/api/invitations/open'),
  'POST /api/invitations/options': byCode('/api/invitations/options'),
  'POST /api/invitations/accept': (_world, chance, people) => ({
    path: '/api/invitations/accept',
    body: { code: codeOf(chance, people), ...newPasskey(chance) },
  }),
  'GET /api/account': () => ({ path: '/api/account' }),
  'POST /api/account/passkeys/options': () => ({ path: '/api/account/passkeys/options', body: {} }),
  'POST /api/account/passkeys': (_world, chance) => ({ path: '/api/account/passkeys', body: addedPasskey(chance) }),
  'POST /api/account/passkeys/remove': byId('/api/account/passkeys/remove', 'passkeys'),
  'POST /api/account/sessions/revoke': byId('/api/account/sessions/revoke', 'sessions'),
  'POST /api/account/sessions/revoke-all': () => ({ path: '/api/account/sessions/revoke-all', body: {} }),
  'POST /api/account/tokens': (_world, chance) => ({
    path: '/api/account/tokens',
    body: { label: 'A token', days: 1 + chance.below(90), scope: chance.one(TOKEN_SCOPES) },
  }),
  'POST /api/account/tokens/revoke': byId('/api/account/tokens/revoke', 'tokens'),
  'POST /api/account/leave': () => ({ path: '/api/account/leave', body: {} }),
  'GET /api/accounts': () => ({ path: '/api/accounts' }),
  'POST /api/accounts/revoke': byId('/api/accounts/revoke', 'accounts'),
  'POST /api/accounts/recover': byId('/api/accounts/recover', 'accounts'),
};

/** Routes that answer whoever holds a session or a code, and refuse everybody else alike. */
export const IDENTITY_REFUSED: readonly string[] = [
  'POST /api/session',
  'GET /api/invitations',
  'POST /api/invitations',
  'POST /api/invitations/revoke',
  'POST /api/invitations/approve',
  'POST /api/invitations/stop',
  'POST /api/invitations/open',
  'POST /api/invitations/options',
  'POST /api/invitations/accept',
  'GET /api/account',
  'POST /api/account/passkeys/options',
  'POST /api/account/passkeys',
  'POST /api/account/passkeys/remove',
  'POST /api/account/sessions/revoke',
  'POST /api/account/sessions/revoke-all',
  'POST /api/account/tokens',
  'POST /api/account/tokens/revoke',
  'POST /api/account/leave',
  'GET /api/accounts',
  'POST /api/accounts/revoke',
  'POST /api/accounts/recover',
];

function needsSecond({ needsApproval, approvedBy }: People['rows']['invitations'][number]): boolean {
  return needsApproval && approvedBy === null;
}

function byId(path: string, table: 'accounts' | 'invitations' | 'passkeys' | 'sessions' | 'tokens'): Asker {
  return (_world, chance, people) => ({ path, body: { id: someId(people?.rows[table], chance) } });
}

function byCode(path: string): Asker {
  return (_world, chance, people) => ({ path, body: { code: codeOf(chance, people) } });
}

/** The one that the visitor was given, or one that opens nothing. */
function codeOf(chance: Chance, people?: People): string {
  return people?.visitor.codes.invitation ?? idFromChance(chance);
}

function newPasskey(chance: Chance) {
  return { challengeId: idFromChance(chance), response: responseOf({ attestationObject: 'AA' }), label: 'A device' };
}

function addedPasskey(chance: Chance) {
  const response = responseOf({ authenticatorData: 'AA', signature: 'AA' });
  return { ...newPasskey(chance), confirm: { challengeId: idFromChance(chance), response } };
}

/** The shape of what a device sends, and no more than that. */
function responseOf(proof: object) {
  const response = { clientDataJSON: 'AA', ...proof };
  return { id: 'AA', rawId: 'AA', type: 'public-key', clientExtensionResults: {}, response };
}
