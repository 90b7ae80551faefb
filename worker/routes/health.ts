import { Hono } from 'hono';
import { HealthAnswer } from '../answers/shared.ts';
import { type AppEnv, describe } from '../http.ts';

export const health = new Hono<AppEnv>().get('/', describe('Whether the service answers', HealthAnswer), (c) =>
  c.json({ status: 'ok' as const }),
);
