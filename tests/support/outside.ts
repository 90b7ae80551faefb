/** What a test hands to the app in place of the outside world, so that answers repeat. */
import type { StoredNetwork } from '#core/stored-network.ts';
import type { Viewer } from '#core/viewer.ts';
import type { IdentityStore } from '../../worker/auth/identity-store.ts';
import type { Outside } from '../../worker/http.ts';

const NOW = new Date('2026-01-01T12:00:00Z');

/** The outside of a network without accounts, in which somebody sees as the test says. */
export function outsideOf(load: Outside['load'], viewer: Viewer): Outside {
  return {
    load,
    viewerOf: async () => viewer,
    identity: () => NO_ACCOUNTS,
    allowedOrigin: () => 'http://localhost',
    now: () => NOW,
    random: (length) => new Uint8Array(length),
    newRequestId: () => 'request',
  };
}

export function loaded(stored: StoredNetwork): Outside['load'] {
  return async () => stored;
}

/** A database without accounts: nothing is found, and nothing that would need one is saved. */
const NO_ACCOUNTS: IdentityStore = {
  findSession: async () => null,
  findToken: async () => null,
  findInvitation: async () => null,
  findPasskey: async () => null,
  passkeysOf: async () => [],
  sessionsOf: async () => [],
  tokensOf: async () => [],
  allAccounts: async () => [],
  allInvitations: async () => [],
  saveChallenge: async () => {},
  takeChallenge: async () => null,
  acceptInvitation: async () => false,
  startSession: async () => false,
  noteUse: async () => {},
  endSession: async () => false,
  endAllSessions: async () => {},
  addPasskey: async () => false,
  removePasskey: async () => false,
  saveToken: async () => {},
  revokeToken: async () => false,
  saveInvitation: async () => {},
  revokeInvitation: async () => false,
  revokeAccount: async () => false,
};
