/** How to ask the routes of the audit, of privacy and of erasing in a random world. */
import { SETTING_NAMES } from '#core/vocabulary.ts';
import { type Asker, someId } from '../questions.ts';
import { idFromChance } from '../random.ts';

const OPEN: Record<string, Asker> = {
  'GET /api/privacy': () => ({ path: '/api/privacy' }),
};

const REFUSED: Record<string, Asker> = {
  'GET /api/audit': (_world, chance, people) => ({
    path: chance.is(0.5) ? '/api/audit' : `/api/audit?after=${someId(people?.rows.audit, chance)}`,
  }),
  'GET /api/audit/check': () => ({ path: '/api/audit/check' }),
  'POST /api/erase/options': () => ({ path: '/api/erase/options', body: {} }),
  'POST /api/erase': (world, chance) => ({
    path: '/api/erase',
    body: { challengeId: idFromChance(chance), response: RESPONSE, confirm: chance.one(world.members).name },
  }),
  'POST /api/own-data': () => ({ path: '/api/own-data', body: {} }),
  'POST /api/settings': (_world, chance) => ({
    path: '/api/settings',
    body: { name: chance.one(SETTING_NAMES), value: 'An invented operator' },
  }),
};

export const AUDIT_QUESTIONS: Record<string, Asker> = { ...OPEN, ...REFUSED };

export const AUDIT_REFUSED: readonly string[] = Object.keys(REFUSED);

/** The shape of what a device sends, and no more than that. */
const RESPONSE = {
  id: 'AA',
  rawId: 'AA',
  type: 'public-key',
  clientExtensionResults: {},
  response: { clientDataJSON: 'AA', authenticatorData: 'AA', signature: 'AA' },
};
