/** How to ask the routes of hiding in a random world. */
import { type Asker, someId } from '../questions.ts';
import { type Chance, idFromChance } from '../random.ts';

export const HIDE_QUESTIONS: Record<string, Asker> = {
  'GET /api/pulse': () => ({ path: '/api/pulse' }),
  'POST /api/pulse/leave': () => ({ path: '/api/pulse/leave', body: {} }),
  'GET /api/hide': () => ({ path: '/api/hide' }),
  'POST /api/hide': () => ({ path: '/api/hide', body: {} }),
  'POST /api/hide/with-code': (_world, chance, people) => ({
    path: '/api/hide/with-code',
    body: { code: people?.visitor.codes.hide ?? idFromChance(chance) },
  }),
  'POST /api/hide/undo/options': () => ({ path: '/api/hide/undo/options', body: {} }),
  'POST /api/hide/undo': (_world, chance) => ({ path: '/api/hide/undo', body: confirmation(chance) }),
  'GET /api/hide/codes': () => ({ path: '/api/hide/codes' }),
  'POST /api/hide/codes': () => ({ path: '/api/hide/codes', body: { label: 'In the drawer' } }),
  'POST /api/hide/codes/revoke': (_world, chance, people) => ({
    path: '/api/hide/codes/revoke',
    body: { id: someId(people?.rows.hideCodes, chance) },
  }),
};

const ANSWERED = ['GET /api/pulse', 'POST /api/pulse/leave'];

export const HIDE_REFUSED: readonly string[] = Object.keys(HIDE_QUESTIONS).filter((route) => !ANSWERED.includes(route));

function confirmation(chance: Chance) {
  const response = { clientDataJSON: 'AA', authenticatorData: 'AA', signature: 'AA' };
  const credential = { id: 'AA', rawId: 'AA', type: 'public-key', clientExtensionResults: {} };
  return { challengeId: idFromChance(chance), response: { ...credential, response } };
}
