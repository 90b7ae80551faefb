/** How to ask the routes of the keys for letters in a random world. */
import { recipientFrom } from '../people/letter-keys.ts';
import type { Asker } from '../questions.ts';
import { type Chance, idFromChance } from '../random.ts';

export const KEY_QUESTIONS: Record<string, Asker> = {
  'GET /api/keys': () => ({ path: '/api/keys' }),
  'POST /api/keys/options': () => ({ path: '/api/keys/options', body: {} }),
  'POST /api/keys': (_world, chance) => ({ path: '/api/keys', body: { ...given(chance), wrap: null } }),
  'POST /api/keys/wrap': (_world, chance, people) => ({
    path: '/api/keys/wrap',
    body: {
      ...given(chance),
      recipient: people?.rows.accountKeys[0]?.recipient ?? recipientFrom(chance),
      wrap: { salt: 'A'.repeat(43), wrapped: 'A'.repeat(60) },
    },
  }),
  'POST /api/keys/remove': () => ({ path: '/api/keys/remove', body: {} }),
  'POST /api/keys/of': (world, chance) => ({
    path: '/api/keys/of',
    body: {
      memberIds: [idFromChance(chance), ...chance.some(world.members, 0.7).map(({ id }) => id)].slice(0, 20),
    },
  }),
};

/** A key is an editor's own, and letters are sealed by editors. */
export const KEY_REFUSED: readonly string[] = Object.keys(KEY_QUESTIONS);

function given(chance: Chance) {
  const response = { clientDataJSON: 'AA', authenticatorData: 'AA', signature: 'AA' };
  const shown = { id: 'AA', rawId: 'AA', type: 'public-key', clientExtensionResults: {}, response };
  return { recipient: recipientFrom(chance), confirm: { challengeId: idFromChance(chance), response: shown } };
}
