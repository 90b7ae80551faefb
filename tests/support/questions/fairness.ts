/** How to ask who is suggested how often, and what is suggested without being asked. */
import type { Asker } from '../questions.ts';

export const FAIRNESS_QUESTIONS: Record<string, Asker> = {
  'GET /api/desk/exposure': () => ({ path: '/api/desk/exposure' }),
  'GET /api/desk/introductions': () => ({ path: '/api/desk/introductions' }),
  'GET /api/own/suggestions': () => ({ path: '/api/own/suggestions' }),
};

export const FAIRNESS_REFUSED: readonly string[] = Object.keys(FAIRNESS_QUESTIONS);
