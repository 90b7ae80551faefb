/** Vitest runs this once before tests that need the whole bundle. */
import { buildStale } from './bundle.ts';

export const setup = buildStale;
