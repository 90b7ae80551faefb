import { Hono } from 'hono';
import { briefOf } from '#core/member-brief.ts';
import { NetworkAnswer } from '../answers/network.ts';
import { type AppEnv, describe } from '../http.ts';
import { networkFor } from '../viewer.ts';

export const network = new Hono<AppEnv>().get('/', describe('The network, for the map', NetworkAnswer), async (c) => {
  const { members, ties, coalitions, sources } = await networkFor(c);
  return c.json({ members: members.map(briefOf), ties, coalitions, sources });
});
