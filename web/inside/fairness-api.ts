/** The typed client of who is suggested how often, and of what is suggested without being asked. */
import type { InferResponseType } from 'hono/client';
import { client, read } from '../api.ts';

const { desk, own } = client;

export const fairnessApi = {
  exposure: () => read(desk.exposure.$get()),
  introductions: () => read(desk.introductions.$get()),
  suggestions: () => read(own.suggestions.$get()),
};

export type Exposure = InferResponseType<typeof desk.exposure.$get>;
export type Spread = Exposure['shown'];
export type Introductions = InferResponseType<typeof desk.introductions.$get>;
export type Introduction = Introductions['introductions'][number];
export type Suggestions = InferResponseType<typeof own.suggestions.$get>;
export type Suggestion = Suggestions['suggestions'][number];
