/** How to ask the routes of the audit in a random world. */
import type { Asker } from '../questions.ts';
import { idFromChance } from '../random.ts';

export const AUDIT_QUESTIONS: Record<string, Asker> = {
  'GET /api/audit': (_world, chance) => ({
    path: chance.is(0.5) ? '/api/audit' : `/api/audit?after=${idFromChance(chance)}`,
  }),
  'GET /api/audit/check': () => ({ path: '/api/audit/check' }),
};

export const AUDIT_REFUSED: readonly string[] = Object.keys(AUDIT_QUESTIONS);
