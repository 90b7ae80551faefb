/** Vitest runs this once before tests that ask the Worker only. */
import { buildStaleWorker } from './bundle.ts';

export const setup = buildStaleWorker;
